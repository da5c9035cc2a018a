/*
 * `npm run bench`: the table of QUALITY for the built course, beside the limit. Chromium at 1.6 Mbit/s, 150 ms, CPU ÷ 4,
 * medians of five. Bytes and requests are tests (weight.spec.ts); times differ per machine and are only printed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { copiedFiles, weightOfCopy } from '../../src/build/offline-copy.ts';
import { serve } from '../../src/build/serve.ts';
import { weigh, type Weight } from '../gates/budget.ts';
import { launchOptions } from '../setup.mjs';
import { writeLimit } from './limit.ts';

const content = 'tests/fixtures/bench-content';
const runs = Number(process.env['RUNS'] ?? 5);

const phone = { viewport: { width: 412, height: 823 } };

type Times = { fcp: number; lcp: number; answers: number; dead: number; cpu: number };

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const throttle = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Performance.enable');
  return session;
};

/**
 * Tries the first exercise again and again from the moment it can be seen, and notes when it first answers: an explanation
 * opens. Everything the learner would press is pressed: the option, then the button, or the fold where there is no button.
 */
const impatient = () => {
  const times: { visible?: number; answered?: number } = {};
  Object.assign(window, { times });
  const attempt = () => {
    if (times.answered) return;
    const form =
      document.querySelector<HTMLElement>('form:has([name=certainty])') ??
      document.querySelector<HTMLElement>('section:has(details)');
    const option = form?.querySelector<HTMLInputElement>('input[type=radio]');
    const button =
      form?.querySelector<HTMLElement>('[type=submit]') ??
      form?.querySelector<HTMLElement>('summary');
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (painted && option && button?.checkVisibility()) {
      times.visible ??= performance.now();
      if (!option.checked) option.click();
      button.click();
      if (form?.querySelector('details[open] p')) times.answered = performance.now();
    }
    setTimeout(attempt, 10);
  };
  attempt();
};

const visit = async (browser: Browser, url: string): Promise<Times> => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await throttle(page);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(2500);
  const { fcp, lcp } = await page.evaluate(async () => {
    const last = await new Promise<number>((ready) => {
      new PerformanceObserver((list) => ready(list.getEntries().at(-1)?.startTime ?? 0)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    return {
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      lcp: last,
    };
  });
  const { metrics } = await session.send('Performance.getMetrics');
  const cpu = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  await context.close();

  const again = await browser.newContext(phone);
  const hasty = await again.newPage();
  await throttle(hasty);
  await hasty.addInitScript(impatient);
  await hasty.goto(url, { waitUntil: 'commit' });
  await hasty
    .waitForFunction(
      () => 'times' in window && !!(window.times as { answered?: number }).answered,
      null,
      {
        timeout: 15_000,
      },
    )
    .catch(() => undefined);
  const { visible = Number.NaN, answered = Number.NaN } = await hasty.evaluate(
    () => (window as unknown as { times: { visible?: number; answered?: number } }).times,
  );
  await again.close();
  return { fcp, lcp, answers: answered, dead: answered - visible, cpu };
};

/** From pressing the link to the next lesson until its first text, with the first lesson read for a while. */
const nextLesson = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await throttle(page);
  await page.goto(url, { waitUntil: 'load' });
  const link = page.locator('a[rel=next]').first();
  if ((await link.count()) === 0) return Number.NaN;
  await link.scrollIntoViewIfNeeded();
  // What can wait comes three seconds after the page, and with it the next lesson; nobody has read it by then.
  await page.waitForTimeout(5000);
  await link.hover();
  await page.waitForTimeout(300);
  await link.click();
  await page.waitForLoadState('load');
  await page.waitForTimeout(500);
  const time = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return time;
};

/**
 * A first search by someone who is on a lesson: from pressing ‘Zoeken’ until the first result, from the focus of the
 * field or the last key until then, and what travelled from that focus on. Every visit starts with an empty cache.
 *
 * @param pause milliseconds between two keys
 */
const firstSearch = async (browser: Browser, lesson: string, pause = 0) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await throttle(page);
  let bytes = 0;
  let counting = false;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (counting) bytes += encodedDataLength;
  });
  await page.goto(lesson, { waitUntil: 'load' });
  await page.waitForTimeout(2500);
  const pressed = performance.now();
  await page.getByRole('link', { name: 'Zoeken' }).click();
  const field = page.getByRole('searchbox');
  await field.waitFor();
  counting = true;
  const focused = performance.now();
  await field.focus();
  await page.keyboard.type('alliantie', { delay: pause });
  await page.keyboard.press('Enter');
  const typed = performance.now();
  await page.locator('[data-list] a').first().waitFor({ timeout: 20_000 });
  const shown = performance.now();
  await page.waitForLoadState('networkidle');
  await context.close();
  return {
    opened: shown - pressed,
    focused: shown - focused,
    typed: shown - typed,
    kB: bytes / 1000,
  };
};

