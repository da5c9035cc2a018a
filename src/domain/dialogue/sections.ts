import type { DialogueGraph } from './types.ts';

/** A part of the conversation on paper, in the order in which it is printed. */
export type Section = { kind: 'turn' | 'crossing' | 'end'; id: string; number: number };

/**
 * The parts of a conversation as numbered sections: the start is 1, every way leads to a higher number, ends come last.
 * Without JavaScript and on paper one reads them like a book in which one chooses one's own way.
 *
 * @param graph without cycles; a part that nothing leads to comes after those that something does
 */
export const sections = (graph: DialogueGraph): Section[] => {
  const depth = new Map<string, number>();
  const visit = (id: string, at: number): void => {
    if ((depth.get(id) ?? -1) >= at) return;
    depth.set(id, at);
    for (const { to } of graph.nodes[id]?.choices ?? graph.crossings[id] ?? []) visit(to, at + 1);
  };
  visit(graph.start, 0);
  const kindOf = (id: string): Section['kind'] =>
    Object.hasOwn(graph.nodes, id)
      ? 'turn'
      : Object.hasOwn(graph.crossings, id)
        ? 'crossing'
        : 'end';
  const rank = (id: string): number =>
    kindOf(id) === 'end' ? Infinity : (depth.get(id) ?? Number.MAX_SAFE_INTEGER);
  const byRank = (a: string, b: string): number => (rank(a) === rank(b) ? 0 : rank(a) - rank(b));
  return [...Object.keys(graph.nodes), ...Object.keys(graph.crossings), ...Object.keys(graph.ends)]
    .sort(byRank)
    .map((id, place) => ({ kind: kindOf(id), id, number: place + 1 }));
};
