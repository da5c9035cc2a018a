import type { Page } from '@playwright/test';
import { placeOf, type Fault } from './fault.ts';

type Stop = { name: string; visible: boolean; key: string };

/** Walks the page with Tab and says of every stop whether its focus can be seen. Shadows and backgrounds do not count. */
const walk = async (page: Page, most: number): Promise<Stop[]> => {
  const stops: Stop[] = [];
  const seen = new Set<string>();
  await page.evaluate(() => {
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const all = [...document.querySelectorAll('*')];
      const outlined = (candidate: Element | null | undefined) => {
        if (!candidate) return false;
        const style = getComputedStyle(candidate);
        return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
      };
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
      return {
        key: String(all.indexOf(element)),
        name: `${element.tagName.toLowerCase()} "${(element.textContent?.trim() || element.getAttribute('name') || element.getAttribute('aria-label') || '').slice(0, 30)}"`,
        visible:
          outlined(element) || outlined(label) || [...(label?.children ?? [])].some(outlined),
      };
    });
    if (!stop || seen.has(stop.key)) break;
    seen.add(stop.key);
    stops.push(stop);
  }
  return stops;
};

/** Every stop of the Tab key shows an outline. */
export const focusVisible = async (page: Page, most = 60): Promise<Fault[]> =>
  (await walk(page, most))
    .filter(({ visible }) => !visible)
    .map(({ name }) => ({ where: placeOf(page.url()), rule: 'focus-visible', found: name }));

/**
 * With forced colours the focus can still be seen, buttons keep an edge (their background is gone), and nothing opts out.
 */
export const forcedColors = async (page: Page, most = 25): Promise<Fault[]> => {
  await page.emulateMedia({ forcedColors: 'active' });
  const where = placeOf(page.url());
  const faults: Fault[] = (await focusVisible(page, most)).map(({ found }) => ({
    where,
    rule: 'forced-colors',
    found: `focus of ${found} cannot be seen`,
  }));
  const lost = await page.evaluate(() => {
    const out: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      if (!element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const text = element.textContent?.trim().slice(0, 30) ?? '';
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (own && style.forcedColorAdjust === 'none')
        out.push(`"${text}" opts out of the reader's colours`);
      const custom =
        (element.matches('input[type=radio], input[type=checkbox]') &&
          style.appearance === 'none') ||
        (element.matches('button') && !element.closest('p, li, td, nav, header')) ||
        element.matches('form button');
      const edged = ['Top', 'Bottom'].every(
        (side) =>
          Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) >= 1 &&
          style.getPropertyValue(`border-${side.toLowerCase()}-style`) !== 'none',
      );
      if (custom && !edged) out.push(`${element.tagName.toLowerCase()} "${text}" has no edge`);
    }
    return [...new Set(out)];
  });
  await page.emulateMedia({ forcedColors: null });
  return [...faults, ...lost.map((found) => ({ where, rule: 'forced-colors', found }))];
};
