import { splitSentences } from '../text/sentences.ts';

/**
 * How many sentences an answer has, as a speaker would count them: a new line ends one, and so does a full stop that is
 * followed by a small letter, because people type fast. Nothing but white space has none.
 */
export const countSentences = (answer: string): number =>
  answer
    .split(/\n+/)
    .map((line) => line.trim().replace(hastyStart, (start) => start.toUpperCase()))
    .reduce(
      (sum, line) => sum + splitSentences(line).filter(({ text }) => /\p{L}/u.test(text)).length,
      0,
    );

/** A full stop, question mark or exclamation mark and the small letter after it. An ellipsis may go on in the same sentence. */
const hastyStart = /(?<![.…])[.!?] +\p{Ll}/gu;

/** What can be said of the length of an answer without judging it. */
export type LengthHint =
  { kind: 'none' } | { kind: 'within' | 'over'; count: number; most: number };

/**
 * The length of an answer beside what the criterion allows.
 *
 * @param answer what the learner typed; empty when it was said aloud
 * @param most how many sentences the criterion allows; absent when no criterion is about length
 */
export const lengthHint = (answer: string, most: number | undefined): LengthHint => {
  const count = countSentences(answer);
  if (most === undefined || count === 0) return { kind: 'none' };
  return { kind: count > most ? 'over' : 'within', count, most };
};
