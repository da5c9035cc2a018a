import type { Page } from '@playwright/test';
import { placeOf, type Fault } from './fault.ts';

/**
 * What can be pressed is at least 24 px in both directions, in an exercise at least 44 px. A radio or box counts together with
 * its label; a link or button inside a sentence is free (WCAG 2.5.8), because its size follows the line.
 */
export const targets = async (page: Page): Promise<Fault[]> => {
  const found = await page.evaluate(() => {
    const out: string[] = [];
    const pressable =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]';
    const inSentence = (element: Element) => {
      if (!/^inline/.test(getComputedStyle(element).display)) return false;
      let block = element.parentElement;
      while (block && /^inline|^contents/.test(getComputedStyle(block).display))
        block = block.parentElement;
      if (!block || block.matches('nav *, nav')) return false;
      const own = element.textContent?.trim().length ?? 0;
      return (block.textContent?.trim().length ?? 0) > own + 1;
    };
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${element.getAttribute('name') ? `[name=${element.getAttribute('name')}]` : ''} "${(
        element.textContent?.trim() ||
        element.getAttribute('aria-label') ||
        element.getAttribute('value') ||
        ''
      ).slice(0, 30)}"`;
    for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.matches('a, button, [role=button]') && inSentence(element)) continue;
      // A skip link is clipped away until it has focus; its size counts when it can be seen.
      const clipped = getComputedStyle(element).clipPath.startsWith('inset(');
      if (clipped) element.focus({ preventScroll: true });
      const boxes = [element.getBoundingClientRect()];
      if (clipped) element.blur();
      if (element instanceof HTMLInputElement)
        for (const label of element.labels ?? []) boxes.push(label.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      // A skip link stands outside the page until it has focus.
      if (boxes.every((box) => box.bottom + scrollY <= 0 || box.right + scrollX <= 0)) continue;
      if (width <= 1 && height <= 1) continue;
      const least = element.closest('[data-exercise]') ? 44 : 24;
      if (width < least - 0.5 || height < least - 0.5)
        out.push(
          `${name(element)} is ${Math.round(width)} × ${Math.round(height)}, at least ${least}`,
        );
    }
    return [...new Set(out)];
  });
  return found.map((text) => ({ where: placeOf(page.url()), rule: 'target-size', found: text }));
};
