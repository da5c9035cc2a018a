import type { Locator, Page } from '@playwright/test';
import { axe } from '../gates/axe.ts';
import { report } from '../gates/fault.ts';
import { cutOff } from '../gates/reflow.ts';
import { targets } from '../gates/targets.ts';
import { saved } from './learner.ts';
import { expect, test } from './test.ts';

const lesson = 'lessen/bordin-drie-pijlers/';
const button = (page: Page): Locator => page.getByRole('button', { name: 'Weergave' });
const panel = (page: Page): Locator => page.getByRole('dialog', { name: 'Weergave' });

const open = async (page: Page) => {
  await button(page).click();
  await expect(panel(page)).toBeVisible();
};

/** Chooses a value in the panel by its words. */
const choose = (page: Page, setting: string, value: string) =>
  panel(page).getByRole('group', { name: setting }).getByText(value, { exact: true }).click();

/** What of the page a setting changes, as a browser computes it. */
const look = (page: Page) =>
  page.evaluate(() => {
    const style = (selector: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.body);
    const text = style('main .prose > p');
    return {
      paper: style('html').backgroundColor,
      ink: style('body').color,
      size: parseFloat(text.fontSize),
      line: parseFloat(text.lineHeight) / parseFloat(text.fontSize),
      words: parseFloat(text.wordSpacing),
      width: document.querySelector('main .prose > p')?.getBoundingClientRect().width ?? 0,
    };
  });

/** Keeps these settings before the page opens, as an earlier visit would have. */
const keep = (page: Page, settings: Record<string, string>) =>
  page.addInitScript((all) => {
    for (const [name, text] of Object.entries(all))
      localStorage.setItem(
        `alliantie:${location.pathname.replace(/lessen\/.*/, '')}:v1:s:${name}`,
        text,
      );
  }, settings);

/** Notes the paper and the size of letters right before every frame that has something of the page in it. */
const noteFrames = (page: Page) =>
  page.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(window, { frames_: frames });
    const note = () => {
      if (document.body) {
        const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
        frames.push(`${backgroundColor} ${fontSize}`);
      }
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });

const dark = 'rgb(23, 22, 20)';

test('wat een lezer instelt, geldt meteen en blijft op de volgende pagina', async ({ page }) => {
  await page.setViewportSize({ width: 1700, height: 900 });
  await page.goto(lesson);
  const before = await look(page);
  await open(page);
  await choose(page, 'Licht of donker', 'Donker');
  await choose(page, 'Grootte van de tekst', 'Groot');
  await choose(page, 'Ruimte tussen regels en woorden', 'Ruim');
  await choose(page, 'Breedte van de tekst', 'Smal');
  const after = await look(page);
  expect(after.paper).toBe(dark);
  expect(after.size).toBeCloseTo(before.size * 1.125, 1);
  expect(after.line).toBeGreaterThan(before.line + 0.2);
  expect(after.words).toBeGreaterThan(before.words);
  expect(after.width).toBeLessThan(before.width);
  expect(await saved(page)).toEqual({
    's:theme': '"dark"',
    's:textSize': '"large"',
    's:spacing': '"wide"',
    's:width': '"narrow"',
  });

  await page.goto('lessen/kader-van-buiten/');
  await page.goto(lesson);
  expect(await look(page)).toEqual(after);

  await open(page);
  await choose(page, 'Breedte van de tekst', 'Breed');
  expect((await look(page)).width).toBeGreaterThan(before.width);
  await panel(page).getByRole('button', { name: 'Terug naar standaard' }).click();
  expect(await look(page)).toEqual(before);
  expect(await saved(page)).toEqual({});
});

