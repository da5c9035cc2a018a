import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibration } from '../../../src/domain/vignette/calibration.ts';
import type { Certainty } from '../../../src/domain/vignette/types.ts';

const item = fc.record({ certainty: fc.constantFrom<Certainty>(1, 2, 3), right: fc.boolean() });

test('zegt tot acht antwoorden alleen hoeveel er nog nodig zijn', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 7 }), (items) => {
      expect(calibration(items)).toEqual({ kind: 'too-few', needed: 8 - items.length });
    }),
  );
});

test('telt vanaf acht antwoorden elk antwoord één keer, bij zijn eigen zekerheid', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 8, maxLength: 60 }), (items) => {
      const result = calibration(items);
      if (result.kind !== 'ready') throw new Error('not ready');
      expect(result.levels.map(({ certainty }) => certainty)).toEqual([1, 2, 3]);
      for (const level of result.levels) {
        const own = items.filter(({ certainty }) => certainty === level.certainty);
        expect(level.total).toBe(own.length);
        expect(level.right).toBe(own.filter(({ right }) => right).length);
      }
    }),
  );
});

test('noemt de kansen van de drie banden: tot 67 %, 67–80 %, vanaf 80 %', () => {
  const result = calibration(
    Array.from({ length: 8 }, () => ({ certainty: 3 as const, right: true })),
  );
  expect(result).toMatchObject({
    levels: [
      { expected: [0, 0.67] },
      { expected: [0.67, 0.8] },
      { expected: [0.8, 1], right: 8, total: 8 },
    ],
  });
});
