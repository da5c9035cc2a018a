import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { readSite } from '../../src/build/search/index.ts';
import { wordsOf } from '../../src/domain/search/fold.ts';
import { axe } from '../gates/axe.ts';
import { builtPages } from '../gates/built.ts';
import { report } from '../gates/fault.ts';
import { reflow } from '../gates/reflow.ts';
import { targets } from '../gates/targets.ts';
import { cardQuestions, explanations, openTexts, runsOf } from './explanations.ts';
import { queries } from './queries.ts';
import type { Site } from './sites.ts';
import { expect, test } from './test.ts';

/** The watcher stands between the page and the network, and for that the browser leaves its cache aside. */
const unwatched = test.extend({
  watcher: async ({}, use) => use({ faults: () => [], expect: () => undefined }),
});

const field = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in de cursus' });
const status = (page: Page) => page.getByRole('status').first();
const results = (page: Page) => page.getByRole('region', { name: 'Resultaten' });
const titles = (page: Page) => results(page).getByRole('heading', { level: 3 }).getByRole('link');

/** Types a query and presses Enter, as on a phone; waits until the page says how it went. */
const search = async (page: Page, query: string) => {
  await field(page).fill(query);
  await field(page).press('Enter');
  await expect(status(page)).toContainText(`‘${query.trim()}’`);
};

/** Whether an address under the base, with its anchor, is in the built site. */
const exists = ({ dir }: Site, address: string): boolean => {
  const [path = '', anchor] = address.split('#');
  if (!builtPages(dir).includes(path)) return false;
  const html = readFileSync(join(dir, path, 'index.html'), 'utf8');
  return anchor === undefined || html.includes(` id="${anchor}"`);
};

/** What does not change with the base: looked at under one of them. */
const anyBase = { tag: '@any-base' };

/** What the index itself holds, as it travels. */
const fragments = ({ dir }: Site): { url: string; content: string }[] => {
  const folder = join(dir, 'pagefind', 'fragment');
  return readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
  });
};

test('dertig zoekvragen van studenten geven de goede les of het goede begrip bij de eerste drie', async ({
  page,
  site,
}) => {
  expect(queries).toHaveLength(30);
  expect(queries.filter(({ expects }) => !exists(site, expects))).toEqual([]);
  await page.goto('zoeken/');
  const wrong: string[] = [];
  for (const { typed, expects, lesson } of queries) {
    await search(page, typed);
    await expect(titles(page).first()).toBeVisible();
    const first = await titles(page).evaluateAll((links) =>
      links.slice(0, 3).map((link) => link.getAttribute('href') ?? ''),
    );
    for (const place of [expects, lesson ?? expects])
      if (!first.includes(site.base + place))
        wrong.push(`${typed}: ${place} not in ${first.join(' ')}`);
  }
  expect(wrong).toEqual([]);
});

test('geen woord dat alleen in een uitleg staat, wordt gevonden', async ({ page, site }) => {
  const open = new Set(openTexts().flatMap(runsOf));
  const hidden = explanations().flatMap((text) => runsOf(text).find((run) => !open.has(run)) ?? []);
  expect(hidden.length).toBeGreaterThan(300);
  // What the index holds.
  const content = fragments(site).map((one) => wordsOf(one.content.replaceAll('|', '')).join(' '));
  expect(hidden.filter((run) => content.some((text) => ` ${text} `.includes(` ${run} `)))).toEqual(
    [],
  );
  const asked = cardQuestions().map((text) => wordsOf(text).join(' '));
  expect(asked.filter((question) => content.some((text) => text.includes(question)))).toEqual([]);
  // What a search finds, with the words in quotation marks; and the same for words that stand open.
  const stories = openTexts()
    .slice(0, 40)
    .flatMap((text) => runsOf(text)[0] ?? []);
  await page.goto('zoeken/');
  const found = await page.evaluate(
    async ([folder, hidden, shown]) => {
      const { createInstance } = await import(`${folder}pagefind.js`);
      const index = createInstance({ noWorker: true });
      const finds = async (run: string) => {
        const { results } = (await index.search(`"${run}"`)) as { results: unknown[] };
        return results.length > 0;
      };
      const some = async (runs: string[]) => {
        const found: string[] = [];
        for (const run of runs) if (await finds(run)) found.push(run);
        return found;
      };
      return { hidden: await some(hidden), shown: await some(shown) };
    },
    [`${site.base}pagefind/`, hidden, stories] as const,
  );
  expect(found.hidden).toEqual([]);
  expect(found.shown.length).toBeGreaterThan(stories.length / 2);
});

