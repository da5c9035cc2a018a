import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom (ARCHITECTURE.md): folders of src, and packages; null allows every package.
 * The chain is pages → layouts → features → ui, stores → environment → domain; nothing points back.
 */
const react = ['react', 'react-dom', '@nanostores/react', 'nanostores'];
/** By file, so that the worker carries only what it uses. */
const workbox = [
  'workbox-precaching/PrecacheController.js',
  'workbox-precaching/PrecacheRoute.js',
  'workbox-routing/registerRoute.js',
  'workbox-strategies/CacheFirst.js',
  'workbox-strategies/NetworkOnly.js',
];
const rules: Record<string, { layers: string[]; packages: string[] | null }> = {
  domain: { layers: [], packages: ['valibot', 'ts-fsrs', 'fastest-levenshtein'] },
  strings: { layers: [], packages: [] },
  schemas: { layers: ['domain'], packages: ['astro/zod'] },
  environment: { layers: ['domain'], packages: ['workbox-window/Workbox.js'] },
  offline: { layers: ['domain'], packages: workbox },
  stores: { layers: ['domain', 'environment'], packages: ['nanostores'] },
  ui: { layers: ['strings', 'stores', 'environment'], packages: react },
  island: { layers: ['domain', 'stores', 'ui', 'strings'], packages: react },
  features: { layers: ['domain', 'stores', 'ui', 'strings', 'schemas', 'build'], packages: null },
  layouts: { layers: ['features', 'ui', 'strings', 'environment', 'build'], packages: null },
  pages: { layers: ['layouts', 'features', 'ui', 'strings', 'build', 'domain'], packages: null },
  build: { layers: ['domain', 'schemas', 'strings'], packages: null },
};
/** Shapes vanish when the code is built, so a lower layer may know these. */
const shapes: Record<string, string[]> = {
  strings: ['domain'],
  island: ['environment'],
  environment: ['astro'],
};

const walk = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
const files = walk('src');
const layerOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
const featureOf = (path: string) => /^src\/features\/([^/]+)\//.exec(path)?.[1];

type Import = { file: string; from: string; target: string; shape: boolean };
const statement =
  /^\s*(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
const imports = files.flatMap((file): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(statement)].map(([, type, named, dynamic]) => {
    const from = named ?? dynamic ?? '';
    const target = from.startsWith('.') ? relative('', join(dirname(file), from)) : from;
    return { file, from, target, shape: Boolean(type) };
  }),
);

/** What reaches the browser: islands, scripts of a page without React, and whatever they import. */
const inBrowser = new Set(files.filter((file) => /\.tsx$|\.client\.ts$/.test(file)));
for (const file of inBrowser) {
  for (const each of imports) if (each.file === file && !each.shape) inBrowser.add(each.target);
}

const breaks = ({ file, from, target, shape }: Import): boolean => {
  const isIsland = inBrowser.has(file) && layerOf(file) === 'features';
  const layer = isIsland ? 'island' : layerOf(file);
  const rule = rules[layer];
  if (!rule || /\.css$/.test(from)) return false;
  const to = from.startsWith('.') ? layerOf(target) : from;
  if (shape && shapes[layer]?.includes(to)) return false;
  if (!from.startsWith('.')) return rule.packages !== null && !rule.packages.includes(from);
  if (to === 'features' && featureOf(file) && featureOf(file) !== featureOf(target)) {
    return isIsland || inBrowser.has(target);
  }
  return to !== layerOf(file) && !['', 'styles', 'assets', ...rule.layers].includes(to);
};

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

describe('de lagen', () => {
  test('importeren alleen wat onder hen ligt', () => {
    const found = imports.filter(breaks).map(({ file, target }) => `${file} imports ${target}`);
    expect(found).toEqual([]);
  });

  test.each([
    ['src/domain/vignette/scoring.ts', 'react', 'react'],
    ['src/domain/vignette/scoring.ts', '../../stores/progress.ts', 'src/stores/progress.ts'],
    ['src/schemas/lesson.ts', 'astro:content', 'astro:content'],
    ['src/stores/progress.ts', 'react', 'react'],
    ['src/environment/web.ts', '../stores/progress.ts', 'src/stores/progress.ts'],
    [
      'src/ui/Notice.tsx',
      '../features/vignette/Vignette.tsx',
      'src/features/vignette/Vignette.tsx',
    ],
    ['src/pages/index.astro', '../stores/progress.ts', 'src/stores/progress.ts'],
    ['src/offline/worker.ts', '../environment/web.ts', 'src/environment/web.ts'],
    ['src/build/site.ts', '../features/x/X.astro', 'src/features/x/X.astro'],
  ])('%s mag %s niet importeren', (file, from, target) => {
    expect(breaks({ file, from, target, shape: false })).toBe(true);
  });

  test('noemen elk eigen bestand met zijn extensie', () => {
    const bare = imports.filter(({ from }) => from.startsWith('.') && !/\.\w+(\?\w+)?$/.test(from));
    expect(bare.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  test('hebben in domain geen klok, geen toeval en geen browser', () => {
    const impure = /Date\.now\(|Math\.random\(|new Date\(\)|\bwindow\.|\bdocument\.|localStorage/;
    const found = files.filter(
      (file) =>
        layerOf(file) === 'domain' && impure.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(found).toEqual([]);
  });

  test('kennen geen map met een naam die niets zegt', () => {
    const folders = [...files, ...walk('tests')].flatMap((file) => dirname(file).split('/'));
    expect(folders.filter((name) => /^(utils?|helpers?|common|libs?)$/.test(name))).toEqual([]);
  });
});

/** Two of these small words in one text make it Dutch prose. */
const small =
  /(?<![\p{L}-])(de|het|een|en|van|je|jij|niet|geen|met|voor|naar|bij|ook|nog|wel|maar|dit|dat|deze|die|zijn|wordt|kan|als|uit|om|te|er|hier|jouw)(?![\p{L}-])/giu;
const isDutch = (text: string) => (text.match(small) ?? []).length >= 2;

test('Nederlands staat alleen in content en strings, en in de hulpteksten van de schema’s', () => {
  const found = files
    .filter((file) => !['strings', 'schemas'].includes(layerOf(file)))
    .flatMap((file) => {
      const text = withoutComments(readFileSync(file, 'utf8')).replace(
        /<style[\s\S]*?<\/style>/g,
        '',
      );
      const literals = [...text.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)];
      const nodes = /\.(tsx|astro)$/.test(file) ? [...text.matchAll(/>([^<>{}]+)</g)] : [];
      return [...literals, ...nodes]
        .map((match) => match.slice(1).join(''))
        .filter(isDutch)
        .map((dutch) => `${file}: ${dutch.trim().slice(0, 60)}`);
    });
  expect(found).toEqual([]);
});
