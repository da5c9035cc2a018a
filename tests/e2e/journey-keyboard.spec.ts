import type { Locator, Page } from '@playwright/test';
import { committed, forms, kindOf } from './learner.ts';
import { expect, test } from './test.ts';

test.slow();

/** Presses Tab until the focus is on an element that matches, and gives up after a long lesson's worth of stops. */
const tabTo = async (page: Page, form: Locator, selector: string) => {
  const wanted = await form.elementHandle();
  for (let step = 0; step < 500; step++) {
    const there = await page.evaluate(
      ([within, match]) => {
        const at = document.activeElement;
        return !!at && !!within?.contains(at) && at.matches(match);
      },
      [wanted, selector] as const,
    );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
};

const choose = async (page: Page, form: Locator, name: string) => {
  await tabTo(page, form, `[name=${name}]`);
  await page.keyboard.press('Space');
};

test('doet elke oefening van een les met alleen het toetsenbord', async ({ page }) => {
  await page.goto('lessen/alliantie-lezen/');
  for (const form of await forms(page).all()) {
    const kind = await kindOf(form);
    if (kind === 'vignette') {
      await choose(page, form, 'choice');
      await page.keyboard.press('ArrowDown');
      const choice = form.locator('[name=choice]:checked');
      await expect(choice).toHaveCount(1);
      const id = await choice.getAttribute('value');
      await choose(page, form, 'certainty');
      const sentences = form.locator('details:has([name=sentence])').first();
      if ((await sentences.getAttribute('open')) === null) {
        await tabTo(page, form, 'details:has([name=sentence]) > summary');
        await page.keyboard.press('Enter');
      }
      await choose(page, form, 'sentence');
      await tabTo(page, form, '.till button, button:not([type=button])');
      await page.keyboard.press('Enter');
      await committed(form);
      await expect(form.locator(`[data-why="${id}"] [tabindex]`)).toBeFocused();
    } else if (kind === 'agreement') {
      for (const name of ['goals', 'tasks', 'bond', 'friction', 'line'])
        await choose(page, form, name);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect(form.locator('[name=line]:checked')).toHaveCount(2);
      await choose(page, form, 'repair');
      await tabTo(page, form, '.till button, button:not([type=button])');
      await page.keyboard.press('Enter');
      await committed(form);
      await expect(form.getByRole('heading', { name: 'Jouw lezing naast' })).toBeFocused();
    } else {
      await choose(page, form, 'choice');
      await tabTo(page, form, 'button:not([type=button])');
      await page.keyboard.press('Enter');
      await committed(form);
    }
  }
  // And on: to the next lesson, or back to the one before.
  await tabTo(page, page.locator('body'), '.pager a');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/alliantie-lezen/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
