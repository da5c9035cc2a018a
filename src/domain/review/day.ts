import type { Day } from './types.ts';

/** The hour at which a day starts, so that an evening that runs late is one day. */
export const dayStart = 4;

const hour = 3_600_000;
const day = 24 * hour;

/**
 * The day it is for a learner.
 *
 * @param offset minutes that the learner's clock is ahead of UTC at that moment (120 in a Dutch summer)
 */
export const dayOf = (now: Date, offset: number): Day =>
  new Date(now.getTime() + offset * 60_000 - dayStart * hour).toISOString().slice(0, 10);

/** Noon of a day in UTC: far from every border, so that counting days never meets a change of the clock. */
export const noonOf = (of: Day): Date => new Date(`${of}T12:00:00Z`);

/** So many days later; earlier when it is negative. */
export const addDays = (from: Day, days: number): Day =>
  new Date(noonOf(from).getTime() + days * day).toISOString().slice(0, 10);

/** How many days `to` is after `from`. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / day);
