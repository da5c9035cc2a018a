import type { Page } from '@playwright/test';
import { answerCase, answerVignette, committed } from './learner.ts';
import { expect, test } from './test.ts';

/** What a page translator and Edge's read-aloud do: every text node is put in an element of theirs. */
const wrapTexts = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
    for (const node of nodes) {
      if (!node.data.trim() || node.parentElement?.matches('script, style, textarea, font'))
        continue;
      const font = document.createElement('font');
      node.replaceWith(font);
      font.append(node);
    }
  });

for (const when of ['vóór', 'na'] as const)
  test(`een oefening overleeft een vertaler die ${when} het wekken elk woord inpakt`, async ({
    page,
    watcher,
  }) => {
    // React says that the page is not what it sent, and builds the exercise again.
    watcher.expect('script-error', /hydrat|#4(?:18|23|25)/i);
    watcher.expect('console', /hydrat|#4(?:18|23|25)/i);
    await page.goto('lessen/alliantie-lezen/', { waitUntil: 'networkidle' });
    const vignettes = page.locator('form:has([name=certainty])');
    const form = vignettes.first();
    if (when === 'na') {
      await form.locator('[name=choice]').first().check();
      await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
      await page.waitForTimeout(300);
    }
    await wrapTexts(page);
    await answerVignette(form);
    await wrapTexts(page);
    await form.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await answerVignette(form, 1);
    await answerVignette(vignettes.nth(1));
    await wrapTexts(page);
    const one = page.locator('form[data-case]').first();
    await answerCase(one);
    await wrapTexts(page);
    await one.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await answerCase(one);
    await committed(form);
    await expect(form.locator('[name=choice]')).toHaveCount(3);
  });
