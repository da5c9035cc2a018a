import { toMinute } from '../progress/clock.ts';
import { handedInAt } from '../progress/state.ts';
import type { Answers, Minute } from '../progress/types.ts';

/** A vignette that may be drawn. */
export type Drawable = {
  exercise: string;
  family: string;
  module: string;
  /** A grey case has no key: it is never drawn into a set. */
  grey: boolean;
  /** Tests that hold it: it is kept for them until they were handed in or skipped. */
  tests: readonly string[];
};

/** A vignette that was opened by chance, and when. */
export type Opened = { exercise: string; at: Minute };

/** A number from 0 up to, not including, 1. */
export type Chance = () => number;

const rested = 7 * 24 * 60 * 60 * 1000;

/** The minute seven days before this one. */
const weekBefore = (now: Minute): Minute => toMinute(new Date(Date.parse(now) - rested));

const isHeld = ({ tests }: Drawable, answers: Answers): boolean =>
  tests.some((test) => {
    const answer = answers.get(test);
    return answer?.kind !== 'test' || answer.finished === undefined;
  });

/**
 * When a vignette was last seen, or an empty text: answered or opened again, in a test that was handed in (also when it was
 * left open there), or opened by chance.
 */
const lastSeen = (
  { exercise, tests }: Drawable,
  answers: Answers,
  opened: readonly Opened[],
): Minute =>
  [
    answers.get(exercise)?.at,
    ...tests.map((test) => handedInAt(answers.get(test))),
    ...opened.filter((one) => one.exercise === exercise).map(({ at }) => at),
  ].reduce<Minute>((latest, at) => (at !== undefined && at > latest ? at : latest), '');

/** What can be drawn into a set now: of these modules, with a key, not seen for a week and not kept for a test. */
export const drawable = (
  all: readonly Drawable[],
  answers: Answers,
  {
    modules,
    now,
    opened = [],
  }: { modules: readonly string[]; now: Minute; opened?: readonly Opened[] },
): Drawable[] =>
  all.filter(
    (one) =>
      !one.grey &&
      modules.includes(one.module) &&
      !isHeld(one, answers) &&
      lastSeen(one, answers, opened) < weekBefore(now),
  );

const shuffled = <T>(items: readonly T[], chance: Chance): T[] => {
  const left = [...items];
  const result: T[] = [];
  while (left.length > 0) result.push(...left.splice(Math.floor(chance() * left.length), 1));
  return result;
};

/**
 * Draws a set. Families come round in turn, so that a set asks as many different questions as it can, and two cases of one
 * family stand next to each other only when nothing else is left.
 *
 * @param from as {@link drawable} gives them
 * @returns exercise ids, at most `count`
 */
export const drawSet = (from: readonly Drawable[], count: number, chance: Chance): string[] => {
  const families = new Map<string, Drawable[]>();
  for (const one of shuffled(from, chance))
    families.set(one.family, [...(families.get(one.family) ?? []), one]);
  const rounds = [...families.values()];
  const set: string[] = [];
  for (let round = 0; set.length < count && rounds.some((cases) => cases[round]); round += 1) {
    for (const cases of rounds) {
      const one = cases[round];
      if (one && set.length < count) set.push(one.exercise);
    }
  }
  return set;
};

/** So many of what was seen last are not drawn again at once. */
const lately = 5;

/**
 * Draws one vignette to play now: one that was never seen when there is one, else one of those seen longest ago. What was
 * just seen is left out as long as something else remains; a family that was just seen too.
 *
 * @param opened what was opened by chance, the latest first
 * @returns `undefined` only when there is nothing to draw from
 */
export const drawOne = (
  all: readonly Drawable[],
  answers: Answers,
  opened: readonly Opened[],
  chance: Chance,
): string | undefined => {
  const seenAt = new Map(all.map((one) => [one.exercise, lastSeen(one, answers, opened)]));
  const at = ({ exercise }: Drawable) => seenAt.get(exercise) ?? '';
  const place = ({ exercise }: Drawable) => {
    const found = opened.findIndex((one) => one.exercise === exercise);
    return found < 0 ? opened.length : found;
  };
  const seen = all
    .filter((one) => at(one) !== '')
    .sort((a, b) => (at(a) === at(b) ? place(a) - place(b) : at(a) < at(b) ? 1 : -1));
  const last = seen.slice(0, lately);
  // Each wish gives way when nothing fulfils it.
  const wishes: ((one: Drawable) => boolean)[] = [
    (one) => !isHeld(one, answers),
    (one) => at(one) === '',
    (one) => one.exercise !== last[0]?.exercise,
    // A whole test is handed in in one minute.
    (one) => !last[0] || at(one) !== at(last[0]),
    (one) => !last.includes(one),
    (one) => one.family !== last[0]?.family,
  ];
  const left = wishes.reduce<readonly Drawable[]>((from, wish) => {
    const fulfilling = from.filter(wish);
    return fulfilling.length > 0 ? fulfilling : from;
  }, all);
  const longestAgo = seen.filter((one) => left.includes(one)).toReversed();
  const from = left.some((one) => at(one) === '') ? left : longestAgo.slice(0, 5);
  return from[Math.floor(chance() * from.length)]?.exercise;
};
