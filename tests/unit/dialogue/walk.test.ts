import { describe, expect, test } from 'vitest';
import {
  atRandom,
  blindly,
  blindRules,
  chanceOf,
  type Surface,
} from '../../../src/domain/dialogue/policies.ts';
import { begin, type Place } from '../../../src/domain/dialogue/step.ts';
import { crossingsMet, cycleIn, walkThrough } from '../../../src/domain/dialogue/walk.ts';
import { aGraph, line } from './graphs.ts';

const start = (graph = aGraph()): Place => begin(graph)!;

describe('alle paden van een gesprek', () => {
  test('zijn geteld per einde, met het kortste en het langste', () => {
    const { ends, fewest, most } = walkThrough(aGraph()).survey(start());
    expect(Object.fromEntries(ends)).toEqual({ samen: 1, later: 2, weg: 1 });
    expect([fewest, most]).toEqual([2, 2]);
  });

  test('verschillen in lengte als een zin meteen naar een einde leidt', () => {
    const graph = aGraph();
    const nodes = { ...graph.nodes, begin: { choices: [line('nee', 'weg'), line('ja', 'deur')] } };
    expect(walkThrough({ ...graph, nodes }).survey(start())).toMatchObject({ fewest: 1, most: 2 });
  });

  test('zijn er ook duizenden, zonder te wachten', () => {
    const turns = Array.from({ length: 12 }, (_, i) => [
      `t${i}`,
      {
        choices: [-1, 0, 1].map((bond) =>
          line(`z${bond + 1}`, i < 11 ? `t${i + 1}` : 'slot', bond),
        ),
      },
    ]);
    const graph = aGraph({ start: 't0', nodes: Object.fromEntries(turns) });
    const before = performance.now();
    const { ends } = walkThrough(graph).survey(start(graph));
    expect([...ends.values()].reduce((a, b) => a + b)).toBe(3 ** 12);
    expect(performance.now() - before).toBeLessThan(200);
  });

  test('laten zien welke eindes van een plaats uit nog kunnen', () => {
    const { endsFrom } = walkThrough(aGraph());
    const silence: Place = { kind: 'turn', id: 'stil', meters: { bond: -1, goals: 0, tasks: 0 } };
    expect([...endsFrom(silence)].sort()).toEqual(['later', 'weg']);
    expect([...endsFrom({ ...silence, kind: 'end', id: 'weg' })]).toEqual(['weg']);
  });

  test('noemen elke plaats één keer, met haar meters', () => {
    const places = walkThrough(aGraph()).places();
    const keys = places.map(({ id, meters }) => `${id} ${meters.bond}`).sort();
    expect(keys).toEqual([
      'begin 0',
      'deur 1',
      'later -1',
      'later 1',
      'samen 2',
      'stil -1',
      'weg -2',
    ]);
  });

  test('komen alleen langs kruispunten waarheen een zin leidt', () => {
    const graph = aGraph();
    const crossings = { ...graph.crossings, los: [{ to: 'weg' }] };
    const extended = { ...graph, crossings };
    const met = crossingsMet(extended, walkThrough(extended).places());
    expect([...met].sort()).toEqual(['halfweg', 'slot']);
  });

  test('een zin die nergens heen leidt, is geen pad', () => {
    const nodes = { begin: { choices: [line('kwijt', 'nergens'), line('goed', 'weg')] } };
    const graph = aGraph({ nodes });
    expect(Object.fromEntries(walkThrough(graph).survey(start(graph)).ends)).toEqual({ weg: 1 });
  });
});

describe('een kring in het gesprek', () => {
  test('is er niet in een gesprek dat altijd verder gaat', () => {
    expect(cycleIn(aGraph())).toBeUndefined();
  });
  test('is gevonden met wat er allemaal in zit, ook door een kruispunt heen', () => {
    const graph = aGraph();
    const crossings = { ...graph.crossings, slot: [{ to: 'stil' }] };
    expect(cycleIn({ ...graph, crossings })).toEqual(['stil', 'slot', 'stil']);
  });
});

describe('wie niet leest', () => {
  const graph = aGraph();
  const walk = walkThrough(graph);
  const surfaces: Record<string, Surface> = {
    duwen: { words: 9, question: true, ownShare: false },
    wachten: { words: 5, question: false, ownShare: false },
    erkennen: { words: 7, question: false, ownShare: true },
    doorgaan: { words: 7, question: false, ownShare: false },
    'aan-jou': { words: 4, question: false, ownShare: true },
    agenda: { words: 8, question: true, ownShare: false },
  };
  const surfaceOf = (_: string, id: string) => surfaces[id]!;

  test('komt bij toeval elk einde even vaak tegen als er wegen naartoe zijn', () => {
    expect(Object.fromEntries(walk.chances(start(), atRandom))).toEqual({
      later: 0.5,
      weg: 0.25,
      samen: 0.25,
    });
  });

  test.each([
    ['question', { later: 0.5, weg: 0.5 }],
    ['no-question', { samen: 1 }],
    ['longest', { later: 0.5, weg: 0.5 }],
    ['shortest', { samen: 1 }],
    ['first', { later: 1 }],
    ['last', { later: 1 }],
    ['own-share', { later: 0.5, samen: 0.5 }],
  ] as const)('%s volgt alleen wat te zien is, en gokt waar dat niets zegt', (rule, ends) => {
    const chances = walk.chances(start(), blindly(rule, surfaceOf));
    expect(Object.fromEntries(chances)).toEqual(ends);
  });

  test('de kansen zijn samen altijd één', () => {
    for (const rule of blindRules)
      expect(
        chanceOf(walk.chances(start(), blindly(rule, surfaceOf)), graph.ends, () => true),
      ).toBeCloseTo(1, 10);
  });

  test('de kans op uitval is die van de eindes waar iemand wegblijft', () => {
    expect(chanceOf(walk.chances(start(), atRandom), graph.ends, ({ dropout }) => dropout)).toBe(
      0.25,
    );
  });
});
