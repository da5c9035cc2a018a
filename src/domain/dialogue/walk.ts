import { addEffect, startMeters } from './meters.ts';
import { begin, route, say, type Place } from './step.ts';
import type { Choice, DialogueGraph, Turn } from './types.ts';

/** How many paths there are from a place, and where they lead. */
export type Survey = {
  /** Paths per end. */
  ends: ReadonlyMap<string, number>;
  /** Fewest and most lines still to say. */
  fewest: number;
  most: number;
};

/** The share that each line of a turn gets; together 1. */
export type Policy = (turn: Turn, id: string) => readonly number[];

/** What can be asked of a whole conversation. Every answer is remembered, so that thousands of paths cost a few hundred steps. */
export type Walk = {
  /** Every path from a place. */
  survey(place: Place): Survey;
  /** The ends that can still be reached from a place. */
  endsFrom(place: Place): ReadonlySet<string>;
  /** The chance of each end from a place, when lines are said as the policy says. */
  chances(place: Place, policy: Policy): ReadonlyMap<string, number>;
  /** Every place a conversation can come to from its start, each once: a turn or end with the meters there. */
  places(): readonly Place[];
};

const keyOf = ({ id, meters: { bond, goals, tasks } }: Place): string =>
  `${id} ${bond} ${goals} ${tasks}`;

const addTo = (counts: Map<string, number>, more: ReadonlyMap<string, number>, times = 1): void => {
  for (const [id, count] of more) counts.set(id, (counts.get(id) ?? 0) + times * count);
};

/**
 * Walks through every path of a conversation, remembering each place by its id and meters.
 *
 * @param graph without cycles: one would never end (`cycleIn` finds them). A line that leads nowhere counts as no path.
 */
export const walkThrough = (graph: DialogueGraph): Walk => {
  const onward = (place: Place): { choice: Choice; next: Place | undefined }[] =>
    place.kind === 'end'
      ? []
      : (graph.nodes[place.id]?.choices ?? []).map((choice) => ({
          choice,
          next: say(graph, place.meters, choice),
        }));

  const surveys = new Map<string, Survey>();
  const survey = (place: Place): Survey => {
    const known = surveys.get(keyOf(place));
    if (known) return known;
    const found = place.kind === 'end' ? endSurvey(place.id) : join(onward(place));
    surveys.set(keyOf(place), found);
    return found;
  };
  const endSurvey = (id: string): Survey => ({ ends: new Map([[id, 1]]), fewest: 0, most: 0 });
  const join = (ways: ReturnType<typeof onward>): Survey => {
    const ends = new Map<string, number>();
    let [fewest, most] = [Infinity, 0];
    for (const { next } of ways) {
      if (!next) continue;
      const beyond = survey(next);
      addTo(ends, beyond.ends);
      fewest = Math.min(fewest, beyond.fewest + 1);
      most = Math.max(most, beyond.most + 1);
    }
    return { ends, fewest, most };
  };

  const chances = (from: Place, policy: Policy): ReadonlyMap<string, number> => {
    const known = new Map<string, ReadonlyMap<string, number>>();
    const at = (place: Place): ReadonlyMap<string, number> => {
      if (place.kind === 'end') return new Map([[place.id, 1]]);
      const before = known.get(keyOf(place));
      if (before) return before;
      const found = new Map<string, number>();
      const node = graph.nodes[place.id];
      const shares = node ? policy(node, place.id) : [];
      for (const [i, { next }] of onward(place).entries()) {
        const share = shares[i] ?? 0;
        if (next && share > 0) addTo(found, at(next), share);
      }
      known.set(keyOf(place), found);
      return found;
    };
    return at(from);
  };

  const places = (): Place[] => {
    const found = new Map<string, Place>();
    const visit = (place: Place | undefined): void => {
      if (!place || found.has(keyOf(place))) return;
      found.set(keyOf(place), place);
      for (const { next } of onward(place)) visit(next);
    };
    visit(begin(graph));
    return [...found.values()];
  };

  return { survey, chances, places, endsFrom: (place) => new Set(survey(place).ends.keys()) };
};

/** All ids a turn or crossing leads to directly. */
const leadsTo = (graph: DialogueGraph, id: string): string[] =>
  (graph.nodes[id]?.choices ?? graph.crossings[id] ?? []).map(({ to }) => to);

/** A round trip in the conversation, as the ids along it with the first repeated at the end; `undefined` when there is none. */
export const cycleIn = (graph: DialogueGraph): string[] | undefined => {
  const done = new Set<string>();
  const follow = (id: string, trail: readonly string[]): string[] | undefined => {
    const at = trail.indexOf(id);
    if (at >= 0) return [...trail.slice(at), id];
    if (done.has(id)) return undefined;
    for (const to of leadsTo(graph, id)) {
      const found = follow(to, [...trail, id]);
      if (found) return found;
    }
    done.add(id);
    return undefined;
  };
  for (const id of [...Object.keys(graph.nodes), ...Object.keys(graph.crossings)]) {
    const found = follow(id, []);
    if (found) return found;
  }
  return undefined;
};

/** The crossings that some path comes through. */
export const crossingsMet = (graph: DialogueGraph, places: readonly Place[]): Set<string> => {
  const met = new Set(route(graph, graph.start, startMeters).crossings);
  for (const { kind, id, meters } of places) {
    if (kind === 'end') continue;
    for (const { to, effect } of graph.nodes[id]?.choices ?? [])
      for (const crossing of route(graph, to, addEffect(meters, effect)).crossings)
        met.add(crossing);
  }
  return met;
};
