import { toMinute } from '../progress/clock.ts';
import { isAnswered } from '../progress/state.ts';
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

/** When a vignette was last answered or opened again, or an empty text. */
const lastSeen = ({ exercise }: Drawable, answers: Answers): Minute =>
  answers.get(exercise)?.at ?? '';

/** What can be drawn into a set now: of these modules, with a key, not seen for a week and not kept for a test. */
export const drawable = (
  all: readonly Drawable[],
  answers: Answers,
  { modules, now }: { modules: readonly string[]; now: Minute },
): Drawable[] =>
  all.filter(
    (one) =>
      !one.grey &&
      modules.includes(one.module) &&
      !isHeld(one, answers) &&
      lastSeen(one, answers) < weekBefore(now),
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
  const families = Map.groupBy(shuffled(from, chance), ({ family }) => family);
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

/**
 * Draws one vignette to play now: one that was never answered when there is one, else one of those answered longest ago.
 * What was just seen is left out as long as something else remains; a family that was just seen too.
 *
 * @param seen exercise ids that were opened lately, the latest first
 * @returns `undefined` only when there is nothing to draw from
 */
export const drawOne = (
  all: readonly Drawable[],
  answers: Answers,
  seen: readonly string[],
  chance: Chance,
): string | undefined => {
  const lately = [
    ...seen,
    ...[...answers.values()]
      .filter(({ kind }) => kind === 'vignette')
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .slice(0, 3)
      .map(({ exercise }) => exercise),
  ];
  const family = all.find(({ exercise }) => exercise === lately[0])?.family;
  // Each wish gives way when nothing fulfils it.
  const wishes: ((one: Drawable) => boolean)[] = [
    (one) => !isHeld(one, answers),
    (one) => !lately.includes(one.exercise),
    (one) => !isAnswered(answers.get(one.exercise)),
    (one) => one.family !== family,
  ];
  const left = wishes.reduce<readonly Drawable[]>((from, wish) => {
    const fulfilling = from.filter(wish);
    return fulfilling.length > 0 ? fulfilling : from;
  }, all);
  const oldest = [...left].sort((a, b) => (lastSeen(a, answers) < lastSeen(b, answers) ? -1 : 1));
  const unanswered = left.filter((one) => lastSeen(one, answers) === '');
  const from = unanswered.length > 0 ? unanswered : oldest.slice(0, 5);
  return from[Math.floor(chance() * from.length)]?.exercise;
};
