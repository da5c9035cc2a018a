import type { z } from 'astro/zod';
import { agreementSchema } from '../../schemas/agreement.ts';
import { idPattern } from '../../schemas/common.ts';
import { comparisonSchema } from '../../schemas/comparison.ts';
import { cardsSchema } from '../../schemas/card.ts';
import { courseSchema } from '../../schemas/course.ts';
import { dialogueSchema } from '../../schemas/dialogue.ts';
import { evidenceSchema } from '../../schemas/evidence.ts';
import { lessonSchema } from '../../schemas/lesson.ts';
import { misconceptionSchema } from '../../schemas/misconception.ts';
import { moduleSchema } from '../../schemas/module.ts';
import { pageSchema } from '../../schemas/page.ts';
import { responseSchema } from '../../schemas/response.ts';
import { sortingSchema } from '../../schemas/sorting.ts';
import { termSchema } from '../../schemas/term.ts';
import { vignetteSchema } from '../../schemas/vignette.ts';
import { checkStrings } from '../../strings/nl/check.ts';
import { type Body, parseBody } from './mdx.ts';
import { nearest } from './nearest.ts';
import type { Place, Problem, Severity } from './problem.ts';
import { fieldName, type Kind, reference, schemaProblems } from './schema.ts';
import { parseYaml, type Path, type Source, splitFrontmatter } from './source.ts';

/** Texts of the content folder under their path in it: `nl/lessons/setting.mdx`. */
export type Files = ReadonlyMap<string, string>;

/** One readable file: its data, and where everything in it stands. */
export type Entry<T> = { id: string; file: string; data: T; source: Source };

type Schemas = ReturnType<typeof schemas>;
type Data<K extends keyof Schemas> = z.output<Schemas[K]>;
export type Family = Entry<Data<'vignettes'>>;
export type Case = Family['data']['cases'][number];
export type Agreement = Entry<Data<'agreements'>>;
export type Comparison = Entry<Data<'comparisons'>>;
export type Dialogue = Entry<Data<'dialogues'>>;
export type Response = Entry<Data<'responses'>>;
export type Sorting = Entry<Data<'sorting'>>;
/** The review cards of one lesson; the entry has the lesson's id. */
export type Cards = Entry<Data<'cards'>>;
export type Lesson = Entry<Data<'lessons'>> & { body: Body };
export type Misconception = Entry<Data<'misconceptions'>> & { body: Body };
export type Evidence = Entry<Data<'evidence'>>;
export type Term = Entry<Data<'glossary'>> & { body: Body };
export type Module = Entry<Data<'modules'>>;

/** What is known of a source: its id and whether anyone here has seen the work itself. */
export type Bibliography = { ids: Set<string>; checked: Set<string> };

/** Stands for a list that could not be read: whatever is looked up may well be in it. */
class Anything extends Set<string> {
  override has() {
    return true;
  }
}

export type Course = {
  settings: Entry<Data<'course'>> | undefined;
  modules: Module[];
  lessons: Lesson[];
  families: Family[];
  agreements: Agreement[];
  comparisons: Comparison[];
  dialogues: Dialogue[];
  responses: Response[];
  sorting: Sorting[];
  cards: Cards[];
  misconceptions: Misconception[];
  evidence: Evidence[];
  terms: Term[];
  bibliography: Bibliography;
  /** Ids by what they name, also of files that could not be read completely. */
  ids: Record<
    | 'lessons'
    | 'modules'
    | 'misconceptions'
    | 'evidence'
    | 'glossary'
    | 'agreements'
    | 'comparisons'
    | 'dialogues'
    | 'responses'
    | 'sorting'
    | 'cards'
    | 'vignettes',
    Set<string>
  >;
  /** Vignette families that could not be read; their cases may well exist. */
  unread: Set<string>;
  /** False when a file could not be read, so that nothing may be said about what is missing. */
  complete: boolean;
};

const folders = {
  modules: 'yaml',
  lessons: 'mdx',
  vignettes: 'yaml',
  agreements: 'yaml',
  comparisons: 'yaml',
  dialogues: 'yaml',
  responses: 'yaml',
  sorting: 'yaml',
  cards: 'yaml',
  misconceptions: 'md',
  evidence: 'yaml',
  glossary: 'md',
  pages: 'md',
} as const;
type Folder = keyof typeof folders;

