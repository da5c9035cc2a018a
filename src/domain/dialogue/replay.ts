import type { Meters } from './meters.ts';
import { begin, say, type Place } from './step.ts';
import type { Choice, DialogueGraph, Rupture } from './types.ts';

/** A step of a saved path: the turn and the line that was said there. */
export type Step = `${string}.${string}`;

/** `step('binnen', 'knap')` → `binnen.knap`, as a path is saved. */
export const step = (turn: string, line: string): Step => `${turn}.${line}`;

/** One turn that was played: what was said there, and the meters before and after. */
export type PlayedTurn = {
  turn: string;
  choice: Choice;
  rupture: Rupture | undefined;
  before: Meters;
  after: Meters;
};

/**
 * A path as it runs through today's conversation. `playing` waits at a turn and `ended` at an end; `changed` says that a
 * line of the path has gone or leads elsewhere: `turns` holds what still fits, and there is no place to go on from.
 */
export type Replay =
  | { state: 'playing' | 'ended'; turns: readonly PlayedTurn[]; place: Place }
  | { state: 'changed'; turns: readonly PlayedTurn[] };

/**
 * Plays a saved path again.
 *
 * @param path steps `<turn>.<line>` in the order in which they were said; whatever was stored, it never throws
 */
export const replay = (graph: DialogueGraph, path: readonly string[]): Replay => {
  const turns: PlayedTurn[] = [];
  let place = begin(graph);
  for (const said of path) {
    if (place?.kind !== 'turn') return { state: 'changed', turns };
    const { id, meters } = place;
    const node = graph.nodes[id];
    const choice = node?.choices.find((line) => step(id, line.id) === said);
    if (!choice) return { state: 'changed', turns };
    place = say(graph, meters, choice);
    if (!place) return { state: 'changed', turns };
    turns.push({ turn: id, choice, rupture: node?.rupture, before: meters, after: place.meters });
  }
  if (!place) return { state: 'changed', turns };
  return { state: place.kind === 'end' ? 'ended' : 'playing', turns, place };
};

/** The path before the turn at this place, to go back to it; 0 is the first turn. */
export const pathBefore = (path: readonly string[], index: number): string[] =>
  path.slice(0, Math.max(0, index));
