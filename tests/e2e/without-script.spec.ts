import { exerciseTexts, plain } from './content.ts';
import { forms } from './learner.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('zonder JavaScript staat elke tekst, elk antwoord en elke uitleg er', async ({ page }) => {
  const texts = exerciseTexts();
  await page.goto('lessen/alliantie-lezen/');
  // Folds open natively, from the outside in.
  const closed = page.locator('details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
  const ids = await forms(page).evaluateAll((all) => [
    ...new Set(all.map((form) => (form as HTMLFormElement).dataset['exercise'] ?? '')),
  ]);
  for (const id of ids.filter((id) => texts.has(id))) {
    // Only what can be seen counts.
    const seen = plain(await page.locator(`[id="${id}"]`).innerText());
    for (const text of texts.get(id) ?? []) expect(seen).toContain(plain(text));
  }
  expect(ids.filter((id) => texts.has(id)).length).toBeGreaterThanOrEqual(3);
  for (const form of await forms(page).all()) {
    const options = form.locator('[name=choice], [name=repair]');
    await options.first().check({ force: true });
    await expect(options.first()).toBeChecked();
  }
  // A button that could do nothing is not shown.
  await expect(
    page.getByRole('button', { name: /Bekijk uitleg|Vergelijk|Probeer opnieuw|Markeer/ }),
  ).toHaveCount(0);
});

test('wat de cliënt antwoordt, staat pas achter de zinnen waarop het antwoordt', async ({
  page,
}) => {
  for (const { id, name, before } of [
    {
      id: 'wat-eerst-bij-een-breuk-ingrid',
      name: 'Wat de cliënt dan kan antwoorden',
      before: false,
    },
    {
      id: 'toetsen-volgen-of-brengen-otto',
      name: 'Wat de cliënt daarna waarschijnlijk zegt',
      before: true,
    },
  ]) {
    await page.goto(`oefening/${id}/`);
    const answer = page.getByRole('heading', { name });
    await page.getByText('Na je antwoord', { exact: true }).click();
    await expect(answer).toBeVisible({ visible: before });
    await page.getByText('Zeg de eerste zin', { exact: true }).click();
    await expect(answer).toBeVisible({ visible: before });
    await page.getByText('Bekijk waarom', { exact: true }).last().click();
    await expect(answer).toBeVisible();
  }
});