const schemas = (known: Record<Kind, ReadonlySet<string>>) => {
  const lesson = reference('lesson', known.lesson);
  const source = reference('source', known.source);
  const misconception = reference('misconception', known.misconception);
  return {
    course: courseSchema(reference('module', known.module)),
    modules: moduleSchema(lesson),
    lessons: lessonSchema(misconception),
    vignettes: vignetteSchema(lesson, source, misconception),
    agreements: agreementSchema(lesson, source),
    comparisons: comparisonSchema(lesson, source),
    dialogues: dialogueSchema(lesson, source),
    responses: responseSchema(lesson, source),
    sorting: sortingSchema(lesson, source),
    cards: cardsSchema(),
    misconceptions: misconceptionSchema(lesson, source),
    evidence: evidenceSchema(source),
    glossary: termSchema(lesson, source, reference('term', known.term)),
    pages: pageSchema(),
  };
};

/** The lines of one case of an agreement exercise: those that all cases share, then its own. */
export const linesOfCase = (
  { shared }: Agreement['data'],
  { fragments }: Agreement['data']['cases'][number],
) => [...(shared?.fragments ?? []), ...fragments].flatMap(({ lines }) => lines);

/** Every exercise that has a file of its own; the cases of a vignette family are {@link exerciseId}. */
export const ownFileExercises = (course: Course) => [
  ...course.agreements,
  ...course.comparisons,
  ...course.dialogues,
  ...course.responses,
  ...course.sorting,
];

/** A problem in a field, named as authors write it; `part` points at words inside the field. */
export const problemIn = (
  entry: Entry<unknown>,
  path: Path,
  message: string,
  { severity = 'error', rule, part }: { severity?: Severity; rule?: string; part?: string } = {},
): Problem => ({
  file: entry.file,
  ...entry.source.at(path, part),
  severity,
  ...(rule ? { rule } : {}),
  message: path.length ? `${fieldName(entry.source.value, path)}: ${message}` : message,
});

/** A problem at a place in a file. */
export const problemAt = (
  file: string,
  place: Place,
  message: string,
  { severity = 'error', rule }: { severity?: Severity; rule?: string } = {},
): Problem => ({
  file,
  line: place.line,
  column: place.column,
  severity,
  ...(rule ? { rule } : {}),
  message,
});

/** The ids of exercises in one family, `<family>-<case>`. */
export const exerciseId = (family: { id: string }, one: { id: string }) => `${family.id}-${one.id}`;

const readJson = (files: Files, file: string): { value: unknown; problem?: Problem } => {
  const text = files.get(file);
  if (text === undefined) {
    return { value: [], problem: problemAt(file, { line: 1, column: 1 }, checkStrings.file.absent) };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const error = parseYaml(text).errors[0] ?? { line: 1, column: 1 };
    return { value: [], problem: problemAt(file, error, checkStrings.syntax.json) };
  }
};

const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).flatMap((item: { id?: unknown } | null) =>
    typeof item?.id === 'string' ? [item.id] : [],
  );

