import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const lesson = 'lessen/bordin-drie-pijlers/';
const word = (page: Page) => page.getByRole('button', { name: 'reële relatie', exact: true });
const note = (page: Page) => page.locator('#noot-reele-relatie');

test('een begrip opent met Enter bij het woord, sluit met Escape en geeft de focus terug', async ({
  page,
}) => {
  await page.goto(lesson);
  await word(page).focus();
  await page.keyboard.press('Enter');
  await expect(note(page)).toBeVisible();
  await expect(note(page)).toContainText('real relationship');
  const [button, sheet] = [await word(page).boundingBox(), await note(page).boundingBox()];
  const gap = (sheet?.y ?? 0) - ((button?.y ?? 0) + (button?.height ?? 0));
  expect(Math.abs(gap)).toBeLessThan(24);
  // The next stop of the keyboard is in the note.
  await page.keyboard.press('Tab');
  await expect(note(page).getByRole('button', { name: 'Sluit' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  await expect(word(page)).toBeFocused();
});

test('een begrip toont niets zolang je er alleen overheen beweegt', async ({ page }) => {
  await page.goto(lesson);
  await word(page).hover();
  await expect(note(page)).toBeHidden();
});

test.describe('op een telefoon zonder script', () => {
  test.use({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    javaScriptEnabled: false,
  });

  test('komt de uitleg van een begrip onderaan, en leidt ze naar de lijst', async ({ page }) => {
    await page.goto(lesson);
    await word(page).tap();
    const sheet = await note(page).boundingBox();
    expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(740);
    expect(sheet?.width).toBe(360);
    await note(page).getByRole('link', { name: 'In de begrippenlijst' }).tap();
    await expect(page).toHaveURL(/begrippen\/#reele-relatie$/);
    const entry = page.locator('#reele-relatie');
    await expect(entry).toBeInViewport();
    await expect(entry.getByRole('heading', { name: 'reële relatie' })).toBeVisible();
    await expect(entry.locator('[lang=en]')).toHaveText('real relationship');
    await expect(entry.getByRole('link', { name: 'Bordin en de drie pijlers' })).toBeVisible();
  });
});
