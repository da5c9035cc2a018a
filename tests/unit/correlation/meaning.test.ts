import { describe, expect, test } from 'vitest';
import { cloud } from '../../../src/domain/correlation/cloud.ts';
import { concordance, sharedVariance } from '../../../src/domain/correlation/meaning.ts';

const percent = (share: number) => Math.round(share * 100);

describe('het aandeel verschillen dat samengaat', () => {
  test.each([
    [0.1, 1],
    [0.17, 3],
    [0.19, 4],
    [0.28, 8],
    [0.5, 25],
    [1, 100],
  ])('is bij r = %d afgerond %d procent', (r, share) => {
    expect(percent(sharedVariance(r))).toBe(share);
  });
});

describe('van honderd paren cliënten heeft wie de betere alliantie heeft, ook de betere uitkomst', () => {
  test.each([
    [0, 50],
    [0.1, 53],
    [0.17, 55],
    [0.19, 56],
    [0.28, 59],
    [0.5, 67],
    [1, 100],
    [-0.5, 33],
  ])('bij r = %d in ongeveer %d', (r, pairs) => {
    expect(percent(concordance(r))).toBe(pairs);
  });

  // The formula against counting: every pair of points in a large invented cloud.
  test.each([0, 0.28, 0.5, 0.8])('bij r = %d ook als je de paren natelt', (r) => {
    const points = cloud(r, 1500);
    let same = 0;
    let all = 0;
    for (const [at, one] of points.entries())
      for (const other of points.slice(at + 1)) {
        all += 1;
        if ((one.x - other.x) * (one.y - other.y) > 0) same += 1;
      }
    expect(same / all).toBeCloseTo(concordance(r), 2);
  });
});
