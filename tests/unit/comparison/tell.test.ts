import { describe, expect, test } from 'vitest';
import { nextCell, standing, toldTally } from '../../../src/domain/comparison/tell.ts';
import { columnOf, rowOf, type Results } from '../../../src/domain/comparison/types.ts';
import { aCell, someCells } from './cells.ts';

const cells = someCells(['leren', 'groei'], ['waartoe', 'vandaag']);
const told = (named: number, version = 1) => ({ told: { named, version } });

test('een vak weet bij welke rij en welke kolom het hoort, ook met koppeltekens', () => {
  expect(rowOf('een-rij.een-kolom')).toBe('een-rij');
  expect(columnOf('een-rij.een-kolom')).toBe('een-kolom');
});

describe('hoe een vak ervoor staat', () => {
  const cell = aCell('leren', 'waartoe');
  test.each<[string, Results, string]>([
    ['nooit verteld', {}, 'open'],
    ['verteld met één van twee kernpunten', { [cell.key]: told(1) }, 'missed'],
    ['verteld zonder één kernpunt', { [cell.key]: told(0) }, 'missed'],
    ['verteld met elk kernpunt', { [cell.key]: told(2) }, 'whole'],
    ['verteld in een vorige versie van de tabel', { [cell.key]: told(2, 7) }, 'open'],
    [
      'verteld vóór opnieuw beginnen',
      { [cell.key]: { told: { named: 2, version: 1, again: true } } },
      'open',
    ],
    ['alleen gekoppeld', { [cell.key]: { placed: { choice: 'leren', version: 1 } } }, 'open'],
  ])('%s', (_, results, expected) => {
    expect(standing(cell, results, 1)).toBe(expected);
  });
});

describe('welk vak nu komt', () => {
  test('is eerst wat nog nooit verteld is, in leesvolgorde', () => {
    expect(nextCell(cells, {}, 1)).toBe('leren.waartoe');
    expect(nextCell(cells, { 'leren.waartoe': told(2) }, 1)).toBe('leren.vandaag');
  });

  test('gaat verder na het vak van nu, en vooraan weer verder', () => {
    expect(nextCell(cells, {}, 1, 'leren.vandaag')).toBe('groei.waartoe');
    expect(nextCell(cells, {}, 1, 'groei.vandaag')).toBe('leren.waartoe');
  });

  test('is dan pas wat gemist is', () => {
    const results = {
      'leren.waartoe': told(1),
      'leren.vandaag': told(2),
      'groei.waartoe': told(2),
    };
    expect(nextCell(cells, results, 1)).toBe('groei.vandaag');
    expect(nextCell(cells, { ...results, 'groei.vandaag': told(2) }, 1)).toBe('leren.waartoe');
  });

  test('is hetzelfde vak nog eens als alleen dat nog mist', () => {
    const results = Object.fromEntries(cells.map(({ key }) => [key, told(2)]));
    expect(nextCell(cells, { ...results, 'leren.vandaag': told(0) }, 1, 'leren.vandaag')).toBe(
      'leren.vandaag',
    );
  });

  test('is er niet als alles helemaal verteld is', () => {
    const results = Object.fromEntries(cells.map(({ key }) => [key, told(2)]));
    expect(nextCell(cells, results, 1)).toBeUndefined();
    expect(nextCell([], {}, 1)).toBeUndefined();
  });

  test('na een nieuwe versie van de tabel is alles weer open', () => {
    const results = Object.fromEntries(cells.map(({ key }) => [key, told(2)]));
    expect(nextCell(cells, results, 2)).toBe('leren.waartoe');
  });
});

test('de stand telt vakken die verteld zijn, en die met elk kernpunt', () => {
  const results = { 'leren.waartoe': told(2), 'groei.vandaag': told(0), 'weg.waartoe': told(2) };
  expect(toldTally(cells, results, 1)).toEqual({ told: 2, whole: 1, total: 4 });
});
