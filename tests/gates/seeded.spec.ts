import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../src/build/serve.ts';
import { axe } from './axe.ts';
import { budget, lessonBudget } from './budget.ts';
import { report, type Fault } from './fault.ts';
import { focusVisible, forcedColors } from './focus.ts';
import { html } from './html.ts';
import { links } from './links.ts';
import { motion } from './motion.ts';
import { layers } from './layers.ts';
import { policy, probes } from './policy.ts';
import { reflow } from './reflow.ts';
import { targets } from './targets.ts';
import { watch } from './watch.ts';

const folder = 'tests/fixtures/site';

const test = base.extend<object, { address: (name: string) => string }>({
  address: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serve({ dir: folder });
      await use((name) => new URL(`${name}.html`, site.url).href);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

const opened = (page: Page, gate: (page: Page) => Promise<Fault[]>) => async (url: string) => {
  await page.goto(url);
  return gate(page);
};

const watched = async (page: Page, url: string) => {
  const watcher = await watch(page.context(), new URL(url).origin);
  await page.goto(url, { waitUntil: 'networkidle' });
  return watcher.faults();
};

/** Per gate, the page with its fault and what the gate must say about it, and nothing besides. */
const seeded: [string, string, (page: Page) => (url: string) => Promise<Fault[]>, RegExp[]][] = [
  ['axe', 'axe', (page) => opened(page, axe), [/color-contrast: p /]],
  [
    'budget',
    'zwaar',
    (page) => (url) => budget(page, url, lessonBudget),
    [/budget-page: 2\d\.\d+ kB, at most 22 kB/],
  ],
  [
    'budget',
    'zwaar-script',
    (page) => (url) => budget(page, url, lessonBudget),
    [/budget-scripts: 6\.\d+ kB, at most 5 kB/],
  ],
  [
    'budget',
    'zware-stijl',
    (page) => (url) => budget(page, url, lessonBudget),
    [/budget-styles: 6\.\d+ kB, at most 5 kB/],
  ],
  [
    'budget',
    'veel-verzoeken',
    (page) => (url) => budget(page, url, lessonBudget),
    [/budget-requests: 5 /],
  ],
  [
    'budget',
    'zwaar-lettertype',
    (page) => (url) => budget(page, url, { ...lessonBudget, fonts: 2 }),
    [/budget-fonts: 3\.\d+ kB, at most 2 kB/],
  ],
  [
    'budget',
    'wachtend-lettertype',
    (page) => (url) => budget(page, url, lessonBudget),
    [/blocking-font: Wachtend \(block\)/],
  ],
  [
    'budget',
    'verschuiving',
    (page) => (url) => budget(page, url, lessonBudget),
    [/layout-shift: 0\.\d+/],
  ],
  [
    'budget',
    'later',
    (page) => (url) => budget(page, url, lessonBudget),
    [/budget-later: \/later\.svg/],
  ],
  [
    'reflow',
    'breed',
    (page) => opened(page, reflow),
    [/reflow-320: page is/, /outside the window/],
  ],
  ['reflow', 'afgeknipt', (page) => opened(page, reflow), [/text-spacing: .*cut off by p\.vak/]],
  ['targets', 'doel', (page) => opened(page, targets), [/target-size: button "x" is 20 × 20/]],
  [
    'targets',
    'oefendoel',
    (page) => opened(page, targets),
    [/target-size: input\[name=sentence\].* × 30, at least 44/],
  ],
  ['focus', 'focus', (page) => opened(page, focusVisible), [/focus-visible: button "Knop"/]],
  [
    'forced colours',
    'kleuren',
    (page) => opened(page, forcedColors),
    [/"Deze tekst.*opts out/, /button "Knop zonder rand" has no edge/],
  ],
  ['motion', 'beweging', (page) => opened(page, motion), [/motion: p animation wiebel/]],
  ['watch', 'derde', (page) => (url) => watched(page, url), [/third-party: http:\/\/elders/]],
  ['watch', 'ontbreekt', (page) => (url) => watched(page, url), [/missing-file: 404/]],
  ['watch', 'scriptfout', (page) => (url) => watched(page, url), [/script-error: met opzet/]],
  ['watch', 'overtreding', (page) => (url) => watched(page, url), [/policy-violation: style-src/]],
  [
    'attacks',
    'zonder-beleid',
    (page) => (url) => probes(page, url),
    [
      /inline script/,
      /handler/,
      /script elsewhere/,
      /image elsewhere/,
      /style elsewhere/,
      /frame elsewhere/,
      /object/,
      /style attribute/,
      /style element/,
      /javascript address/,
      /form elsewhere/,
      /base/,
      /fetch elsewhere/,
      /code from text/,
    ],
  ],
  [
    'attacks',
    'los-beleid',
    (page) => (url) => probes(page, url),
    [/inline script/, /handler/, /javascript address/],
  ],
];

test.describe('elke poort meldt precies haar eigen fout', () => {
  for (const [gate, name, run, patterns] of seeded)
    test(`${gate}: ${name}`, async ({ page, address }) => {
      const faults = await run(page)(address(name));
      expect(faults.length, report(faults)).toBe(patterns.length);
      for (const pattern of patterns) expect(report(faults)).toMatch(pattern);
    });

  test('html: dubbel id', async () => {
    expect(report(await html(folder, ['html.html']))).toMatch(/^html\.html: no-dup-id: .*twee.*$/);
  });

  test('html: elke gewijzigde regel heeft een reden', () => {
    const { rules } = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as { rules: object };
    const reasons = readFileSync('tests/gates/html-rules.md', 'utf8');
    const explained = (rule: string) => new RegExp(`\\| \`${rule}\`\\s+\\|`).test(reasons);
    expect(Object.keys(rules).filter((rule) => !explained(rule))).toEqual([]);
  });

  test('links: verbroken link, anker en bestand', async () => {
    expect(
      report(await links(folder, '/'))
        .split('\n')
        .sort(),
    ).toEqual([
      '/anker.html: anchor: /schoon.html#bestaat-niet',
      '/link.html: link: /bestaat-niet.html',
      '/ontbreekt.html: link: /bestaat-niet.js',
    ]);
  });

  test('links: een adres zonder de basis ervoor', async () => {
    expect(
      report(await links(folder, '/cursus/'))
        .split('\n')
        .sort(),
    ).toEqual([
      '/cursus/anker.html: anchor: /cursus/schoon.html#bestaat-niet',
      '/cursus/basis.html: link: /schoon.html',
      '/cursus/link.html: link: /cursus/bestaat-niet.html',
      '/cursus/ontbreekt.html: link: /cursus/bestaat-niet.js',
    ]);
  });

  test('layers: de eigen regels vóór de reset', () => {
    expect(report(layers(folder, ['lagen.html', 'schoon.html']))).toBe(
      'lagen.html: layers: content, reset; expected reset, content',
    );
  });

  test('policy: geen, te laat of te los', () => {
    const files = ['zonder-beleid.html', 'laat-beleid.html', 'los-beleid.html', 'wasm-beleid.html'];
    expect(report(policy(folder, files)).split('\n')).toEqual([
      'zonder-beleid.html: policy: no policy',
      'laat-beleid.html: policy: <script src="niets.js"> stands before the policy',
      "los-beleid.html: policy: script-src 'unsafe-inline'",
      "wasm-beleid.html: policy: script-src 'wasm-unsafe-eval'",
    ]);
  });
});

test('een schone pagina gaat door elke poort', async ({ page, address }) => {
  const url = address('schoon');
  const watcher = await watch(page.context(), new URL(url).origin);
  const faults = [
    ...(await budget(page, url, lessonBudget)),
    ...(await axe(page)),
    ...(await targets(page)),
    ...(await focusVisible(page)),
    ...(await forcedColors(page)),
    ...(await motion(page)),
    ...(await reflow(page)),
    ...(await html(folder, ['schoon.html'])),
    ...policy(folder, ['schoon.html']),
    ...(await links(folder, '/')).filter(({ where }) => where === '/schoon.html'),
    ...watcher.faults(),
  ];
  expect(report(faults)).toBe('');
});

test('op een schone pagina lukt geen aanval', async ({ page, address }) => {
  expect(report(await probes(page, address('schoon')))).toBe('');
});
