import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/domain/search/excerpt.ts';
import { fold, squeeze } from '../../../src/domain/search/fold.ts';
import { cleanQuery, relaxed } from '../../../src/domain/search/query.ts';
import { namesFirst } from '../../../src/domain/search/rank.ts';

const small = new Set(['wat', 'is', 'een', 'de', 'en']);
const clean = (typed: string) => cleanQuery(typed, small);

describe('een zoekvraag', () => {
  test.each([
    ['  breuk \n herstel ', 'breuk herstel'],
    ['werk-alliantie', 'werk alliantie'],
    ['werk–alliantie', 'werk alliantie'],
    ['Wat is een breuk', 'breuk'],
    ['doelen en taken', 'doelen taken'],
    ['wat is', 'wat is'],
    ['‘band’', '"band"'],
    ['“samen aan het werk”', '"samen aan het werk"'],
    ['"wat is een breuk"', '"wat is een breuk"'],
    ['foto’s', 'fotos'],
    ['', ''],
  ])('‘%s’ wordt gezocht als ‘%s’', (typed, query) => {
    expect(clean(typed)).toBe(query);
  });

  test('is nooit langer dan tweehonderd tekens', () => {
    expect(clean('a'.repeat(10_000))).toHaveLength(200);
  });

  test('wordt korter als geen plaats alle woorden heeft', () => {
    expect(relaxed('tijd vergeten')).toEqual(['vergeten', 'tijd']);
    expect(relaxed('een vier acht')).toEqual([
      'vier acht',
      'een acht',
      'een vier',
      'vier',
      'acht',
      'een',
    ]);
    expect(relaxed('breuk')).toEqual([]);
  });
});

describe('letters vergelijken', () => {
  test('gaat zonder hoofdletters, accenten en streepjes', () => {
    expect(fold('Cliënt-therapeut!')).toBe('client therapeut');
    expect(squeeze('Drop-out')).toBe('dropout');
  });
});

describe('een fragment uit de index', () => {
  test('is tekst en nooit opmaak', () => {
    expect(piecesOf('Een <mark>werk|alliantie</mark> &lt;img src=x&gt; is <b>dit</b>.')).toEqual([
      { text: 'Een ', marked: false },
      { text: 'werkalliantie', marked: true },
      { text: ' <img src=x> is <b>dit</b>.', marked: false },
    ]);
  });

  test('zegt het als het midden in een zin begint of ophoudt', () => {
    expect(piecesOf('van een <mark>breuk</mark> die').map(({ text }) => text)).toEqual([
      '… ',
      'van een ',
      'breuk',
      ' die',
      ' …',
    ]);
    expect(piecesOf('Een breuk.')).toEqual([{ text: 'Een breuk.', marked: false }]);
  });
});

describe('de volgorde', () => {
  const found = [
    { title: 'verdeelde alliantie', also: [] },
    { title: 'werkalliantie', also: ['alliantie'] },
    { title: 'De alliantie', also: [] },
  ];
  const order = (query: string) =>
    namesFirst(query, found, (one) => one, small).map(({ title }) => title);

  test('begint bij wat precies zo heet, met of zonder lidwoord, en dan bij een andere naam ervan', () => {
    expect(order('alliantie')).toEqual(['De alliantie', 'werkalliantie', 'verdeelde alliantie']);
  });

  test('blijft anders zoals ze was', () => {
    expect(order('band')).toEqual(found.map(({ title }) => title));
  });
});
