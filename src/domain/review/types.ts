import type { Certainty } from '../vignette/types.ts';
import type { Minute } from '../progress/types.ts';

/** A day of the learner, `2026-11-22`: it starts at four in the morning, local time (see day.ts). Two of them compare as text. */
export type Day = string;

/** How it went: 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

/** The grades from low to high, by name. */
export const grades = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<
  string,
  Grade
>;

/**
 * What was done with one item: one grade a day. It is all that is stored of its memory: stability, difficulty and the next
 * date are a replay of it (schedule.ts), so that they never contradict it and two devices can be joined without loss.
 */
export type ItemLog = Readonly<Record<Day, Grade>>;

/** Another case that a learner owes to a missed one. */
export type FollowUp = {
  /** When the missed case was answered. */
  at: Minute;
  /** The case to do instead: another one, or the missed one itself where nothing else is left. */
  exercise: string;
  /** The first day on which it may be asked. */
  day: Day;
  /** How sure the learner was of the wrong answer. */
  certainty?: Certainty | undefined;
  /** The misconception behind the answer that was given. */
  misconception?: string | undefined;
};

/**
 * Everything that is stored about review, under one key. An item that has left the course is kept and says nothing.
 * Which cards are in the deck is not stored: it follows from the lessons that are done, read or added.
 */
export type Review = {
  /** By item: `<lesson>-<card>`, or the exercise id of a case. */
  log: Readonly<Record<string, ItemLog>>;
  /** By the exercise that was missed. */
  follow: Readonly<Record<string, FollowUp>>;
  /** Lessons whose cards the learner added by hand, with the first time. */
  added: Readonly<Record<string, Minute>>;
  /** Whether the learner rests, and since when; nothing shifts meanwhile. */
  pause?: { on: boolean; at: Minute } | undefined;
};

/** A review that has not begun. */
export const emptyReview: Review = { log: {}, follow: {}, added: {} };
