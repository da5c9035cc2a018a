import { getCollection, type CollectionEntry } from 'astro:content';
import type { ReviewFacts } from '../../domain/review/facts.ts';
import { vignettes } from '../vignette/entries.ts';

type Card = CollectionEntry<'cards'>['data']['cards'][number];

/** A review card with its id for ever and the lesson it belongs to. */
export type CardEntry = Omit<Card, 'id'> & { id: string; lesson: string };

/** The cards of these lessons, in their order. */
export const cardsOf = async (lessons: readonly string[]): Promise<CardEntry[]> => {
  const files = await getCollection('cards');
  return lessons.flatMap((lesson) =>
    (files.find(({ id }) => id === lesson)?.data.cards ?? []).map((card) => ({
      ...card,
      id: `${lesson}-${card.id}`,
      lesson,
    })),
  );
};

/** A lesson as review needs it: what stands in it, and which of that makes it done. */
export type ReviewedLesson = {
  id: string;
  exercises: readonly string[];
  required: ReviewFacts['lessons'][number]['required'];
};

/** What scheduling must know about today's course. @param lessons in the order of the course */
export const reviewFacts = async (lessons: readonly ReviewedLesson[]): Promise<ReviewFacts> => {
  const placed = new Set(lessons.flatMap(({ exercises }) => exercises));
  const modules = (await getCollection('modules')).map(({ data }) => data);
  const pretest = new Set(modules.flatMap((module) => module.pretest ?? []));
  const posttest = new Set(modules.flatMap((module) => module.posttest ?? []));
  return {
    cards: (await cardsOf(lessons.map(({ id }) => id))).map(({ id, lesson }) => ({ id, lesson })),
    lessons: lessons.map(({ id, required }) => ({ id, required })),
    cases: (await vignettes()).map(({ exercise, case: item, options, rubric }) => ({
      exercise,
      family: exercise.slice(0, -item.id.length - 1),
      version: item.version,
      options: options.map(({ id }) => id),
      best: rubric.kind === 'grey' ? rubric.best : [rubric.key],
      misconceptions: rubric.misconceptions,
      ...(placed.has(exercise) ? { placed: true } : {}),
      ...(pretest.has(exercise)
        ? { form: 'pretest' as const }
        : posttest.has(exercise)
          ? { form: 'posttest' as const }
          : {}),
    })),
  };
};
