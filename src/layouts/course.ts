import { getCollection, getEntries, getEntry, type CollectionEntry } from 'astro:content';
import { exerciseMinutes } from '../build/exercise-minutes.ts';
import { lessonItem } from '../build/lesson-citation.ts';
import { site } from '../build/site.ts';
import { figureSources } from '../features/figure/sources.ts';
import { comparisons, sourcesOfComparison } from '../features/comparison/entries.ts';
import { ownPageExercises, type OwnPageExercise } from '../features/exercise/entries.ts';
import { vignettes } from '../features/vignette/entries.ts';

/** A lesson with its place in the course; numbers are labels, computed from the module files. */
export type PlacedLesson = {
  lesson: CollectionEntry<'lessons'>;
  module: CollectionEntry<'modules'>;
  /** `2.1`: the place of the module and of the lesson in it. */
  number: string;
};

/** What `course.yaml` says. */
export const course = async () => {
  const entry = await getEntry('course', 'course');
  if (!entry) throw new Error('No course.yaml');
  return entry.data;
};

/** All modules in order. */
export const modules = async () => getEntries((await course()).modules);

/** All lessons in order, with their numbers. */
export const lessons = async (): Promise<PlacedLesson[]> =>
  (
    await Promise.all(
      (await modules()).map(async (module, index) =>
        (await getEntries(module.data.lessons)).map((lesson, place) => ({
          lesson,
          module,
          number: `${index + 1}.${place + 1}`,
        })),
      ),
    )
  ).flat();

/** Ids in an MDX body of one component: `<Vignette id="…"` → the ids, in order. */
export const idsOf = (body: string | undefined, component: string): string[] =>
  [...(body ?? '').matchAll(new RegExp(`<${component}\\s[^>]*?\\bid="([^"]+)"`, 'g'))].flatMap(
    (match) => (match[1] ?? '').split(/\s+/),
  );

/** Ids of the exercises that stand in a lesson, in the order of their kinds. */
export const exercisesIn = (body: string | undefined): string[] =>
  ['Vignette', 'Agreement', 'Comparison', 'Dialogue', 'Response', 'Sorting'].flatMap((component) =>
    idsOf(body, component),
  );

/** Ids of the sources a lesson cites: in the text, through its claims and figures, and in its tables. */
export const sourcesOf = async ({ body }: CollectionEntry<'lessons'>): Promise<string[]> => {
  const evidence = await Promise.all(idsOf(body, 'Evidence').map((id) => getEntry('evidence', id)));
  const drawn = Object.entries(figureSources).filter(([name]) => body?.includes(`<${name}`));
  const tables = idsOf(body, 'Comparison');
  return [
    ...(await comparisons())
      .filter(({ id }) => tables.includes(id))
      .flatMap(({ data }) => sourcesOfComparison(data)),
    ...idsOf(body, 'Cite'),
    ...evidence.flatMap((entry) => entry?.data.sources.map(({ id }) => id) ?? []),
    ...drawn.flatMap(([, sources]) => sources),
  ];
};

/** A lesson as something to cite; with its address when it is known where this copy of the course lives. */
export const lessonToCite = async ({ id, data }: CollectionEntry<'lessons'>) => {
  const address = site.url && new URL(`${site.base}lessen/${id}/`, site.url).href;
  return lessonItem({ id, ...data }, await course(), address);
};

/** Ids of every source that the course cites: in lessons, exercises, misconceptions, claims and terms. */
export const citedSources = async (): Promise<Set<string>> => {
  const inLessons = await Promise.all((await lessons()).map(({ lesson }) => sourcesOf(lesson)));
  const elsewhere = [
    ...(await getCollection('vignettes')),
    ...(await getCollection('agreements')),
    ...(await getCollection('dialogues')),
    ...(await getCollection('responses')),
    ...(await getCollection('sorting')),
    ...(await getCollection('misconceptions')),
    ...(await getCollection('evidence')),
    ...(await getCollection('glossary')),
  ].flatMap(({ data }) => data.sources.map(({ id }) => id));
  const inTables = (await comparisons()).flatMap(({ data }) => sourcesOfComparison(data));
  return new Set([...inLessons.flat(), ...elsewhere, ...inTables]);
};

/** Terms that these lessons introduce, in alphabetical order. */
export const termsOf = async (lessonIds: string[]): Promise<CollectionEntry<'glossary'>[]> =>
  (
    await getCollection(
      'glossary',
      ({ data }) => data.lesson !== undefined && lessonIds.includes(data.lesson.id),
    )
  ).sort((a, b) => a.data.term.localeCompare(b.data.term, 'nl'));

/** One playable exercise as lists need it. */
export type ListedExercise = {
  id: string;
  kind: 'vignette' | 'agreement' | 'comparison' | OwnPageExercise['kind'];
  title: string;
  /** First words of the story, to tell the members of a family apart. */
  about: string;
  lesson: string;
  minutes: number;
  version: number;
  required: boolean;
  objectives: string[];
  optionIds: string[];
  /** Cases of a goal/task agreement exercise, rows of a table, situations of a sorting set: it is done when each of them is. */
  caseIds?: string[];
};

/** The first words of a text, to tell it from others. */
export const opening = (story: string): string => `${story.split(/\s+/).slice(0, 9).join(' ')} …`;

/** Every exercise of the course: vignettes, then goal/task agreement exercises, comparison tables, conversations, say-it-yourself series and sorting sets. */
export const exercises = async (): Promise<ListedExercise[]> => [
  ...(await vignettes()).map(({ exercise, family, case: item, options }) => ({
    id: exercise,
    kind: 'vignette' as const,
    title: family.title,
    about: opening(item.story),
    lesson: family.lesson.id,
    minutes: exerciseMinutes.Vignette,
    version: item.version,
    required: family.required,
    objectives: family.objectives,
    optionIds: options.map(({ id }) => id),
  })),
  ...(await getCollection('agreements')).map(({ id, data }) => ({
    id,
    kind: 'agreement' as const,
    title: data.title,
    about: data.cases.map(({ title }) => title).join(' · '),
    lesson: data.lesson.id,
    minutes: exerciseMinutes.Agreement * data.cases.length,
    version: data.version,
    required: data.required,
    objectives: data.objectives,
    optionIds: data.cases.flatMap(({ repair }) => Object.keys(repair.options)),
    caseIds: data.cases.map((item) => item.id),
  })),
  ...(await comparisons()).map(({ id, data }) => ({
    id,
    kind: 'comparison' as const,
    title: data.title,
    about: data.rows.map(({ title }) => title).join(' · '),
    lesson: data.lesson.id,
    minutes: exerciseMinutes.Comparison,
    version: data.version,
    required: data.required,
    objectives: data.objectives,
    optionIds: [],
    caseIds: data.rows.map((row) => row.id),
  })),
  ...(await ownPageExercises()).map(({ invites, ...exercise }) => ({
    ...exercise,
    about: invites,
    optionIds: [],
  })),
];
