import type { Pace } from './types.ts';

/** What the choice of a next stimulus needs to know of each. */
export type LeveledStimulus = { id: string; level: number };

/** Where to go on: a stimulus that is new, one to do once more, or nowhere because everything was done. */
export type NextStimulus = { kind: 'new' | 'repeat'; id: string } | { kind: 'none' };

/**
 * The stimulus that suits after this one. Too easy goes up a level, too hard goes down, and when the lower ones are done
 * already, to one of them once more. Just right stays at the level as long as there is something new, then goes up. What was
 * not done yet goes first; nobody is held to it.
 *
 * @param stimuli the series in its own order
 * @param done ids that were judged already; the current one counts as done
 * @param current the stimulus the learner has just finished
 * @param pace how the learner found it; without it, as if it were right
 */
export const nextStimulus = (
  stimuli: readonly LeveledStimulus[],
  done: readonly string[],
  current: string,
  pace: Pace = 'right',
): NextStimulus => {
  const level = stimuli.find(({ id }) => id === current)?.level ?? 1;
  const others = stimuli.filter(({ id }) => id !== current);
  const fresh = others.filter(({ id }) => !done.includes(id));
  const up = byLevel(fresh.filter((one) => one.level > level));
  const same = fresh.filter((one) => one.level === level);
  const down = byLevel(fresh.filter((one) => one.level < level)).toReversed();
  if (pace === 'hard') {
    const easier = byLevel(others.filter((one) => one.level < level)).at(-1);
    return to('new', down[0] ?? same[0]) ?? to('repeat', easier) ?? { kind: 'repeat', id: current };
  }
  const order = pace === 'easy' ? [...up, ...same, ...down] : [...same, ...up, ...down];
  return to('new', order[0]) ?? { kind: 'none' };
};

const byLevel = (stimuli: LeveledStimulus[]): LeveledStimulus[] =>
  stimuli.toSorted((a, b) => a.level - b.level);

const to = (
  kind: 'new' | 'repeat',
  stimulus: LeveledStimulus | undefined,
): NextStimulus | undefined => stimulus && { kind, id: stimulus.id };
