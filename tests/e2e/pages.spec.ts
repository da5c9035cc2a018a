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

const widths = [360, 1280] as const;

/** Axe and the size of targets at both widths, and in the dark what colours can break: they do not change with the width. */
const look = async (page: Page): Promise<Fault[]> => {
  const faults: Fault[] = [];
  const add = (how: string, found: Fault[]) =>
    faults.push(...found.map((fault) => ({ ...fault, where: `${how}: ${fault.where}` })));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    add(`${width} px`, [...(await targets(page)), ...(await axe(page))]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  add('donker', await axe(page, 'colours'));
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
};

// The base changes addresses, not colours or widths: what it changes, other specs look at.
const root = sites[0];
if (root && existsSync(root.dir)) {
  for (const { kind, page: path } of samplePages(root)) {
    // Paper has one colour and one width; on a screen it is only looked at before it is printed.
    if (/^druk/.test(kind)) {
      test(`${kind}: /${path}, op een scherm`, async ({ page }) => {
        await page.goto(path);
        expect(report([...(await axe(page)), ...(await reflow(page))])).toBe('');
      });
      continue;
    }
    test(`${kind}: /${path}, licht en donker, smal, breed, ingezoomd, ruim gespatieerd, eigen kleuren, zonder beweging, voor en na antwoorden`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(path);
      const before = [
        ...(await look(page)),
        ...(await motion(page)),
        ...(await reflow(page)),
        ...(await focusVisible(page, 120)),
        ...(await forcedColors(page)),
      ];
      expect(report(before)).toBe('');
      if (!hasExercise(root, path)) return;
      await page.emulateMedia({ forcedColors: null });
      await answerAll(page);
      const after = [...(await look(page)), ...(await motion(page)), ...(await reflow(page))];
      expect(report(after)).toBe('');
    });
  }

  const sampled = samplePages(root).map(({ page }) => page);
  for (const path of lessonPages(root).filter((path) => !sampled.includes(path)))
    test(`elke les één keer: /${path}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(path);
      await answerAll(page);
      const faults = [...(await axe(page)), ...(await targets(page)), ...(await reflow(page))];
      expect(report(faults)).toBe('');
    });
}
