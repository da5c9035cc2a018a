import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterRound,
  check,
  placedTally,
  queueOf,
  roundSize,
  suspects,
  type Item,
} from '../../../src/domain/comparison/place.ts';
import { someCells } from './cells.ts';

const rows = ['denken', 'doen', 'voelen', 'samen'];
const cells = someCells(rows, ['waartoe', 'vandaag']);
const items: Item[] = cells.map(({ key, row }) => ({ id: key, cell: key, row, confusable: [] }));
const placed = (choice: string, version = 1) => ({ placed: { choice, version } });

describe('de volgorde waarin teksten komen', () => {
  test('bevat elke tekst één keer, welke uitslag ze ook hebben', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...items.map(({ id }) => id)), fc.constantFrom(...rows)),
        fc.string(),
        (choices, seed) => {
          const results = Object.fromEntries(
            Object.entries(choices).map(([key, row]) => [key, placed(row)]),
          );
          const queue = queueOf(items, results, 1, seed);
          expect([...queue].sort()).toEqual(items.map(({ id }) => id).sort());
        },
      ),
    );
  });

  test('is eerst wat nooit geplaatst is, dan wat elders stond, dan de rest', () => {
    const results = {
      'denken.waartoe': placed('denken'),
      'doen.waartoe': placed('voelen'),
      'samen.vandaag': placed('samen', 9),
    };
    const queue = queueOf(items, results, 1, 'x');
    expect(queue.at(-1)).toBe('denken.waartoe');
    expect(queue.at(-2)).toBe('doen.waartoe');
    expect(queue.indexOf('samen.vandaag')).toBeLessThan(6);
  });

  test('is niet die van de tabel, en hangt alleen af van het zaad', () => {
    expect(queueOf(items, {}, 1, 'a')).not.toEqual(items.map(({ id }) => id));
    expect(queueOf(items, {}, 1, 'a')).toEqual(queueOf(items, {}, 1, 'a'));
    expect(queueOf(items, {}, 1, 'a')).not.toEqual(queueOf(items, {}, 1, 'b'));
  });
});

describe('nakijken', () => {
  const round = items.slice(0, 3);
  test('begint niet zolang er een keuze ontbreekt, en zegt waar', () => {
    expect(check(round, { 'denken.waartoe': 'denken' })).toEqual({
      kind: 'incomplete',
      missing: ['denken.vandaag', 'doen.waartoe'],
    });
  });

  test('zegt van elke tekst of ze op haar plaats staat', () => {
    expect(
      check(round, {
        'denken.waartoe': 'denken',
        'denken.vandaag': 'samen',
        'doen.waartoe': 'doen',
      }),
    ).toEqual({
      kind: 'checked',
      right: ['denken.waartoe', 'doen.waartoe'],
      wrong: ['denken.vandaag'],
    });
  });

  test('wat elders stond, komt achteraan terug, ook na de laatste ronde', () => {
    const queue = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const next = afterRound(queue, ['b', 'd'], 'x');
    expect(next.slice(0, 2)).toEqual(['f', 'g']);
    expect(next.slice(2).sort()).toEqual(['b', 'd']);
    expect(afterRound(['f', 'g', 'b'], [], 'x')).toEqual([]);
  });

  test('wie alles ooit goed plaatst, is klaar; niets raakt zoek', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (luck) => {
        let queue = queueOf(items, {}, 1, 'x');
        const seen = new Set<string>();
        for (let round = 0; queue.length > 0 && round < 40; round++) {
          const shown = queue.slice(0, roundSize);
          for (const id of shown) seen.add(id);
          const wrong = shown.filter(() => round < 10 && luck.next().value === true);
          queue = afterRound(queue, wrong, `x ${round}`);
        }
        expect(queue).toEqual([]);
        expect(seen.size).toBe(items.length);
      }),
    );
  });
});

describe('wie zegt dit?', () => {
  const item = { id: 'denken.zin', row: 'denken', confusable: ['samen'] };

  test('biedt de eigen rij, waarmee ze verward wordt, en een derde', () => {
    const offered = suspects(item, rows, 'x');
    expect(offered).toHaveLength(3);
    expect(offered).toContain('denken');
    expect(offered).toContain('samen');
    expect(new Set(offered).size).toBe(3);
  });

  test('biedt bij twee verwarringen alleen rijen die uitgelegd worden', () => {
    const two = { ...item, confusable: ['samen', 'voelen'] };
    expect(suspects(two, rows, 'x').toSorted()).toEqual(['denken', 'samen', 'voelen']);
  });

  test('biedt bij twee rijen die twee', () => {
    expect(suspects({ ...item, confusable: [] }, ['denken', 'doen'], 'x').toSorted()).toEqual([
      'denken',
      'doen',
    ]);
  });

  test('zet de juiste niet altijd op dezelfde plaats', () => {
    const places = new Set(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) =>
        suspects({ ...item, id }, rows, 'x').indexOf('denken'),
      ),
    );
    expect(places.size).toBeGreaterThan(1);
  });
});

test('de stand telt geplaatste vakken en die bij hun eigen rij, alleen van de tabel van nu', () => {
  const results = {
    'denken.waartoe': placed('denken'),
    'doen.waartoe': placed('denken'),
    'samen.waartoe': placed('samen', 4),
    'voelen.waartoe': { told: { named: 1, version: 1 } },
  };
  expect(placedTally(cells, results, 1)).toEqual({ right: 1, placed: 2 });
});
