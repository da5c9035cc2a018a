import { axe } from '../gates/axe.ts';
import { report } from '../gates/fault.ts';
import { answerVignette, chooseMode, forms, placeRound, tellTable } from '../e2e/learner.ts';
import { expect, test } from '../e2e/test.ts';

test('twee tabellen van een andere vorm werken naast elkaar, zonder code', async ({ page }) => {
  await page.goto('modellen/');
  const [flour, bakers] = [forms(page).nth(0), forms(page).nth(1)];
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);

  // Without sentences there is nobody to listen to.
  await expect(flour.getByRole('radio', { name: 'Wie zegt dit?' })).toHaveCount(0);
  await tellTable(flour);
  await expect(bakers).toHaveAttribute('data-state', 'answering');
  await expect(bakers.getByRole('radio', { name: 'Ontdekken' })).toBeChecked();
  await chooseMode(bakers, 'Wie zegt dit?');
  await placeRound(bakers);
  await expect(flour.getByRole('radio', { name: 'Verberg en vertel' })).toBeChecked();
  expect(report(await axe(page))).toBe('');
});

test('een vak leidt naar zijn vignet, en het vignet pas na het antwoord terug naar het vak', async ({
  page,
}) => {
  await page.goto('oefening/drie-soorten-meel/');
  await page.locator('td[data-col=water] summary').first().click();
  await page.getByRole('link', { name: /^vignet/ }).click();
  await expect(page).toHaveURL(/oefening\/waar-ging-het-mis-fien\/$/);
  const back = page.getByRole('link', { name: 'water, tarwe' });
  await expect(back).toBeHidden();
  await answerVignette(forms(page).first());
  await back.click();
  await expect(page).toHaveURL(/oefening\/drie-soorten-meel\/#drie-soorten-meel-tarwe-water$/);
  await expect(page.locator('td:target')).toBeVisible();
});
