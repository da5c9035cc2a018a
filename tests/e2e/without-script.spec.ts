import type { Page } from '@playwright/test';
import { report } from '../gates/fault.ts';
import { cutOff } from '../gates/reflow.ts';
import { exerciseTexts, plain, read, type Family } from './content.ts';
import { forms } from './learner.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

/** Opens every fold, as a browser does by itself, from the outside in. */
const unfoldAll = async (page: Page) => {
  const closed = page.locator('details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
};

test('zonder JavaScript staat elke tekst, elk antwoord en elke uitleg er', async ({ page }) => {
  const texts = exerciseTexts();
  await page.goto('lessen/alliantie-lezen/');
  await unfoldAll(page);
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

test('drie aan tafel en een natoets zijn zonder JavaScript heel te lezen, ook de allianties naast elkaar', async ({
  page,
}) => {
  await page.goto('oefening/drie-aan-tafel/');
  await unfoldAll(page);
  const seen = plain(await page.locator('main').innerText());
  for (const text of exerciseTexts().get('drie-aan-tafel') ?? [])
    expect(seen).toContain(plain(text));
  const table = page.getByRole('table', { name: 'De cijfers van de redactie, per alliantie' });
  await expect(table.getByRole('row', { name: /^Defne en Greet/ }).getByRole('cell')).toHaveText([
    '1–2',
    '2–3',
    '4–5',
  ]);
  await expect(table.getByRole('row')).toHaveCount(4);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(report(await cutOff(page, 'reflow-320'))).toBe('');

  await page.goto('oefening/natoets-werkalliantie/');
  await unfoldAll(page);
  const told = plain(await page.locator('main').innerText());
  const items = await forms(page).evaluateAll((all) =>
    all.map((form) => (form as HTMLFormElement).dataset['exercise'] ?? ''),
  );
  expect(items.length).toBeGreaterThanOrEqual(4);
  const cases = [...read<Family>('vignettes')].flatMap(([family, { cases }]) =>
    cases.map((one) => ({ exercise: `${family}-${one.id}`, one })),
  );
  for (const { one } of cases.filter(({ exercise }) => items.includes(exercise)))
    for (const text of [one.story, ...Object.values(one.feedback), one.keyFeature])
      expect(told).toContain(plain(text));
  await expect(page.getByRole('button', { name: /Bekijk uitleg|Lever in/ })).toHaveCount(0);
});
