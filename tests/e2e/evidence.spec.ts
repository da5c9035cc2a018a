import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const claims = (page: Page) => page.locator('[data-claim]');
const shown = (page: Page) => page.locator('[data-claim]:visible');
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'beweringen' });

test('het bewijs laat zich met het toetsenbord kiezen, zegt hoeveel er blijft en staat dan in het adres', async ({
  page,
}) => {
  await page.goto('bewijs/');
  const all = await claims(page).count();
  expect(all).toBeGreaterThanOrEqual(25);
  await expect(status(page)).toHaveText(`${all} van ${all} beweringen`);

  await page.getByLabel('Sterkte').focus();
  await page.keyboard.type('m');
  const moderate = await page.locator('[data-claim][data-strength=matig]').count();
  await expect(shown(page)).toHaveCount(moderate);
  await expect(status(page)).toHaveText(`${moderate} van ${all} beweringen`);
  await expect(page.getByRole('heading', { name: '●●● Sterk', exact: true })).toBeHidden();
  await expect(page).toHaveURL(/\?strength=matig$/);

  await page.getByLabel('Module').selectOption({ label: 'De setting' });
  const both = await page
    .locator('[data-claim][data-strength=matig][data-module~=setting]')
    .count();
  expect(both).toBeGreaterThan(0);
  await expect(shown(page)).toHaveCount(both);

  await page.reload();
  await expect(shown(page)).toHaveCount(both);
  await expect(page.getByLabel('Sterkte')).toHaveValue('matig');
  await page.getByRole('button', { name: 'Toon alles' }).press('Enter');
  await expect(shown(page)).toHaveCount(all);
  await expect(page).toHaveURL(/bewijs\/$/);
});

test('een link naar een bewering toont haar ook als de keuze in het adres haar zou verbergen', async ({
  page,
}) => {
  await page.goto('bewijs/?strength=matig#alliantie-en-uitkomst');
  await expect(page.locator('#alliantie-en-uitkomst')).toBeInViewport();
});

test('de noot bij een bewering leidt naar de bewering zelf', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('lessen/samen-aan-het-werk/');
  await page
    .getByRole('button', { name: /^Bewijs: sterk/ })
    .first()
    .click();
  await page.locator('.note:popover-open').getByRole('link', { name: 'Meer bij Bewijs' }).click();
  await expect(page).toHaveURL(/bewijs\/#relatie-ruimer-dan-alliantie$/);
});

test.describe('zonder script', () => {
  test.use({ javaScriptEnabled: false });
  test('staat al het bewijs er, per sterkte en zonder keuzes die niets doen', async ({ page }) => {
    await page.goto('bewijs/');
    await expect(page.getByLabel('Sterkte')).toBeHidden();
    await expect(shown(page)).toHaveCount(await claims(page).count());
    await expect(page.getByRole('heading', { name: '●●○ Matig', exact: true })).toBeVisible();
  });
});
