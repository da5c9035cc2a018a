import { benchBudget, budget } from '../gates/budget.ts';
import { report } from '../gates/fault.ts';
import { expect, test } from '../e2e/test.ts';

test('de meetles is licht, verschuift niet en laadt niets na', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const url = new URL('lessen/meetles/', baseURL).href;
  expect(report(await budget(page, url, benchBudget))).toBe('');
});
