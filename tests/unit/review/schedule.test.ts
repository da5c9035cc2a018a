import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/review/day.ts';
import { memoryOf, nextDays } from '../../../src/domain/review/schedule.ts';
import type { Grade, ItemLog } from '../../../src/domain/review/types.ts';

const start = '2026-11-22';

/** Reviews on time, with one grade after another; gives the days between them. */
const intervals = (given: Grade[]): number[] => {
  let log: ItemLog = {};
  let day = start;
  return given.map((grade) => {
    log = { ...log, [day]: grade };
    const memory = memoryOf(log, day);
    if (memory.kind === 'new') throw new Error('new');
    const interval = daysBetween(day, memory.due);
    day = memory.due;
    return interval;
  });
};

test('wat nog nooit gedaan is, is nieuw', () => {
  expect(memoryOf(undefined, start)).toEqual({ kind: 'new' });
  expect(memoryOf({}, start)).toEqual({ kind: 'new' });
});

// These are dates that learners were told: when they move, a new release of the package moved them.
test('dezelfde antwoorden geven altijd dezelfde dagen', () => {
  expect(intervals([3, 3, 3, 3, 3])).toMatchInlineSnapshot(`
    [
      3,
      14,
      57,
      196,
      586,
    ]
  `);
  expect(intervals([1, 3, 3, 3])).toMatchInlineSnapshot(`
    [
      1,
      3,
      8,
      22,
    ]
  `);
  expect(intervals([3, 3, 1, 3])).toMatchInlineSnapshot(`
    [
      3,
      14,
      2,
      5,
    ]
  `);
  expect(intervals([2, 2, 2])).toMatchInlineSnapshot(`
    [
      2,
      4,
      9,
    ]
  `);
  expect(intervals([4, 4])).toMatchInlineSnapshot(`
    [
      8,
      66,
    ]
  `);
});

test('opnieuw komt nooit later terug dan moeilijk, moeilijk vóór goed, goed vóór makkelijk, en niets vandaag', () => {
  const logs: ItemLog[] = [{}, { '2026-11-01': 1 }, { '2026-10-01': 3, '2026-10-20': 4 }];
  for (const log of logs) {
    const next = nextDays(log, start);
    expect(next[1] > start).toBe(true);
    expect(next[1] <= next[2] && next[2] < next[3] && next[3] < next[4]).toBe(true);
  }
});

test('de dag op de knop is de dag die het wordt', () => {
  const log: ItemLog = { '2026-11-01': 3, '2026-11-04': 2 };
  for (const grade of [1, 2, 3, 4] as const) {
    const memory = memoryOf({ ...log, [start]: grade }, start);
    expect(memory).toMatchObject({ due: nextDays(log, start)[grade] });
  }
});

test('wie laat is en het nog wist, ziet de kaart pas na langere tijd terug', () => {
  const log: ItemLog = { '2026-11-01': 3 };
  const [onTime, late] = ['2026-11-03', '2026-12-20'].map((day) =>
    daysBetween(day, nextDays(log, day)[3]),
  );
  expect(late).toBeGreaterThan(onTime ?? 0);
});

test('een dag die een verkeerde klok in de toekomst zette, telt pas als die dag er is', () => {
  const log: ItemLog = { '2026-11-20': 3, '2031-05-01': 3 };
  expect(memoryOf(log, start)).toEqual(memoryOf({ '2026-11-20': 3 }, start));
  expect(memoryOf({ '2031-05-01': 3 }, start)).toEqual({ kind: 'new' });
  expect(memoryOf(log, '2031-05-02')).toMatchObject({ last: '2031-05-01' });
});

test('wie over de datumgrens terugvliegt en ‘morgen’ al deed, hoeft het vandaag niet nog eens', () => {
  const log: ItemLog = { [addDays(start, 1)]: 3 };
  const memory = memoryOf(log, start);
  expect(memory.kind === 'seen' && memory.due > addDays(start, 1)).toBe(true);
});
