import { atom, computed, type ReadableAtom } from 'nanostores';
import { toMinute } from '../domain/progress/clock.ts';
import type { Answers } from '../domain/progress/types.ts';
import { absorb } from '../domain/review/absorb.ts';
import { dayOf } from '../domain/review/day.ts';
import type { ReviewFacts } from '../domain/review/facts.ts';
import { memoryOf, nextDays } from '../domain/review/schedule.ts';
import { todayOf, type Today } from '../domain/review/today.ts';
import type { Day, Grade, Review } from '../domain/review/types.ts';
import type { Environment } from '../environment/contract.ts';
import { environment } from '../environment/current.ts';
import { $answers, $read, $review, updateReview, type createProgress } from './progress.ts';

type Saved = Pick<
  ReturnType<typeof createProgress>,
  '$answers' | '$read' | '$review' | 'updateReview'
>;

const nothing: ReviewFacts = { cards: [], lessons: [], cases: [] };

/**
 * Spaced review in one environment. It needs to know today's course first ({@link setUpReview}); until then the deck is empty.
 *
 * @param offset how many minutes the learner's clock is ahead of UTC at a moment
 */
export const createReview = (
  environment: Pick<Environment, 'now'>,
  { $answers, $read, $review, updateReview }: Saved,
  offset: (now: Date) => number = (now) => -now.getTimezoneOffset(),
) => {
  const $facts = atom<ReviewFacts>(nothing);
  const dayNow = (): Day => dayOf(environment.now(), offset(environment.now()));
  const $day = atom<Day>(dayNow());

  const takeIn = (): void => {
    const now = environment.now();
    const change = (before: Parameters<typeof absorb>[0]) =>
      absorb(before, $facts.get(), $answers.get(), { now, offset: offset(now) });
    const before = $review.get();
    if (change(before) !== before) updateReview(change);
  };

  /** What there is to do today. */
  const $today: ReadableAtom<Today> = computed(
    [$review, $answers, $read, $facts, $day],
    (review, answers, read, facts, day) => todayOf({ review, facts, answers, read }, day),
  );

  /** Says what today's course holds, and takes in what was done since the last time. */
  const setUpReview = (facts: ReviewFacts): void => {
    $facts.set(facts);
    refreshDay();
    takeIn();
  };

  /** Looks at the clock again: a page may stay open over the border of a day. */
  const refreshDay = (): void => $day.set(dayNow());

  // Wherever an answer comes from: this page, another tab, a file.
  $answers.listen(() => {
    if ($facts.get() !== nothing) takeIn();
  });

  /** Gives a card its grade for today; a second one on the same day changes nothing. */
  const gradeItem = (id: string, grade: Grade): void => {
    refreshDay();
    const day = $day.get();
    updateReview((before) =>
      before.log[id]?.[day] === undefined
        ? { ...before, log: { ...before.log, [id]: { ...before.log[id], [day]: grade } } }
        : before,
    );
  };

  /** For each grade the day on which an item comes back when it is given today. */
  const previewOf = (id: string): Record<Grade, Day> => nextDays($review.get().log[id], $day.get());

  /** When an item comes back; `undefined` while it has never been done. */
  const dueOf = (id: string): Day | undefined => {
    const memory = memoryOf($review.get().log[id], $day.get());
    return memory.kind === 'seen' ? memory.due : undefined;
  };

  /** What review would hold now for this course, with everything done so far taken in; nothing of it is saved. */
  const plannedReview = (facts: ReviewFacts, answers: Answers): Review => {
    const now = environment.now();
    return absorb($review.get(), facts, answers, { now, offset: offset(now) });
  };

  /** Adds the cards of a lesson, also when the lesson is not done. */
  const addLesson = (lesson: string): void =>
    updateReview((before) =>
      Object.hasOwn(before.added, lesson)
        ? before
        : { ...before, added: { ...before.added, [lesson]: toMinute(environment.now()) } },
    );

  /** Rests, or goes on. No date shifts, and nothing is asked meanwhile. */
  const pauseReview = (on: boolean): void => {
    refreshDay();
    updateReview((before) => ({ ...before, pause: { on, at: toMinute(environment.now()) } }));
  };

  return {
    $today,
    $day: $day as ReadableAtom<Day>,
    setUpReview,
    refreshDay,
    gradeItem,
    previewOf,
    dueOf,
    plannedReview,
    addLesson,
    pauseReview,
  };
};

export const {
  $today,
  $day,
  setUpReview,
  refreshDay,
  gradeItem,
  previewOf,
  dueOf,
  plannedReview,
  addLesson,
  pauseReview,
} = createReview(environment, { $answers, $read, $review, updateReview });
