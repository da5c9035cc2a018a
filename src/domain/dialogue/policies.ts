import type { DialogueGraph } from './types.ts';
import type { Policy } from './walk.ts';

/** What can be seen of a line without understanding it; `ownShare`: it has the words of an own share (“ik heb …”). */
export type Surface = { words: number; question: boolean; ownShare: boolean };

/** Ways to choose without reading. None of them may do much better than chance (ITEMS.md, D08). */
export const blindRules = [
  'question',
  'no-question',
  'longest',
  'shortest',
  'first',
  'last',
  'own-share',
] as const;
export type BlindRule = (typeof blindRules)[number];

/** Every line as likely as every other. */
export const atRandom: Policy = ({ choices }) => choices.map(() => 1 / choices.length);

const favours: Record<BlindRule, (line: Surface, all: readonly Surface[]) => boolean> = {
  question: ({ question }) => question,
  'no-question': ({ question }) => !question,
  longest: ({ words }, all) => words === Math.max(...all.map((line) => line.words)),
  shortest: ({ words }, all) => words === Math.min(...all.map((line) => line.words)),
  first: (line, all) => line === all[0],
  last: (line, all) => line === all.at(-1),
  'own-share': ({ ownShare }) => ownShare,
};

/**
 * Chooses by what can be seen only; among equals at random, and at random where nothing fits.
 *
 * @param surfaceOf what can be seen of a line, by its turn and its id
 */
export const blindly =
  (rule: BlindRule, surfaceOf: (turn: string, line: string) => Surface): Policy =>
  ({ choices }, turn) => {
    const lines = choices.map(({ id }) => surfaceOf(turn, id));
    const hits = lines.map((line) => favours[rule](line, lines));
    const count = hits.filter(Boolean).length;
    return hits.map((hit) => (count === 0 ? 1 / lines.length : hit ? 1 / count : 0));
  };

/** The chance of the ends that pass. */
export const chanceOf = (
  chances: ReadonlyMap<string, number>,
  ends: DialogueGraph['ends'],
  passes: (end: DialogueGraph['ends'][string]) => boolean,
): number =>
  [...chances].reduce((sum, [id, chance]) => {
    const end = ends[id];
    return end && passes(end) ? sum + chance : sum;
  }, 0);
