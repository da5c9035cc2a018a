import { exercises, exercisesIn, lessons } from './course.ts';
import { reviewFacts } from '../features/review/entries.ts';

/** What scheduling must know about today's course, with its lessons in order. */
export const courseReviewFacts = async () => {
  const all = await exercises();
  return reviewFacts(
    (await lessons()).map(({ lesson }) => {
      const own = exercisesIn(lesson.body);
      return {
        id: lesson.id,
        exercises: own,
        required: all
          .filter(({ id, required }) => required && own.includes(id))
          .map(({ id, caseIds }) => ({ exercise: id, ...(caseIds ? { caseIds } : {}) })),
      };
    }),
  );
};
