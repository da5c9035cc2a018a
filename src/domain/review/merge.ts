import { joinParts } from '../progress/parts.ts';
import type { FollowUp, Grade, ItemLog, Review } from './types.ts';

/*
 * As in progress/merge.ts every part is joined by choosing the greater of two in a fixed order, so that it does not matter
 * which of two tabs, devices or files comes first, or how often.
 */

/**
 * Two reviews joined: every day of every item is kept (graded twice on one day: the lower grade), the latest follow-up of a
 * missed case, the earliest addition of a lesson, and the latest pause or resumption.
 */
export const mergeReview = (a: Review, b: Review): Review => ({
  log: joinParts(a.log, b.log, mergeLog),
  follow: joinParts(a.follow, b.follow, laterFollowUp),
  added: joinParts(a.added, b.added, (one, other) => (one < other ? one : other)),
  pause: a.pause && b.pause ? laterPause(a.pause, b.pause) : (a.pause ?? b.pause),
});

const mergeLog = (a: ItemLog, b: ItemLog): ItemLog =>
  joinParts(a, b, (one, other) => Math.min(one, other) as Grade);

const rank = ({ at, day, exercise, certainty, misconception }: FollowUp) =>
  JSON.stringify([at, day, exercise, certainty ?? 0, misconception ?? '']);

const laterFollowUp = (a: FollowUp, b: FollowUp): FollowUp => (rank(a) > rank(b) ? a : b);

type Pause = NonNullable<Review['pause']>;

const laterPause = (a: Pause, b: Pause): Pause => (`${a.at} ${a.on}` > `${b.at} ${b.on}` ? a : b);