const weight = async (browser: Browser, url: string): Promise<Weight> => {
  const context = await browser.newContext(phone);
  const found = await weigh(await context.newPage(), url);
  await context.close();
  return found;
};

/** The whole offline copy of a built site; the limit has none. */
const copyOf = (dir: string): number =>
  Math.round(weightOfCopy(dir, { base: '/', files: copiedFiles(dir, '/') }));

const measure = async (browser: Browser, url: string, nextUrl: string) => {
  const light = await weight(browser, url);
  const times: Times[] = [];
  const next: number[] = [];
  for (let run = 0; run < runs; run++) {
    times.push(await visit(browser, url));
    next.push(await nextLesson(browser, nextUrl));
  }
  const of = (key: keyof Times) => Math.round(median(times.map((one) => one[key])));
  return {
    'kB before anything is touched': light.page,
    'of which scripts': light.scripts,
    'of which styles': light.styles,
    'requests besides fonts': light.requests.length,
    'fonts, kB': light.fonts,
    'FCP, ms': of('fcp'),
    'LCP, ms': of('lcp'),
    'first exercise answers, ms': of('answers'),
    'quiz dead time, ms': of('dead'),
    'main-thread CPU, ms': of('cpu'),
    'kB after reading to the end': light.pageRead,
    'kB in the background (registers the worker)': light.background,
    'layout shift': light.layoutShift,
    'next lesson, warm, ms': Math.round(median(next)),
  };
};

const ensure = (dir: string, env: Record<string, string>) => {
  if (existsSync(`${dir}/index.html`)) return;
  const { status } = spawnSync('astro', ['build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, OUT_DIR: dir },
  });
  if (status !== 0) process.exit(1);
};

ensure('dist', { BASE: '/' });
ensure('dist-bench', { BASE: '/', CONTENT: content });
const folder = mkdtempSync(join(tmpdir(), 'limit-'));
writeLimit(content, folder);

const limit = await serve({ dir: folder });
const bench = await serve({ dir: 'dist-bench' });
const course = await serve({ dir: 'dist' });
const browser = await chromium.launch(launchOptions());
const at = (site: { url: string }, path: string) => new URL(path, site.url).href;
const real = at(course, 'lessen/bordin-drie-pijlers/');

const table = {
  limit: await measure(browser, limit.url, limit.url),
  bench: await measure(browser, at(bench, 'lessen/meetles/'), real),
  'bordin-drie-pijlers': await measure(browser, real, real),
};
const rows = Object.keys(table.limit) as (keyof typeof table.limit)[];
console.log(`| | ${Object.keys(table).join(' | ')} | bench ÷ limit |`);
console.log(`| --- |${' ---: |'.repeat(Object.keys(table).length + 1)}`);
for (const row of rows) {
  const values = Object.values(table).map((column) => column[row]);
  const ratio = (table.bench[row] / table.limit[row]).toFixed(2);
  console.log(
    `| ${row} | ${values.join(' | ')} | ${Number.isFinite(Number(ratio)) ? ratio : ''} |`,
  );
}
type Search = Awaited<ReturnType<typeof firstSearch>>;
/** All keys at once, as a machine types, and as a person does. */
const [atOnce, byHand]: [Search[], Search[]] = [[], []];
for (let run = 0; run < runs; run++) {
  atOnce.push(await firstSearch(browser, real));
  byHand.push(await firstSearch(browser, real, 150));
}
const middle = (searches: Search[], key: keyof Search) =>
  Math.round(median(searches.map((one) => one[key])));
console.log(`\n| search | |\n| --- | ---: |`);
console.log(`| search: open → first result, ms | ${middle(atOnce, 'opened')} |`);
console.log(`| of which from the focus of the field, ms | ${middle(atOnce, 'focused')} |`);
console.log(
  `| last key → first result, typed by hand (150 ms a key), ms | ${middle(byHand, 'typed')} |`,
);
console.log(`| search download, kB | ${middle(atOnce, 'kB')} |`);
console.log(
  `\nOffline copy, kB: ${copyOf('dist-bench')} for the bench, ${copyOf('dist')} for the course; it comes after the page, from the worker.`,
);
await browser.close();
await Promise.all([limit, bench, course].map((site) => site.close()));
