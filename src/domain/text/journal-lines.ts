import type { JournalEntry } from '../progress/types.ts';

/*
 * What a learner takes to supervision is marked by line: a stretch of text up to the next line break. A mark is the number
 * of a line in the text it is stored with, so that it always stands for that line and never for another.
 */

/** The lines of a text that hold something, in order. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Numbers of the marked lines, from 0. An entry that was marked as a whole has all of them. */
export const marksOf = ({ text, supervision }: JournalEntry): number[] => {
  const all = linesOf(text).map((_, number) => number);
  return supervision === true ? all : all.filter((number) => supervision?.includes(number));
};

/** The marked lines themselves, in order. */
export const markedLines = (entry: JournalEntry): string[] => {
  const lines = linesOf(entry.text);
  return marksOf(entry).flatMap((number) => lines[number] ?? []);
};

/** The marks as they are stored: no empty list. */
export const storedMarks = (marks: readonly number[]): JournalEntry['supervision'] =>
  marks.length > 0 ? [...marks].sort((a, b) => a - b) : undefined;

/** How many things two lists begin with alike. */
const alike = <T>(a: ArrayLike<T>, b: ArrayLike<T>): number => {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
};

/** Whether a line is the other one after some typing: at least half of the longer one stayed as it was. */
const isEdited = (before: string, after: string): boolean => {
  const start = alike(before, after);
  const end = alike([...before.slice(start)].reverse(), [...after.slice(start)].reverse());
  return (start + end) * 2 >= Math.max(before.length, after.length);
};

/**
 * The marks of an entry after its text changed: they go along with lines that moved or that were edited a little; a line
 * that was replaced, and a new line, has none.
 *
 * @returns numbers of lines in the text as it is now
 */
export const marksAfter = (entry: JournalEntry, text: string): number[] => {
  const [before, after] = [linesOf(entry.text), linesOf(text)];
  const start = alike(before, after);
  const end = alike(before.slice(start).reverse(), after.slice(start).reverse());
  const [was, is] = [before[start], after[start]];
  const one = before.length - start - end === 1 && after.length - start - end === 1;
  return marksOf(entry).flatMap((number) => {
    if (number < start) return number;
    if (number >= before.length - end) return number + after.length - before.length;
    return one && was !== undefined && is !== undefined && isEdited(was, is) ? number : [];
  });
};
