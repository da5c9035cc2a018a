import { checkStrings } from '../../strings/nl/check.ts';
import { placeholder } from '../../strings/nl/check-words.ts';
import { type Course, type Files, loadCourse, problemAt } from './course.ts';
import { agreementLints } from './lints/agreement.ts';
import { cardLints } from './lints/card.ts';
import { comparisonLints } from './lints/comparison.ts';
import { bankLints, bankNotes } from './lints/bank.ts';
import { dialogueLints } from './lints/dialogue.ts';
import { evidenceLints } from './lints/evidence.ts';
import { lessonLints } from './lints/lesson.ts';
import { originalityLints } from './lints/originality.ts';
import { sortingLints } from './lints/sorting.ts';
import { responseLints } from './lints/response.ts';
import { testFormLints } from './lints/test-form.ts';
import { termLints } from './lints/term.ts';
import { unnamedLints } from './lints/unnamed.ts';
import { vignetteLints } from './lints/vignette.ts';
import { type Problem, type Severity, sortProblems } from './problem.ts';
import { referenceProblems } from './references.ts';
import { registryFile, registryProblems } from './registry.ts';

export type Checked = { problems: Problem[]; notes: string[] };

/** Files in which something still has to be written, with the first such place. */
const unfinishedFiles = (files: Files): Map<string, Problem> => {
  const found = new Map<string, Problem>();
  for (const [file, text] of files) {
    const first = file.startsWith('nl/') && placeholder.exec(text);
    if (!first) continue;
    const before = text.slice(0, first.index).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const times = text.split(first[0]).length - 1;
    found.set(file, problemAt(file, place, checkStrings.text.placeholder(first[0], times)));
  }
  return found;
};

const without = (course: Course, open: ReadonlyMap<string, Problem>): Course => {
  const done = <T extends { file: string }>(entries: T[]) => entries.filter(({ file }) => !open.has(file));
  return {
    ...course,
    lessons: done(course.lessons),
    families: done(course.families),
    agreements: done(course.agreements),
    comparisons: done(course.comparisons),
    dialogues: done(course.dialogues),
    responses: done(course.responses),
    sorting: done(course.sorting),
    cards: done(course.cards),
    misconceptions: done(course.misconceptions),
    evidence: done(course.evidence),
    terms: done(course.terms),
    complete: course.complete && !open.size,
  };
};

/** The course without the files that an author is still filling in: nothing is registered or judged there yet. */
export const finishedCourse = (course: Course, files: Files): Course =>
  without(course, unfinishedFiles(files));

/**
 * Checks a whole content folder. `today` is a date such as 2026-11-22; `shingles` are the hashes of the sources;
 * `stale` says how bad a claim is that was checked too long ago (a warning, unless a nightly job asks otherwise).
 */
export const checkContent = (
  files: Files,
  {
    today,
    shingles = new Set(),
    stale = 'warning',
  }: { today: string; shingles?: ReadonlySet<string>; stale?: Severity },
): Checked => {
  const { course, problems } = loadCourse(files);
  const unfinished = unfinishedFiles(files);
  const finished = without(course, unfinished);
  return {
    problems: sortProblems([
      ...problems,
      ...unfinished.values(),
      ...referenceProblems(course),
      ...registryProblems(finished, files.get(registryFile)),
      ...vignetteLints(finished),
      ...agreementLints(finished),
      ...comparisonLints(finished),
      ...dialogueLints(finished),
      ...responseLints(finished),
      ...cardLints(finished),
      ...sortingLints(finished),
      ...lessonLints(finished),
      ...unnamedLints(finished),
      ...evidenceLints(finished, today, stale),
      ...termLints(finished),
      ...bankLints(finished),
      ...testFormLints(finished),
      ...originalityLints(files, shingles),
    ]),
    notes: bankNotes(finished),
  };
};
