import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { axe } from '../gates/axe.ts';
import { report } from '../gates/fault.ts';
import { reached } from '../gates/focus.ts';
import { cutOff } from '../gates/reflow.ts';
import { targets } from '../gates/targets.ts';
import { plain, read } from './content.ts';
import { answerAll, committed, forms, keep, saved, ticked } from './learner.ts';
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

type Case = { id: string; version?: number; misconceptions?: Record<string, string> };

/** One case each of two families in which this misconception stands behind an option, with that option. */
const carrying = (misconception: string) =>
  [...read<{ cases: Case[] }>('vignettes')]
    .flatMap(([family, { cases }]) => {
      const found = cases.flatMap(({ id, misconceptions = {}, version = 1 }) => {
        const choice = Object.keys(misconceptions).find(
          (option) => misconceptions[option] === misconception,
        );
        return choice ? [{ exercise: `${family}-${id}`, version, choice }] : [];
      });
      return found.slice(0, 1);
    })
    .slice(0, 2);

test('wie twee keer zeker dezelfde denkfout koos, leest haar op een kaart in woorden, met wegen die ergens komen, tot ze wist', async ({
  page,
  request,
}) => {
  const misconception = 'ja-is-overeenstemming';
  const { belief = '' } = parse(
    readFileSync(`content/nl/misconceptions/${misconception}.md`, 'utf8').split('---')[1] ?? '',
  ) as { belief?: string };
  const missed = carrying(misconception);
  expect(missed).toHaveLength(2);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('privacy/');
  const at = '2026-11-20T08:10Z';
  const answer = ({ exercise, version, choice }: (typeof missed)[number]) => {
    const first = { version, choice, certainty: 3, at };
    return JSON.stringify({ v: 1, kind: 'vignette', exercise, ...first, attempt: 1, first });
  };
  await keep(
    page,
    Object.fromEntries(missed.map((one) => [`a:${one.exercise}`, answer(one)] as const)),
  );
  await openProgress(page);
  const map = page.getByRole('region', { name: 'Denkfouten die je tegenkwam' });
  const one = map.getByRole('article').filter({ hasText: plain(belief) });
  await expect(one.getByRole('heading', { name: plain(belief) })).toBeVisible();
  await expect(one).toContainText('Zit nog achter je laatste antwoord in 2 gevallen.');
  await expect(one.getByText(': nog in je laatste antwoord')).toHaveCount(2);
  await expect(one.getByText('Bij Herhalen', { exact: false })).toBeVisible();
  expect(
    report([
      ...(await axe(page)),
      ...(await targets(page)),
      ...(await cutOff(page, 'reflow-320')),
      ...(await reached(page)),
    ]),
  ).toBe('');
  const addresses = await one
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toHaveLength(5);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);

  // What to do next, with the keyboard: another case, empty, and the lesson.
  const nextStep = one.getByRole('link', { name: /^Doe een ander geval/ });
  const next = new URL((await nextStep.getAttribute('href')) ?? '', page.url()).pathname;
  expect(missed.filter(({ exercise }) => next.includes(`/${exercise}/`))).toEqual([]);
  await nextStep.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === next);
  await expect(forms(page).first()).not.toHaveAttribute('data-state', 'committed');
  await openProgress(page);
  await one.getByRole('link', { name: /^Lees ‘/ }).press('Enter');
  await expect(page).toHaveURL(/\/lessen\/[^/]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await openProgress(page);
  await page.getByRole('button', { name: 'Wis al mijn voortgang' }).press('Enter');
  await page.getByRole('button', { name: 'Ja, wis alles' }).press('Enter');
  await expect(page.getByText('Gewist.')).toBeVisible();
  await expect(map).toHaveCount(0);
  expect(await saved(page)).toEqual({});
});
