import { agreementStrings as t } from '../../strings/nl/agreement.ts';
import type { AgreementCase, AgreementShared } from './rubric.ts';

/** A line of a case with the number a reader sees beside it, counted from 1 through all fragments. */
export type NumberedLine = { id: string; number: number; text: string };

/**
 * The lines of a case in reading order, first those that all cases share, each with its speaker and what is seen before it: a
 * gesture can be the evidence.
 */
export const numberedLines = (item: AgreementCase, shared?: AgreementShared): NumberedLine[] =>
  [...(shared?.fragments ?? []), ...item.fragments]
    .flatMap(({ lines }) => lines)
    .map(({ id, speaker, aside, text }, place) => {
      const before = [speaker, aside && `(${aside})`].filter(Boolean).join(' ');
      return { id, number: place + 1, text: before ? `${before}: ${text}` : text };
    });

const ids = /\b[a-z]\d[a-z](?:(?:,| en) [a-z]\d[a-z])*\b/g;

/** An author's explanation with its line ids as numbers a reader can find: `(t1a, t2a)` → `(regels 1 en 3)`. */
export const withNumbers = (why: string, lines: NumberedLine[]): string =>
  why.replaceAll(ids, (group) =>
    t.lines(group.split(/, | en /).map((id) => lines.find((line) => line.id === id)?.number ?? 0)),
  );
