import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeIndex } from './pagefind.ts';
import { linkTerms, recordsOf, type PageReading } from './records.ts';
import { vocabularyOf, wordListOf } from './vocabulary.ts';

/** Every built page with its path under the base: `lessen/setting/`. */
const pagesIn = async (folder: string): Promise<{ path: string; file: string }[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      path: file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      file: join(folder, file),
    }));

/** What can be found in a folder of built pages, page by page. */
export const readSite = async (folder: string): Promise<({ path: string } & PageReading)[]> =>
  Promise.all(
    (await pagesIn(folder)).map(async ({ path, file }) => ({
      path,
      ...recordsOf(path, await readFile(file, 'utf8')),
    })),
  );

/**
 * The search index, after the pages have their last form: Pagefind's files and a list of words in `pagefind/`. The
 * search page learns the name of the index it belongs to, so that an old page never reads half of a new index.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const site = await readSite(folder);
      const records = linkTerms(site.flatMap((page) => page.records));
      for (const { path, unknown } of site)
        if (unknown.length > 0)
          logger.warn(`${path}: not in the index, nobody said whether: ${unknown.join(' ')}`);
      const target = join(folder, 'pagefind');
      const name = await writeIndex(records, vocabularyOf(records), target);
      await writeFile(join(target, 'words.json'), JSON.stringify(wordListOf(records)));
      const page = join(folder, 'zoeken', 'index.html');
      const html = await readFile(page, 'utf8');
      await writeFile(page, html.replace(/ data-index(?:="")?(?=[\s>])/, ` data-index="${name}"`));
    },
  },
});
