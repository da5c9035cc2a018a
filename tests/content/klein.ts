import { checkContent, finishedCourse } from '../../src/build/content/check.ts';
import { loadCourse } from '../../src/build/content/course.ts';
import { readContent } from '../../src/build/content/files.ts';
import { problemLine } from '../../src/build/content/problem.ts';
import { idsInUse, updateRegistry, writeRegistry } from '../../src/build/content/registry.ts';

export const kleinFolder = 'tests/fixtures/content/klein';
export const today = '2026-11-22';

/** The small valid course of the fixtures, as a fresh map of files. */
export const klein = (): Map<string, string> => new Map(readContent(kleinFolder));

/** Replaces words in one file; the words must be there, so that a test cannot check nothing. */
export const edit = (files: Map<string, string>, file: string, from: string, to: string): void => {
  const text = files.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not contain: ${from}`);
  files.set(file, text.replace(from, () => to));
};

/** Makes a link of words the lesson has: it leads to the page of an exercise, and no count of words changes. */
export const link = (files: Map<string, string>, exercise: string): void =>
  edit(files, 'nl/lessons/luisteren.mdx', 'Van buiten', `[Van buiten](/oefening/${exercise}/)`);

/** Writes the registry that belongs to the files, as `npm run ids` does. */
export const register = (files: Map<string, string>): void => {
  const course = finishedCourse(loadCourse(files).course, files);
  const { registry } = updateRegistry({}, idsInUse(course), '0.1.0');
  files.set('ids.json', writeRegistry(registry));
};

/** What an author reads about these files. */
export const says = (files: ReadonlyMap<string, string>, options: { today?: string; shingles?: Set<string> } = {}) =>
  checkContent(files, { today, ...options }).problems.map((problem) => problemLine(problem, 'content'));

/** A second lesson, made of the first: same text, own ids, nothing to practise. */
export const secondLesson = (): string =>
  (klein().get('nl/lessons/luisteren.mdx') ?? '')
    .replaceAll('luisteren.', 'praten.')
    .replace('wat-zegt-de-stilte', 'wat-zegt-praten')
    .replace('waarom-eerst-kijken', 'waarom-eerst-praten')
    .replace(/<(Vignette|Agreement) .*\n\n/g, '')
    .replace('minutes: 16', 'minutes: 10')
    .replaceAll(/ {4}level: (toepassen|analyseren)\n/g, '$&    measured: false\n');
