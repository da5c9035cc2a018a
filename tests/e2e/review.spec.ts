import type { Page } from '@playwright/test';
import { axe } from '../gates/axe.ts';
import { report } from '../gates/fault.ts';
import { targets } from '../gates/targets.ts';
import { plain, read } from './content.ts';
import { saved, tick } from './learner.ts';
import { expect, test } from './test.ts';

type Cards = { cards: { id: string; front: string; back: string; why: string }[] };
const lesson = 'bordin-drie-pijlers';
const cards = read<Cards>('cards').get(lesson)!.cards;
const all = [...read<Cards>('cards').values()].flatMap((file) => file.cards);

/** The page as it is on this day, in the morning. */
const openOn = async (page: Page, day: string) => {
  await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
  await page.goto('herhalen/');
  await expect(page.locator('#vandaag').getByRole('heading').first()).not.toHaveText('Herhalen');
};

const deck = (page: Page) => page.locator('#vandaag');

test('met het toetsenbord: kaarten erbij, omdraaien, zeggen hoe het ging, en over drie dagen weer', async ({
  page,
}) => {
  await openOn(page, '2026-11-23');
  await expect(deck(page).getByText('Er staat nog niets klaar.')).toBeVisible();
  await deck(page).getByText('Kaarten van een les erbij').focus();
  await page.keyboard.press('Enter');
  await deck(page).getByLabel('Les').selectOption(lesson);
  await deck(page).getByRole('button', { name: 'Voeg toe' }).focus();
  await page.keyboard.press('Enter');
  await expect(deck(page).getByRole('heading', { name: 'Vandaag: 5' })).toBeVisible();

  for (const [place, card] of cards.entries()) {
    const question = deck(page).getByRole('heading', { level: 3 });
    await expect(question).toHaveText(plain(card.front));
    if (place > 0) {
      await expect(question).toBeFocused();
      await expect(deck(page).getByText(`nog ${cards.length - place} vandaag`)).toBeVisible();
    }
    await expect(deck(page).getByText(plain(card.back))).toBeHidden();
    const turn = deck(page).getByRole('button', { name: 'Draai om' });
    await turn.focus();
    await page.keyboard.press('Space');
    await expect(turn).toBeFocused();
    await expect(turn).toHaveAttribute('aria-expanded', 'true');
    await expect(deck(page).getByText(plain(card.back))).toBeVisible();
    const good = deck(page).getByRole('button', { name: /^Goed/ });
    await expect(good).toContainText('over 3 dagen, donderdag 26 november');
    if (place === 0) {
      const group = deck(page).getByRole('group', { name: 'Hoe ging het?' });
      await expect(group.getByRole('button')).toHaveText([
        /^Opnieuw: .*morgen, dinsdag 24 november$/,
        /^Moeilijk: .*over 2 dagen/,
        /^Goed: .*over 3 dagen/,
        /^Makkelijk: .*over 8 dagen/,
      ]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(report([...(await axe(page)), ...(await targets(page))])).toBe('');
    }
    await turn.focus();
    // From the button past the way back to the lesson, then the four grades.
    for (let step = 0; step < 5; step++) {
      if (await good.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(good).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(deck(page).getByRole('heading', { name: 'Klaar voor vandaag' })).toBeFocused();
  await expect(deck(page).getByText('Er is weer iets: over 3 dagen')).toBeVisible();
  expect(report(await axe(page))).toBe('');

  await openOn(page, '2026-11-24');
  await expect(
    deck(page).getByRole('heading', { name: 'Vandaag niets te herhalen' }),
  ).toBeVisible();
  await openOn(page, '2026-12-30');
  // Weeks late: it is there, and nothing is said about being late.
  await expect(deck(page).getByRole('heading', { name: 'Vandaag: 5' })).toBeVisible();

  await deck(page).getByRole('button', { name: 'Neem pauze' }).click();
  await expect(deck(page).getByRole('heading', { name: 'Je hebt pauze' })).toBeFocused();
  expect(report(await axe(page))).toBe('');
  await page.reload();
  await deck(page).getByRole('button', { name: 'Ga weer verder' }).click();
  await expect(deck(page).getByRole('heading', { name: 'Vandaag: 5' })).toBeVisible();
});

const missed = 'oefening-niet-gedaan-sven';

test('wie zeker was en miste, krijgt de volgende dag eerst een ander geval, en na wissen niets meer', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await page.goto(`oefening/${missed}/`);
  const form = page.locator('form[data-exercise]');
  const best = await form.getAttribute('data-best');
  await tick(form.locator(`[name=choice]:not([value="${best}"])`).first());
  await tick(form.getByLabel('meer dan 80 %'));
  await form.getByRole('button', { name: 'Bekijk uitleg' }).click();
  await expect.poll(async () => Object.keys(await saved(page))).toContain(`a:${missed}`);
  await page.goto(`lessen/${lesson}/`);
  await page.getByRole('button', { name: 'Markeer als gelezen' }).click();
  await page.getByText('De kaarten van deze les staan klaar bij').getByRole('link').click();
  await expect(deck(page).locator('.label')).toHaveText(/^Kaart/);

  await openOn(page, '2026-11-24');
  await expect(deck(page).locator('.label')).toHaveText('Een ander geval');
  await expect(deck(page).getByText('was je zeker van een antwoord')).toBeVisible();
  expect(report(await axe(page))).toBe('');

  // It is played here, and says when it comes back.
  await deck(page).getByRole('button', { name: 'Doe dit geval' }).click();
  const other = page.locator('#geval form[data-exercise]');
  expect(await other.getAttribute('data-exercise')).not.toBe(missed);
  await tick(other.locator('[name=choice]').first());
  await other.getByRole('button', { name: 'Bekijk uitleg' }).click();
  await expect(other.locator('[data-why] [tabindex]:focus')).toBeVisible();
  await expect(page.locator('#verder')).toContainText('Gedaan. Dit geval komt terug: ');
  expect(report([...(await axe(page)), ...(await targets(page))])).toBe('');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(deck(page).locator('.label')).toHaveText(/^Kaart/);

  await page.goto('voortgang/');
  await page.getByRole('button', { name: 'Wis al mijn voortgang' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByText('Gewist.')).toBeVisible();
  expect(await saved(page)).toEqual({});
  await openOn(page, '2026-11-25');
  await expect(deck(page).getByText('Er staat nog niets klaar.')).toBeVisible();
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('staan alle kaarten er met hun antwoord, op het scherm, op papier en voor Anki', async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto('herhalen/');
    // Every card is in the list; what opening one shows is the same for all of them.
    await expect(page.locator('.cards li')).toHaveCount(all.length);
    for (const { front, back, why } of all.filter((_, place) => place % 10 === 0)) {
      const item = page.locator('.cards li', { hasText: plain(front) });
      await expect(item.locator('[data-back]')).toBeHidden();
      await item.locator('summary').click();
      await expect(item.locator('[data-back]')).toHaveText(plain(back));
      await expect(item.locator('[data-why]')).toHaveText(plain(why));
    }
    await expect(deck(page).getByRole('button')).toHaveCount(0);
    await page
      .getByRole('link', { name: /^alle \d+ kaarten$/ })
      .first()
      .click();
    await expect(page).toHaveURL(/druk\/kaarten\/alle-kaarten\/$/);
    await expect(page.getByRole('columnheader', { name: 'Vraag' }).first()).toBeVisible();
    const rows = page.locator('tbody tr');
    await expect(rows).toHaveCount(all.length);

    const file = await request.get(new URL('herhalen/anki/alle-kaarten.txt', baseURL).href);
    const lines = (await file.text()).split('\n').filter((line) => line && !line.startsWith('#'));
    expect(lines).toHaveLength(all.length);
    for (const { id } of cards)
      expect(lines.filter((line) => line.startsWith(`${lesson}-${id}\t`))).toHaveLength(1);
  });
});
