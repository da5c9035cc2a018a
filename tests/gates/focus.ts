import type { Page } from '@playwright/test';
import { placeOf, type Fault } from './fault.ts';

type Stop = { name: string; visible: boolean };

declare global {
  interface Window {
    /** What a walk with Tab saw so far, and whether it came back to where it had been. */
    walked?: { stops: Stop[]; seen: ReadonlySet<Element>; round: boolean; end: () => void };
  }
}

/** How many times Tab repeats before the page is asked whether it came round. */
const stride = 20;

/**
 * Walks the page with Tab and says of every stop whether its focus can be seen. Shadows and backgrounds do not count. The key
 * stays down and the page keeps what it sees at every stop itself: asking after every press took most of the time.
 */
const walk = async (page: Page, most: number): Promise<Stop[]> => {
  await page.evaluate(() => {
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
    const stops: Stop[] = [];
    const seen = new Set<Element>();
    let first: Element | undefined;
    const outlined = (candidate: Element | null | undefined) => {
      if (!candidate) return false;
      const style = getComputedStyle(candidate);
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
    };
    const stop = ({ target }: Event) => {
      const element = target as Element;
      first ??= element;
      if (seen.has(element)) {
        walked.round ||= element === first;
        return;
      }
      seen.add(element);
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
      stops.push({
        name: `${element.tagName.toLowerCase()} "${(element.textContent?.trim() || element.getAttribute('name') || element.getAttribute('aria-label') || '').slice(0, 30)}"`,
        visible:
          outlined(element) || outlined(label) || [...(label?.children ?? [])].some(outlined),
      });
    };
    const walked = {
      stops,
      seen,
      round: false,
      end: () => document.removeEventListener('focusin', stop, true),
    };
    document.addEventListener('focusin', stop, true);
    window.walked = walked;
  });
  // A few presses more than stops: code that wakes under the focus may send it back a little.
  for (let step = 0; step < most + stride; step += stride) {
    const presses = Math.min(stride, most + stride - step);
    await Promise.all(Array.from({ length: presses }, () => page.keyboard.down('Tab')));
    await page.keyboard.up('Tab');
    if (await page.evaluate(() => window.walked?.round ?? true)) break;
  }
  return page.evaluate(() => {
    window.walked?.end();
    return window.walked?.stops ?? [];
  });
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

/**
 * Every control of the content that can be seen is reached with Tab alone; of a group of radio buttons one is. Only for pages
 * with fewer than a hundred stops.
 */
export const reached = async (page: Page): Promise<Fault[]> => {
  await walk(page, 120);
  const missed = await page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'main :is(a[href], button, input, select, textarea, summary):not(:disabled)',
    );
    const group = (element: Element) =>
      element instanceof HTMLInputElement && element.type === 'radio'
        ? [...controls].filter(
            (other) =>
              other instanceof HTMLInputElement &&
              other.name === element.name &&
              other.form === element.form,
          )
        : [element];
    return [...controls]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !group(element).some((one) => window.walked?.seen.has(one)))
      .map((element) => `${element.tagName.toLowerCase()} "${element.textContent?.trim() ?? ''}"`);
  });
  return missed.map((found) => ({ where: placeOf(page.url()), rule: 'keyboard', found }));
};
