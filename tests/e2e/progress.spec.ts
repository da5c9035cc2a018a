import type { Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { answerAll, committed, forms, saved, ticked } from './learner.ts';
import { expect, test } from './test.ts';

const answersOf = async (page: Page) =>
  Object.fromEntries(
    Object.entries(await saved(page))
      .filter(([key]) => key.startsWith('a:'))
      .map(([key, text]) => [key, JSON.parse(text) as unknown]),
  );

const bring = (page: Page, file: string) =>
  page.getByLabel('Zet een bestand terug').setInputFiles(file);

/** The page is of no use before its scripts: everything it shows comes from storage. */
const openProgress = async (page: Page) => {
  await page.goto('voortgang/');
  await expect(page.locator('astro-island:not([ssr]) button').first()).toBeAttached();
};

test('bewaart als bestand, wist, zet terug: alles is er weer', async ({ page }, info) => {
  await page.goto('lessen/alliantie-lezen/');
  await answerAll(page);
  const before = await answersOf(page);
  const boxes = await ticked(page);
  expect(Object.keys(before).length).toBeGreaterThanOrEqual(4);

  await openProgress(page);
  await expect(page.getByText('Er is nog niets bewaard.')).toHaveCount(0);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar mijn voortgang als bestand' }).click();
  const file = info.outputPath('voortgang.json');
  await (await waiting).saveAs(file);

  await page.getByRole('button', { name: 'Wis al mijn voortgang' }).click();
  await page.getByRole('button', { name: 'Niet wissen' }).click();
  expect(await answersOf(page)).toEqual(before);
  await page.getByRole('button', { name: 'Wis al mijn voortgang' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByText('Gewist.')).toBeVisible();
  expect(await answersOf(page)).toEqual({});
  await expect(page.getByText('Er is nog niets bewaard.')).toBeVisible();

  await bring(page, file);
  await expect(page.getByText('samengevoegd')).toBeVisible();
  expect(await answersOf(page)).toEqual(before);
  await page.goto('lessen/alliantie-lezen/');
  for (const form of await forms(page).all()) await committed(form);
  expect(await ticked(page)).toEqual(boxes);
});

test('een kapot, vreemd of nieuwer bestand verandert niets en zegt waarom', async ({
  page,
}, info) => {
  await page.goto('lessen/alliantie-lezen/');
  await answerAll(page);
  const before = await answersOf(page);
  await openProgress(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar mijn voortgang als bestand' }).click();
  const good = info.outputPath('goed.json');
  await (await waiting).saveAs(good);
  const text = await readFile(good, 'utf8');
  const file = info.outputPath('proef.json');

  await writeFile(file, text.slice(0, text.length / 2));
  await bring(page, file);
  await expect(page.getByText('beschadigd')).toBeVisible();
  expect(await answersOf(page)).toEqual(before);

  await writeFile(file, '{"naam":"iets anders"}');
  await bring(page, file);
  await expect(page.getByText(/beschadigd|geen voortgang van deze cursus/)).toBeVisible();
  expect(await answersOf(page)).toEqual(before);

  // Markup in a file is text, wherever it turns up.
  await writeFile(
    file,
    text.replaceAll(/"choice": ?"[^"]+"/g, '"choice":"<img src=x onerror=alert(1)>"'),
  );
  await bring(page, file);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('zonder antwoorden zegt de pagina dat er nog niets is, en niets wordt bewaard door te kijken', async ({
  page,
}) => {
  await page.goto('voortgang/');
  await expect(page.getByText('Er is nog niets bewaard.')).toBeVisible();
  expect(await saved(page)).toEqual({});
});
