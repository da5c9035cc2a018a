import type { Answers } from '../progress/types.ts';
import { anotherCase } from './another.ts';
import { isWaiting } from './absorb.ts';
import { carries, type CaseFacts } from './facts.ts';
import { memoryOf } from './schedule.ts';
import type { Day, Review } from './types.ts';

/**
 * The first day on which review brings a case with this misconception, today or later; `undefined` when none is planned.
 */
export const nextMeeting = (
  misconception: string,
  review: Review,
  cases: readonly CaseFacts[],
  today: Day,
): Day | undefined => {
  const days = cases
    .filter((one) => carries(one, misconception))
    .flatMap(({ exercise }) => {
      const memory = memoryOf(review.log[exercise], today);
      return [
        ...(memory.kind === 'seen' ? [memory.due] : []),
        ...Object.values(review.follow)
          .filter((why) => why.exercise === exercise && isWaiting(review, why))
          .map(({ day }) => day),
      ];
    })
    .sort();
  const first = days[0];
  return first !== undefined && first < today ? today : first;
};

/**
 * A case with this misconception to do now: one that was never explained, else the one done longest ago.
 *
 * @param met the case where it was met
 * @returns the exercise id; of the same case when there is no other
 */
export const caseAbout = (
  misconception: string,
  met: string,
  cases: readonly CaseFacts[],
  answers: Answers,
): string =>
  anotherCase({ exercise: met, at: '', certainty: 3, misconception }, { cases, answers });
