import { getCollection } from 'astro:content';
import type { Drawable } from '../../domain/practice/draw.ts';
import { testsWith } from '../test/entries.ts';
import { vignettes } from '../vignette/entries.ts';

/** Every vignette as something that can be drawn, in the order of the files. */
export const drawables = async (): Promise<Drawable[]> => {
  const held = await testsWith();
  const modules = await getCollection('modules');
  const moduleOf = (lesson: string) =>
    modules.find(({ data }) => data.lessons.some(({ id }) => id === lesson))?.id;
  return (await vignettes()).flatMap(({ exercise, family, familyId, case: item }) => {
    const module = moduleOf(family.lesson.id);
    return module === undefined
      ? []
      : [{ exercise, family: familyId, module, grey: item.grey, tests: held.get(exercise) ?? [] }];
  });
};
