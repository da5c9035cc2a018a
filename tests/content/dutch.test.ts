import { describe, expect, test } from 'vitest';
import {
  fleschDouma,
  rejectedForm,
  sentences,
  spoken,
  syllables,
  wordCount,
  words,
  writtenPast,
} from '../../src/build/content/dutch.ts';

describe('woorden', () => {
  test('een apostrof of koppelteken binnen een woord maakt er geen twee van', () => {
    expect(words('Zo’n doel-en-taakoefening')).toEqual(['Zo’n', 'doel-en-taakoefening']);
  });
  test('aanhalingstekens en cijfers horen niet bij woorden', () => {
    expect(words('‘Om 7.42 uur’, zegt ze. ‘Ja.’')).toEqual(['Om', 'uur', 'zegt', 'ze', 'Ja']);
    expect(wordCount('r = .28 (8 %)')).toBe(1);
  });
});

describe('zinnen', () => {
  test('staan op de plaats waar ze in de tekst beginnen', () => {
    expect(sentences('Hij knikt. ‘Ja’, zegt hij. Stilte.')).toEqual([
      { text: 'Hij knikt.', start: 0 },
      { text: '‘Ja’, zegt hij.', start: 11 },
      { text: 'Stilte.', start: 27 },
    ]);
  });
  test('een citaat met een vraagteken loopt door als de zin doorloopt', () => {
    expect(sentences('‘Hebt u nog een vraag?’ zegt hij. ‘Anders niet.’')).toHaveLength(2);
  });
  test('zonder woorden is er geen zin', () => {
    expect(sentences('… 12.')).toEqual([]);
  });
});

describe('lettergrepen', () => {
  test.each([
    ['ik', 1],
    ['doel', 1],
    ['nieuw', 1],
    ['leeuwerik', 3],
    ['werkalliantie', 5],
    ['reëel', 2],
    ['uitleg', 2],
    ['samenwerking', 4],
    ['draaien', 2],
    ['één', 1],
    ['ruzie', 2],
    ['cliënt', 2],
    ['bijeen', 2],
  ])('%s heeft er %i', (word, n) => {
    expect(syllables(word)).toBe(n);
  });
});

describe('Flesch-Douma', () => {
  test('is 206,84 min 77 keer de lettergrepen per woord min 0,93 keer de woorden per zin', () => {
    // Twee zinnen, zes woorden, negen lettergrepen: 1,5 per woord en 3 per zin.
    const text = 'Ze kijkt omhoog. Samen lopen wij.';
    expect(fleschDouma(text)).toBeCloseTo(206.84 - 77 * 1.5 - 0.93 * 3, 5);
  });
  test('daalt met langere woorden', () => {
    expect(fleschDouma('Verantwoordelijkheidsgevoelens overheersen.')).toBeLessThan(
      fleschDouma('Hij voelt zich schuldig.'),
    );
  });
});

describe('gesproken tekst', () => {
  test('staat tussen enkele aanhalingstekens, ook met een apostrof erin', () => {
    expect(spoken('‘Dat is zo’n dag’, zegt ze. ‘Echt.’')).toEqual(['Dat is zo’n dag', 'Echt.']);
  });
  test('kent de geschreven verleden tijd van ik, je en u', () => {
    expect(writtenPast('Toen koos ik iets anders.')).toBe('koos ik');
    expect(writtenPast('Ik was moe en zei niets.')).toBeUndefined();
    expect(writtenPast('Ik heb iets gekozen.')).toBeUndefined();
  });
});

describe('verworpen vormen', () => {
  test.each([
    ['Dat is een terugtrekkende breuk.', 'terugtrekkende breuk'],
    ['Dat schuurt.', 'schuurt'],
    ['Zet het in de schuur.', undefined],
    ['Hij pakt een blad papier.', 'een blad'],
    ['Hij leest een bladzijde.', undefined],
  ])('%s', (text, found) => {
    expect(rejectedForm(text)).toBe(found);
  });
});
