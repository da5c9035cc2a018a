import { exerciseId, ownFileExercises } from '../../../src/build/content/course.ts';
import type { ReviewFacts } from '../../../src/domain/review/facts.ts';
import { realContent } from '../content.ts';

/** What review knows of the real course, read as the content check reads it. */
export const realCourse = (): ReviewFacts => {
  const course = realContent();
  const placedIn = new Map(
    course.lessons.flatMap(({ id, body }) =>
      body.tags.flatMap((tag): [string, string][] => {
        const exercise = tag.attributes.get('id');
        return typeof exercise === 'string' ? [[exercise, id]] : [];
      }),
    ),
  );
  const requiredOf = [
    ...course.families.flatMap((family) =>
      family.data.cases.map((one) => ({ id: exerciseId(family, one), data: family.data })),
    ),
    ...ownFileExercises(course),
  ].filter(({ data }) => data.required);
  const form = (name: 'pretest' | 'posttest') =>
    new Set(course.modules.flatMap(({ data }) => data[name] ?? []));
  const [pretest, posttest] = [form('pretest'), form('posttest')];
  return {
    cards: course.cards.flatMap(({ id, data }) =>
      data.cards.map((card) => ({ id: `${id}-${card.id}`, lesson: id })),
    ),
    lessons: course.lessons.map(({ id }) => ({
      id,
      required: requiredOf
        .filter((entry) => placedIn.get(entry.id) === id)
        .map((entry) => ({ exercise: entry.id })),
    })),
    cases: course.families.flatMap((family) =>
      family.data.cases.map((one) => {
        const exercise = exerciseId(family, one);
        return {
          exercise,
          family: family.id,
          version: one.version,
          options: Object.keys(family.data.options),
          best: one.grey ? one.best : [one.key],
          misconceptions: one.misconceptions as Record<string, string>,
          placed: placedIn.has(exercise),
          form: pretest.has(exercise)
            ? ('pretest' as const)
            : posttest.has(exercise)
              ? ('posttest' as const)
              : undefined,
        };
      }),
    ),
  };
};
