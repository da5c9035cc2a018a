import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questionsIn } from '../../../src/features/explain/questions.ts';
import { placeTitle } from '../../../src/features/progress/place-title.ts';

const titles = {
  'te-laat-noor': 'Te laat: Noor (17) komt …',
  'een-herstelzin-telefoon': 'Een herstelzin: Jamila (29) vertelt …',
  'drie-pijlers': 'Bordin: Welke drie pijlers?',
};

test('de tekst staat onder de titel van haar oefening, cliënt of vraag', () => {
  for (const [place, title] of Object.entries(titles))
    expect(placeTitle(place, titles)).toBe(title);
});

test('een tweede poging en het beslissende feit zeggen dat erbij', () => {
  expect(placeTitle('een-herstelzin-telefoon-opnieuw', titles)).toBe(
    'Een herstelzin: Jamila (29) vertelt … (de tweede keer)',
  );
  expect(placeTitle('te-laat-noor-settles', titles)).toBe(
    'Te laat: Noor (17) komt … (welk feit zou het beslissen?)',
  );
});

test.each(['weg', 'weg-opnieuw', 'constructor', 'opnieuw'])(
  'van een plaats die weg is, zegt het bestand dat: %s',
  (place) => {
    expect(placeTitle(place, titles)).toBe(`Oefening die niet meer in de cursus staat (${place})`);
  },
);

test('elke vraag in eigen woorden in een les wordt gevonden', () => {
  const folder = 'content/nl/lessons/';
  for (const file of readdirSync(folder)) {
    const body = readFileSync(folder + file, 'utf8');
    const found = questionsIn(body);
    expect(found.length, file).toBe(body.split('<Explain').length - 1);
    for (const { question } of found) expect(question.length, file).toBeGreaterThan(10);
  }
  expect(questionsIn(undefined)).toEqual([]);
});
