import { describe, expect, test } from 'vitest';
import {
  addEffect,
  balanceOf,
  holds,
  levelOf,
  sizeOf,
  startMeters,
} from '../../../src/domain/dialogue/meters.ts';
import { begin, route, say } from '../../../src/domain/dialogue/step.ts';
import { pieces } from '../../../src/domain/dialogue/speech.ts';
import { aGraph, effect, line } from './graphs.ts';

describe('de meters', () => {
  test.each([
    [-5, 'strained'],
    [-1, 'strained'],
    [0, 'open'],
    [1, 'open'],
    [2, 'solid'],
    [9, 'solid'],
  ])('%i heet %s', (value, level) => {
    expect(levelOf(value)).toBe(level);
  });

  test('een zin telt op bij wat er stond, en laat dat zelf staan', () => {
    const before = { bond: 1, goals: 0, tasks: -1 };
    expect(addEffect(before, effect({ bond: -2, tasks: 1 }))).toEqual({
      bond: -1,
      goals: 0,
      tasks: 0,
    });
    expect(before.bond).toBe(1);
  });

  test('hoeveel een zin verandert is iets anders dan wat ze netto doet', () => {
    const mixed = effect({ bond: 1, tasks: -2 });
    expect(sizeOf(mixed)).toBe(3);
    expect(balanceOf(mixed)).toBe(-1);
  });

  test('een voorwaarde geldt tot en met haar grenzen', () => {
    const when = { bond: { min: 0, max: 1 }, tasks: { max: 0 } };
    expect(holds(when, { bond: 0, goals: -9, tasks: 0 })).toBe(true);
    expect(holds(when, { bond: 1, goals: 9, tasks: -3 })).toBe(true);
    expect(holds(when, { bond: 2, goals: 0, tasks: 0 })).toBe(false);
    expect(holds(when, { bond: 0, goals: 0, tasks: 1 })).toBe(false);
    expect(holds(undefined, { bond: -9, goals: -9, tasks: -9 })).toBe(true);
  });
});

describe('een stap', () => {
  test('het gesprek begint bij de eerste beurt, met alle meters op nul', () => {
    expect(begin(aGraph())).toEqual({ kind: 'turn', id: 'begin', meters: startMeters });
  });

  test('een kruispunt leidt langs de eerste regel die past', () => {
    const graph = aGraph();
    expect(say(graph, startMeters, line('duwen', 'halfweg', -1))).toMatchObject({ id: 'stil' });
    expect(say(graph, startMeters, line('wachten', 'halfweg', 1))).toMatchObject({ id: 'deur' });
  });

  test('een kruispunt kan naar een kruispunt leiden, en naar een einde', () => {
    const graph = aGraph();
    const crossings = { ...graph.crossings, eerst: [{ to: 'slot' }] };
    expect(route({ ...graph, crossings }, 'eerst', { ...startMeters, bond: 2 })).toEqual({
      crossings: ['eerst', 'slot'],
      place: { kind: 'end', id: 'samen', meters: { bond: 2, goals: 0, tasks: 0 } },
    });
  });

  test.each([
    ['een id dat niet bestaat', 'nergens', {}],
    [
      'een kruispunt waar geen regel past',
      'slot',
      { slot: [{ when: { bond: { min: 9 } }, to: 'weg' }] },
    ],
    [
      'kruispunten die naar elkaar leiden',
      'heen',
      { heen: [{ to: 'weer' }], weer: [{ to: 'heen' }] },
    ],
  ])('%s leidt nergens heen, zonder fout', (_, to, crossings) => {
    expect(route(aGraph({ crossings }), to, startMeters).place).toBeUndefined();
  });
});

describe('wat gezegd en wat verteld wordt', () => {
  test('staat los van elkaar, met de tekens bij wat gezegd wordt', () => {
    expect(pieces('Hij knikt. ‘Volgende week, prima.’ Hij vraagt niets.')).toEqual([
      { said: false, text: 'Hij knikt. ' },
      { said: true, text: '‘Volgende week, prima.’' },
      { said: false, text: ' Hij vraagt niets.' },
    ]);
  });

  test('een apostrof begint niets en eindigt niets', () => {
    expect(pieces('‘Dan is er ’s ochtends zo’n ruzie.’')).toEqual([
      { said: true, text: '‘Dan is er ’s ochtends zo’n ruzie.’' },
    ]);
    expect(pieces('Het valt stil.')).toEqual([{ said: false, text: 'Het valt stil.' }]);
  });
});
