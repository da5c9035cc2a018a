import { expect, test } from 'vitest';
import { ankiText } from '../../../src/domain/interchange/anki.ts';

const card = {
  id: 'band-alles',
  deck: 'Therapeutische alliantie::De werkalliantie',
  front: 'Wat weet je na een ‘ja’?',
  back: 'Nog weinig.',
  why: 'Een ja kan beleefd zijn.',
  tags: ['band', 'begrip'],
};
const rows = (text: string) =>
  text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

test('zegt vooraf hoe Anki het bestand leest', () => {
  expect(ankiText([card])).toBe(
    [
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#guid column:1',
      '#deck column:2',
      '#tags column:5',
      'band-alles\tTherapeutische alliantie::De werkalliantie\tWat weet je na een ‘ja’?\tNog weinig.<br><br><i>Een ja kan beleefd zijn.</i>\tband begrip',
      '',
    ].join('\n'),
  );
});

test('elke kaart is één regel van vijf velden, wat er ook in de tekst staat', () => {
  const odd = {
    ...card,
    front: 'Eerst\tdan?\r\nEn "toen"?',
    back: 'a < b & c > d\nnieuwe regel',
    deck: 'Cursus\tvan\nons',
    tags: ['twee woorden', 'één'],
  };
  const found = rows(ankiText([odd, card]));
  expect(found).toHaveLength(2);
  expect(found.every((row) => row.length === 5)).toBe(true);
  expect(found[0]).toEqual([
    'band-alles',
    'Cursus van ons',
    'Eerst dan?<br>En &quot;toen&quot;?',
    'a &lt; b &amp; c &gt; d<br>nieuwe regel<br><br><i>Een ja kan beleefd zijn.</i>',
    'twee-woorden één',
  ]);
});

test('het id van een kaart is haar vaste kenmerk, zodat een nieuwer bestand haar bijwerkt', () => {
  const [before] = rows(ankiText([card]));
  const [after] = rows(ankiText([{ ...card, front: 'Anders gevraagd?' }]));
  expect(after?.[0]).toBe(before?.[0]);
});
