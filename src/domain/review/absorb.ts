import type { Answers, VignetteAnswer } from '../progress/types.ts';
import { anotherCase } from './another.ts';
import { addDays, dayOf } from './day.ts';
import type { CaseFacts, ReviewFacts } from './facts.ts';
import { misses } from './misses.ts';
import { memoryOf } from './schedule.ts';
import { grades, type Day, type FollowUp, type Grade, type Review } from './types.ts';

/** The moment, and how many minutes the learner's clock is ahead of UTC. */
export type Moment = { now: Date; offset: number };

/**
 * Takes in what the learner did elsewhere: each missed case gets another one, from the day after; and a case of the deck
 * that was answered is graded. Doing it again changes nothing: then the same object comes back.
 */
export const absorb = (
  review: Review,
  { cases }: ReviewFacts,
  answers: Answers,
  moment: Moment,
): Review => withGrades(withFollowUps(review, cases, answers, moment), cases, answers, moment);

const withFollowUps = (
  review: Review,
  cases: readonly CaseFacts[],
  answers: Answers,
  { offset }: Moment,
): Review => {
  const open = misses(cases, answers)
    .filter(({ exercise, at }) => (review.follow[exercise]?.at ?? '') < at)
    .sort((a, b) => (b.certainty ?? 0) - (a.certainty ?? 0) || (a.at < b.at ? -1 : 1));
  if (open.length === 0) return review;
  const follow: Record<string, FollowUp> = { ...review.follow };
  for (const miss of open) {
    const waiting = new Set(
      Object.values(follow)
        .filter((one) => isWaiting(review, one))
        .map(({ exercise }) => exercise),
    );
    const { exercise, ...why } = miss;
    follow[exercise] = {
      ...why,
      exercise: anotherCase(miss, { cases, answers, waiting }),
      day: addDays(dayOfMinute(miss.at, offset), 1),
    };
  }
  return { ...review, follow };
};

/** Whether a follow-up has not been met yet. */
export const isWaiting = ({ log }: Review, { exercise, day }: FollowUp): boolean =>
  Object.keys(log[exercise] ?? {}).every((done) => done < day);

const withGrades = (
  review: Review,
  cases: readonly CaseFacts[],
  answers: Answers,
  { now, offset }: Moment,
): Review => {
  const today = dayOf(now, offset);
  const log = { ...review.log };
  let changed = false;
  for (const one of cases) {
    const answer = answers.get(one.exercise);
    const asked = Object.entries(review.follow).filter(
      ([, { exercise }]) => exercise === one.exercise,
    );
    if (answer?.kind !== 'vignette' || answer.reopened) continue;
    if (asked.length === 0 && !log[one.exercise]) continue;
    const day = dayOfMinute(answer.at, offset);
    const memory = memoryOf(log[one.exercise], today);
    // Given before it was asked, or the very answer that missed it: nothing new was done.
    const isLater =
      memory.kind === 'seen'
        ? day > memory.last
        : asked.some(
            ([missed, { at }]) =>
              answer.at > at ||
              (answer.at === at && answer.attempt === 1 && missed !== one.exercise),
          );
    if (!isLater || log[one.exercise]?.[day] !== undefined) continue;
    log[one.exercise] = { ...log[one.exercise], [day]: gradeOf(one, answer) };
    changed = true;
  }
  return changed ? { ...review, log } : review;
};

/** How an answer went: wrong is again, right without being sure is hard, right is good. It is never called easy. */
export const gradeOf = (
  { best }: Pick<CaseFacts, 'best'>,
  { choice, certainty }: Pick<VignetteAnswer, 'choice' | 'certainty'>,
): Grade => {
  if (!best.includes(choice)) return grades.again;
  return certainty === 1 ? grades.hard : grades.good;
};

const dayOfMinute = (at: string, offset: number): Day => dayOf(new Date(at), offset);
