import { describe, expect, test } from 'vitest';
import { linkTerms, recordsOf } from '../../../src/build/search/records.ts';

const page = (main: string, head = '') =>
  `<!doctype html><html lang="nl"><head>${head}</head><body><nav><a href="/">Begin</a></nav><main class="prose">${main}</main></body></html>`;

describe('een bladzijde in de index', () => {
  test('is een les met haar titel en haar tekst', () => {
    const [record, ...more] = recordsOf(
      'lessen/band/',
      page('<header class="lesson-head"><h1>De band</h1><p class="lead">Kort.</p></header>'),
    ).records;
    expect(more).toEqual([]);
    expect(record).toEqual({
      kind: 'lesson',
      path: 'lessen/band/',
      title: 'De band',
      also: [],
      blocks: [{ level: 0, id: null, text: 'Kort.' }],
    });
  });

  test('is per begrip een plaats, met de andere namen ervan', () => {
    const { records } = recordsOf(
      'begrippen/',
      page(
        '<h1>Begrippen</h1><article id="de-breuk" data-term><h3>breuk</h3><p>Het hapert.</p><div class="meta"><span data-variants>alliantiebreuk, ruptuur</span><span data-variants lang="en">rupture</span></div></article><article id="band" data-term><h3>band</h3><p>Vertrouwen.</p></article>',
      ),
    );
    expect(records).toEqual([
      {
        kind: 'term',
        path: 'begrippen/#de-breuk',
        title: 'breuk',
        also: ['alliantiebreuk', 'ruptuur', 'rupture'],
        blocks: [{ level: 0, id: null, text: 'Het hapert.' }],
      },
      {
        kind: 'term',
        path: 'begrippen/#band',
        title: 'band',
        also: [],
        blocks: [{ level: 0, id: null, text: 'Vertrouwen.' }],
      },
    ]);
  });

  test('is per bron een plaats: wie en wanneer als titel, zonder de link', () => {
    const { records } = recordsOf(
      'bronnen/',
      page(
        '<ul class="references"><li id="bron-x">Bordin, E. S. (1979). The working alliance. <i>P</i>. <a href="https://doi.org/1">https://doi.org/1</a><span class="unseen"> [niet ingezien]</span></li></ul>',
      ),
    );
    expect(records).toMatchObject([
      {
        kind: 'source',
        path: 'bronnen/#bron-x',
        title: 'Bordin, E. S. (1979)',
        blocks: [{ text: 'The working alliance. P.' }],
      },
    ]);
  });
});

test('een modeltabel is per rij een plaats, zonder wat bij de oefening hoort', () => {
  const { records } = recordsOf(
    'modellen/',
    page(
      '<h1>Modellen</h1><section class="exercise"><div class="comparison"><form><table><tbody><tr data-row="systemisch"><th scope="row">Systemisch</th><td id="modellen-systemisch-waartoe"><details class="cell"><summary>Tussen mensen</summary><p class="full">Patronen tussen gezinsleden.</p><p class="mix">GEHEIM</p><ul class="ideas" hidden><li>GEHEIM</li></ul></details></td></tr></tbody></table></form></div></section>',
    ),
  );
  expect(records).toEqual([
    {
      kind: 'comparison',
      path: 'modellen/#modellen-systemisch-waartoe',
      title: 'Systemisch',
      also: [],
      blocks: [
        { level: 0, id: null, text: 'Tussen mensen' },
        { level: 0, id: null, text: 'Patronen tussen gezinsleden.' },
      ],
    },
  ]);
});

describe('niet in de index', () => {
  test.each(['zoeken/', '404.html', 'oefenen/', 'zonder-verbinding/', ''])('/%s', (path) => {
    expect(recordsOf(path, page('<h1>Zoeken</h1><p>Tekst.</p>')).records).toEqual([]);
  });

  test('een bladzijde met noindex (druk, embed, eigen voortgang)', () => {
    const head = '<meta name="robots" content="noindex">';
    expect(recordsOf('druk/les/band/', page('<p>Tekst.</p>', head)).records).toEqual([]);
  });

  test('een oud adres dat doorstuurt', () => {
    const head = '<meta http-equiv="refresh" content="0;url=/lessen/band/">';
    expect(recordsOf('lessen/oud/', page('<p>Verhuisd.</p>', head)).records).toEqual([]);
  });
});

test('een les wordt ook gevonden met de andere namen van de begrippen die ze uitlegt', () => {
  const term = (id: string, lesson: string) =>
    `<article id="${id}" data-term><h3>${id}</h3><p>Het hapert.</p><div class="meta"><span data-variants>ruptuur</span><a href="#ander">ander</a><a href="/cursus/lessen/${lesson}/">Les</a></div></article>`;
  const { records } = recordsOf(
    'begrippen/',
    page(term('breuk', 'breuken') + term('band', 'band')),
  );
  const lessons = ['breuken', 'alliantie'].flatMap(
    (id) => recordsOf(`lessen/${id}/`, page(`<h1>${id}</h1>`)).records,
  );
  expect(linkTerms([...lessons, ...records]).map(({ path, explains }) => [path, explains])).toEqual(
    [
      ['lessen/breuken/', ['breuk', 'ruptuur']],
      ['lessen/alliantie/', undefined],
      ['begrippen/#breuk', undefined],
      ['begrippen/#band', undefined],
    ],
  );
});
