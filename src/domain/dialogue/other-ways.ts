import type { PlayedTurn } from './replay.ts';
import { say, type Place } from './step.ts';
import type { Choice, DialogueGraph } from './types.ts';
import type { Walk } from './walk.ts';

/** A line that was not said, where it would have led, and the ends that could then still be reached. */
export type OtherWay = { choice: Choice; next: Place; ends: readonly string[] };

/**
 * The other lines of a turn that was played, in the author's order.
 *
 * @param walk of the same conversation; a line that leads nowhere is left out
 */
export const otherWays = (
  graph: DialogueGraph,
  walk: Walk,
  { turn, choice: said, before }: PlayedTurn,
): OtherWay[] =>
  (graph.nodes[turn]?.choices ?? []).flatMap((choice) => {
    const next = choice.id === said.id ? undefined : say(graph, before, choice);
    if (!next) return [];
    const reachable = walk.endsFrom(next);
    return [{ choice, next, ends: Object.keys(graph.ends).filter((id) => reachable.has(id)) }];
  });
