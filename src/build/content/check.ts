import { type Course, type Files, loadCourse } from './course.ts';
import { agreementLints } from './lints/agreement.ts';
import { bankLints, bankNotes } from './lints/bank.ts';
import { evidenceLints } from './lints/evidence.ts';
import { lessonLints } from './lints/lesson.ts';
import { originalityLints } from './lints/originality.ts';
import { vignetteLints } from './lints/vignette.ts';
import { type Problem, sortProblems } from './problem.ts';
import { referenceProblems } from './references.ts';
import { registryFile, registryProblems } from './registry.ts';

export type Checked = { course: Course; problems: Problem[]; notes: string[] };

/** Checks a whole content folder. `today` is a date such as 2026-11-22; `shingles` are the hashes of the sources. */
export const checkContent = (
  files: Files,
  { today, shingles = new Set() }: { today: string; shingles?: ReadonlySet<string> },
): Checked => {
  const { course, problems } = loadCourse(files);
  return {
    course,
    problems: sortProblems([
      ...problems,
      ...referenceProblems(course),
      ...registryProblems(course, files.get(registryFile)),
      ...vignetteLints(course),
      ...agreementLints(course),
      ...lessonLints(course),
      ...evidenceLints(course, today),
      ...bankLints(course),
      ...originalityLints(files, shingles),
    ]),
    notes: bankNotes(course),
  };
};
