import { describe, expect, test } from 'vitest';
import { linkHeadings } from '../../../src/build/anchors.ts';

const lesson = (inside: string) =>
  `<body><nav><h2>Menu</h2></nav><main id="inhoud" class="lesson">${inside}</main></body>`;
const plain = (inside: string) => `<body><main id="inhoud" class="prose">${inside}</main></body>`;
const links = (page: string) =>
  [...page.matchAll(/<h[23][^>]*><a href="#([^"]*)">/g)].map((match) => match[1]);

describe('een kop waar je naar kunt verwijzen', () => {
  test('wordt een link naar zichzelf, met zijn eigen woorden als naam', () => {
    expect(linkHeadings(lesson('<h2 id="bronnen">Bronnen van deze les</h2>'))).toContain(
      '<h2 id="bronnen"><a href="#bronnen">Bronnen van deze les</a></h2>',
    );
  });

  test('krijgt een id uit zijn woorden als er nog geen is', () => {
    expect(linkHeadings(lesson('<h3>Twee keer ‘doe <em>maar</em>’</h3>'))).toContain(
      '<h3 id="twee-keer-doe-maar"><a href="#twee-keer-doe-maar">Twee keer ‘doe <em>maar</em>’</a></h3>',
    );
  });

  test('krijgt nooit een id dat al op de pagina staat', () => {
    expect(links(linkHeadings(lesson('<p id="slot"></p><h2>Slot</h2><h3>Slot</h3>')))).toEqual([
      'slot-2',
      'slot-3',
    ]);
  });

  test('blijft zoals hij is in een eiland, in een oefening en in een menu', () => {
    const untouched =
      '<nav><h2>Hier</h2></nav><section class="exercise" id="x"><h3>Vignet</h3><astro-island><section><h3>Geval</h3></section><h3>Geval twee</h3></astro-island><footer></footer></section><astro-island><h2>Eiland</h2></astro-island>';
    expect(linkHeadings(lesson(`${untouched}<h2 id="na">Na</h2>`))).toBe(
      lesson(`${untouched}<h2 id="na"><a href="#na">Na</a></h2>`),
    );
  });

  test('krijgt er een achter wat alleen naar een oefening leidt, tot aan de volgende oefening', () => {
    const invitation =
      '<section class="exercise invitation" id="x"><h3>Devon</h3><a href="/x/">Voer dit gesprek</a></section>';
    const exercise = '<section class="exercise" id="y"><h3>Vignet</h3><footer></footer></section>';
    expect(linkHeadings(lesson(`${invitation}<h2 id="na">Na</h2>${exercise}`))).toBe(
      lesson(`${invitation}<h2 id="na"><a href="#na">Na</a></h2>${exercise}`),
    );
  });

  test('blijft zoals hij is als er al een link of een knop in staat, of als hij verborgen is', () => {
    const page = lesson(
      '<h3><a href="/x/">Oefening</a></h3><h2 class="visually-hidden">Verborgen</h2><h2>Bewijs <button>toon</button></h2>',
    );
    expect(linkHeadings(page)).toBe(page);
  });

  test('staat alleen op lessen en op andere lange pagina’s', () => {
    const three = '<h2>Een</h2><h2>Twee</h2><h2>Drie</h2>';
    expect(linkHeadings(plain(three))).toBe(plain(three));
    expect(links(linkHeadings(plain(`${three}<h3>Vier</h3>`)))).toEqual([
      'een',
      'twee',
      'drie',
      'vier',
    ]);
    expect(links(linkHeadings(lesson('<h2>Een</h2>')))).toEqual(['een']);
  });

  test('laat een pagina zonder hoofdtekst met rust', () => {
    expect(linkHeadings('<p>Verhuisd</p>')).toBe('<p>Verhuisd</p>');
  });
});
