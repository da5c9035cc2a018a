import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from './site.ts';

const policyMeta = /<meta http-equiv="content-security-policy"[^>]*>/i;
const islandStyle = /<style>astro-island[^<]*<\/style>/g;
const inline = /<(?:style|script)(?![^>]*\b(?:src=|application\/ld\+json))[^>]*>([\s\S]*?)<\/(?:style|script)>/g;
const hash = /'sha256-[^']+'\s?/g;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Astro's policy names every style and script of the whole site; a page needs only those that stand in it. */
const prune = (policy: string, page: string): string => {
  const here = new Set([...page.matchAll(inline)].map((match) => hashOf(match[1] ?? '')));
  for (const needed of here) if (!policy.includes(needed)) throw new Error(`The policy lacks ${needed}`);
  return policy.replace(hash, (item) => (here.has(item.trim()) ? item : ''));
};

/**
 * One built page with the policy first in its head (before any script) and no longer than this page needs, Astro's
 * island style lifted out of the body (where it is an HTML error), and the base put before root-relative links that
 * MDX left bare.
 *
 * @param html the page as Astro wrote it
 * @param base the base path, with a slash on both sides
 */
export const finishPage = (html: string, base: string): string => {
  const styles = [...new Set(html.match(islandStyle) ?? [])].join('');
  let page = html
    .replace(policyMeta, '')
    .replace(islandStyle, '')
    .replace('</head>', `${styles}</head>`)
    // Names Astro gives its islands; nothing of ours reads them.
    .replace(/(<astro-island) uid="[^"]*" prefix="[^"]*"/g, '$1');
  const policy = prune(policyMeta.exec(html)?.[0] ?? '', page);
  page = page.replace(/<head>(\s*<meta charset="[^"]*">)?/i, (head) => head + policy);
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
