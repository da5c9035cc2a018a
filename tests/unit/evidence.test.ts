import { expect, test } from 'vitest';
import { isStale, monthsBetween } from '../../src/domain/evidence/age.ts';

test('telt hele maanden tussen twee datums', () => {
  expect(monthsBetween('2026-11-22', '2026-12-21')).toBe(0);
  expect(monthsBetween('2026-11-22', '2026-12-22')).toBe(1);
  expect(monthsBetween('2024-02-29', '2025-02-28')).toBe(11);
});

test('een bewering is pas verouderd na meer dan 36 hele maanden', () => {
  expect(isStale('2023-11-22', '2026-11-22')).toBe(false);
  expect(isStale('2023-11-22', '2026-12-21')).toBe(false);
  expect(isStale('2023-11-22', '2026-12-22')).toBe(true);
});
