import { getCollection, type CollectionEntry } from 'astro:content';
import { exerciseMinutes } from '../../build/exercise-minutes.ts';
import type { PlayableVignette } from '../../domain/vignette/playable.ts';
import { testId, type TestItem, type TestKind } from '../../domain/test/form.ts';
import { playable } from '../vignette/playable.ts';
import { vignette } from '../vignette/entries.ts';

/** One test of a module. */
export type ModuleTest = {
  id: string;
  kind: TestKind;
  module: CollectionEntry<'modules'>;
  minutes: number;
  /** What counts, and what is shown. */
  items: { item: TestItem; vignette: PlayableVignette }[];
};

const perItem = { pretest: exerciseMinutes.Pretest, posttest: exerciseMinutes.Posttest };
const kinds: TestKind[] = ['pretest', 'posttest'];

/** Ids of the objectives that choices can show; the others one practises in own words. */
const measuredObjectives = async (): Promise<Set<string>> =>
  new Set(
    (await getCollection('lessons')).flatMap(({ data }) =>
      data.objectives.filter(({ measured }) => measured).map(({ id }) => id),
    ),
  );

const itemOf = async (exercise: string): Promise<ModuleTest['items'][number]> => {
  const { family, case: one, options } = await vignette(exercise);
  if (one.grey) throw new Error(`A grey case in a test: ${exercise}`);
  const measured = await measuredObjectives();
  return {
    item: {
      exercise,
      version: one.version,
      optionIds: options.map(({ id }) => id),
      key: one.key,
      objectives: family.objectives.filter((id) => measured.has(id)),
    },
    vignette: await playable(exercise),
  };
};

const testsOf = async (module: CollectionEntry<'modules'>): Promise<ModuleTest[]> =>
  Promise.all(
    kinds.flatMap((kind) => {
      const form = module.data[kind];
      return form
        ? [
            (async () => ({
              id: testId(kind, module.id),
              kind,
              module,
              minutes: Math.ceil(form.length * perItem[kind]),
              items: await Promise.all(form.map(itemOf)),
            }))(),
          ]
        : [];
    }),
  );

/** Every pre-test and post-test of the course. */
export const moduleTests = async (): Promise<ModuleTest[]> =>
  (await Promise.all((await getCollection('modules')).map(testsOf))).flat();

/** The test of one kind of one module, if it has one. */
export const moduleTest = async (kind: TestKind, module: string): Promise<ModuleTest | undefined> =>
  (await moduleTests()).find((test) => test.kind === kind && test.module.id === module);

/** Ids of the tests that hold a vignette. */
export const testsWith = async (): Promise<Map<string, string[]>> => {
  const held = new Map<string, string[]>();
  for (const { id, items } of await moduleTests())
    for (const { item } of items) held.set(item.exercise, [...(held.get(item.exercise) ?? []), id]);
  return held;
};
