import type { BegunSet } from '../progress/types.ts';

/** An answer that was given and not committed. */
export type Given = BegunSet['answers'][string];

/**
 * A set that was begun, as it goes on in today's course.
 *
 * @param known ids of every vignette there is now
 * @returns the cases that are left with what was answered of them, and how many are gone
 */
export const resumed = (
  { exercises, answers }: BegunSet,
  known: readonly string[],
): { exercises: string[]; answers: ReadonlyMap<string, Given>; gone: number } => {
  const left = exercises.filter((exercise) => known.includes(exercise));
  return {
    exercises: left,
    answers: new Map(
      left.flatMap((exercise) => {
        const answer = answers[exercise];
        return answer ? [[exercise, answer] as const] : [];
      }),
    ),
    gone: exercises.length - left.length,
  };
};
