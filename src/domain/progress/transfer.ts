import { currentVersion } from './migrate.ts';
import { fileMark, progressFileCodec } from './schema.ts';
import type { Review } from '../review/types.ts';
import type { Minute, Progress } from './types.ts';

/** What came of reading a file. `'other'` is readable, and not progress of this course. */
export type Import = ({ kind: 'ok' } & Progress) | { kind: 'broken' | 'newer' | 'other' };

/**
 * The text of a progress file: answers, lessons marked as read, the last position and review. No free text and no settings.
 * The same progress gives the same file, whatever the order it was made in.
 *
 * @param course the key of the course (`alliantie`), so that another course can refuse the file.
 */
export const exportProgress = (course: string, progress: Progress, now: Minute): string =>
  JSON.stringify(
    {
      file: fileMark,
      v: currentVersion,
      course,
      exported: now,
      answers: [...progress.answers].sort((a, b) => (a.exercise < b.exercise ? -1 : 1)),
      read: [...progress.read].sort((a, b) => (a.lesson < b.lesson ? -1 : 1)),
      position: progress.position,
      review: progress.review && inOrder(progress.review),
    },
    null,
    2,
  );

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const inOrder = ({ log, follow, added, pause }: Review): Review => ({
  log: sorted(Object.fromEntries(Object.entries(log).map(([id, days]) => [id, sorted(days)]))),
  follow: sorted(follow),
  added: sorted(added),
  pause,
});

/** Reads a progress file as a whole or not at all. Never throws. */
export const parseImport = (course: string, text: string): Import => {
  const mark = markOf(text);
  if (mark === undefined) return { kind: 'broken' };
  if (mark.file !== fileMark || mark.course !== course) return { kind: 'other' };
  const parsed = progressFileCodec.parse(text);
  if (parsed.kind === 'newer') return { kind: 'newer' };
  if (parsed.kind === 'corrupt') return { kind: 'broken' };
  const { answers, read, position, review } = parsed.value;
  return { kind: 'ok', answers, read, position, review };
};

/** The fields that say what a file is, or `undefined` for what is not even JSON. */
const markOf = (text: string): { file?: unknown; course?: unknown } | undefined => {
  try {
    return Object(JSON.parse(text));
  } catch {
    return undefined;
  }
};
