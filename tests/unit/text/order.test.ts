import fc from 'fast-check';
import { expect, test } from 'vitest';
import { order } from '../../../src/domain/text/order.ts';
import { lineOrder, optionOrder } from '../../../src/domain/vignette/order.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 6 });

test('laat geen antwoord weg en verzint er geen', () => {
  fc.assert(
    fc.property(ids, fc.string(), (options, seed) => {
      expect(order(options, seed).toSorted()).toEqual(options.toSorted());
    }),
  );
});

test('hangt niet af van de volgorde waarin de auteur de antwoorden schreef', () => {
  fc.assert(
    fc.property(ids, fc.string(), (options, seed) => {
      expect(order(options.toReversed(), seed)).toEqual(order(options, seed));
    }),
  );
});

test('zet elk antwoord even vaak op elke plaats', () => {
  const options = ['band', 'doel', 'taak'];
  const counts = new Map<string, number>();
  for (let index = 0; index < 6000; index += 1) {
    const name = order(options, `oefening-${index}`).join(' ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  // 1,000 expected for each of the six orders; five standard deviations are 144.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(144);
});

test('schudt bij een nieuwe poging opnieuw, en bij dezelfde poging niet', () => {
  const options = ['band', 'doel', 'taak'];
  const orderOf = (attempt: number) => optionOrder('oefening-niet-gedaan-wim', options, attempt);
  expect(orderOf(1)).toEqual(order(options, 'oefening-niet-gedaan-wim'));
  expect(orderOf(2)).toEqual(orderOf(2));
  expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map((n) => orderOf(n).join(' '))).size).toBeGreaterThan(
    2,
  );
});

test('verschilt van geval tot geval', () => {
  const options = ['band', 'doel', 'taak'];
  const cases = ['wim', 'sven', 'joris', 'samira', 'bea', 'carla', 'dieter', 'dagmar'];
  const orders = cases.map((id) => optionOrder(`oefening-niet-gedaan-${id}`, options, 1).join(' '));
  expect(new Set(orders).size).toBeGreaterThan(2);
});

test('zet de zwakste voorbeeldzin even vaak op elke plaats, en laat er geen weg', () => {
  const lines = ['sterk', 'bruikbaar', 'zwak'].map((quality) => ({ quality }));
  const places = [0, 0, 0];
  for (let index = 0; index < 3000; index += 1) {
    const shown = lineOrder(`oefening-${index}`, lines);
    expect(shown).toHaveLength(3);
    expect(new Set(shown)).toEqual(new Set(lines));
    places[shown.findIndex(({ quality }) => quality === 'zwak')]! += 1;
  }
  // 1,000 expected at each of the three places; five standard deviations are 129.
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(129);
});
