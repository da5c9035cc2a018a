import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inText, loadBibliography, reference, sortSources } from '../../src/build/citations.ts';

type Item = { id: string } & Record<string, unknown>;

const folders: string[] = [];

/** A content folder that holds only these sources. */
function withSources(items: Item[], checks = items.map(({ id }) => checkOf(id))) {
  const folder = mkdtempSync(join(tmpdir(), 'bibliography-'));
  folders.push(folder);
  writeFileSync(join(folder, 'bibliography.json'), JSON.stringify(items));
  writeFileSync(join(folder, 'bibliography-checks.json'), JSON.stringify(checks));
  vi.stubEnv('CONTENT', folder);
}

const checkOf = (id: string) => ({
  id,
  grade: 'A',
  seen: 'titelblad',
  open: null,
  checked: '2026-11-22',
});

const anArticle = (item: Partial<Item> & { id: string }): Item => ({
  type: 'article-journal',
  title: 'A title',
  author: [{ family: 'Bakker', given: 'Anna' }],
  issued: { 'date-parts': [[2011]] },
  'container-title': 'Psychotherapy',
  ...item,
});

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('de bronnenlijst van de cursus', () => {
  it('geeft elke bron haar verwijzing, met alleen tekst, cursief, superscript en links', () => {
    for (const id of loadBibliography().keys()) {
      const html = reference(id);
      expect(html, id).toMatch(/\((?:\d{4}[a-z]?(?:, [^)]+)?|z\.d\.(?:-[a-z])?)\)\./);
      expect(
        html.replace(/<\/?(?:i|sup|sub)>|<a href="https?:\/\/[^"<>]+">|<\/a>/g, ''),
        id,
      ).not.toMatch(/[<>"]|undefined|NaN|\[object/);
      expect(html, id).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
      expect(html, id).not.toMatch(/\.\.(?!\.)|\s\s|\(\)|,\s*\./);
    }
  });

  it('schrijft een artikel zoals de Nederlandse APA het vraagt, met een gedachtestreepje tussen de bladzijden', () => {
    expect(reference('bordin1979')).toBe(
      'Bordin, E. S. (1979). The generalizability of the psychoanalytic concept of the working alliance. <i>Psychotherapy: Theory, Research &amp; Practice</i>, <i>16</i>(3), 252–260. <a href="https://doi.org/10.1037/h0085885">https://doi.org/10.1037/h0085885</a>',
    );
  });

  it('zegt bij een pagina zonder jaartal z.d. en op welke dag ze gezien is', () => {
    expect(reference('nvgzp_big')).toBe(
      'NVGzP. (z.d.). <i>Wet BIG</i>. Geraadpleegd op 22 november 2026, van <a href="https://www.nvgzp.nl/beroep/wet-big/">https://www.nvgzp.nl/beroep/wet-big/</a>',
    );
  });

  it('zet de dag voor de maand', () => {
    expect(reference('compsy_kader')).toContain('(2020, 10 februari).');
  });

  it('schrijft Artikel voor een artikelnummer', () => {
    expect(reference('barbieri2023')).toContain('<i>35</i>, Artikel 11.');
  });

  it('onderscheidt twee bronnen van dezelfde makers uit hetzelfde jaar', () => {
    expect(inText(['nip_preambule'])).toBe('(Nederlands Instituut van Psychologen, z.d.-a)');
    expect(inText(['nip_code_pagina'])).toBe('(Nederlands Instituut van Psychologen, z.d.-c)');
    expect(inText(['eubanks2018'])).toBe('(Eubanks, Muran, et al., 2018)');
  });

  it('geeft bij elke bron wat wij ervan zagen', () => {
    expect(loadBibliography().get('horvathgreenberg1989')).toMatchObject({
      grade: 'B',
      seen: 'alleen als verwijzing bij anderen',
    });
  });
});

describe('een verwijzing in de tekst', () => {
  it('staat tussen haakjes of in de zin', () => {
    expect(inText(['bordin1979'])).toBe('(Bordin, 1979)');
    expect(inText(['bordin1979'], { narrative: true })).toBe('Bordin (1979)');
  });

  it('schrijft & tussen haakjes en ‘en’ in de zin', () => {
    expect(inText(['horvathgreenberg1989'])).toBe('(Horvath &amp; Greenberg, 1989)');
    expect(inText(['horvathgreenberg1989'], { narrative: true })).toBe(
      'Horvath en Greenberg (1989)',
    );
  });

  it('laat een & in de naam van één organisatie staan', () => {
    expect(inText(['holla2024'], { narrative: true })).toBe('Holla legal &amp; tax (2024)');
  });

  it('zet meer bronnen op volgorde van de lijst', () => {
    expect(inText(['bordin1979', 'baldwin2007'])).toBe('(Baldwin et al., 2007; Bordin, 1979)');
    expect(inText(['rogers1957', 'bordin1979', 'baldwin2007'], { narrative: true })).toBe(
      'Baldwin et al. (2007), Bordin (1979) en Rogers (1957)',
    );
  });

  it('noemt de bron die niet bestaat', () => {
    expect(() => inText(['bordin1997'])).toThrow(
      'bron "bordin1997" staat niet in bibliography.json.',
    );
    expect(() => reference('bordin1997')).toThrow(
      'bron "bordin1997" staat niet in bibliography.json.',
    );
  });
});

describe('de volgorde van de lijst', () => {
  const bakker = { family: 'Bakker', given: 'Anna' };
  const visser = { family: 'Visser', given: 'Bo' };

  it('zet één auteur voor meer auteurs, zonder jaartal eerst, en dan het jaar', () => {
    withSources([
      anArticle({ id: 'two', author: [bakker, visser], issued: { 'date-parts': [[1990]] } }),
      anArticle({ id: 'late' }),
      anArticle({ id: 'early', issued: { 'date-parts': [[1999]] } }),
      anArticle({ id: 'undated', issued: undefined }),
    ]);
    expect(sortSources(['two', 'late', 'early', 'undated', 'late'])).toEqual([
      'undated',
      'early',
      'late',
      'two',
    ]);
  });

  it('geeft titels van hetzelfde jaar a en b in de volgorde van de titel', () => {
    withSources([
      anArticle({ id: 'second', title: 'Zeal' }),
      anArticle({ id: 'first', title: 'Alliance' }),
    ]);
    expect(inText(['first'])).toBe('(Bakker, 2011a)');
    expect(inText(['second'], { narrative: true })).toBe('Bakker (2011b)');
    expect(reference('second')).toContain('(2011b)');
  });
});

describe('wat van buiten komt', () => {
  it('kan geen opmaak of script in de pagina brengen', () => {
    withSources([
      anArticle({
        id: 'nasty',
        title: '<script>alert(1)</script> & <img src=x onerror=alert(1)> <i>italic</i>',
        author: [{ literal: '<b onclick="x">Groep</b>' }],
        URL: 'https://example.org/"><script>alert(1)</script>',
      }),
      anArticle({ id: 'scheme', URL: 'javascript:alert(1)' }),
    ]);
    const html = reference('nasty') + reference('scheme') + inText(['nasty']);
    expect(
      html.replace(/<\/?i>|<a href="https:\/\/example\.org\/[^"<>\s]*">|<\/a>/g, ''),
    ).not.toMatch(/[<>]/);
    expect(html).not.toContain('href="javascript');
    expect(html).toContain('<i>italic</i>');
  });

  it('zegt welke bron geen controle heeft', () => {
    withSources([anArticle({ id: 'loose' })], []);
    expect(() => loadBibliography()).toThrow(
      'bron "loose" heeft geen regel in bibliography-checks.json. Voeg er een toe met grade, seen, open en checked.',
    );
  });

  it('rekent opnieuw wanneer een bestand veranderd is', () => {
    withSources([anArticle({ id: 'one' })]);
    expect(inText(['one'])).toBe('(Bakker, 2011)');
    withSources([anArticle({ id: 'one', issued: { 'date-parts': [[2012]] } })]);
    expect(inText(['one'])).toBe('(Bakker, 2012)');
  });
});