test('het paneel gaat dicht met Escape en de focus gaat terug naar de knop', async ({ page }) => {
  await page.goto(lesson);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).getByRole('heading', { name: 'Weergave' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('radio', { name: 'Licht', exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Weergave' })).toBeFocused();
  await panel(page).getByRole('button', { name: 'Sluit' }).click();
  await expect(panel(page)).toBeHidden();
});

test('een bewaarde instelling geldt vóór er iets getekend wordt, ook op een traag netwerk', async ({
  page,
  context,
}) => {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
  await keep(page, { theme: '"dark"', textSize: '"larger"', spacing: '"wide"', width: '"wide"' });
  await noteFrames(page);
  await page.goto(lesson);
  const { frames, shift, started, painted } = await page.evaluate(async () => {
    await new Promise((ready) => setTimeout(ready, 500));
    const shifts = await new Promise<PerformanceEntry[]>((ready) => {
      new PerformanceObserver((list) => ready(list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
      setTimeout(() => ready([]), 200);
    });
    const start = performance
      .getEntriesByType('resource')
      .find(({ name }) => /\/start\./.test(name));
    return {
      frames: [...new Set((window as unknown as { frames_: string[] }).frames_)],
      shift: shifts.reduce(
        (sum, one) => sum + (one as PerformanceEntry & { value: number }).value,
        0,
      ),
      started: (start as PerformanceResourceTiming | undefined)?.responseEnd,
      painted: performance.getEntriesByName('first-paint')[0]?.startTime,
    };
  });
  expect(frames).toEqual([`${dark} 20.8px`]);
  expect(shift).toBe(0);
  expect(started).toBeLessThan(painted ?? 0);
});

test('wie niets instelt, haalt er niets voor op', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(lesson);
  expect(asked.filter((path) => /start|reading/.test(path))).toEqual([]);
});

test('donker naar keuze ziet eruit als donker van het toestel, met dezelfde balk van de browser', async ({
  page,
}) => {
  const bar = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
          ({ media }) => matchMedia(media).matches,
        )?.content,
    );
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(lesson);
  const system = { ...(await look(page)), bar: await bar() };
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await choose(page, 'Licht of donker', 'Donker');
  expect({ ...(await look(page)), bar: await bar() }).toEqual(system);
  expect(report(await axe(page))).toBe('');
  await page.keyboard.press('Escape');
  expect(report(await axe(page))).toBe('');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect((await look(page)).ink).toBe('rgb(36, 33, 28)');
});

test('op 320 px met de grootste letters valt niets weg, en het paneel past', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await keep(page, { textSize: '"largest"', spacing: '"wide"' });
  for (const path of [lesson, 'lessen/alliantie-lezen/']) {
    await page.goto(path);
    expect(report([...(await cutOff(page, 'reflow')), ...(await targets(page))])).toBe('');
  }
  await open(page);
  expect(report([...(await cutOff(page, 'reflow')), ...(await targets(page))])).toBe('');
  await expect(panel(page).getByRole('button', { name: 'Terug naar standaard' })).toBeVisible();
});

test('wat onleesbaar of onbekend is in de opslag, laat de pagina zoals ze is', async ({ page }) => {
  await page.goto(lesson);
  const before = await look(page);
  await keep(page, {
    theme: '"sepia"',
    textSize: '{"v":1',
    spacing: 'true',
    width: '"<img src=x onerror=alert(1)>"',
  });
  await page.reload();
  expect(await look(page)).toEqual(before);
  await open(page);
  await expect(panel(page).getByRole('radio', { name: 'Zoals je toestel' })).toBeChecked();
});

test('waar niets bewaard kan worden, geldt de keuze op deze pagina en zegt het paneel dat', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto(lesson);
  await open(page);
  await choose(page, 'Licht of donker', 'Donker');
  expect((await look(page)).paper).toBe(dark);
  await expect(panel(page).getByRole('status')).toContainText('niets bewaren');
});

test('een ander tabblad volgt meteen', async ({ page, context }) => {
  const [without, withOne] = [await context.newPage(), await context.newPage()];
  const later = without.waitForResponse(/\/_astro\/later\./);
  await without.goto(lesson);
  await later;
  await page.goto(lesson);
  await open(page);
  await choose(page, 'Grootte van de tekst', 'Groot');
  await withOne.goto(lesson);
  await choose(page, 'Licht of donker', 'Donker');
  for (const other of [without, withOne])
    await expect.poll(async () => (await look(other)).paper).toBe(dark);
  await panel(page).getByRole('button', { name: 'Terug naar standaard' }).click();
  for (const other of [without, withOne])
    await expect.poll(async () => (await look(other)).paper).not.toBe(dark);
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('is de knop er niet, en volgt de pagina het toestel', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(lesson);
    await expect(button(page)).toHaveCount(0);
    await expect(page.locator('html')).toHaveCSS('background-color', dark);
  });
});
