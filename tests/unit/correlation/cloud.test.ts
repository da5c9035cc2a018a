import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cloud, type Pair } from '../../../src/domain/correlation/cloud.ts';

/** Pearson's r by its definition, without help from the code that is tested. */
const sampleR = (pairs: Pair[]): number => {
  const n = pairs.length;
  const mx = pairs.reduce((sum, { x }) => sum + x, 0) / n;
  const my = pairs.reduce((sum, { y }) => sum + y, 0) / n;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const { x, y } of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
};

describe('de wolk van verzonnen punten', () => {
  test.each([0, 0.1, 0.17, 0.19, 0.28, 0.5, 0.99, 1, -0.28])(
    'heeft bij r = %d precies die samenhang',
    (r) => {
      expect(sampleR(cloud(r, 60))).toBeCloseTo(r, 3);
    },
  );

  test('heeft bij elke r en elk aantal precies de gevraagde samenhang', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 100 }),
        fc.integer({ min: 3, max: 300 }),
        (hundredths, count) => {
          expect(sampleR(cloud(hundredths / 100, count))).toBeCloseTo(hundredths / 100, 3);
        },
      ),
    );
  });

  test('is elke keer dezelfde', () => {
    expect(cloud(0.28, 60)).toEqual(cloud(0.28, 60));
  });

  test('laat elk punt op zijn plaats naast de andere staan als de samenhang verandert', () => {
    const x = (r: number) => cloud(r, 60).map((pair) => pair.x);
    expect(x(0.9)).toEqual(x(0.1));
  });

  test('is een ronde wolk zonder uitschieters: de figuur kan haar tekenen', () => {
    for (const r of [0, 0.28, 0.5, 1])
      for (const { x, y } of cloud(r, 60)) {
        expect(Math.abs(x)).toBeLessThan(3.2);
        expect(Math.abs(y)).toBeLessThan(3.2);
      }
    const around = cloud(0, 60);
    for (const [right, up] of [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const)
      expect(around.filter(({ x, y }) => x * right > 0 && y * up > 0).length).toBeGreaterThan(9);
  });

  test('weigert wat geen samenhang kan zijn', () => {
    expect(() => cloud(1.2, 60)).toThrow(RangeError);
    expect(() => cloud(Number.NaN, 60)).toThrow(RangeError);
    expect(() => cloud(0.28, 2)).toThrow(RangeError);
  });
});
