import { expect, test } from 'vitest';
import {
  currentChoice,
  endTable,
  missingOf,
  nextOpen,
  scoreSituation,
  scoreWhatIf,
  tallyOf,
  type SavedChoice,
} from '../../../src/domain/sorting/scoring.ts';
import type { SortingKey } from '../../../src/domain/sorting/types.ts';

const clear: SortingKey = {
  category: 'verder',
  grey: false,
  band: ['verder'],
  decisive: 'gewoonte',
  whatIf: { klok: 'navragen', toon: 'verder' },
};
const grey: SortingKey = {
  category: 'navragen',
  grey: true,
  band: ['verder', 'navragen'],
  decisive: 'vooraf',
  whatIf: {},
};
const set = {
  version: 1,
  categories: ['verder', 'navragen', 'stoppen'],
  factors: ['gewoonte', 'vooraf'],
};
const situations = [
  { id: 'een', key: clear },
  { id: 'twee', key: grey },
  { id: 'drie', key: { ...clear, category: 'stoppen' } },
];
const saved = (parts: Partial<SavedChoice> = {}): SavedChoice => ({
  category: 'verder',
  factor: 'gewoonte',
  whatIf: {},
  version: 1,
  ...parts,
});

test('een duidelijke situatie is één of nul, en de factor staat daar los van', () => {
  expect(scoreSituation(clear, saved())).toEqual({ kind: 'clear', earned: 1, factorFits: true });
  expect(scoreSituation(clear, saved({ category: 'stoppen' }))).toEqual({
    kind: 'clear',
    earned: 0,
    factorFits: true,
  });
  expect(scoreSituation(clear, saved({ factor: 'vooraf' }))).toEqual({
    kind: 'clear',
    earned: 1,
    factorFits: false,
  });
});

test('een grijze situatie geeft geen punt, welke plaats je ook kiest', () => {
  for (const category of set.categories)
    expect(scoreSituation(grey, saved({ category }))).not.toHaveProperty('earned');
  expect(scoreSituation(grey, saved({ category: 'verder' }))).toMatchObject({ inBand: true });
  expect(scoreSituation(grey, saved({ category: 'stoppen' }))).toMatchObject({ inBand: false });
});

test('wie een plaats kiest zonder factor, is nog niet klaar', () => {
  expect(missingOf({})).toEqual(['category', 'factor']);
  expect(missingOf({ category: 'verder' })).toEqual(['factor']);
  expect(missingOf({ category: 'verder', factor: 'vooraf' })).toEqual([]);
});

test('een veranderd feit verplaatst de situatie, of juist niet', () => {
  expect(scoreWhatIf(clear, 'klok', 'navragen')).toEqual({ fits: true, moves: true });
  expect(scoreWhatIf(clear, 'toon', 'stoppen')).toEqual({ fits: false, moves: false });
  expect(scoreWhatIf(clear, 'bestaat-niet', 'verder')).toBeUndefined();
});

test('een keuze telt niet meer na een nieuwe versie, bij opnieuw doen, of als haar plaats of factor weg is', () => {
  expect(currentChoice(saved(), set)).toEqual(saved());
  expect(currentChoice(undefined, set)).toBeUndefined();
  for (const parts of [
    { version: 2 },
    { reopened: true as const },
    { category: 'weg' },
    { factor: 'weg' },
  ])
    expect(currentChoice(saved(parts), set)).toBeUndefined();
});

test('wie terugkomt, gaat verder bij de eerste situatie die open is', () => {
  expect(nextOpen(situations, {}, set)).toBe(0);
  expect(nextOpen(situations, { een: saved() }, set)).toBe(1);
  expect(nextOpen(situations, { een: saved(), drie: saved() }, set)).toBe(1);
  const all = { een: saved(), twee: saved(), drie: saved() };
  expect(nextOpen(situations, all, set)).toBe(3);
  expect(nextOpen(situations, { ...all, twee: saved({ version: 9 }) }, set)).toBe(1);
});

test('de tabel zet eigen plaats en sleutel naast elkaar, in de volgorde van de set', () => {
  const rows = endTable(situations, { drie: saved(), twee: saved({ factor: 'vooraf' }) }, set);
  expect(rows.map(({ situation, result }) => [situation, result])).toEqual([
    ['een', undefined],
    ['twee', { kind: 'grey', inBand: true, factorFits: true }],
    ['drie', { kind: 'clear', earned: 0, factorFits: true }],
  ]);
});

test('grijs telt in geen enkele som mee als goed of fout', () => {
  const all = { een: saved(), twee: saved({ category: 'stoppen' }), drie: saved() };
  expect(tallyOf(endTable(situations, all, set))).toEqual({
    right: 1,
    clear: 2,
    grey: 1,
    factors: 2,
    placed: 3,
  });
  expect(tallyOf(endTable(situations, {}, set))).toEqual({
    right: 0,
    clear: 0,
    grey: 0,
    factors: 0,
    placed: 0,
  });
});
