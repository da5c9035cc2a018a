import type { Minute } from './types.ts';

/** A moment to the minute, in UTC. Seconds would say more about a learner than we need to know. */
export const toMinute = (date: Date): Minute => `${date.toISOString().slice(0, 16)}Z`;

/** The later of two moments. */
export const later = (a: Minute, b: Minute): Minute => (a > b ? a : b);
