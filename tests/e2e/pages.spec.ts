import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe } from '../gates/axe.ts';
import { type Fault, report } from '../gates/fault.ts';
import { focusVisible, forcedColors } from '../gates/focus.ts';
import { motion } from '../gates/motion.ts';
import { reflow } from '../gates/reflow.ts';
import { targets } from '../gates/targets.ts';
import { hasExercise, lessonPages, samplePages } from './kinds.ts';
import { answerAll } from './learner.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const schemes = ['light', 'dark'] as const;
const widths = [360, 1280] as const;

/** Dark on a wide screen has the colours of a narrow one; only the nightly run looks at it as well. */
const looks = widths.flatMap((width) =>
  schemes
    .filter((scheme) => process.env['ALL'] || scheme === 'light' || width === 360)
    .map((scheme) => ({ width, scheme })),
);

/** Axe in both colours and at both widths; how large a target is depends on the width only. */
const look = async (page: Page): Promise<Fault[]> => {
  const faults: Fault[] = [];
  for (const { width, scheme } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    if (scheme === 'light') faults.push(...(await targets(page)));
    faults.push(
      ...(await axe(page)).map((fault) => ({
        ...fault,
        where: `${width} px, ${scheme}: ${fault.where}`,
      })),
    );
  }
  return faults;
};

// The base changes addresses, not colours or widths: what it changes, other specs look at.
for (const site of sites.filter(({ name, dir }) => name === 'root' && existsSync(dir)))
  test.describe('elke soort pagina', () => {
    for (const { kind, page: path } of samplePages(site)) {
      test(`${kind}: /${path}, licht en donker, smal en breed, voor en na antwoorden`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: 360, height: 800 });
        await page.goto(path);
        expect(report(await look(page))).toBe('');
        if (!hasExercise(site, path)) return;
        await answerAll(page);
        expect(report(await look(page))).toBe('');
      });
      test(`${kind}: /${path}, smal, ingezoomd, ruim gespatieerd, eigen kleuren, zonder beweging`, async ({
        page,
      }) => {
        await page.goto(path);
        const before = [
          ...(await focusVisible(page, 200)),
          ...(await forcedColors(page)),
          ...(await motion(page)),
          ...(await reflow(page)),
        ];
        expect(report(before)).toBe('');
        if (!hasExercise(site, path)) return;
        await answerAll(page);
        expect(report([...(await motion(page)), ...(await reflow(page))])).toBe('');
      });
    }

    const sampled = samplePages(site).map(({ page }) => page);
    for (const path of lessonPages(site).filter((path) => !sampled.includes(path)))
      test(`elke les één keer: /${path}`, async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 800 });
        await page.goto(path);
        await answerAll(page);
        const faults = [...(await axe(page)), ...(await targets(page)), ...(await reflow(page))];
        expect(report(faults)).toBe('');
      });
  });
