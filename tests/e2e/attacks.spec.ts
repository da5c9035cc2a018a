import { existsSync } from 'node:fs';
import { report } from '../gates/fault.ts';
import { probes } from '../gates/policy.ts';
import { samplePages } from './kinds.ts';
import { sites } from './sites.ts';
import { expect, test as watched } from './test.ts';

// The attacks below are violations by design, so what the page does is not watched here.
const test = watched.extend({
  watcher: async ({}, use) => use({ faults: () => [], expect: () => undefined }),
});

const root = sites[0];
if (root && existsSync(root.dir))
  for (const { kind, page: path } of samplePages(root))
    test(`geen aanval lukt op ${kind}: /${path}`, async ({ page, baseURL }) => {
      expect(report(await probes(page, new URL(path, baseURL).href))).toBe('');
    });
