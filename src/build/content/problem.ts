/** A place in a file, counted from 1 as editors do. */
export type Place = { line: number; column: number };

/** `error` stops the build, `warning` asks the author to look once more. */
export type Severity = 'error' | 'warning';

/** One thing an author should know: where, and in the author's words what and what to do. */
export type Problem = Place & {
  file: string;
  severity: Severity;
  /** Id of the lint (ITEMS.md), when there is one. */
  rule?: string;
  message: string;
};

/** Sorted by file, line and column; the same message at the same place is kept once. */
export const sortProblems = (problems: Iterable<Problem>): Problem[] => {
  const seen = new Map<string, Problem>();
  for (const problem of problems) {
    seen.set(`${problem.file}:${problem.line}:${problem.column}:${problem.message}`, problem);
  }
  return [...seen.values()].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
};
