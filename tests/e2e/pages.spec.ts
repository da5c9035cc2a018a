import { existsSync } from 'node:fs';
import { axe } from '../gates/axe.ts';
import { report } from '../gates/fault.ts';
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

for (const site of sites.filter(({ name, dir }) => name !== 'bench' && existsSync(dir)))
  test.describe(`elke soort pagina onder ${site.base}`, () => {
    for (const { kind, page: path } of samplePages(site)) {
      for (const colorScheme of schemes)
        for (const width of widths) {
          // The base changes addresses, not colours or widths: under another base one look is enough.
          if (site.name !== 'root' && (colorScheme === 'dark' || width > 360)) continue;
          test(`${kind}: /${path}, ${colorScheme}, ${width} px, voor en na antwoorden`, async ({
            page,
          }) => {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 800 });
            await page.goto(path);
            expect(report([...(await axe(page)), ...(await targets(page))])).toBe('');
            if (!hasExercise(site, path)) return;
            await answerAll(page);
            expect(report([...(await axe(page)), ...(await targets(page))])).toBe('');
          });
        }
      if (site.name !== 'root') continue;
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
        const faults = [
          ...(await axe(page)),
          ...(await targets(page)),
          ...(site.name === 'root' ? await reflow(page) : []),
        ];
        expect(report(faults)).toBe('');
      });
  });
