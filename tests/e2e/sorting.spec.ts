import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { axe } from '../gates/axe.ts';
import { report } from '../gates/fault.ts';
import { cutOff } from '../gates/reflow.ts';
import { targets } from '../gates/targets.ts';
import { exerciseTexts, plain, type Sorting } from './content.ts';
import { committed, saved } from './learner.ts';
import { expect, test } from './test.ts';

const id = 'na-een-ja-of-stilte';
const address = `oefening/${id}/`;
const set = parse(readFileSync(`content/nl/sorting/${id}.yaml`, 'utf8')) as Sorting;
const version = set.version ?? 1;
const labelOf = (list: { id: string; label: string }[], wanted: string) =>
  list.find((item) => item.id === wanted)?.label ?? '';

const formOf = (page: Page, place: number): Locator =>
  page.locator(`form[data-situation="${set.situations[place]?.id}"]`);
const pick = (form: Locator, name: string, value: string) =>
  form
    .locator(`[name="${name}"][value="${value}"]`)
    .locator('xpath=ancestor::label[1]')
    .click({ position: { x: 20, y: 20 } });
const awake = (page: Page) =>
  expect(page.locator('.sorting astro-island')).not.toHaveAttribute('ssr');

/** Nothing that axe or a thumb would trip over. */
const sound = async (page: Page) =>
  expect(report([...(await axe(page)), ...(await targets(page))])).toBe('');

/** Places one situation as the editors do, or elsewhere. */
const place = async (page: Page, number: number, category?: string) => {
  const situation = set.situations[number]!;
  const form = formOf(page, number);
  await pick(form, 'choice', category ?? situation.category);
  await pick(form, 'factor', situation.decisive);
  await form.getByRole('button', { name: 'Vergelijk', exact: true }).click();
  await committed(form);
  await expect(form.getByRole('heading', { name: 'Jouw plaats naast' })).toBeFocused();
};

/** As if this learner had placed all situations but the last on another day. */
const keepAllButLast = (page: Page) =>
  page.evaluate(
    ({ end, done, version }) => {
      const key = Object.keys(localStorage).find((each) => each.endsWith(end)) ?? '';
      const answer = JSON.parse(localStorage.getItem(key) ?? '{}') as {
        at: string;
        situations: Record<string, unknown>;
      };
      const { at } = answer;
      const whatIf = {};
      answer.situations = {
        ...Object.fromEntries(
          done.map(([one, category, factor]) => [one, { category, factor, whatIf, version, at }]),
        ),
        ...answer.situations,
      };
      localStorage.setItem(key, JSON.stringify(answer));
    },
    {
      end: `a:${id}`,
      version,
      done: set.situations
        .slice(0, -1)
        .map(({ id, category, decisive }) => [id, category, decisive] as const),
    },
  );

