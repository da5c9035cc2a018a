/** What came of reading something from outside. `'newer'` was written by a later version of the course. */
export type Parsed<T> = { kind: 'ok'; value: T } | { kind: 'corrupt' } | { kind: 'newer' };

type Stored = Record<string, unknown>;

/** The version in which everything is written today, as the field `v` of every stored object. */
export const currentVersion = 1;

/** One step per version: `steps[1]` makes version 2 of a version 1. A released step is never edited. */
const steps: Record<number, (stored: Stored) => Stored> = {};

/** Brings a stored object to the current version, step by step. What has no known version is corrupt. */
export const migrate = (stored: unknown): Parsed<Stored> => {
  if (!isObject(stored) || !Number.isInteger(stored['v'])) return { kind: 'corrupt' };
  const version = Number(stored['v']);
  if (version > currentVersion) return { kind: 'newer' };
  let value = stored;
  for (let from = version; from < currentVersion; from += 1) {
    const step = steps[from];
    if (!step) return { kind: 'corrupt' };
    value = step(value);
  }
  return version < 1 ? { kind: 'corrupt' } : { kind: 'ok', value };
};

const isObject = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
