import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { axe } from '../gates/axe.ts';
import { report } from '../gates/fault.ts';
import { targets } from '../gates/targets.ts';
import { plain } from './content.ts';
import { answerResponse, committed, saved } from './learner.ts';
import { expect, test } from './test.ts';

/** The series as its author wrote it. */
const id = 'herstelzin-met-eigen-aandeel';
const written = parse(readFileSync(`content/nl/responses/${id}.yaml`, 'utf8')) as {
  skill: string;
  criteria: { id: string; text: string }[];
  stimuli: {
    id: string;
    who: string;
    text: string;
    nonVerbal: string;
    notThis: string;
    examples: { text: string; marks: Record<string, { why: string }> }[];
  }[];
};
const [stimulus] = written.stimuli;
if (!stimulus) throw new Error('a series without stimuli');
const address = `oefening/${id}/`;
const formOf = (page: Page) => page.locator(`form[data-stimulus=${stimulus.id}]`);

test('wie alleen een toetsenbord heeft, antwoordt, oordeelt, vergelijkt en zegt het nog eens; tot het oordeel hoort niemand een voorbeeld', async ({
  page,
}) => {
  await page.goto(address);
  const form = formOf(page);
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = async (selector: string, key = 'Tab') => {
    for (let step = 0; step < 80; step++) {
      if (await page.evaluate((match) => document.activeElement?.matches(match), selector)) return;
      await press(key);
    }
    throw new Error(`${key} never reaches ${selector}`);
  };
  const example = stimulus.examples[0]?.text ?? '';
  const heard = () => form.ariaSnapshot();
  const focused = (name: string) => expect(form.getByRole('heading', { name })).toBeFocused();

  await tabTo(`[name=${id}-${stimulus.id}-text]`);
  await expect(form).toHaveAttribute('data-awake', '');
  expect(await heard()).not.toContain('Drie voorbeelden');
  // Nothing written yet: the button says so and nothing opens.
  await tabTo('.button:not(.plain)');
  await press('Enter');
  await expect(form.getByRole('status').first()).toContainText('Er staat nog niets');
  expect(await heard()).not.toContain('Wat haalde je antwoord?');
  await tabTo(`[name=${id}-${stimulus.id}-text]`, 'Shift+Tab');
  await page.keyboard.type('Oei. Mijn telefoon ging. Sorry. Hoe was dat?');
  await tabTo('.button:not(.plain)');
  await press('Enter');
  await focused('Leg het langs de punten');
  await expect(form.getByText('Je schreef 4 zinnen; het criterium is hoogstens 3.')).toBeVisible();
  expect(await heard()).not.toContain(example);
  expect(report([...(await axe(page)), ...(await targets(page))])).toBe('');

  await tabTo('[name=before]');
  await press('Space');
  await tabTo('.button:not(.plain)');
  await press('Enter');
  await focused('Vergelijk met drie voorbeelden');
  const now = plain(await form.innerText());
  for (const { text, marks } of stimulus.examples)
    for (const part of [text, ...Object.values(marks).map(({ why }) => why)])
      expect(now).toContain(plain(part));

  await tabTo('[name=after][value=ruimte]');
  await press('Space');
  await tabTo('.button:not(.plain)');
  await press('Enter');
  await focused('Zeg het nog eens, beter');
  // The first attempt stands beside the second.
  const [one, two] = await Promise.all(
    ['.first', '.attempts textarea'].map((part) => form.locator(part).boundingBox()),
  );
  expect(Math.abs((one?.y ?? 0) - (two?.y ?? 999))).toBeLessThan(60);
  expect((two?.x ?? 0) - (one?.x ?? 0)).toBeGreaterThan(200);
  await expect(form.locator('.first')).toContainText('Mijn telefoon ging.');
  await tabTo('.attempts textarea');
  await page.keyboard.type('U was net begonnen, en ik keek op mijn telefoon. Hoe was dat?');
  await tabTo('.button:not(.plain)');
  await press('Enter');
  await focused('Nog eens langs de punten');
  for (const { id: criterion } of written.criteria.slice(0, 3)) {
    await tabTo(`[name=again][value=${criterion}]`);
    await press('Space');
  }
  await tabTo('.button:not(.plain)');
  await press('Enter');
  await focused('Wat er veranderde');
  await expect(form.getByText('Criteria gehaald: 1 → 2 → 3 van 5')).toBeVisible();
  await expect(form.getByText('Nu wel: “Eindigt open')).toBeVisible();
  await tabTo('[type=radio]');
  await press('ArrowRight');
  await press('ArrowRight');
  await press('ArrowLeft');
  await tabTo('a.button');
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Opdracht 2: niveau 2, stroef' })).toBeFocused();
});

