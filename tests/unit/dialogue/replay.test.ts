import { describe, expect, test } from 'vitest';
import { otherWays } from '../../../src/domain/dialogue/other-ways.ts';
import { pathBefore, replay, step } from '../../../src/domain/dialogue/replay.ts';
import { turningPoint } from '../../../src/domain/dialogue/turning-point.ts';
import { walkThrough } from '../../../src/domain/dialogue/walk.ts';
import { aGraph, effect, line } from './graphs.ts';

const path = ['begin.duwen', 'stil.erkennen'];

describe('een bewaard gesprek', () => {
  test('zonder iets gezegd te hebben wacht het bij de eerste beurt', () => {
    expect(replay(aGraph(), [])).toMatchObject({
      state: 'playing',
      turns: [],
      place: { id: 'begin' },
    });
  });

  test('gaat verder waar het gebleven was, met de meters van daar', () => {
    expect(replay(aGraph(), path.slice(0, 1))).toMatchObject({
      state: 'playing',
      turns: [{ turn: 'begin', choice: { id: 'duwen' }, after: { bond: -1 } }],
      place: { kind: 'turn', id: 'stil', meters: { bond: -1 } },
    });
  });

  test('komt aan een einde dat van het hele gesprek afhangt', () => {
    const ended = replay(aGraph(), path);
    expect(ended).toMatchObject({ state: 'ended', place: { kind: 'end', id: 'later' } });
    expect(ended.turns.map(({ rupture, before }) => [rupture, before.bond])).toEqual([
      [undefined, 0],
      ['withdrawal', -1],
    ]);
  });

  test.each([
    ['een zin die er niet meer is', ['begin.duwen', 'stil.verdwenen'], 1],
    ['een beurt die er niet meer is', ['verdwenen.duwen'], 0],
    ['een zin uit een beurt waar het gesprek niet komt', ['begin.wachten', 'stil.erkennen'], 1],
    ['iets gezegd na het einde', [...path, 'deur.agenda'], 2],
    ['rommel', ['', 'a.b.c'], 0],
  ])('%s: het gesprek is veranderd, en wat nog past blijft', (_, saved, fits) => {
    const found = replay(aGraph(), saved);
    expect(found.state).toBe('changed');
    expect(found.turns).toHaveLength(fits);
    expect('place' in found).toBe(false);
  });

  test('een beginbeurt die er niet is, is ook een verandering', () => {
    expect(replay(aGraph({ start: 'weggehaald' }), [])).toEqual({ state: 'changed', turns: [] });
  });
});

describe('terug naar een moment', () => {
  test('houdt wat ervóór gezegd is', () => {
    expect(pathBefore(path, 0)).toEqual([]);
    expect(pathBefore(path, 1)).toEqual(['begin.duwen']);
    expect(pathBefore(path, 9)).toEqual(path);
    expect(pathBefore(path, -1)).toEqual([]);
    expect(path).toHaveLength(2);
  });

  test('vanaf daar loopt een andere zin gewoon door', () => {
    const other = [...pathBefore(path, 1), step('stil', 'doorgaan')];
    expect(replay(aGraph(), other)).toMatchObject({ state: 'ended', place: { id: 'weg' } });
  });
});

describe('de andere weg', () => {
  const graph = aGraph();
  const walk = walkThrough(graph);

  test('noemt elke zin die niet gezegd is, waar ze heen leidt en welke eindes dan nog kunnen', () => {
    const [first] = replay(graph, path).turns;
    expect(first && otherWays(graph, walk, first)).toEqual([
      {
        choice: line('wachten', 'halfweg', 1),
        next: { kind: 'turn', id: 'deur', meters: { bond: 1, goals: 0, tasks: 0 } },
        ends: ['samen', 'later'],
      },
    ]);
  });

  test('kan rechtstreeks naar een einde leiden', () => {
    const last = replay(graph, path).turns[1];
    expect(last && otherWays(graph, walk, last)).toMatchObject([
      { choice: { id: 'doorgaan' }, next: { kind: 'end', id: 'weg' }, ends: ['weg'] },
    ]);
  });
});

describe('het keerpunt', () => {
  const turns = (...effects: Parameters<typeof effect>[0][]) =>
    effects.map((parts, place) => ({
      turn: `t${place}`,
      choice: { id: 'x', to: 'y', effect: effect(parts) },
      rupture: undefined,
      before: effect(),
      after: effect(),
    }));

  test('is de beurt waarin de meters het meest veranderden, op of neer', () => {
    expect(turningPoint(turns({ bond: 1 }, { bond: -1, tasks: -2 }, { goals: 2 }))).toBe(1);
  });
  test('is bij gelijke verandering de eerste', () => {
    expect(turningPoint(turns({ bond: -2 }, { goals: 2 }))).toBe(0);
  });
  test('is er niet als er niets veranderde', () => {
    expect(turningPoint(turns({}, {}))).toBeUndefined();
    expect(turningPoint([])).toBeUndefined();
  });
});
