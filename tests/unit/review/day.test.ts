import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween } from '../../../src/domain/review/day.ts';

/** Minutes ahead of UTC, as a browser in that place says them at that moment. */
const offsetIn = (place: string, now: Date): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: place,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).formatToParts(now);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour') % 24,
    of('minute'),
    of('second'),
  );
  return Math.round((wall - now.getTime()) / 60_000);
};
const dayIn = (place: string, at: string) => dayOf(new Date(at), offsetIn(place, new Date(at)));

test('een dag begint om vier uur ’s nachts, zodat een late avond één dag blijft', () => {
  expect(dayIn('Europe/Brussels', '2026-11-22T22:30:00Z')).toBe('2026-11-22');
  expect(dayIn('Europe/Brussels', '2026-11-23T02:59:00Z')).toBe('2026-11-22');
  expect(dayIn('Europe/Brussels', '2026-11-23T03:00:00Z')).toBe('2026-11-23');
});

test('op hetzelfde moment is het elders een andere dag', () => {
  const at = '2026-11-22T18:30:00Z';
  expect(dayIn('Europe/Amsterdam', at)).toBe('2026-11-22');
  expect(dayIn('Asia/Tokyo', at)).toBe('2026-11-22');
  expect(dayIn('Pacific/Auckland', at)).toBe('2026-11-23');
  expect(dayIn('America/Los_Angeles', '2026-11-23T06:00:00Z')).toBe('2026-11-22');
});

test.each([
  ['in maart, als de klok een uur vooruit gaat', '2027-03-28'],
  ['in oktober, als de klok een uur achteruit gaat', '2026-10-25'],
])('elk uur hoort bij precies één dag, ook %s', (_, changes) => {
  const start = Date.parse(`${addDays(changes, -2)}T00:00:00Z`);
  const days = Array.from({ length: 96 }, (_, hour) =>
    dayIn('Europe/Amsterdam', new Date(start + hour * 3_600_000).toISOString()),
  );
  expect(days).toEqual(days.toSorted());
  const hours = days.filter((day) => day === addDays(changes, -1)).length;
  // The night of the change belongs to the day before it.
  expect(hours).toBe(changes < '2027' ? 25 : 23);
  expect(days.filter((day) => day === changes)).toHaveLength(24);
});

test('dagen tellen klopt over maanden, schrikkeljaren en klokwissels heen', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
      expect(daysBetween('2026-11-22', addDays('2026-11-22', days))).toBe(days);
    }),
  );
});