test('één situatie tegelijk: een plaats, de factor, wat als, en aan het eind een tabel', async ({
  page,
}) => {
  await page.goto(address);
  await expect(page.locator('form[data-situation]:visible')).toHaveCount(1);
  await sound(page);

  // What is missing is named, and nothing is lost.
  const first = formOf(page, 0);
  await pick(first, 'choice', 'navragen');
  await first.getByRole('button', { name: 'Vergelijk', exact: true }).click();
  await expect(first.getByText('Kies nog de factor die besliste.')).toBeVisible();
  await expect(first.locator('[value=navragen][name=choice]')).toBeChecked();
  await expect(first).toHaveAttribute('data-state', 'answering');
  await pick(first, 'doubt', 'true');
  await place(page, 0, 'navragen');
  await expect(first.getByText('De redactie komt op een andere plaats uit.')).toBeVisible();

  const change = set.situations[0]!.whatIf[0]!;
  await pick(first, `if-${change.id}`, change.category);
  await first.getByRole('button', { name: 'Kijk wat er verandert' }).click();
  await expect(first.getByText(change.why)).toBeVisible();
  await expect(first.getByText(/^Jij koos ook/)).toBeFocused();
  await sound(page);

  // Who comes back goes on at the next one, before any code of the exercise is there.
  await page.reload();
  await expect(formOf(page, 1)).toBeVisible();
  await expect(first).toBeHidden();
  await place(page, 1);
  await keepAllButLast(page);
  await page.reload();
  await place(page, set.situations.length - 1);
  await page.getByRole('button', { name: 'Naar het overzicht' }).click();
  await expect(page.getByRole('heading', { name: 'Overzicht' })).toBeFocused();

  const rows = await page
    .getByRole('row')
    .evaluateAll((all) =>
      all
        .slice(1)
        .map((row) =>
          [...row.querySelectorAll('td > span:last-child')].map((cell) => cell.textContent ?? ''),
        ),
    );
  expect(rows).toHaveLength(set.situations.length);
  for (const [number, situation] of set.situations.entries()) {
    const own =
      number === 0 ? 'Vraag het na (met twijfel)' : labelOf(set.categories, situation.category);
    const [mine, key, decisive] = rows[number]!;
    expect(mine).toBe(own);
    expect(decisive).toBe(labelOf(set.factors, situation.decisive));
    if (situation.grey) expect(key).toMatch(/^Grijs: te verdedigen is .+ of .+/);
    else expect(key).toBe(labelOf(set.categories, situation.category));
    for (const argument of Object.values(situation.arguments ?? {}))
      await expect(page.getByText(argument).last()).toBeVisible();
  }
  const clear = set.situations.filter(({ grey }) => !grey).length;
  await expect(page.getByText(`${clear - 1} van ${clear} duidelijke situaties`)).toBeVisible();
  await sound(page);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(report(await cutOff(page, 'reflow'))).toBe('');
  await expect(page.getByRole('cell').first()).toHaveCSS('display', 'block');

  // Only ids are kept, and the set counts as done.
  const kept = JSON.parse((await saved(page))[`a:${id}`] ?? '{}') as Record<string, unknown>;
  expect(Object.keys(kept['situations'] as object)).toHaveLength(set.situations.length);
  expect(JSON.stringify(kept)).not.toContain(' ');
  await page.getByRole('button', { name: 'Doe alles opnieuw' }).click();
  await expect(page.getByRole('heading', { name: 'Situatie 1 van' })).toBeFocused();
  await expect(first).toHaveAttribute('data-state', 'answering');
  await expect(page.locator('form[data-situation] :checked')).toHaveCount(0);
});

test('met alleen het toetsenbord', async ({ page }) => {
  await page.goto(address);
  const form = formOf(page, 0);
  await form.locator('[name=choice]').first().focus();
  await awake(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(form.locator('[name=choice]').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(form.locator('[name=doubt]')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(form.locator('[name=factor]').first()).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('heading', { name: 'Jouw plaats naast' })).toBeFocused();
  await page.getByRole('button', { name: 'Volgende situatie' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Situatie 2 van' })).toBeFocused();
});

test('na een nieuwe versie is het oude antwoord bewaard en staat de vraag weer open', async ({
  page,
}) => {
  await page.goto(address);
  await place(page, 0);
  const key = `a:${id}`;
  await page.evaluate(
    ({ end, version }) => {
      const name = Object.keys(localStorage).find((each) => each.endsWith(end)) ?? '';
      localStorage.setItem(
        name,
        (localStorage.getItem(name) ?? '').replaceAll(`"version":${version}`, '"version":99'),
      );
    },
    { end: key, version },
  );
  await page.reload();
  const form = formOf(page, 0);
  await expect(form).toBeVisible();
  await expect(form).toHaveAttribute('data-state', 'changed');
  await expect(form.getByText('Deze vraag is gewijzigd')).toBeVisible();
  expect((await saved(page))[key]).toContain('"version":99');
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('staat alles er: criteria, situaties, uitleg en de tabel', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('form[data-situation]:visible')).toHaveCount(set.situations.length);
    const closed = page.locator('details:not([open]) > summary:visible');
    while ((await closed.count()) > 0) await closed.first().click();
    const seen = plain(await page.locator(`[id="${id}"]`).innerText());
    for (const text of exerciseTexts().get(id) ?? []) expect(seen).toContain(plain(text));
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('row')).toHaveCount(set.situations.length + 1);
  });
});