/** Reads the whole content folder. What cannot be read becomes a problem; the rest is judged all the same. */
export const loadCourse = (files: Files): { course: Course; problems: Problem[] } => {
  const problems: Problem[] = [];
  const start = { line: 1, column: 1 };
  let complete = true;
  const unread = new Set<string>();

  const bibliographyJson = readJson(files, 'bibliography.json');
  const checksJson = readJson(files, 'bibliography-checks.json');
  for (const { problem } of [bibliographyJson, checksJson]) if (problem) problems.push(problem);
  const bibliography = {
    ids: bibliographyJson.problem ? new Anything() : new Set(idsIn(bibliographyJson.value)),
    checked: checksJson.problem ? new Anything() : new Set(idsIn(checksJson.value)),
  };

  const ids: Course['ids'] = {
    lessons: new Set(),
    modules: new Set(),
    misconceptions: new Set(),
    evidence: new Set(),
    glossary: new Set(),
    agreements: new Set(),
    comparisons: new Set(),
    dialogues: new Set(),
    responses: new Set(),
    sorting: new Set(),
    cards: new Set(),
    vignettes: new Set(),
  };
  type Read = { folder: Folder; id: string; file: string; source: Source; body: string };
  const read: Read[] = [];
  for (const [file, text] of files) {
    const [language, folder = '', name = '', ...deeper] = file.split('/');
    if (language !== 'nl') continue;
    if (!Object.hasOwn(folders, folder)) {
      const names = Object.keys(folders);
      problems.push(problemAt(file, start, checkStrings.file.folder(folder, nearest(folder, names), names)));
      continue;
    }
    const extension = folders[folder as Folder];
    const id = name.slice(0, -extension.length - 1);
    if (!name.endsWith(`.${extension}`) || deeper.length) {
      problems.push(problemAt(file, start, checkStrings.file.extension(folder, extension)));
      continue;
    }
    if (!idPattern.test(id)) problems.push(problemAt(file, start, checkStrings.file.name(name)));
    if (folder !== 'pages' && folder !== 'vignettes') ids[folder as keyof typeof ids].add(id);
    const parts =
      extension === 'yaml' ? { frontmatter: parseYaml(text), body: '' } : splitFrontmatter(text);
    if (!parts) {
      complete = false;
      problems.push(problemAt(file, start, checkStrings.syntax.frontmatter));
      continue;
    }
    read.push({ folder: folder as Folder, id, file, source: parts.frontmatter, body: parts.body });
  }

  for (const { folder, id, source } of read) {
    if (folder === 'vignettes') {
      for (const one of idsIn((source.value as { cases?: unknown } | null)?.cases)) {
        ids.vignettes.add(`${id}-${one}`);
      }
    }
  }

  const all = schemas({
    lesson: ids.lessons,
    module: ids.modules,
    source: bibliography.ids,
    misconception: ids.misconceptions,
    term: ids.glossary,
  });
  const parse = <K extends keyof Schemas>(key: K, one: Omit<Read, 'folder' | 'body'>): Entry<Data<K>> | undefined => {
    const { id, file, source } = one;
    const [error] = source.errors;
    if (error) problems.push(problemAt(file, error, checkStrings.syntax.yaml(error.reason)));
    else {
      const result = all[key].safeParse(source.value);
      if (result.success) return { id, file, source, data: result.data as Data<K> };
      problems.push(...schemaProblems(file, source, all[key], result.error.issues));
    }
    complete = false;
    if (key === 'vignettes') unread.add(id);
    return undefined;
  };

  const course: Course = {
    settings: undefined,
    modules: [],
    lessons: [],
    families: [],
    agreements: [],
    comparisons: [],
    dialogues: [],
    responses: [],
    sorting: [],
    cards: [],
    misconceptions: [],
    evidence: [],
    terms: [],
    bibliography,
    ids,
    unread,
    complete,
  };
  const settings = files.get('course.yaml');
  if (settings === undefined) {
    problems.push(problemAt('course.yaml', start, checkStrings.file.absent));
  } else {
    course.settings = parse('course', { id: 'course', file: 'course.yaml', source: parseYaml(settings) });
  }
  const push = <T>(list: T[], entry: T | undefined) => void (entry && list.push(entry));
  for (const one of read) {
    if (one.folder === 'modules') push(course.modules, parse('modules', one));
    else if (one.folder === 'vignettes') push(course.families, parse('vignettes', one));
    else if (one.folder === 'agreements') push(course.agreements, parse('agreements', one));
    else if (one.folder === 'comparisons') push(course.comparisons, parse('comparisons', one));
    else if (one.folder === 'dialogues') push(course.dialogues, parse('dialogues', one));
    else if (one.folder === 'responses') push(course.responses, parse('responses', one));
    else if (one.folder === 'sorting') push(course.sorting, parse('sorting', one));
    else if (one.folder === 'cards') push(course.cards, parse('cards', one));
    else if (one.folder === 'evidence') push(course.evidence, parse('evidence', one));
    else if (one.folder === 'pages') parse('pages', one);
    else if (one.folder === 'misconceptions') {
      const entry = parse('misconceptions', one);
      if (entry) course.misconceptions.push({ ...entry, body: parseBody(one.body, 'md') });
    } else if (one.folder === 'glossary') {
      const entry = parse('glossary', one);
      if (entry) course.terms.push({ ...entry, body: parseBody(one.body, 'md') });
    } else {
      const entry = parse('lessons', one);
      try {
        const body = parseBody(one.body);
        if (entry) course.lessons.push({ ...entry, body });
      } catch (error) {
        complete = false;
        const [, line = '1', column = '1', reason = ''] =
          /^(\d+):(\d+): ([\s\S]*)$/.exec(error instanceof Error ? error.message : '') ?? [];
        const place = { line: Number(line), column: Number(column) };
        problems.push(problemAt(one.file, place, checkStrings.syntax.mdx(reason)));
      }
    }
  }
  return { course: { ...course, complete }, problems };
};
