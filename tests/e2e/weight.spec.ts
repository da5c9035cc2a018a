import { existsSync } from 'node:fs';
import { budget, lessonBudget } from '../gates/budget.ts';
import { report } from '../gates/fault.ts';
import { lessonPages } from './kinds.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const root = sites[0];
if (root && existsSync(root.dir))
  for (const path of lessonPages(root))
    test(`/${path} is licht, verschuift niet en laadt niets na`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      expect(report(await budget(page, new URL(path, baseURL).href, lessonBudget))).toBe('');
    });
