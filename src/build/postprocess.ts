import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from './site.ts';

const policyMeta = /<meta http-equiv="content-security-policy"[^>]*>/i;
const islandStyle = /<style>astro-island[^<]*<\/style>/g;

/**
 * One built page with the policy first in its head (before any script), Astro's island style lifted out of the body
 * (where it is an HTML error), and the base put before root-relative links that MDX left bare.
 *
 * @param html the page as Astro wrote it
 * @param base the base path, with a slash on both sides
 */
export const finishPage = (html: string, base: string): string => {
  const policy = policyMeta.exec(html)?.[0] ?? '';
  const styles = [...new Set(html.match(islandStyle) ?? [])].join('');
  let page = html.replace(policyMeta, '').replace(islandStyle, '');
  page = page.replace(/<head>(\s*<meta charset="[^"]*">)?/i, (head) => head + policy);
  page = page.replace('</head>', `${styles}</head>`);
  if (base === '/') return page;
  return page.replace(/(<a [^>]*href=")\/(?!\/)([^"]*)"/g, (match, start: string, path: string) =>
    `/${path}`.startsWith(base) || `/${path}/` === base ? match : `${start}${base}${path}"`,
  );
};

const pagesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).map((file) => join(folder, file));

/** The last step of a build: see {@link finishPage}. */
export const postprocess = (): AstroIntegration => ({
  name: 'postprocess',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const file of await pagesIn(fileURLToPath(dir)))
        await writeFile(file, finishPage(await readFile(file, 'utf8'), site.base));
    },
  },
});
