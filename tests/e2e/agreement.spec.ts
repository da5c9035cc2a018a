import { axe } from '../gates/axe.ts';
import { report } from '../gates/fault.ts';
import { cutOff } from '../gates/reflow.ts';
import { answerCase, forms, unfold } from './learner.ts';
import { expect, test } from './test.ts';

test('in een oefening met drie mensen staan de allianties pas naast elkaar als elk gelezen is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('oefening/drie-aan-tafel/');
  const sides = forms(page);
  await expect(sides).toHaveCount(3);
  await expect(page.getByRole('heading', { name: /^Alliantie \d: / })).toHaveCount(3);
  for (const place of [0, 1, 2]) {
    await expect(page.getByRole('table')).toHaveCount(0);
    await answerCase(sides.nth(place));
  }
  const table = page.getByRole('table', { name: 'Jouw cijfers naast die van de redactie' });
  const row = table.getByRole('row', { name: /^Defne en Greet/ });
  await expect(row.getByRole('cell')).toHaveText([
    'jij 2redactie 1–2',
    'jij 3redactie 2–3',
    'jij 4redactie 4–5',
  ]);
  await unfold(page.locator('details').filter({ hasText: 'Wat de redactie zou zeggen' }).last());
  await expect(
    page.getByRole('table', { name: 'De cijfers van de redactie, per alliantie' }),
  ).toBeVisible();
  expect(report([...(await axe(page)), ...(await cutOff(page, 'reflow-320'))])).toBe('');
});
