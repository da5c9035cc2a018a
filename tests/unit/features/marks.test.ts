import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieces } from '../../../src/features/vignette/marks.ts';

const story = 'Bo komt te laat. Ze lacht. ‘Het ging niet’, zegt ze.';

test('zet een merk op elke zin die beslist en op de zin die een andere kant op wijst', () => {
  expect(pieces(story, ['Bo komt te laat.', '‘Het ging niet’'], 'Ze lacht.')).toEqual([
    { text: 'Bo komt te laat.', role: 'deciding' },
    { text: ' ', role: 'plain' },
    { text: 'Ze lacht.', role: 'decoy' },
    { text: ' ', role: 'plain' },
    { text: '‘Het ging niet’', role: 'deciding' },
    { text: ', zegt ze.', role: 'plain' },
  ]);
});

test('volgt de orde van het verhaal, niet die van de auteur', () => {
  const shown = pieces(story, ['‘Het ging niet’', 'Bo komt te laat.'], 'Ze lacht.');
  expect(shown.filter(({ role }) => role !== 'plain').map(({ text }) => text)).toEqual([
    'Bo komt te laat.',
    'Ze lacht.',
    '‘Het ging niet’',
  ]);
});

test('laat een citaat weg dat niet in het verhaal staat', () => {
  expect(pieces('Ze lacht.', ['Ze huilt.'], 'Ze zwijgt.')).toEqual([
    { text: 'Ze lacht.', role: 'plain' },
  ]);
});

test('geeft bij overlap het merk aan het citaat dat het eerst begint', () => {
  expect(pieces('Ze lacht en zwijgt.', ['lacht en'], 'en zwijgt')).toEqual([
    { text: 'Ze ', role: 'plain' },
    { text: 'lacht en', role: 'deciding' },
    { text: ' zwijgt.', role: 'plain' },
  ]);
});

test('noemt een zin die beslist én een andere kant op wijst een zin die beslist', () => {
  expect(pieces('Ze lacht.', ['Ze lacht.'], 'Ze lacht.')).toEqual([
    { text: 'Ze lacht.', role: 'deciding' },
  ]);
});

test('merkt van twee gelijke zinnen de eerste', () => {
  expect(pieces('Nee. Nee.', ['Nee.'], 'Ja.')).toEqual([
    { text: 'Nee.', role: 'deciding' },
    { text: ' Nee.', role: 'plain' },
  ]);
});

test('verliest, verdubbelt en verplaatst nooit een letter van het verhaal', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 30 });
  const quote = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(letters, fc.array(quote, { maxLength: 4 }), quote, (text, deciding, decoy) => {
      const shown = pieces(text, deciding, decoy);
      expect(shown.map((piece) => piece.text).join('')).toBe(text);
      expect(shown.every((piece) => piece.text !== '')).toBe(true);
    }),
  );
});
