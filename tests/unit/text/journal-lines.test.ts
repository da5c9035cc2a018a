import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  linesOf,
  markedLines,
  marksAfter,
  marksOf,
} from '../../../src/domain/text/journal-lines.ts';
import type { JournalEntry } from '../../../src/domain/progress/types.ts';

const entry = (text: string, supervision?: JournalEntry['supervision']): JournalEntry => ({
  text,
  supervision,
  at: '2026-11-22T08:00Z',
});
/** The marked lines after the text became another. */
const after = (from: JournalEntry, text: string) =>
  marksAfter(from, text).map((number) => linesOf(text)[number]);
const three = entry('Ik koos partij.\n\nWaarom eigenlijk?\nDe jongste, weer.', [1]);

test('een regel is wat tussen twee regeleinden staat; lege regels tellen niet', () => {
  expect(linesOf(' Een. \n\n  \nTwee.\n')).toEqual(['Een.', 'Twee.']);
  expect(linesOf('')).toEqual([]);
});

test('alleen de gemerkte regel gaat mee', () => {
  expect(markedLines(three)).toEqual(['Waarom eigenlijk?']);
  expect(markedLines(entry('Een.\nTwee.'))).toEqual([]);
});

test('wat vroeger als geheel gemerkt was, heeft elke regel', () => {
  expect(markedLines(entry('Een.\n\nTwee.', true))).toEqual(['Een.', 'Twee.']);
});

test('een merk op een regel die er niet is, telt niet', () => {
  expect(marksOf(entry('Een.', [0, 7]))).toEqual([0]);
});

test.each([
  ['een regel ervoor', 'Eerst dit.\nIk koos partij.\nWaarom eigenlijk?\nDe jongste, weer.'],
  ['een regel erachter', 'Ik koos partij.\nWaarom eigenlijk?\nNog iets.\nDe jongste, weer.'],
  ['een regel weg', 'Waarom eigenlijk?\nDe jongste, weer.'],
])('het merk blijft bij zijn regel: %s', (_, text) => {
  expect(after(three, text)).toEqual(['Waarom eigenlijk?']);
});

test('het gaat mee als de regel zelf een beetje verandert', () => {
  expect(after(three, 'Ik koos partij.\nMaar waarom eigenlijk?\nDe jongste, weer.')).toEqual([
    'Maar waarom eigenlijk?',
  ]);
});

test('het gaat niet over op een regel die ervoor in de plaats komt', () => {
  expect(after(three, 'Ik koos partij.\nMorgen bel ik haar.\nDe jongste, weer.')).toEqual([]);
  expect(after(three, 'Ik koos partij.\nDe jongste, weer.')).toEqual([]);
  expect(after(three, '')).toEqual([]);
});

test('een regel die tijdens het typen even gelijk is aan een gemerkte, wordt niet gemerkt', () => {
  let now = entry('Ja', [0]);
  for (const text of ['Ja\nJ', 'Ja\nJa', 'Ja\nJa, maar']) {
    now = entry(text, marksAfter(now, text));
    expect(marksOf(now)).toEqual([0]);
  }
});

test('hoe de tekst ook verandert: elke regel die ongewijzigd bleef en niet gemerkt was, blijft ongemerkt', () => {
  const texts = fc
    .uniqueArray(fc.constantFrom('aap', 'noot', 'mies', 'wim', 'zus', 'jet'), { maxLength: 6 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(texts, fc.array(fc.nat(5)), texts, (before, marks, text) => {
      const old = entry(before, marks);
      const unmarked = linesOf(before).filter((line) => !markedLines(old).includes(line));
      for (const line of after(old, text)) {
        expect(linesOf(text)).toContain(line);
        expect(unmarked).not.toContain(line);
      }
    }),
  );
});
