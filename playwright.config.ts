import { existsSync } from 'node:fs';
import { defineConfig, type Project } from '@playwright/test';
import { launchOptions } from './tests/setup.mjs';
import { sites, type SiteOptions } from './tests/e2e/sites.ts';

/*
 * Three built sites, each served by the course's own server: the course under `/` and under `/cursus/`, and the bench
 * lesson. `npm test` builds them first; a site that was not built is left out, so that one spec can be run by hand.
 */
const built = sites.filter(({ dir }) => existsSync(`${dir}/index.html`));

/**
 * Under the second base only what a base changes is looked at again: addresses, what is read back from storage, files the
 * build lifts out of pages, and the index. `offline.spec.ts` takes both sites itself.
 */
const only: Record<string, Partial<Project<SiteOptions>>> = {
  cursus: {
    testMatch: [
      'e2e/files.spec.ts',
      'e2e/returning.spec.ts',
      'e2e/search.spec.ts',
      'e2e/without-script.spec.ts',
    ],
    // What in these files is the same under every base.
    grepInvert: /@any-base/,
  },
};

export default defineConfig<SiteOptions>({
  testDir: 'tests',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    launchOptions: launchOptions(),
    locale: 'nl-NL',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    // Copying the whole course again for every test would only slow them down; offline.spec.ts allows it.
    serviceWorkers: 'block',
  },
  webServer: built.map(({ dir, base, port }) => ({
    command: `node src/build/serve.ts --dir ${dir} --base ${base} --port ${port}`,
    port,
    reuseExistingServer: !process.env['CI'],
    stdout: 'ignore',
  })),
  projects: [
    { name: 'gates', testMatch: 'gates/*.spec.ts' },
    ...built.map((site) => ({
      name: site.name,
      testMatch: site.specs,
      use: { site },
      ...only[site.name],
    })),
  ],
});
