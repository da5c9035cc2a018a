import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeReview } from '../../../src/domain/review/merge.ts';
import { emptyReview } from '../../../src/domain/review/types.ts';
import { review } from './reviews.ts';

test('hangt niet af van wie bij wie komt', () => {
  fc.assert(
    fc.property(review, review, (a, b) => {
      expect(mergeReview(a, b)).toEqual(mergeReview(b, a));
    }),
    { numRuns: 1000 },
  );
});

test('hangt niet af van de volgorde waarin drie elkaar ontmoeten', () => {
  fc.assert(
    fc.property(review, review, review, (a, b, c) => {
      expect(mergeReview(mergeReview(a, b), c)).toEqual(mergeReview(a, mergeReview(b, c)));
    }),
    { numRuns: 1000 },
  );
});

test('verandert niets als het nog eens gebeurt', () => {
  fc.assert(
    fc.property(review, review, (a, b) => {
      expect(mergeReview(a, a)).toEqual(a);
      expect(mergeReview(mergeReview(a, b), b)).toEqual(mergeReview(a, b));
    }),
  );
});

test('twee toestellen die op een andere dag herhaalden, verliezen geen van beide', () => {
  const phone = { ...emptyReview, log: { 'band-alles': { '2026-11-22': 3 as const } } };
  const laptop = { ...emptyReview, log: { 'band-alles': { '2026-11-25': 1 as const } } };
  expect(mergeReview(phone, laptop).log).toEqual({
    'band-alles': { '2026-11-22': 3, '2026-11-25': 1 },
  });
});

test('dezelfde kaart op dezelfde dag twee keer beoordeeld: de voorzichtigste telt', () => {
  const day = (grade: 1 | 3) => ({
    ...emptyReview,
    log: { 'band-alles': { '2026-11-22': grade } },
  });
  expect(mergeReview(day(3), day(1)).log['band-alles']).toEqual({ '2026-11-22': 1 });
});
