import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  copiedFiles,
  weightOfCopy,
  writePacks,
  writeWorker,
} from '../../../src/build/offline-copy.ts';
import { packOf, type Pack } from '../../../src/domain/offline/copy.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (file: string, text = file) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const urls = (base = '/') => copiedFiles(folder, base).map(({ url }) => url);

describe('de kopie voor wie geen netwerk heeft', () => {
  test('heeft elke pagina onder haar eigen adres, de lessen eerst', () => {
    for (const file of ['index.html', 'over/index.html', 'lessen/setting/index.html']) put(file);
    expect(urls('/cursus/')).toEqual(['/cursus/lessen/setting/', '/cursus/', '/cursus/over/']);
  });

  test('heeft lettertypen, scripts, zoekgegevens, het manifest en de iconen', () => {
    const files = [
      '_astro/literata.AbC.woff2',
      '_astro/start.12345678.js',
      'icon-192.png',
      'manifest.webmanifest',
      'pagefind/index/nl_abc.pf_index',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.js',
      'pagefind/wasm.nl.pagefind',
    ];
    files.forEach((file) => put(file));
    expect(urls()).toEqual(files.map((file) => `/${file}`));
  });

  test.each([
    'sw.js',
    '404.html',
    'robots.txt',
    'sitemap-0.xml',
    'og.png',
    'druk/les/setting/index.html',
    'embed/les/setting/index.html',
    'fonts/OFL.txt',
    'bronnen.ris',
    'pakket.zip',
    'pagefind/pagefind-ui.js',
    'pagefind/wasm.unknown.pagefind',
  ])('heeft %s niet', (file) => {
    put(file);
    expect(urls()).toEqual([]);
  });

  test('heeft geen pagina die alleen doorverwijst', () => {
    put(
      'lessen/oud/index.html',
      '<html><meta http-equiv="refresh" content="0;url=/lessen/nieuw/">',
    );
    expect(urls()).toEqual([]);
  });

  test('merkt dat een bestand veranderd is, en alleen dat bestand', () => {
    put('index.html', 'een');
    put('over/index.html', 'een');
    const before = copiedFiles(folder, '/');
    put('over/index.html', 'twee');
    const after = copiedFiles(folder, '/');
    expect(after[0]).toEqual(before[0]);
    expect(after[1]?.url).toBe('/over/');
    expect(after[1]?.revision).not.toBe(before[1]?.revision);
  });

  test('vertrouwt op de naam waar die een hash heeft', () => {
    put('_astro/saved.AbC.js');
    put('pagefind/index/nl_1234.pf_index');
    put('pagefind/pagefind.js');
    expect(copiedFiles(folder, '/').map(({ revision }) => revision === null)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('weegt wat er over de lijn gaat: tekst als brotli, de rest zoals ze is', () => {
    put('index.html', 'woord '.repeat(10_000));
    expect(weightOfCopy(folder, { base: '/', files: copiedFiles(folder, '/') })).toBeLessThan(0.1);
    put('_astro/a.woff2', 'x'.repeat(5000));
    expect(weightOfCopy(folder, { base: '/', files: copiedFiles(folder, '/') })).toBeGreaterThan(5);
  });

  test('heeft de oefeningen samen in pakken, elk met haar eigen adres', () => {
    const paths = ['oefening/te-laat-bilal/', 'oefening/te-laat-noor/', '_astro/page.1a2b3c4d.js'];
    put('index.html');
    put('oefening/te-laat-bilal/index.html', 'Bilal');
    put('oefening/te-laat-noor/index.html', 'Noor');
    put('_astro/page.1a2b3c4d.js', 'wek()');
    writePacks(folder);
    const packs = [...new Set(paths.map((path) => packOf(path) ?? ''))].sort();
    expect(urls()).toEqual(['/', ...packs.map((pack) => `/${pack}`)]);
    const held: Pack = Object.assign(
      {},
      ...packs.map((pack) => JSON.parse(readFileSync(join(folder, pack), 'utf8'))),
    );
    expect(held).toEqual({
      'oefening/te-laat-bilal/': 'Bilal',
      'oefening/te-laat-noor/': 'Noor',
      '_astro/page.1a2b3c4d.js': 'wek()',
    });
  });

  test('heeft een vignet als gegevens in een pak, zodat een gemengde reeks ook zonder netwerk speelt', () => {
    put('data/vignetten/te-laat-bilal.json', '{"exercise":"te-laat-bilal"}');
    writePacks(folder);
    const pack = packOf('data/vignetten/te-laat-bilal.json') ?? '';
    expect(urls()).toEqual([`/${pack}`]);
    expect(JSON.parse(readFileSync(join(folder, pack), 'utf8'))).toEqual({
      'data/vignetten/te-laat-bilal.json': '{"exercise":"te-laat-bilal"}',
    });
  });

  test('heeft wat zoeken toont uitgepakt in een pak, zodat het samen klein wordt', () => {
    const path = 'pagefind/fragment/nl_1a2b.pf_fragment';
    put(path);
    writeFileSync(join(folder, path), gzipSync('pagefind_dcd{"url":"/lessen/één/"}'));
    writePacks(folder);
    const pack = packOf(path) ?? '';
    expect(urls()).toEqual([`/${pack}`]);
    expect(JSON.parse(readFileSync(join(folder, pack), 'utf8'))).toEqual({
      [path]: 'pagefind_dcd{"url":"/lessen/één/"}',
    });
  });

  test('houdt geen pak over van een oefening die weg is', () => {
    put('oefening/te-laat-bilal/index.html');
    writePacks(folder);
    rmSync(join(folder, 'oefening'), { recursive: true });
    writePacks(folder);
    expect(urls()).toEqual([]);
  });

  test.each(['lessen/setting/', 'oefenen/', 'oefening/', '', '_astro/start.12345678.js'])(
    'heeft %s als eigen bestand',
    (path) => {
      expect(packOf(path)).toBeNull();
    },
  );

  test('staat als lijst vooraan in de worker, en de worker staat niet in de lijst', async () => {
    put('index.html');
    const copy = await writeWorker(folder, { site: 'alliantie', base: '/' });
    expect(copy.files).toHaveLength(1);
    expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toContain(
      `self.copy=${JSON.stringify(copy)};`,
    );
    expect((await writeWorker(folder, { site: 'alliantie', base: '/' })).files).toHaveLength(1);
  });
});
