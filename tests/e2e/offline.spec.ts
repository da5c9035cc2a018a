import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { copiedFiles } from '../../src/build/offline-copy.ts';
import { serve } from '../../src/build/serve.ts';
import { lessonPages, samplePages } from './kinds.ts';
import { answer, answerVignette, committed, forms, saved, tick } from './learner.ts';
import { secondBuild, secondText } from './second-build.ts';
import { sites, type Site } from './sites.ts';

/*
 * Each test has a server of its own, which is really stopped: a network that is gone refuses, and so does this one.
 */

/** A whole course is copied, which takes as long as the machine is busy. */
const patient = { timeout: 40_000 };
const root = sites[0] as Site;
const cursus = sites[1] as Site;

type Host = {
  /** Shows this folder from now on, at the same address. */
  show(dir: string): Promise<void>;
  /** The network is gone. */
  stop(): Promise<void>;
  url: string;
};

type Fixtures = {
  host: Host;
  quiet: undefined;
  /** A folder of this test alone. */
  folder: string;
};

const test = base.extend<Fixtures, { second: string }>({
  serviceWorkers: 'allow',
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'offline-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  /** What the host holds after a next build. */
  second: [
    async ({}, use) => {
      const folder = await secondBuild(root.dir, '/');
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  host: async ({}, use) => {
    let server = await serve({ dir: root.dir, quality: 1 });
    const { url } = server;
    const port = Number(new URL(url).port);
    let running = true;
    const stop = async () => {
      if (running) await server.close();
      running = false;
    };
    await use({
      url,
      stop,
      show: async (dir) => {
        await stop();
        server = await serve({ dir, port, quality: 1 });
        running = true;
      },
    });
    await stop();
  },
  /** Nothing goes wrong in a script, whatever the network does. */
  quiet: [
    async ({ context }, use) => {
      const problems: string[] = [];
      context.on('weberror', (problem) => problems.push(problem.error().message));
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

test.describe.configure({ timeout: 120_000 });

/** Waits until the whole copy is there and this page uses it. */
const copied = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((ready) => {
        if (navigator.serviceWorker.controller) ready();
        else navigator.serviceWorker.addEventListener('controllerchange', () => ready());
      }),
  );

/** Addresses of every file in the copy, without their revision. */
const copiedPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const requests = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return requests
      .flat()
      .map(({ url }) => new URL(url))
      .filter(({ search }) => search !== '?open-then')
      .map(({ pathname }) => pathname)
      .sort();
  });

/** Looks for a new version now; a browser does so at every page and once a day. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

/** Marks this document; the mark is gone as soon as the page is opened anew. */
const mark = (page: Page) =>
  page.evaluate(() => void document.documentElement.setAttribute('data-marked', ''));
const stillMarked = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-marked', '', { timeout: 1 });

/** What stands in a form once it is answered, by kind of page; elsewhere an open explanation. */
const shownAfter: Record<string, string> = {
  'oefening comparison': 'td',
  'oefening dialogue': '.ended',
  'oefening response': '.later:not([hidden])',
  'oefening sorting': 'details[data-after]',
};

const prompt = (page: Page) => page.locator('[data-notice=new-version]');

test('na één bezoek is alles er zonder netwerk: elke les, elke soort oefening met haar uitleg, en waar je bent', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await copied(page);
  await host.stop();
  for (const path of lessonPages(root)) {
    await page.goto(host.url + path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.references li').first()).toBeAttached();
  }
  for (const { kind, page: path } of samplePages(root).filter(({ kind }) =>
    /^oefening/.test(kind),
  )) {
    await test.step(kind, async () => {
      await page.goto(host.url + path);
      const form = forms(page).first();
      await answer(form);
      const shown = shownAfter[kind] ?? 'details[open] .why, details[open] p';
      await expect(form.locator(shown).first()).toBeVisible();
    });
  }
  await page.goto(`${host.url}voortgang/`);
  await expect(page.locator('main')).toContainText('oefening');
  expect(
    Object.keys(await saved(page)).filter((key) => key.startsWith('a:')).length,
  ).toBeGreaterThan(0);

  await page.goto(`${host.url}druk/les/setting/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Deze pagina staat niet op je toestel',
  );
  await page.getByRole('main').getByRole('link', { name: 'Bordin en de drie pijlers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bordin en de drie pijlers');
});

test('zoeken werkt zonder netwerk, en leidt naar de plaats die het vond', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await copied(page);
  await host.stop();
  await page.goto(`${host.url}zoeken/`);
  // What is found, and what was meant.
  for (const query of ['alliantie', 'aliantie']) {
    await page.getByRole('searchbox').fill(query);
    await expect(page.getByRole('status').first()).toContainText(/\d+ resultaten voor ‘alliantie’/);
    await expect(
      page.getByRole('region', { name: 'Resultaten' }).getByRole('link').first(),
    ).toBeVisible();
  }
  await page.getByRole('searchbox', { name: 'Zoek in de cursus' }).fill('pijlers');
  await page.keyboard.press('Enter');
  const results = page.getByRole('region', { name: 'Resultaten' });
  await results.getByRole('link', { name: 'Bordin en de drie pijlers' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bordin en de drie pijlers');
});

test('een netwerk dat niet antwoordt, houdt een pagina hooguit een paar tellen tegen', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await copied(page);
  await host.stop();
  const deaf = createServer(() => undefined).listen(Number(new URL(host.url).port));
  const start = Date.now();
  await page.goto(`${host.url}lessen/bordin-drie-pijlers/`);
  await expect(page.locator('h1')).toBeVisible();
  expect(Date.now() - start).toBeLessThan(5000);
  deaf.closeAllConnections();
  await new Promise((closed) => deaf.close(closed));
});

test('met netwerk komt een pagina van het netwerk, ook als er een kopie is', async ({
  page,
  context,
  host,
  second,
}) => {
  await page.goto(host.url);
  await copied(page);
  await host.show(second);
  // The minute is over for which the host lets a page be kept.
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await page.goto(`${host.url}lessen/bordin-drie-pijlers/`);
  await expect(page.getByText(secondText)).toBeVisible();
});

test('een nieuwe versie herlaadt niets vanzelf, en gaat niet open over een keuze die nog niet bewaard is', async ({
  page,
  host,
  second,
}) => {
  await page.goto(`${host.url}lessen/alliantie-lezen/`);
  await copied(page);
  const form = page.locator('form:has([name=certainty])').first();
  const choice = form.locator('[name=choice]').nth(1);
  await tick(choice);
  await mark(page);
  await host.show(second);
  await lookForUpdate(page);
  await expect(prompt(page)).toContainText('Er is een nieuwe versie van de cursus.', patient);
  await expect(choice).toBeChecked();

  await prompt(page).getByRole('button', { name: 'Nieuwe versie openen' }).click();
  await expect(prompt(page)).toContainText('nog niet bewaard');
  await page.waitForTimeout(1000);
  await stillMarked(page);
  await expect(choice).toBeChecked();
  await expect(page.getByText(secondText)).toHaveCount(0);

  await answerVignette(form, 1);
  await stillMarked(page);
  await prompt(page).getByRole('button', { name: 'Nieuwe versie openen' }).click();
  await expect(page.getByText(secondText)).toBeVisible();
  await committed(form);
  await expect(choice).toBeChecked();
  await expect(prompt(page)).toHaveCount(0);
  // The new version is what is on the device now.
  await host.stop();
  await page.goto(`${host.url}lessen/bordin-drie-pijlers/`);
  await expect(page.getByText(secondText)).toBeVisible();
});

test('wie ‘Later’ kiest, hoort er in dit tabblad niet meer van', async ({ page, host, second }) => {
  await page.goto(`${host.url}lessen/alliantie-lezen/`);
  await copied(page);
  await host.show(second);
  await lookForUpdate(page);
  await prompt(page).getByRole('button', { name: 'Later' }).click(patient);
  await expect(prompt(page)).toHaveCount(0);
  const asked = page.waitForResponse(/\/_astro\/later\./);
  await page.goto(`${host.url}lessen/bordin-drie-pijlers/`);
  await asked;
  await page.waitForTimeout(1500);
  await expect(prompt(page)).toHaveCount(0);
});

test('een ander tabblad blijft werken met de versie die het had, en daarna verdwijnen de oude bestanden', async ({
  page,
  context,
  host,
  second,
}) => {
  await page.goto(`${host.url}lessen/alliantie-lezen/`);
  await copied(page);
  await mark(page);
  const other = await context.newPage();
  await other.goto(`${host.url}lessen/bordin-drie-pijlers/`);
  await copied(other);
  await host.show(second);
  await lookForUpdate(other);
  await prompt(other).getByRole('button', { name: 'Nieuwe versie openen' }).click();
  await expect(other.getByText(secondText)).toBeVisible();

  // The scripts this page needs for its exercises are no longer at the host.
  await answerVignette(page.locator('form:has([name=certainty])').first());
  await expect(page.locator('astro-island:not([ssr]) form').first()).toBeAttached();
  await stillMarked(page);

  await page.close();
  await expect(async () => {
    await other.goto(`${host.url}over/`);
    expect(await copiedPaths(other)).toEqual(
      copiedFiles(second, '/')
        .map(({ url }) => url)
        .sort(),
    );
  }).toPass();
});

test('een kopie die niet heel aankomt, meldt niets en wordt de volgende keer afgemaakt', async ({
  page,
  host,
  folder,
}) => {
  cpSync(root.dir, folder, { recursive: true });
  renameSync(join(folder, 'over'), join(folder, 'weg'));
  await host.show(folder);
  const begun = page.waitForRequest(/\/later\.[0-9a-f]+\.js$/, patient);
  await page.goto(host.url);
  const registration = () =>
    page.evaluate(async () => {
      const found = await navigator.serviceWorker.getRegistration();
      return found ? (found.active ? 'copied' : 'copying') : 'none';
    });
  // The copy starts some seconds after the page and fails at once on a quick machine: what registers it tells that it began.
  await begun;
  await page.waitForTimeout(3000);
  await expect.poll(registration, patient).toBe('none');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  renameSync(join(folder, 'weg'), join(folder, 'over'));
  await page.reload();
  await copied(page);
  await host.stop();
  await page.goto(`${host.url}over/`);
  await expect(page.locator('h1')).toContainText('Over');
});

test('in een kader wordt niets op het toestel gezet', async ({ page, host }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route(`${host.url}gastheer.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="nl"><title>Gastheer</title><iframe title="Les" src="${host.url}lessen/setting/"></iframe>`,
    }),
  );
  await page.goto(`${host.url}gastheer.html`);
  await page.waitForTimeout(5000);
  expect(asked.filter((url) => /later\.|sw\.js/.test(url))).toEqual([]);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});

const refusals: [string, () => void][] = [
  [
    'niet bestaat',
    () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
  ],
  [
    'weigert',
    () => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('denied', 'SecurityError'));
    },
  ],
];
for (const [title, refuse] of refusals)
  test(`waar een kopie op het toestel ${title}, merkt een lezer daar niets van`, async ({
    page,
    host,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.addInitScript(refuse);
    const asked = page.waitForResponse(/\/_astro\/later\./);
    await page.goto(`${host.url}lessen/alliantie-lezen/`);
    await asked;
    await page.waitForTimeout(500);
    await answerVignette(page.locator('form:has([name=certainty])').first());
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

test('wie gegevens wil sparen, krijgt geen kopie', async ({ page, host }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }),
  );
  const asked = page.waitForResponse(/\/_astro\/later\./);
  await page.goto(host.url);
  await asked;
  await page.waitForTimeout(1000);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});

test('de cursus is te installeren', async ({ page, context, host }) => {
  await page.goto(host.url);
  await copied(page);
  const session = await context.newCDPSession(page);
  const manifest = await session.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  expect(JSON.parse(manifest.data ?? '{}')).toMatchObject({
    lang: 'nl',
    start_url: '/',
    scope: '/',
  });
  // A test browser is like a private window; nothing else may stand in the way.
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

test('twee kopieën van de cursus op één host houden elk hun eigen bestanden', async ({
  page,
  host,
  folder,
}) => {
  test.skip(!existsSync(cursus.dir), 'not built under /cursus/');
  cpSync(root.dir, folder, { recursive: true });
  cpSync(cursus.dir, join(folder, 'cursus'), { recursive: true });
  await host.show(folder);
  await page.goto(host.url);
  await copied(page);
  await page.goto(`${host.url}cursus/`);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL), patient)
    .toBe(`${host.url}cursus/sw.js`);
  await page.goto(`${host.url}over/`);
  expect(await page.evaluate(async () => (await caches.keys()).sort())).toEqual([
    'alliantie:/:pages',
    'alliantie:/cursus/:pages',
  ]);
  await host.stop();
  for (const path of ['', 'cursus/']) {
    await page.goto(`${host.url}${path}lessen/bordin-drie-pijlers/`);
    await expect(page.locator('html')).toHaveAttribute('data-base', `/${path}`);
  }
});
