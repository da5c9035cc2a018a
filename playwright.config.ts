import { existsSync } from 'node:fs';
import { defineConfig, type Project } from '@playwright/test';
import { launchOptions } from './tests/setup.mjs';
import { sites, type SiteOptions } from './tests/e2e/sites.ts';

/*
 * Three built sites, each served by the course's own server: the course under `/` and under `/cursus/`, and the bench
 * lesson. `npm test` builds them first; a site that was not built is left out, so that one spec can be run by hand.
 */
const built = sites.filter(({ dir }) => existsSync(`${dir}/index.html`));

/** What does not depend on the base is looked at once, and offline.spec.ts takes both itself. */
const only: Record<string, Partial<Project<SiteOptions>>> = {
  cursus: {
    testIgnore: [
      'e2e/weight.spec.ts',
      'e2e/attacks.spec.ts',
      'e2e/offline.spec.ts',
      'e2e/comparison.spec.ts',
      'e2e/sorting.spec.ts',
      'e2e/journal.spec.ts',
      'e2e/dialogue.spec.ts',
      'e2e/response.spec.ts',
      'e2e/review.spec.ts',
      'e2e/pages.spec.ts',
      'e2e/agreement.spec.ts',
      'e2e/paper.spec.ts',
      'e2e/react-late.spec.ts',
      'e2e/translator.spec.ts',
      'e2e/practice.spec.ts',
    ],
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