test('wat je schrijft, wordt pas bewaard als je dat aanzet, en gaat nooit mee in de export', async ({
  page,
}) => {
  await page.goto(address);
  const form = formOf(page);
  const field = form.locator('textarea').first();
  await field.fill('Een heel eigen zin.');
  await form.getByRole('button', { name: 'Leg mijn antwoord langs de punten' }).click();
  await form.getByRole('button', { name: 'Bekijk de drie voorbeelden' }).click();
  await committed(form);
  expect(JSON.stringify(await saved(page))).not.toContain('Een heel eigen zin.');
  await form.getByRole('checkbox', { name: 'Bewaar mijn eigen teksten' }).check({ force: true });
  await expect
    .poll(async () => (await saved(page))[`t:${id}-${stimulus.id}`] ?? '')
    .toContain('Een heel eigen zin.');
  expect((await saved(page))[`a:${id}`]).not.toContain('eigen zin');

  await page.goto('voortgang/');
  const wait = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar mijn voortgang als bestand' }).click();
  const file = readFileSync(await (await wait).path(), 'utf8');
  expect(file).toContain(id);
  expect(file).not.toContain('eigen zin');
  // Own texts have a file of their own, with titles instead of ids.
  const texts = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar mijn eigen teksten als bestand' }).click();
  const own = readFileSync(await (await texts).path(), 'utf8');
  expect(own).toContain('Een herstelzin met je eigen aandeel: Jamila (29) vertelt over');
  expect(own).toContain('Een heel eigen zin.');
  expect(own).not.toContain(id);
});

test('wie terugkomt, gaat verder waar hij was; opnieuw doen en een nieuwe versie raken één opdracht', async ({
  page,
}) => {
  await page.goto(address);
  const form = formOf(page);
  await answerResponse(form);
  const other = page.locator(`form[data-stimulus=${written.stimuli[1]?.id}]`);
  await other.getByRole('button', { name: 'Ik zei het hardop' }).click();
  await other.getByRole('button', { name: 'Bekijk de drie voorbeelden' }).click();

  await page.reload();
  await form.getByRole('button', { name: 'Ga verder waar je was' }).click();
  await expect(form.getByText('Criteria gehaald: 1 → 1 → 1 van 5')).toBeVisible();
  await expect(form.getByRole('heading', { name: 'Wat er veranderde' })).toBeFocused();
  await form.getByRole('button', { name: 'Doe deze opdracht opnieuw' }).click();
  await expect(form.getByRole('heading', { name: 'Jouw antwoord' })).toBeFocused();
  await expect(form).toHaveAttribute('data-state', 'answering');
  await other.getByRole('button', { name: 'Ga verder waar je was' }).click();
  await expect(other.getByRole('heading', { name: 'Vergelijk met drie' })).toBeFocused();
  await expect(other.getByRole('button', { name: 'Dit is nu mijn oordeel' })).toBeVisible();
  await page.goto('oefenen/');
  await expect(page.locator(`[data-done="a:${id}"]`)).toBeVisible();

  await page.evaluate((exercise) => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(`a:${exercise}`)) ?? '';
    const text = localStorage.getItem(key) ?? '';
    localStorage.setItem(key, text.replaceAll('"version":1', '"version":9'));
  }, id);
  await page.goto(address);
  await expect(other.getByText('Deze reeks is gewijzigd sinds je oordeel.')).toBeVisible();
  await expect(form.getByText('Deze reeks is gewijzigd sinds je oordeel.')).toBeHidden();
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('staat elke opdracht er met ruimte om te schrijven, de criteria en de voorbeelden', async ({
    page,
  }) => {
    await page.goto(address);
    for (const fold of await page.locator('.stimulus details > summary').all()) await fold.click();
    const seen = plain(await page.locator('main').innerText());
    expect(seen).toContain(plain(written.skill));
    for (const one of written.stimuli) {
      for (const text of [one.who, one.text, one.nonVerbal, one.notThis])
        expect(seen).toContain(plain(text));
      for (const { text, marks } of one.examples)
        for (const part of [text, ...Object.values(marks).map(({ why }) => why)])
          expect(seen).toContain(plain(part));
    }
    const form = formOf(page);
    await form.locator('textarea').first().fill('Hoe was dat?');
    await form.locator('[name=before]').first().check({ force: true });
    await expect(form.locator('[name=before]').first()).toBeChecked();
    // A button that could do nothing is not shown.
    await expect(page.locator('form button:visible')).toHaveCount(0);
    await page.getByRole('link', { name: 'Rollenspelblad bij deze oefening' }).click();
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });
});
