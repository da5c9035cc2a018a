import { describe, expect, test } from 'vitest';
import { findAll, parsePage, readText } from '../../../src/build/search/text.ts';

const read = (inside: string, options = {}) => {
  const page = parsePage(`<main class="prose">${inside}</main>`);
  const main = findAll(page, ({ name }) => name === 'main')[0];
  if (!main) throw new Error('no main');
  return readText(main, options);
};
const texts = (inside: string, options = {}) =>
  read(inside, options).blocks.map(({ text }) => text);

describe('wat van een les te vinden is', () => {
  test('koppen met hun anker, alinea’s en lijsten', () => {
    expect(
      read('<h2 id="wat-eerst">Wat eerst?</h2><p>Een <strong>breuk</strong>.</p>').blocks,
    ).toEqual([
      { level: 2, id: 'wat-eerst', text: 'Wat eerst?' },
      { level: 0, id: null, text: 'Een breuk.' },
    ]);
    expect(texts('<ul><li>een</li><li>twee<ul><li>drie</li></ul></li></ul>')).toEqual([
      'een',
      'twee',
      'drie',
    ]);
  });

  test('van een zeg-het-zelfreeks de criteria en wat de cliënt zegt, en geen voorbeeld', () => {
    const page =
      '<section class="exercise"><div class="response"><p class="lead">Je zegt het.</p><ul><li>Noemt het.</li></ul>' +
      '<section class="stimulus" id="s"><h3>Opdracht 1</h3><astro-island><form data-stimulus="a">' +
      '<astro-slot name="story"><div><p>Jamila kijkt weg.</p><blockquote><p>‘Niks, hoor.’</p></blockquote></div></astro-slot>' +
      '<div class="later"><details><astro-slot name="examples"><section class="example"><blockquote><p>‘Oei.’</p></blockquote></section></astro-slot></details></div>' +
      '</form></astro-island></section></div></section>';
    expect(texts(page, { exercise: true })).toEqual([
      'Je zegt het.',
      'Noemt het.',
      'Opdracht 1',
      'Jamila kijkt weg.',
      '‘Niks, hoor.’',
    ]);
    expect(texts(page)).toEqual([]);
  });

  test('een tabel, cel voor cel', () => {
    const table =
      '<table><caption>Modellen</caption><thead><tr><th>Model</th></tr></thead><tbody><tr><td>Systemisch</td></tr></tbody></table>';
    expect(texts(table)).toEqual(['Modellen', 'Model', 'Systemisch']);
  });

  test('wie iets zegt, van zijn woorden gescheiden', () => {
    expect(
      texts(
        '<div class="fragment"><p class="line client"><span class="who">Harm</span><span class="said">Nee.</span></p></div>',
      ),
    ).toEqual(['Harm: Nee.']);
  });

  test('de woorden van een verwijzing en een begrip, niet de noot die ze openen', () => {
    expect(
      texts(
        '<p>Volgens <button class="cite" popovertarget="a">Bordin (1979)</button><span class="note" popover><span>Lange titel.</span></span> is dit zo <button class="note-button" popovertarget="b">●●●</button>.</p>',
      ),
    ).toEqual(['Volgens Bordin (1979) is dit zo .']);
  });

  test('van een gesprek wat de cliënt zegt, zonder wat je kunt antwoorden en wat dat doet', () => {
    expect(
      texts(
        '<section class="exercise"><div class="dialogue"><p class="lead">Devon is 16.</p><astro-island><form><fieldset><label>‘Knap.’</label></fieldset></form><div class="paper"><astro-slot name="conversation"><div class="conversation"><section class="turn"><p class="scene">Hij kijkt weg. <em class="said">‘Nee.’</em></p><ul class="ways"><li>‘Knap.’</li></ul></section><section class="crossing"><ol><li>Ga naar 2</li></ol></section><div class="closing"><p>Waarom</p></div></div></astro-slot></div></astro-island></div></section>',
        { exercise: true },
      ),
    ).toEqual(['Devon is 16.', 'Hij kijkt weg. ‘Nee.’']);
  });

  test('de woorden bij een figuur, ook als ze dichtgevouwen zijn', () => {
    expect(
      texts(
        '<div class="drawn"><figure><svg><text>los</text></svg><figcaption>De driehoek</figcaption></figure><details class="unfold"><summary>In woorden</summary><p>Doelen en taken.</p></details></div>',
      ),
    ).toEqual(['De driehoek', 'Doelen en taken.']);
  });
});

describe('wat nooit te vinden is', () => {
  test.each([
    ['een vouw', '<details class="unfold"><summary>Waarom?</summary><p>GEHEIM</p></details>'],
    ['een vouw zonder klasse', '<details><p>GEHEIM</p></details>'],
    ['een oefening in een les', '<section class="exercise"><p>GEHEIM</p></section>'],
    [
      'het antwoord op de beginvraag',
      '<section class="aside-box"><p>GEHEIM</p><p><strong>Antwoord</strong> GEHEIM</p></section>',
    ],
    ['wat na het antwoord komt', '<div class="after"><p>GEHEIM</p></div>'],
    ['een menu', '<nav><ul><li>GEHEIM</li></ul></nav>'],
    ['wat verborgen is', '<p hidden>GEHEIM</p>'],
    ['een formulier', '<form><fieldset><p>GEHEIM</p></fieldset></form>'],
    [
      'een keuze van een oefening',
      '<form><astro-slot name="option0"><p>GEHEIM</p></astro-slot></form>',
    ],
    [
      'de uitleg van een oefening',
      '<form><astro-slot name="why0"><p>GEHEIM</p></astro-slot><astro-slot name="key0"><p>GEHEIM</p></astro-slot><astro-slot name="decided"><p>GEHEIM</p></astro-slot></form>',
    ],
  ])('%s', (_, markup) => {
    expect(texts(markup)).toEqual([]);
  });

  test('een element dat niemand toeliet; het wordt wel genoemd', () => {
    expect(read('<section class="nieuw"><p>GEHEIM</p></section><p>Open.</p>')).toEqual({
      blocks: [{ level: 0, id: null, text: 'Open.' }],
      unknown: ['section.nieuw'],
    });
  });
});

describe('wat van een oefening te vinden is', () => {
  const exercise =
    '<section class="exercise"><p class="label">Vignet</p><h2>Te laat</h2><astro-island><form><astro-slot name="story"><p>Bilal komt <mark class="deciding">te laat<span class="tag">kernpunt</span></mark>.</p></astro-slot><fieldset><legend><astro-slot name="question">Wat nu?</astro-slot></legend><div class="choice"><astro-slot name="option0">KEUZE</astro-slot><details><astro-slot name="why0"><p>UITLEG</p></astro-slot></details></div></fieldset></form></astro-island></section>';

  test('het verhaal en de vraag, zonder wat beslist', () => {
    expect(texts(exercise, { exercise: true })).toEqual([
      'Te laat',
      'Bilal komt te laat.',
      'Wat nu?',
    ]);
  });
});
