import type { Page } from '@playwright/test';
import { placeOf, type Fault } from './fault.ts';

/** Text that is cut off, or that needs scrolling sideways, in the page as it stands now. */
export const cutOff = async (page: Page, rule: string): Promise<Fault[]> => {
  const found = await page.evaluate(() => {
    const out: string[] = [];
    const width = document.documentElement.clientWidth;
    const root = document.scrollingElement;
    if (root && root.scrollWidth > width)
      out.push(`page is ${root.scrollWidth} px wide in ${width}`);
    const name = (element: Element) =>
      element.tagName.toLowerCase() +
      (element.id ? `#${element.id}` : '') +
      (typeof element.className === 'string' && element.className
        ? `.${element.className.trim().split(/\s+/).join('.')}`
        : '');
    // Text kept for screen readers only is a box of one pixel.
    const hidden = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width <= 1 || box.height <= 1;
    };
    const seen = new Set<Element>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || seen.has(parent)) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width: w, height: h }) => w > 0 && h > 0);
      if (boxes.length === 0) continue;
      const left = Math.min(...boxes.map((box) => box.left));
      const right = Math.max(...boxes.map((box) => box.right));
      const top = Math.min(...boxes.map((box) => box.top));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      let skip = false;
      let fixed = false;
      const problems: string[] = [];
      for (
        let at: Element | null = parent;
        at && at !== document.documentElement;
        at = at.parentElement
      ) {
        const style = getComputedStyle(at);
        if (hidden(at) && style.overflow !== 'visible') skip = true;
        if (style.position === 'fixed') fixed = true;
        if (style.clipPath !== 'none' && /inset\((?:50|100)%/.test(style.clipPath)) skip = true;
        const box = at.getBoundingClientRect();
        // Glyph boxes may be a little higher than their line; sideways a pixel is all that rounding explains.
        const sideways = left < box.left - 1 || right > box.right + 1;
        const upright = top < box.top - 6 || bottom > box.bottom + 6;
        if (/hidden|clip/.test(style.overflowX) && sideways)
          problems.push(`cut off by ${name(at)}`);
        if (/hidden|clip/.test(style.overflowY) && upright) problems.push(`cut off by ${name(at)}`);
        if (/auto|scroll/.test(style.overflowX) && at.scrollWidth > at.clientWidth + 1)
          problems.push(`${name(at)} scrolls sideways`);
        if (style.textOverflow === 'ellipsis' && at.scrollWidth > at.clientWidth + 1)
          problems.push(`shortened by ${name(at)}`);
      }
      // A link to skip to the content stands outside the page until it has focus.
      const away = bottom + scrollY <= 0 || right + scrollX <= 0;
      if (skip || (away && (fixed || parent.matches('a[href^="#"], a[href^="#"] *')))) continue;
      if (left < -1 || right > width + 1) problems.push('outside the window');
      for (const problem of new Set(problems)) {
        seen.add(parent);
        out.push(`${name(parent)} "${node.textContent.trim().slice(0, 40)}" ${problem}`);
      }
    }
    return [...new Set(out)];
  });
  return found.map((text) => ({ where: placeOf(page.url()), rule, found: text }));
};

/** WCAG 1.4.12: what a reader may set for spacing without losing text. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Nothing is cut off at 320 px, at 200 % zoom of a small laptop, and with the reader's own text spacing. */
export const reflow = async (page: Page): Promise<Fault[]> => {
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await cutOff(page, 'reflow-320');
  // A style sheet made in script is not stopped by the policy, as a reader's own would not be.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, spacing);
  const spacedNarrow = await cutOff(page, 'text-spacing');
  // A window of 1280 px zoomed to 200 % is laid out in 640 px.
  await page.setViewportSize({ width: 640, height: 400 });
  const spaced = await cutOff(page, 'text-spacing');
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  const zoomed = await cutOff(page, 'zoom-200');
  await page.setViewportSize(size);
  const all = [...narrow, ...spacedNarrow, ...spaced, ...zoomed];
  // What is wrong without the extra spacing is told once.
  const told = new Set<string>();
  return all.filter(({ found }) => !told.has(found) && told.add(found));
};
