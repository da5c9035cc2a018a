import type { Page } from '@playwright/test';
import { answerVignette, committed, saved, tick } from './learner.ts';
import { expect, test } from './test.ts';

/** From now on scripts do not arrive until `release` is called. */
const holdScripts = async (page: Page) => {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
};

const first = (page: Page) => page.locator('form:has([name=certainty])').first();

test('als React niet komt, werken keuze, zekerheid en uitleg', async ({ page, watcher }) => {
  watcher.expect('script-error', /./);
  watcher.expect('console', /./);
  await page.goto('lessen/alliantie-lezen/', { waitUntil: 'networkidle' });
  await page.route('**/*.js', (route) => route.abort());
  const form = first(page);
  const choice = form.locator('[name=choice]').nth(1);
  const id = await choice.getAttribute('value');
  await tick(choice);
  await tick(form.getByLabel('meer dan 80 %'));
  await form.getByRole('button', { name: 'Bekijk uitleg' }).click();
  const heading = form.locator(`[data-why="${id}"] [tabindex]`);
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
  await expect(form.locator(`[data-why="${id}"] p`).first()).toBeVisible();
  await expect(choice).toBeChecked();
  await expect(form.getByLabel('meer dan 80 %')).toBeChecked();
  // The page itself did not go anywhere.
  expect(new URL(page.url()).search).toBe('');
  // Without a choice the button says so.
  const second = page.locator('form:has([name=certainty])').nth(1);
  await second.getByRole('button', { name: 'Bekijk uitleg' }).click();
  await expect(second.getByText('Kies eerst een antwoord')).toBeVisible();
});

test('wat gekozen en gevraagd was vóór React kwam, telt daarna', async ({ page }) => {
  await page.goto('lessen/alliantie-lezen/', { waitUntil: 'networkidle' });
  const release = await holdScripts(page);
  const form = first(page);
  const choice = form.locator('[name=choice]').nth(2);
  await tick(choice);
  await tick(form.getByLabel('minder dan 67 %'));
  await form.getByRole('button', { name: 'Bekijk uitleg' }).click();
  await expect(form.locator('[data-why][open]').first()).toBeVisible();
  release();
  const exercise = await form.getAttribute('data-exercise');
  await expect
    .poll(async () => (await saved(page))[`a:${exercise}`] ?? '')
    .toContain('"certainty":1');
  await committed(form);
  await expect(choice).toBeChecked();
  await expect(form.getByLabel('minder dan 67 %')).toBeChecked();
  await expect(
    form.locator(`[data-why="${await choice.getAttribute('value')}"] [tabindex]`),
  ).toBeVisible();
});

test('wat gekozen maar nog niet gevraagd was, blijft staan als React komt', async ({ page }) => {
  await page.goto('lessen/alliantie-lezen/', { waitUntil: 'networkidle' });
  const release = await holdScripts(page);
  const form = first(page);
  const choice = form.locator('[name=choice]').nth(1);
  await tick(choice);
  const sentences = form.locator('details:has([name=sentence])').first();
  await sentences.locator('> summary').click();
  await tick(form.locator('[name=sentence]').nth(1));
  release();
  await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
  await expect(choice).toBeChecked();
  await expect(form.locator('[name=sentence]').nth(1)).toBeChecked();
  await expect(sentences).toHaveAttribute('open');
  // Afterwards it is an ordinary exercise.
  await answerVignette(page.locator('form:has([name=certainty])').nth(1));
  await form.getByRole('button', { name: 'Bekijk uitleg' }).click();
  await committed(form);
});

test('op een traag net gaat niets verloren van wie meteen alles doet', async ({ page }) => {
  // Touching a second exercise while the code for the first is still under way once went unheard.
  await page.goto('lessen/alliantie-lezen/', { waitUntil: 'networkidle' });
  await page.route('**/*.js', async (route) => {
    await new Promise((ready) => setTimeout(ready, 1500));
    await route.continue();
  });
  const all = await page.locator('form:not([data-case])').all();
  const chosen: string[] = [];
  for (const [place, form] of all.entries()) {
    const choice = form.locator('[name=choice]').nth(place % 3);
    await tick(choice);
    chosen.push((await choice.getAttribute('value')) ?? '');
    await form.getByRole('button', { name: /Bekijk uitleg|Onthoud mijn antwoord/ }).click();
  }
  for (const [place, form] of all.entries()) {
    const exercise = await form.getAttribute('data-exercise');
    await expect
      .poll(async () => (await saved(page))[`a:${exercise}`] ?? '')
      .toContain(`"choice":"${chosen[place]}"`);
    await committed(form);
  }
});
