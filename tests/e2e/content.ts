import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What the content says must be readable, taken from the authors' files themselves. */

type Family = {
  question: string;
  options: Record<string, string>;
  cases: {
    id: string;
    feedback: Record<string, string>;
    keyFeature: string;
    clientNext: string;
    decoy: { why: string };
    firstLine: { text: string; why: string }[];
    arguments?: Record<string, string>;
    settles?: string;
  }[];
};

type Agreement = {
  compare: string;
  compareAnswer: string;
  mirror: string;
  cases: {
    intro: string;
    fragments: { heading: string; lines: { text: string }[] }[];
    ratings: Record<string, { why: string }>;
    friction: { why: string }[];
    repair: {
      question: string;
      options: Record<string, { text: string; why: string; clientNext: string }>;
    };
  }[];
};

const read = <T>(folder: string): Map<string, T> =>
  new Map(
    readdirSync(`content/nl/${folder}`).map((file) => [
      file.replace('.yaml', ''),
      parse(readFileSync(`content/nl/${folder}/${file}`, 'utf8')) as T,
    ]),
  );

/** References to lines, `(t1a, t2a)`, are for authors; a page may show them another way. */
const aroundReferences = (text: string) =>
  text
    .split(/\s*\((?:[a-z]\d[a-z](?:,\s*|\s+en\s+)?)+\)/)
    .map((part) => part.replace(/^[.,;:]\s*/, ''));

/** Every text that belongs to an exercise, by exercise id. */
export const exerciseTexts = (): Map<string, string[]> => {
  const texts = new Map<string, string[]>();
  for (const [family, { question, options, cases }] of read<Family>('vignettes'))
    for (const item of cases)
      texts.set(`${family}-${item.id}`, [
        question,
        ...Object.values(options),
        ...Object.values(item.feedback),
        item.keyFeature,
        item.clientNext,
        item.decoy.why,
        ...item.firstLine.flatMap(({ text, why }) => [text, why]),
        ...Object.values(item.arguments ?? {}),
        ...(item.settles ? [item.settles] : []),
      ]);
  for (const [id, { cases, compare, compareAnswer, mirror }] of read<Agreement>('agreements')) {
    const all = [
      compare,
      compareAnswer,
      mirror,
      ...cases.flatMap(({ intro, fragments, ratings, friction, repair }) => [
        intro,
        ...fragments.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]),
        ...Object.values(ratings).map(({ why }) => why),
        ...friction.map(({ why }) => why),
        repair.question,
        ...Object.values(repair.options).flatMap(({ text, why, clientNext }) => [
          text,
          why,
          clientNext,
        ]),
      ]),
    ];
    texts.set(id, all.flatMap(aroundReferences));
  }
  return texts;
};

/** What only belongs to the explanations of an exercise, by exercise id: none of it may stand beside a question on paper. */
export const exerciseKeys = (): Map<string, string[]> => {
  const keys = new Map<string, string[]>();
  for (const [family, { cases }] of read<Family>('vignettes'))
    for (const item of cases)
      keys.set(`${family}-${item.id}`, [
        ...Object.values(item.feedback),
        item.keyFeature,
        item.clientNext,
        item.decoy.why,
        ...item.firstLine.flatMap(({ text, why }) => [text, why]),
      ]);
  for (const [id, { cases, compareAnswer }] of read<Agreement>('agreements'))
    keys.set(
      id,
      [
        compareAnswer,
        ...cases.flatMap(({ ratings, friction, repair }) => [
          ...Object.values(ratings).map(({ why }) => why),
          ...friction.map(({ why }) => why),
          ...Object.values(repair.options).flatMap(({ why, clientNext }) => [why, clientNext]),
        ]),
      ]
        .flatMap(aroundReferences)
        // What is left between two references may be a comma.
        .filter((text) => /\w+ \w+/.test(text)),
    );
  return keys;
};

/** A text as it is compared: without differences of spacing. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