test('van elk element is gezegd of het gezocht mag worden, en wat niet gezocht mag worden, staat niet in de index', async ({
  site,
}) => {
  const pages = await readSite(site.dir);
  expect(pages.filter(({ unknown }) => unknown.length > 0)).toEqual([]);
  const urls = fragments(site).map(({ url }) => url);
  expect(urls.length).toBeGreaterThan(50);
  expect(urls.filter((url) => /^\/(?:zoeken|oefenen|voortgang|druk|embed|404)/.test(url))).toEqual(
    [],
  );
  expect(urls.filter((url) => !exists(site, url.slice(1)))).toEqual([]);
});

test('zoeken gaat met het toetsenbord, blijft in het adres staan en komt terug met de terugknop', async ({
  page,
}) => {
  await page.goto('zoeken/');
  await field(page).focus();
  await page.keyboard.type('kader');
  await expect(status(page)).toHaveText(/^\d+ resultaten voor ‘kader’$/);
  await expect(page).toHaveURL(/\/zoeken\/\?q=kader$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Zoek', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(titles(page).first()).toBeFocused();
  await expect(results(page).locator('mark').first()).toHaveText(/kader/i);

  await search(page, 'cliënt');
  await expect(page).toHaveURL(/\?q=cli%C3%ABnt$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('kader');
  await expect(status(page)).toContainText('‘kader’');

  // A result leads to the heading under which it was found, and back leads to the results.
  await search(page, 'hapering');
  const heading = results(page).getByRole('listitem').getByRole('listitem').getByRole('link');
  await heading.first().click();
  await expect(page).toHaveURL(/\/(?:lessen|modules)\/[^/]+\/#.+/);
  await page.goBack();
  await expect(field(page)).toHaveValue('hapering');
  await expect(titles(page).first()).toBeVisible();
});

test(
  'meer resultaten komen erbij, en de focus gaat naar het eerste nieuwe',
  anyBase,
  async ({ page }) => {
    await page.goto('zoeken/');
    await search(page, 'gesprek');
    await expect(titles(page)).toHaveCount(6);
    await page.getByRole('button', { name: /^Toon meer \(nog \d+\)$/ }).press('Enter');
    await expect(titles(page).nth(6)).toBeFocused();
  },
);

test('een adres met ?q= zoekt meteen, en wat daarin staat, wordt nooit opmaak', async ({
  page,
}) => {
  await page.goto('zoeken/?q=bordin');
  await expect(field(page)).toHaveValue('bordin');
  await expect(titles(page).first()).toBeVisible();

  const attack = '<img src=x onerror="document.title=1">"><script>document.title=2</script>';
  await page.goto(`zoeken/?q=${encodeURIComponent(attack)}`);
  await expect(field(page)).toHaveValue(attack);
  await expect(status(page)).toContainText(attack);
  await expect(page.locator('main img, main script:not([src]):not([type])')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Zoeken/);
});

test(
  'wie een tikfout maakt, krijgt een voorstel; wie niets kan vinden, leest wat hij kan doen',
  anyBase,
  async ({ page }) => {
    await page.goto('zoeken/');
    await search(page, 'aliantie');
    await expect(status(page)).toContainText('Niets gevonden dat past bij ‘aliantie’');
    await expect(titles(page).first()).toBeVisible();
    await page.getByRole('link', { name: '‘alliantie’' }).click();
    await expect(field(page)).toHaveValue('alliantie');
    await expect(field(page)).toBeFocused();
    await expect(status(page)).toHaveText(/^\d+ resultaten voor ‘alliantie’$/);
    await expect(page).toHaveURL(/\?q=alliantie$/);

    await search(page, 'xqzjw');
    await expect(status(page)).toContainText('Niets gevonden voor ‘xqzjw’. Probeer een ander');
    await expect(results(page)).toBeHidden();
  },
);

test(
  'een index die niet binnenkomt, wordt gemeld, en opnieuw proberen werkt',
  anyBase,
  async ({ page, watcher }) => {
    watcher.expect('console', /Failed to load|Pagefind/);
    const retry = page.getByRole('button', { name: 'Probeer opnieuw' });
    for (const part of ['', 'wasm', 'pagefind.nl', 'pagefind-entry', 'index/', 'fragment/'].map(
      (start) => `**/pagefind/${start}**`,
    )) {
      await page.route(part, (route) => route.abort());
      await page.goto('zoeken/');
      await field(page).fill('kader');
      await expect(status(page)).toHaveText(
        'De zoekindex kon niet worden geladen. Controleer je verbinding en probeer het opnieuw.',
      );
      await page.unroute(part);
      await retry.click();
      await expect(titles(page).first()).toBeVisible();
      await expect(retry).toHaveCount(0);
    }
  },
);

test(
  'de resultaten zijn toegankelijk, licht en donker, op een telefoon',
  anyBase,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('zoeken/');
    await search(page, 'aliantie');
    await expect(titles(page).first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(report([...(await axe(page)), ...(await targets(page))])).toBe('');
    }
    expect(report(await reflow(page))).toBe('');
  },
);

unwatched('van de index wordt niets geladen vóór iemand zoekt', async ({ page }) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(request.url()));
  await page.goto('lessen/samen-aan-het-werk/', { waitUntil: 'networkidle' });
  expect(paths.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  // Whoever comes to search stands in the field at once, and from that focus on it is loaded.
  await page.goto('zoeken/');
  await expect(field(page)).toBeFocused();
  await expect.poll(() => paths.some((path) => path.includes('/wasm.nl.pagefind'))).toBe(true);
  expect(paths.filter((path) => path.includes('/pagefind/index/'))).toEqual([]);
});

for (const query of [
  'alliantie',
  'signalen van een breuk',
  'pijlers van bordien',
  'konfrontatiebreuk',
])
  unwatched(`de eerste zoekvraag blijft onder 135 kB: ${query}`, anyBase, async ({ page }) => {
    // What travelled, as the browser counts it: what comes from its cache weighs nothing.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const asked = new Map<string, string>();
    const loaded: { url: string; bytes: number }[] = [];
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.includes('/pagefind/')) asked.set(requestId, request.url);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const url = asked.get(requestId);
      if (url !== undefined && encodedDataLength > 0)
        loaded.push({ url, bytes: encodedDataLength });
    });
    await page.goto('zoeken/');
    await search(page, query);
    await expect(titles(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const urls = loaded.map(({ url }) => url);
    expect(urls.some((url) => url.includes('/pagefind/index/'))).toBe(true);
    // What was fetched ahead is what is used.
    expect(urls.filter((url) => /pagefind\.js|pf_meta|wasm/.test(url))).toHaveLength(3);
    const bytes = loaded.reduce((sum, one) => sum + one.bytes, 0);
    expect(bytes).toBeGreaterThan(60_000);
    expect(bytes).toBeLessThanOrEqual(135_000);
  });

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('zegt de zoekpagina dat en wijst een andere weg', async ({ page }) => {
    await page.goto('zoeken/');
    const said = page.locator('noscript p');
    await expect(said).toBeVisible();
    await expect(said).toContainText('Zoeken werkt alleen met JavaScript');
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('link', { name: 'Alle oefeningen' })).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('link', { name: 'De werkalliantie' }),
    ).toBeVisible();
  });
});
