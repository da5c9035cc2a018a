import { describe, expect, test } from 'vitest';
import { fitOf, suggest } from '../../../src/domain/search/suggest.ts';

const list = {
  phrases: ['werkalliantie', 'confrontatiebreuk', 'geïnformeerde toestemming', 'drop-out', 'band'],
  words: ['alliantie', 'overdracht', 'therapeut', 'herstellen', 'grens'],
};

describe('wat iemand bedoelde', () => {
  test.each([
    ['konfrontatiebreuk', 'confrontatiebreuk'],
    ['confrontatie breuk', 'confrontatiebreuk'],
    ['werkaliantie', 'werkalliantie'],
    ['geinformeerde toestemmming', 'geïnformeerde toestemming'],
    ['dropout', 'drop-out'],
    ['overdragt', 'overdracht'],
    ['alliantie hertsellen', 'alliantie herstellen'],
    ['bant', 'band'],
  ])('bij %s is dat %s', (typed, meant) => {
    expect(suggest(typed, list)).toBe(meant);
  });

  test.each(['werkalliantie', 'Werkalliantie', 'geinformeerde toestemming', 'alliantie'])(
    'bij %s is dat wat er staat',
    (typed) => {
      expect(suggest(typed, list)).toBeUndefined();
    },
  );

  test.each(['xyzzy', 'piano', 'al', ''])('bij ‘%s’ is niets in de buurt', (typed) => {
    expect(suggest(typed, list)).toBeUndefined();
  });
});

describe('wat gevonden is, past bij wat gezocht werd', () => {
  test.each([
    ['breuk', ['breuksignaal']],
    ['taken', ['taak']],
    ['breuken', ['breuk,']],
    ['client', ['cliënten']],
    ['dropout', ['drop-out']],
    ['wat is een breuk', ['breuk']],
  ])('%s bij %j', (query, found) => {
    expect(fitOf(query, found)).toBe('all');
  });

  test.each([
    ['aliantie', ['al', 'alle']],
    ['overdragt', ['over', 'overdracht']],
    ['empatie', ['empathie']],
    ['bond', ['B.']],
    ['alliantie', []],
  ])('%s niet bij %j', (query, found) => {
    expect(fitOf(query, found)).toBe('none');
  });

  test('soms voor een deel', () => {
    expect(fitOf('afspraak vergeten', ['afspraken', 'afspraak'])).toBe('some');
  });
});
