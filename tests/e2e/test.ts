import { test as base, expect } from '@playwright/test';
import { report } from '../gates/fault.ts';
import { watch, type Watch } from '../gates/watch.ts';
import { sites, type SiteOptions } from './sites.ts';

type Fixtures = {
  /** What goes wrong while a page is used. Every test ends by asking that it is nothing. */
  watcher: Watch;
};

/** A browser test of the built course. Paths are relative to the base: `page.goto('lessen/setting/')`. */
export const test = base.extend<Fixtures & SiteOptions>({
  site: [sites[0]!, { option: true }],
  baseURL: async ({ site }, use) => use(`http://localhost:${site.port}${site.base}`),
  watcher: [
    async ({ context, site }, use) => {
      const watcher = await watch(context, `http://localhost:${site.port}`);
      await use(watcher);
      expect(report(watcher.faults())).toBe('');
    },
    { auto: true },
  ],
});

export { expect };
