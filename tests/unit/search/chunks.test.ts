import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { inSmallChunks, type IndexFile } from '../../../src/build/search/chunks.ts';

const packed = (data: unknown): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(data)]));
const unpacked = (file: IndexFile): any => decode(gunzipSync(file.content).subarray(12));

/** Words as Pagefind keeps them, each on many pages, so that a few hundred of them need more than one chunk. */
const word = (name: string) => [
  name,
  Array.from({ length: 20 }, (_, page) => [page, [-25, 1], []]),
  [],
];
const letters = 'abcdefghijklmnopqrstuvwxyz';
const names = [...letters].flatMap((a) => [...letters].map((b) => `${a}${b}reuk`));

const filesOf = (words: unknown[], version = '1.6.0'): IndexFile[] => [
  { path: 'index/nl_old.pf_index', content: packed([words]) },
  {
    path: 'pagefind.nl_old.pf_meta',
    content: packed([version, [['nl_a', 3, '']], [['', '', 'nl_old']], [], [], ['title']]),
  },
  { path: 'fragment/nl_a.pf_fragment', content: Buffer.from('as it was') },
  {
    path: 'pagefind-entry.json',
    content: Buffer.from('{"version":"1.6.0","languages":{"nl":{"hash":"nl_old","page_count":1}}}'),
  },
];

const reading = (words: unknown[]) => {
  const { files, name } = inSmallChunks(filesOf(words), 'nl');
  const meta = unpacked(files.find(({ path }) => path === `pagefind.${name}.pf_meta`)!);
  const chunks = (meta[2] as [string, string, string][]).map(([from, to, chunk]) => ({
    from,
    to,
    words: unpacked(files.find(({ path }) => path === `index/${chunk}.pf_index`)!)[0] as unknown[],
  }));
  return { files, name, meta, chunks };
};
/** Where the browser's half of Pagefind looks for a word. */
const chunkFor = (chunks: ReturnType<typeof reading>['chunks'], word: string) =>
  chunks.findIndex(({ from, to }) => {
    const order = Buffer.from(word);
    return (
      Buffer.compare(order, Buffer.from(from)) >= 0 && Buffer.compare(order, Buffer.from(to)) <= 0
    );
  });

describe('de woorden van een zoekindex', () => {
  test('staan na het verdelen nog alle in de index, elk met alles wat ervan bekend is', () => {
    const words = names.map(word);
    const { chunks } = reading(words);
    expect(chunks.length).toBeGreaterThan(3);
    expect(chunks.flatMap((chunk) => chunk.words)).toEqual(words);
  });

  test.each(['aareuk', 'mxreuk', 'zzreuk'])(
    'worden gevonden in het ene stuk waarin ze staan: %s',
    (name) => {
      const { chunks } = reading(names.map(word));
      const place = chunkFor(chunks, name);
      expect(chunks[place]?.words).toContainEqual(word(name));
    },
  );

  test('die hetzelfde beginnen, staan bij elkaar: het begin van een woord vindt ze alle', () => {
    const alike = [...letters].map((letter) => `breuk${letter.repeat(2)}`);
    const { chunks } = reading([...names, ...alike].map(word));
    const place = chunkFor(chunks, 'breuk');
    expect(alike.map((name) => chunkFor(chunks, name))).toEqual(alike.map(() => place));
    for (const name of alike) expect(chunks[place]?.words).toContainEqual(word(name));
  });

  test('met vreemde tekens hebben ook een plaats', () => {
    const odd = ['‘een', 'éé', 'ab', 'a', '−1', 'naïef', 'naï', 'naï\u{1f642}'];
    const { chunks } = reading([...names, ...odd].map(word));
    for (const name of odd)
      expect(chunks[chunkFor(chunks, name)]?.words).toContainEqual(word(name));
  });

  test('geven bij andere woorden een andere naam, en die staat in de lijst van talen', () => {
    const one = reading(names.map(word));
    const other = reading(names.slice(1).map(word));
    expect(one.name).not.toBe(other.name);
    const entry = one.files.find(({ path }) => path === 'pagefind-entry.json')!;
    expect(JSON.parse(Buffer.from(entry.content).toString()).languages.nl).toEqual({
      hash: one.name,
      page_count: 1,
    });
    expect(one.meta[1]).toEqual([['nl_a', 3, '']]);
  });

  test('laten alle andere bestanden zoals ze waren, en het oude stuk niet liggen', () => {
    const { files } = reading(names.map(word));
    expect(files).toContainEqual({
      path: 'fragment/nl_a.pf_fragment',
      content: Buffer.from('as it was'),
    });
    expect(files.map(({ path }) => path).filter((path) => path.includes('old'))).toEqual([]);
  });

  test.each([
    ['een andere versie', filesOf([], '1.7.0')],
    ['woorden in een andere vorm', filesOf([{ word: 'breuk' }])],
    ['geen lijst van stukken', filesOf([]).filter(({ path }) => !path.endsWith('.pf_meta'))],
    [
      'een ander begin van een bestand',
      filesOf([]).map((file) =>
        file.path.endsWith('.pf_index') ? { ...file, content: gzipSync('something else') } : file,
      ),
    ],
  ])('stoppen de bouw bij %s', (_, files) => {
    expect(() => inSmallChunks(files, 'nl')).toThrow(/^Pagefind wrote .*chunks\.ts does not know/);
  });
});
