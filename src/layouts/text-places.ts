import { getCollection } from 'astro:content';
import { questionsIn } from '../features/explain/questions.ts';
import { textPlaceStrings as t } from '../strings/nl/text-place.ts';
import { exercises, lessons, opening } from './course.ts';

/** A title in words for each place where a learner can write, by the id of the place. */
export const textPlaces = async (): Promise<Record<string, string>> => {
  const [all, placed, series] = await Promise.all([
    exercises(),
    lessons(),
    getCollection('responses'),
  ]);
  return Object.fromEntries([
    ...all.map(({ id, kind, title, about }) => [
      id,
      kind === 'vignette' ? t.exercise(title, about) : title,
    ]),
    ...series.flatMap(({ id, data }) =>
      data.stimuli.map((stimulus) => [
        `${id}-${stimulus.id}`,
        t.exercise(data.title, opening(stimulus.who)),
      ]),
    ),
    ...placed.flatMap(({ lesson }) =>
      questionsIn(lesson.body).map(({ id, question }) => [
        id,
        t.question(lesson.data.title, question),
      ]),
    ),
  ]) as Record<string, string>;
};
