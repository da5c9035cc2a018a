import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const lesson = 'lessen/samen-aan-het-werk/';
const figure = (page: Page) => page.locator('#figure-correlation');
const slider = (page: Page) => page.getByRole('slider', { name: 'Verander de samenhang' });

/** The correlation of the points as they are drawn: what a reader sees, not what the code says of it. */
const drawnR = async (page: Page): Promise<number> => {
  const paths = await figure(page)
    .locator('svg path')
    .evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? ''));
  const points = paths
    .map((d) =>
      [...d.matchAll(/M(-?\d+) (-?\d+)h0/g)].map(([, x, y]) => [Number(x), -Number(y)] as const),
    )
    .find((found) => found.length > 0);
  if (!points) throw new Error('No points are drawn');
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const sum = (f: (dx: number, dy: number) => number) =>
    points.reduce((total, [x, y]) => total + f(x - mx, y - my), 0);
  return sum((dx, dy) => dx * dy) / Math.sqrt(sum((dx) => dx * dx) * sum((_, dy) => dy * dy));
};

test('de wolk, de woorden en de schuif zeggen hetzelfde over r', async ({ page }) => {
  await page.goto(lesson);
  await expect(figure(page)).toContainText('Ongeveer 8 % van de verschillen');
  await expect(figure(page)).toContainText('ongeveer 59 van de 100 paren');
  expect(await drawnR(page)).toBeCloseTo(0.28, 1);

  await figure(page).getByRole('button', { name: '.50' }).click();
  await expect(slider(page)).toHaveValue('0.5');
  await expect(figure(page)).toContainText('Ongeveer 25 % van de verschillen');
  await expect(figure(page)).toContainText('ongeveer 67 van de 100 paren');
  expect(Math.abs((await drawnR(page)) - 0.5)).toBeLessThan(0.01);
  await expect(figure(page).getByRole('button', { name: '.50' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(figure(page)).toContainText('ongeveer 50 van de 100 paren');
  expect(Math.abs(await drawnR(page))).toBeLessThan(0.01);
});

test('een schermlezer hoort de betekenis pas als de schuif stilstaat', async ({ page }) => {
  await page.goto(lesson);
  await slider(page).focus();
  const status = figure(page).getByRole('status');
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^r\s=\s\.29$/);
  const said: string[] = [];
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('ArrowRight');
    said.push((await status.textContent()) ?? '');
  }
  expect(said.join('')).toBe('');
  await expect(status).toContainText('r = .34. Ongeveer 12 % van de verschillen');
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('staat de figuur stil bij .28, met een tabel om te vergelijken', async ({ page }) => {
    await page.goto(lesson);
    await expect(figure(page).getByRole('img', { name: 'Zo ziet r = .28 eruit' })).toBeVisible();
    await expect(figure(page)).toContainText('ongeveer 59 van de 100 paren');
    await expect(slider(page)).toHaveCount(0);
    await figure(page).getByText('Beschrijving van de figuur').click();
    await expect(figure(page).getByRole('row', { name: '.10 1 % 53' })).toBeVisible();
    await expect(figure(page).getByRole('row', { name: '.50 25 % 67' })).toBeVisible();
  });
});
