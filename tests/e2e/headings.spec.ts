import { lessonPages } from './kinds.ts';
import { expect, test } from './test.ts';

test('elke kop in een les is met het toetsenbord te bereiken en zet zijn eigen adres in de balk', async ({
  page,
}) => {
  await page.goto('lessen/samen-aan-het-werk/');
  const link = page
    .getByRole('heading', { level: 2 })
    .getByRole('link', { name: 'Drie kenmerken', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#drie-kenmerken');
  await expect(page.getByRole('heading', { name: 'Drie kenmerken', exact: true })).toBeInViewport();
  // The mark is for the eye: neither the outline nor the name of the heading holds it.
  await expect(page.locator('.outline')).not.toContainText('#');
});

test('elke les heeft een link in elke kop buiten de oefeningen, ook waar niets kan zweven', async ({
  page,
  site,
}) => {
  for (const path of lessonPages(site)) {
    await page.goto(path);
    const bare = await page
      .locator('main :is(h2, h3):not(.exercise *, astro-island *, :has(a, button))')
      .allTextContents();
    expect(bare, path).toEqual([]);
  }
});

test('op een telefoon is het teken achter een kop te zien zonder aan te raken', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(new URL('lessen/samen-aan-het-werk/', baseURL).href);
  const mark = await page.locator('#drie-kenmerken > a').evaluate((link) => {
    const style = getComputedStyle(link, '::after');
    return {
      content: style.content,
      opacity: style.opacity,
      height: link.getBoundingClientRect().height,
    };
  });
  expect(mark.content).toContain('#');
  expect(mark.opacity).toBe('1');
  expect(mark.height).toBeGreaterThanOrEqual(24);
  await context.close();
});
