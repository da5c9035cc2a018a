import { createEmptyCard, fsrs, type Card } from 'ts-fsrs';
import { addDays, noonOf } from './day.ts';
import { grades, type Day, type Grade, type ItemLog } from './types.ts';

/*
 * FSRS-6 with its default parameters, written out: a new release of the package may not move anyone's dates unseen.
 * Whole days only (no steps of minutes), no chance, and an aim of remembering nine out of ten.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: 36500,
  enable_fuzz: false,
  enable_short_term: false,
  w: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ],
});

/** What is remembered of an item: nothing yet, or when it was last seen and when it is due. */
export type Memory =
  { kind: 'new' } | { kind: 'seen'; first: Day; last: Day; due: Day; interval: number };

const replay = (log: [Day, Grade][]): Card =>
  log.reduce<Card>(
    (card, [day, grade]) => scheduler.next(card, noonOf(day), grade).card,
    createEmptyCard(noonOf(log[0]?.[0] ?? '2026-01-01')),
  );

const remember = (log: ItemLog): Memory => {
  const days = Object.entries(log).sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, last] = [days[0]?.[0], days.at(-1)?.[0]];
  if (first === undefined || last === undefined) return { kind: 'new' };
  const interval = Math.max(1, replay(days).scheduled_days);
  return { kind: 'seen', first, last, due: addDays(last, interval), interval };
};

/** A log never changes, so what it comes to is worked out once. */
const remembered = new WeakMap<ItemLog, Memory>();

/**
 * What is remembered of an item on this day, from what was done with it. A day further ahead than tomorrow was written while
 * a clock stood wrong, so it says nothing until that day has come; tomorrow can be real for who flew over the date line.
 */
export const memoryOf = (log: ItemLog | undefined, today: Day): Memory => {
  if (!log) return { kind: 'new' };
  const tomorrow = addDays(today, 1);
  const memory = remembered.get(log) ?? remember(log);
  remembered.set(log, memory);
  if (memory.kind === 'new' || memory.last <= tomorrow) return memory;
  return remember(Object.fromEntries(Object.entries(log).filter(([day]) => day <= tomorrow)));
};

/** The day on which an item comes back, for each grade it can be given today. */
export const nextDays = (log: ItemLog | undefined, today: Day): Record<Grade, Day> => {
  const dueAfter = (grade: Grade): Day => {
    const memory = memoryOf({ ...log, [today]: grade }, today);
    return memory.kind === 'seen' ? memory.due : today;
  };
  return {
    1: dueAfter(grades.again),
    2: dueAfter(grades.hard),
    3: dueAfter(grades.good),
    4: dueAfter(grades.easy),
  };
};
