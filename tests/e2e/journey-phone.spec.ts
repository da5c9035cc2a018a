import { answerAll, committed, forms, saved, ticked } from './learner.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('leest op een telefoon, beantwoordt alles, sluit, komt terug en gaat verder waar ze was', async ({
  browser,
  page,
  context,
  baseURL,
  site,
}) => {
  await page.goto('lessen/alliantie-lezen/');
  const count = await answerAll(page);
  expect(count).toBeGreaterThanOrEqual(5);
  const before = await ticked(page);
  const last = await forms(page).last().getAttribute('data-exercise');
  const storageState = await context.storageState();
  await context.close();

  const later = await browser.newContext({
    storageState,
    baseURL: baseURL ?? '',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const back = await later.newPage();
  await back.goto('');
  await back.getByRole('link', { name: /verder waar je was/i }).click();
  await expect(back).toHaveURL(
    `http://localhost:${site.port}${site.base}lessen/alliantie-lezen/#${last}`,
  );
  await expect(back.locator(`[id="${last}"]`)).toBeInViewport();

  // What was answered stands there before anything is touched …
  for (const form of await forms(back).all()) await committed(form);
  expect(await ticked(back)).toEqual(before);
  const stored = await saved(back);

  // … and after the exercises woke.
  await back.locator(`[id="${last}"] summary`).first().tap();
  await expect(back.locator(`[id="${last}"] astro-island`)).not.toHaveAttribute('ssr');
  for (const form of await forms(back).all()) await committed(form);
  expect(await ticked(back)).toEqual(before);
  expect(await saved(back)).toEqual(stored);
  await later.close();
});
