import { describe, expect, test } from 'vitest';
import { judgementChange, metCounts, stepOf } from '../../../src/domain/response/judgement.ts';

const criteria = ['concreet', 'aandeel', 'kort'];

describe('wat er tussen twee oordelen veranderde', () => {
  test('staat in de volgorde van de criteria, erbij en eraf apart', () => {
    expect(judgementChange(criteria, ['kort', 'aandeel'], ['kort', 'concreet'])).toEqual({
      added: ['concreet'],
      dropped: ['aandeel'],
    });
  });
  test('is niets als het oordeel hetzelfde bleef, in welke volgorde ook', () => {
    expect(judgementChange(criteria, ['kort', 'aandeel'], ['aandeel', 'kort'])).toEqual({
      added: [],
      dropped: [],
    });
  });
  test('gaat niet over een criterium dat er niet meer is', () => {
    expect(judgementChange(criteria, ['weg'], ['ook-weg'])).toEqual({ added: [], dropped: [] });
  });
});

test('elke stap volgt op de vorige', () => {
  expect(stepOf(undefined)).toBe('answer');
  expect(stepOf({ before: [] })).toBe('compare');
  expect(stepOf({ before: [], after: ['kort'] })).toBe('again');
  expect(stepOf({ before: [], after: [], again: [] })).toBe('done');
});

test('het aantal gehaalde criteria staat per oordeel achter elkaar', () => {
  expect(metCounts(criteria, { before: ['kort'] })).toEqual([1]);
  expect(metCounts(criteria, { before: ['kort', 'weg'], after: [], again: criteria })).toEqual([
    1, 0, 3,
  ]);
});
