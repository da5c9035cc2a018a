import { checkStrings } from '../../strings/nl/check.ts';

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

/** A file as a message names it to an author, when the message points at a second one. */
export const named = (file: string): string => `content/${file}`;

/** `content/nl/lessons/setting.mdx:4:9  let op: … (L01)`: one line, as editors can follow it. */
export const problemLine = (problem: Problem, folder: string): string => {
  const { file, line, column, severity, rule, message } = problem;
  const mark = severity === 'warning' ? checkStrings.warning : '';
  return `${folder}/${file}:${line}:${column}  ${mark}${message}${rule ? ` (${rule})` : ''}`;
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
