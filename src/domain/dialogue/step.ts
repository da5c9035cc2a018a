import { addEffect, holds, startMeters, type Meters } from './meters.ts';
import type { Choice, DialogueGraph } from './types.ts';

/** Where a conversation is: at a turn or at an end, with the meters as they stand there. */
export type Place = { kind: 'turn' | 'end'; id: string; meters: Meters };

/** The way from one id: the crossings along it, and where it comes out. */
export type Route = { crossings: readonly string[]; place: Place | undefined };

/**
 * Follows crossings until a turn or an end.
 *
 * @returns no place when the way is lost: an unknown id, a crossing of which no rule holds, or crossings that lead to each
 * other. The content check refuses such a conversation; a saved path may still point at it.
 */
export const route = (graph: DialogueGraph, to: string, meters: Meters): Route => {
  const crossings: string[] = [];
  let id = to;
  while (Object.hasOwn(graph.crossings, id)) {
    if (crossings.includes(id)) return { crossings, place: undefined };
    crossings.push(id);
    const rule = graph.crossings[id]?.find(({ when }) => holds(when, meters));
    if (!rule) return { crossings, place: undefined };
    id = rule.to;
  }
  if (Object.hasOwn(graph.nodes, id)) return { crossings, place: { kind: 'turn', id, meters } };
  const isEnd = Object.hasOwn(graph.ends, id);
  return { crossings, place: isEnd ? { kind: 'end', id, meters } : undefined };
};

/** Where a conversation begins. */
export const begin = (graph: DialogueGraph): Place | undefined =>
  route(graph, graph.start, startMeters).place;

/** Where a line leads from these meters; `undefined` as in {@link route}. */
export const say = (graph: DialogueGraph, meters: Meters, choice: Choice): Place | undefined =>
  route(graph, choice.to, addEffect(meters, choice.effect)).place;
