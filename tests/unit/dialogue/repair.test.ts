import { describe, expect, test } from 'vitest';
import { repairsIn } from '../../../src/domain/dialogue/repair.ts';
import { aGraph, line } from './graphs.ts';

/** The small conversation with more lines at its beginning, so that the silence is reached with the bond in several states. */
const withBonds = (...bonds: number[]) => {
  const { nodes, ...rest } = aGraph();
  const choices = bonds.map((bond) => line(`zin${bond}`, 'halfweg', bond));
  return aGraph({ ...rest, nodes: { ...nodes, begin: { choices } } });
};

describe('wat er van een breuk nog komen kan', () => {
  test('is geteld over elke stand van de meters waarmee iemand er komt', () => {
    expect(repairsIn(withBonds(1, 0, -1, -2, -4))).toEqual([
      { turn: 'stil', rupture: 'withdrawal', places: 3, staying: 2, best: 0 },
    ]);
  });

  test('is het beste einde alleen vanuit de standen waar het herstel genoeg goedmaakt', () => {
    const graph = withBonds(1, -1, -2, -3);
    const nodes = {
      ...graph.nodes,
      stil: { rupture: 'withdrawal' as const, choices: [line('erkennen', 'deur', 2)] },
    };
    expect(repairsIn({ ...graph, nodes })).toEqual([
      { turn: 'stil', rupture: 'withdrawal', places: 3, staying: 3, best: 1 },
    ]);
  });

  test('is leeg bij een breuk waar niemand komt, en een gesprek zonder breuk heeft er geen', () => {
    expect(repairsIn(withBonds(1))).toEqual([
      { turn: 'stil', rupture: 'withdrawal', places: 0, staying: 0, best: 0 },
    ]);
    const { begin, deur } = aGraph().nodes;
    const crossings = { ...aGraph().crossings, halfweg: [{ to: 'deur' }] };
    expect(repairsIn(aGraph({ nodes: { begin: begin!, deur: deur! }, crossings }))).toEqual([]);
  });
});
