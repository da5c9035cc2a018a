import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/domain/text/sentences.ts';
import { readContent } from '../content.ts';

const texts = (story: string) => splitSentences(story).map(({ text }) => text);

test.each<[string, string[]]>([
  ['citaat met een zin erachter', ['‘Het is klaar.’', 'Hij schuift zijn stoel dichterbij.']],
  ['citaat van twee zinnen', ['‘Dat vul ik in.', 'Ik lig toch wakker.’']],
  [
    'citaat in de zin',
    ['‘Dat was vervelend’, zegt hij als zij erover begint.', '‘Maar u hebt gebeld.’'],
  ],
  ['vraag met wie vraagt', ['‘Is dat niet weinig?’ vraagt ze.', 'Hij knikt.']],
  ['uitroep met wie roept', ['‘Nee!’ roept hij.', 'Dan is het stil.']],
  ['twee sprekers', ['‘Wat dan?’', '‘Dan blijf ik hier.’']],
  ['dubbele en rechte aanhalingstekens', ['“Kom binnen.”', '"Ga zitten."', "'Ja.'", 'Ze zit.']],
  ['een beletselteken dat eindigt', ['‘Ik weet niet…’', 'Ze kijkt naar buiten.']],
  ['een beletselteken dat doorgaat', ['‘Ik… ik weet het niet.’', 'Stilte.']],
  ['puntjes', ['Hij wacht...', 'Dan gaat hij.']],
  ['leeftijd tussen haakjes', ['Wim (71) knikt.', 'Sven (44) als blijkt dat het niet ging.']],
  ['haakjes als eigen zin', ['Ze zwijgt.', '(Het is de derde keer.)', 'Hij wacht.']],
  ['regie tussen haakjes', ['Oké. (stilte) Je bent wel oké, hoor.']],
  ['titels en namen', ['Dr. Jansen en mevr. De Vries zijn er.', 'Prof. Smit niet.']],
  ['voorletters', ['J.P. de Boer belde met A. Maes.', 'Zij nam op.']],
  ['afkortingen', ['Ze leest o.a. Bordin, bijv. Hoofdstuk 2, nr. 3 en blz. 12.', 'Dan niet meer.']],
  ['een afkorting aan het eind', ['Appels, peren enz.', 'Daarna gaat ze.']],
  ['de u van beleefdheid', ['Dit is voor u.', 'Dat is voor mij.']],
  [
    'een naam die op een afkorting lijkt',
    ['Zij belde met Jan.', 'Hij wachtte een tel.', 'Toen niet meer.'],
  ],
  [
    'tijd en getallen',
    ['De trein van 7.42 uur rijdt, en r = .28.', '42 jaar is ze.', 'In 2019.', 'Nu nog.'],
  ],
  ['’s en ’t aan het begin', ['Het is laat.', '’s Avonds belt ze.', '’t Is goed.']],
  ['een bezittelijke apostrof', ['Het zijn de jongens’ fietsen.', 'Die staan buiten.']],
  ['een streepje', ['Goed.', '– Ja.']],
  ['vraag en uitroep samen', ['Wat?!', 'Echt waar.']],
  ['zonder punt aan het eind', ['Ze knikt.', 'En dan']],
])('%s', (_, sentences) => {
  expect(texts(sentences.join(' '))).toEqual(sentences);
});

test('een leeg verhaal heeft geen zinnen', () => {
  expect(splitSentences(' \n ')).toEqual([]);
});

test('een vaste spatie blijft staan en regeleinden worden spaties', () => {
  expect(texts('Om 7.42\u00a0uur\n  gaat ze. \n\nDan niet.')).toEqual([
    'Om 7.42\u00a0uur gaat ze.',
    'Dan niet.',
  ]);
});

const token = fc.constantFrom(
  'ja',
  'Nee',
  'u',
  'J',
  'dr',
  'o.a',
  '7.42',
  '(71)',
  '(',
  ')',
  '‘',
  '’',
  '‘Ja',
  'hij’',
  '“',
  '”',
  '’s',
  '…',
  '.',
  '?',
  '!',
  '.’',
  '?)',
  '–',
);
const story = fc
  .array(fc.tuple(token, fc.constantFrom('', ' ', ' ', '. ', '.’ ')))
  .map((parts) => parts.flat().join('').trim());

test('de zinnen achter elkaar geven het verhaal terug', () => {
  fc.assert(
    fc.property(fc.oneof(story, fc.string({ unit: 'grapheme' })), (text) => {
      const single = text.replace(/[ \t\r\n]+/g, ' ').trim();
      expect(texts(text).join(' ')).toBe(single);
    }),
    { numRuns: 1000 },
  );
});

test('elke zin heeft een eigen id, ook als twee zinnen gelijk zijn', () => {
  const [first, second, third] = splitSentences('Nee. Ja. Nee.').map(({ id }) => id);
  expect(third).toBe(`${first}-2`);
  fc.assert(
    fc.property(story, (text) => {
      const ids = splitSentences(text).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
  expect(second).not.toBe(first);
});

const sentence = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{2,8}){0,4} (weg|thuis|klaar)[.?!]$/);

test('een gewijzigde zin laat de ids van de andere met rust', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(sentence, { minLength: 2, maxLength: 8 }),
      fc.nat(),
      (sentences, place) => {
        const [edited = '', ...story] = sentences;
        const index = place % story.length;
        const before = splitSentences(story.join(' ')).map(({ id }) => id);
        const after = splitSentences(story.with(index, edited).join(' ')).map(({ id }) => id);
        expect(after.toSpliced(index, 1)).toEqual(before.toSpliced(index, 1));
        expect(after[index]).not.toBe(before[index]);
      },
    ),
  );
});

describe.each(readContent('vignettes'))('$file', ({ data }) => {
  test.each<{ id: string; story: string; deciding: string[]; decoy: { quote: string } }>(
    data.cases,
  )('$id: het verhaal blijft heel en elk citaat staat in een zin', ({ story, deciding, decoy }) => {
    const sentences = texts(story);
    expect(sentences.join(' ')).toBe(story);
    expect(sentences.length).toBeGreaterThan(3);
    for (const quote of [...deciding, decoy.quote]) {
      expect(
        sentences.some((text) => text.includes(quote) || quote.includes(text)),
        quote,
      ).toBe(true);
    }
  });
});
