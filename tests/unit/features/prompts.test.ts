import { expect, test } from 'vitest';
import { promptsIn } from '../../../src/features/journal/prompts.ts';

test('de vragen van het journaal komen uit de les zelf, zonder opmaak', () => {
  const body = `Tekst.

<Journal id="wie-gelijk" supervision="Wat zou een collega zien?">

Wie gaf jij **vanzelf** gelijk? Zie [De band](/lessen/band/) en <Term id="breuk">breuk</Term>.

</Journal>

<Journal id="nog-een">

En nu?

</Journal>`;
  expect(promptsIn(body)).toEqual([
    {
      id: 'wie-gelijk',
      supervision: 'Wat zou een collega zien?',
      text: 'Wie gaf jij vanzelf gelijk? Zie De band en breuk.',
    },
    { id: 'nog-een', text: 'En nu?' },
  ]);
  expect(promptsIn(undefined)).toEqual([]);
});
