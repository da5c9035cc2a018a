import type { BrowserContext, Page } from '@playwright/test';
import { answerCase, answerVignette, committed, forms, saved } from './learner.ts';
import { expect, test } from './test.ts';

/** Opens an address in this tab and in a second one, which it gives. */
const inTwoTabs = async (context: BrowserContext, page: Page, address: string): Promise<Page> => {
  const other = await context.newPage();
  await page.goto(address);
  await other.goto(address);
  return other;
};

test('een directe link gaat voor op de plaats waar iemand was', async ({ page }) => {
  await page.goto('lessen/alliantie-lezen/');
  await answerVignette(page.locator('form:has([name=certainty])').first());

  await page.goto('lessen/bordin-drie-pijlers/');
  const target = page.locator('main [id]:is(h2, section)').last();
  const id = await target.getAttribute('id');
  const deep = `lessen/bordin-drie-pijlers/#${id}`;
  await page.goto('about:blank');
  await page.goto(deep);
  expect(page.url()).toContain(deep);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await page.waitForTimeout(500);
  expect(page.url()).toContain(deep);

  await page.goto('lessen/alliantie-lezen/');
  const exercise = await forms(page).last().getAttribute('data-exercise');
  await page.goto(`oefening/${exercise}/`);
  await expect(forms(page).first()).toHaveAttribute('data-exercise', exercise ?? '');
  await page.waitForTimeout(300);
  expect(page.url()).toContain(`oefening/${exercise}/`);
});

test('twee tabbladen bewaren allebei wat erin beantwoord is', async ({ context, page }) => {
  const other = await inTwoTabs(context, page, 'lessen/alliantie-lezen/');
  const here = page.locator('form:has([name=certainty])');
  const there = other.locator('form:has([name=certainty])');
  await answerVignette(here.nth(0));
  await answerVignette(there.nth(1));
  await answerCase(page.locator('form[data-case]').first());
  // What was answered elsewhere shows as soon as the exercise is touched here.
  for (const form of [here.nth(1), there.nth(0), other.locator('form[data-case]').first()]) {
    await form.locator('input').first().focus();
    await committed(form);
  }
  const answers = Object.keys(await saved(page)).filter((key) => key.startsWith('a:'));
  expect(answers).toHaveLength(3);
  await page.reload();
  for (const form of [here.nth(0), here.nth(1), page.locator('form[data-case]').first()])
    await committed(form);
});

test('een antwoord in het andere tabblad wist hier niet wat nog niet gevraagd was', async ({
  context,
  page,
}) => {
  const other = await inTwoTabs(context, page, 'lessen/alliantie-lezen/');
  const here = page.locator('form:has([name=certainty])');
  await here.nth(0).locator('[name=choice]').nth(1).check();
  await answerVignette(other.locator('form:has([name=certainty])').nth(1));
  await answerCase(page.locator('form[data-case]').first());
  await here.nth(1).locator('input').first().focus();
  await committed(here.nth(1));
  await expect(here.nth(0).locator('[name=choice]').nth(1)).toBeChecked();
});

test('een wakkere oefening hoort meteen wat in het andere tabblad geantwoord is', async ({
  context,
  page,
}) => {
  const other = await inTwoTabs(context, page, 'lessen/alliantie-lezen/');
  const here = page.locator('form:has([name=certainty])').first();
  const there = other.locator('form:has([name=certainty])').first();
  await here.locator('input').first().focus();
  await expect(page.locator('astro-island:not([ssr]) form').first()).toBeAttached();
  const choice = await answerVignette(there, 1);
  await committed(here);
  await expect(here.locator(`[name=choice][value="${choice}"]`)).toBeChecked();
});

test('opnieuw doen bewaart de nieuwe keuze en houdt de eerste', async ({ page }) => {
  await page.goto('lessen/alliantie-lezen/');
  const form = page.locator('form:has([name=certainty])').first();
  const first = await answerVignette(form, 0);
  await form.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(form).toHaveAttribute('data-state', 'answering');
  await expect(form.locator('[name=choice]:checked')).toHaveCount(0);
  const second = await answerVignette(form, 2);
  const exercise = await form.getAttribute('data-exercise');
  const text = (await saved(page))[`a:${exercise}`] ?? '';
  expect(text).toContain(`"choice":"${second}"`);
  expect(text).toMatch(new RegExp(`"first":\\{[^}]*"choice":"${first}"`));
  await page.reload();
  await committed(form);
  await expect(form.locator(`[name=choice][value="${second}"]`)).toBeChecked();
});

test('‘Welke zin besliste?’ staat open voor wie haar open liet, nog vóór een aanraking', async ({
  page,
}) => {
  await page.goto('lessen/alliantie-lezen/');
  const fold = page.locator('details:has(> fieldset [name=sentence])').first();
  await page.locator('form:has([name=certainty]) [name=choice]').first().focus();
  await expect(page.locator('astro-island:not([ssr]):has([name=certainty])')).not.toHaveCount(0);
  await fold.locator('> summary').click();
  await expect.poll(async () => (await saved(page))['s:openSentences']).toBeTruthy();
  await page.reload();
  await expect(fold).toHaveAttribute('open');
  expect(await page.locator('astro-island:not([ssr])').count()).toBe(0);
});
