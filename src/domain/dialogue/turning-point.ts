import { sizeOf } from './meters.ts';
import type { PlayedTurn } from './replay.ts';

/**
 * The turn where the meters changed most.
 *
 * @returns its place in the list, the first of those that changed equally much; `undefined` when nothing changed at all
 */
export const turningPoint = (turns: readonly PlayedTurn[]): number | undefined => {
  const sizes = turns.map(({ choice }) => sizeOf(choice.effect));
  const most = Math.max(0, ...sizes);
  return most > 0 ? sizes.indexOf(most) : undefined;
};
