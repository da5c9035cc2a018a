import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtPages } from '../gates/built.ts';
import { exerciseKeys, exerciseTexts, plain } from './content.ts';
import { expect, test } from './test.ts';

/** How many sheets the page takes, as a browser prints it. */
const sheets = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
};

const printed = (dir: string, kind: string) =>
  builtPages(dir).filter((page) => page.startsWith(`druk/${kind}/`));

test('een gedrukte les heeft de vragen in de tekst en alle uitleg in de bijlage, op eigen bladzijden', async ({
  page,
}) => {
  const texts = exerciseTexts();
  const keys = exerciseKeys();
  await page.goto('druk/les/alliantie-lezen/');
  await page.emulateMedia({ media: 'print' });
  const appendix = page.locator('#bijlage');
  const key = plain(await appendix.innerText());
  const whole = plain(await page.locator('main').innerText());
  const questions = plain(whole.slice(0, whole.indexOf(key)));
  const ids = await page.locator('.task[id]').evaluateAll((all) => all.map(({ id }) => id));
  const exercises = ids.filter((id) => texts.has(id));
  expect(exercises.length).toBeGreaterThanOrEqual(3);
  for (const id of exercises)
    for (const text of texts.get(id) ?? []) {
      const there = questions.includes(plain(text)) || key.includes(plain(text));
      expect(there, text).toBe(true);
    }
  for (const id of exercises)
    for (const text of keys.get(id) ?? []) {
      expect(questions).not.toContain(plain(text));
      expect(key).toContain(plain(text));
    }
  // The appendix takes no part of a page with questions on it.
  const all = await sheets(page);
  await appendix.evaluate((element) => ((element as HTMLElement).hidden = true));
  await page
    .locator('#bijlage ~ section')
    .evaluateAll((rest) => rest.forEach((one) => ((one as HTMLElement).hidden = true)));
  const withoutKeys = await sheets(page);
  expect(withoutKeys).toBeGreaterThanOrEqual(4);
  expect(all).toBeGreaterThanOrEqual(withoutKeys + 2);
});

test('elke gedrukte les is meer dan een bladzijde, met opdrachten, een bijlage en bronnen', async ({
  page,
  site,
}) => {
  const pages = printed(site.dir, 'les');
  expect(pages.length).toBeGreaterThan(0);
  for (const path of pages) {
    await page.goto(path);
    await expect(page.getByText('Opdracht 1 · beginvraag')).toBeVisible();
    for (const name of ['Bijlage: uitleg en antwoorden', 'Bronnen van deze les'])
      await expect(page.getByRole('heading', { name })).toHaveCount(1);
    await expect(page.locator('sheet-task, sheet-answer, sheet-claim')).toHaveCount(0);
    await expect(page.locator('.colophon')).toContainText('CC BY 4.0');
    expect(await sheets(page), path).toBeGreaterThan(3);
  }
});

test('elke samenvatting van een module past op één A4', async ({ page, site }) => {
  const pages = printed(site.dir, 'samenvatting');
  expect(pages.length).toBeGreaterThan(0);
  for (const path of pages) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'Na deze module kun je' })).toBeVisible();
    expect(await sheets(page), path).toBe(1);
    // The points of every lesson are there: as many lists as lessons.
    const lessons = await page.locator('.columns .can').count();
    expect(await page.locator('.columns .can + :is(ul, ol) > li').count(), path).toBe(3 * lessons);
  }
});

test('elk rollenspelblad is één vel: de kaarten op de ene kant, de observatie op de andere', async ({
  page,
  site,
}) => {
  const pages = printed(site.dir, 'rollenspel');
  expect(pages.length).toBeGreaterThan(0);
  for (const path of pages) {
    await page.goto(path);
    for (const name of ['Kaart voor de therapeut', 'Observatieblad'])
      await expect(page.getByRole('heading', { name })).toBeVisible();
    const clients = page.getByRole('heading', { name: /^Kaart voor (?!de therapeut)/ });
    await expect(clients).toHaveText(
      path.includes('elke-maandag')
        ? ['Kaart voor Renske', 'Kaart voor Mats']
        : ['Kaart voor de cliënt'],
    );
    await expect(page.locator('.pairs')).toContainText('Met twee: de een is therapeut, de ander');
    expect(await sheets(page), path).toBe(2);
    // The cards alone fill no more than the first side.
    await page
      .locator('.side')
      .last()
      .evaluate((side) => side.remove());
    expect(await sheets(page), path).toBe(1);
  }
});

test('wat gedrukt wordt, is niet voor zoekmachines', ({ site }) => {
  for (const page of ['les', 'samenvatting', 'rollenspel'].flatMap((kind) =>
    printed(site.dir, kind),
  ))
    expect(readFileSync(join(site.dir, page, 'index.html'), 'utf8')).toContain(
      '<meta name="robots" content="noindex">',
    );
  const sitemap = join(site.dir, 'sitemap-0.xml');
  if (existsSync(sitemap)) expect(readFileSync(sitemap, 'utf8')).not.toContain('/druk/');
});

test('een gewone les drukt af zonder knoppen, menu’s en tekens achter koppen', async ({ page }) => {
  await page.goto('lessen/samen-aan-het-werk/');
  await page.emulateMedia({ media: 'print' });
  for (const gone of [
    '.site-head',
    '.pager',
    '#figure-correlation input',
    '#figure-correlation details',
    '.exercise > footer',
  ])
    for (const one of await page.locator(gone).all()) await expect(one).toBeHidden();
  await expect(page.locator('#figure-correlation svg')).toBeVisible();
  expect(await sheets(page)).toBeGreaterThan(3);
});
