import type { DialogueGraph, Rupture } from './types.ts';
import type { Place } from './step.ts';
import { walkThrough } from './walk.ts';

/** What can still come of a turn in which a rupture begins, counted over every place a conversation reaches it. */
export type Repair = {
  /** The id of the turn. */
  turn: string;
  rupture: Rupture;
  /** How many places of the turn are reached: each time with the meters standing otherwise. */
  places: number;
  /** From how many of them some path ends without drop-out. */
  staying: number;
  /** From how many of them some path ends at the best end. */
  best: number;
};

/**
 * How far every rupture of a conversation can be repaired.
 *
 * @param graph without cycles, as {@link walkThrough} wants it
 * @returns one per turn with a rupture, in their order; a turn nobody reaches has no places
 */
export const repairsIn = (graph: DialogueGraph): Repair[] => {
  const walk = walkThrough(graph);
  const places = walk.places();
  return Object.entries(graph.nodes).flatMap(([turn, { rupture }]) => {
    if (!rupture) return [];
    const here = places.filter(({ kind, id }) => kind === 'turn' && id === turn);
    const from = (passes: (end: DialogueGraph['ends'][string]) => boolean): number => {
      const leads = (place: Place): boolean =>
        [...walk.endsFrom(place)].some((id) => graph.ends[id] && passes(graph.ends[id]));
      return here.filter(leads).length;
    };
    return {
      turn,
      rupture,
      places: here.length,
      staying: from(({ dropout }) => !dropout),
      best: from(({ best }) => best),
    };
  });
};
