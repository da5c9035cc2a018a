import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { offlineStrings } from '../strings/nl/offline.ts';
import { weightOfCopy, writeWorker } from './offline-copy.ts';
import { site } from './site.ts';

/** The very last step of a build: the service worker. */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const { key } = parse(readFileSync(`${site.content}/course.yaml`, 'utf8')) as { key: string };
      const copy = await writeWorker(folder, { site: key, base: site.base });
      console.info(
        offlineStrings.copy(copy.files.length, Math.round(weightOfCopy(folder, copy, 5))),
      );
    },
  },
});
