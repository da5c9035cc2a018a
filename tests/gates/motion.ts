import type { Page } from '@playwright/test';
import { placeOf, type Fault } from './fault.ts';

/** What still moves for a reader who asked for less motion. */
export const motion = async (page: Page): Promise<Fault[]> => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = await page.evaluate(() => {
    const out: string[] = [];
    const seconds = (list: string) =>
      Math.max(
        ...list.split(',').map((time) => Number.parseFloat(time) * (/ms/.test(time) ? 0.001 : 1)),
      );
    for (const element of document.querySelectorAll('*')) {
      for (const pseudo of [undefined, '::before', '::after'] as const) {
        const style = getComputedStyle(element, pseudo);
        const name = `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${pseudo ?? ''}`;
        // Times up to 10 ms are a known way to say "none" and still fire the end event.
        if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01)
          out.push(`${name} animation ${style.animationName}`);
        if (style.transitionProperty !== 'none' && seconds(style.transitionDuration) > 0.01)
          out.push(`${name} transition ${style.transitionProperty}`);
      }
      if (getComputedStyle(element).scrollBehavior === 'smooth')
        out.push(`${element.tagName.toLowerCase()} scrolls smoothly`);
    }
    return [...new Set(out)];
  });
  await page.emulateMedia({ reducedMotion: null });
  return found.map((text) => ({ where: placeOf(page.url()), rule: 'motion', found: text }));
};
