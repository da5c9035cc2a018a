import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/domain/dialogue/replay.ts';
import {
  endedPath,
  sideBySide,
  withPath,
  type EndedPath,
  type Moment,
} from '../../../src/domain/dialogue/side-by-side.ts';
import { aGraph, line } from './graphs.ts';

const pathOf = (...path: string[]): EndedPath => {
  const ended = endedPath(replay(aGraph(), path));
  if (!ended) throw new Error(`${path.join(' ')} has no end`);
  return ended;
};
const said = (moment: Moment) =>
  moment.kind === 'turn'
    ? `${moment.turn.turn}.${moment.turn.choice.id}`
    : moment.kind === 'end'
      ? moment.end.id
      : 'over';

describe('twee wegen door een gesprek naast elkaar', () => {
  test('delen wat in beide gezegd is, en gaan vanaf de andere zin regel voor regel uiteen tot hun einde', () => {
    const { shared, rows } = sideBySide(
      pathOf('begin.duwen', 'stil.erkennen'),
      pathOf('begin.duwen', 'stil.doorgaan'),
    );
    expect(shared.map(({ turn }) => turn)).toEqual(['begin']);
    expect(rows.map(({ place, now, earlier }) => [place, said(now), said(earlier)])).toEqual([
      [2, 'stil.erkennen', 'stil.doorgaan'],
      [3, 'later', 'weg'],
    ]);
  });

  test('delen niets als de eerste zin al een andere was', () => {
    const { shared, rows } = sideBySide(
      pathOf('begin.wachten', 'deur.aan-jou'),
      pathOf('begin.duwen', 'stil.erkennen'),
    );
    expect(shared).toEqual([]);
    expect(said(rows[1]!.now)).toBe('deur.aan-jou');
    expect(said(rows[1]!.earlier)).toBe('stil.erkennen');
  });

  test('zijn niet even lang: de kortste is dan al afgelopen', () => {
    const graph = aGraph();
    const short = aGraph({
      nodes: {
        ...graph.nodes,
        begin: { choices: [...graph.nodes['begin']!.choices, line('stop', 'weg')] },
      },
    });
    const stopped = endedPath(replay(short, ['begin.stop']))!;
    const whole = endedPath(replay(short, ['begin.duwen', 'stil.erkennen']))!;
    const { rows } = sideBySide(whole, stopped);
    expect(rows.map(({ earlier }) => said(earlier))).toEqual(['begin.stop', 'weg', 'over']);
  });

  test('zijn er niet als het twee keer dezelfde weg is, of als hij niet af is', () => {
    const path = pathOf('begin.duwen', 'stil.erkennen');
    expect(sideBySide(path, path)).toMatchObject({ shared: path.turns, rows: [] });
    expect(endedPath(replay(aGraph(), ['begin.duwen']))).toBeUndefined();
    expect(endedPath(replay(aGraph(), ['begin.weg']))).toBeUndefined();
  });
});

test('een weg die je nog eens loopt, staat er één keer, als laatste', () => {
  expect(withPath([['a.b'], ['a.c', 'd.e']], ['a.b'])).toEqual([['a.c', 'd.e'], ['a.b']]);
});
