import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkHeadings } from './anchors.ts';
import { redirectPage, redirectTarget } from './redirects.ts';
import { site } from './site.ts';

const policyMeta = /<meta http-equiv="content-security-policy"[^>]*>/i;
const islandStyle = /<style>astro-island[^<]*<\/style>/g;
const inline =
  /<(?:style|script)(?![^>]*\b(?:src=|application\/ld\+json))[^>]*>([\s\S]*?)<\/(?:style|script)>/g;
const hash = /'sha256-[^']+'\s?/g;
const islandScript =
  /<script>(?:(?!<\/script>)[\s\S])*?(?:customElements\.get\("astro-island"\)|\.touch=)(?:(?!<\/script>)[\s\S])*?<\/script>/g;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Astro's policy names every style and script of the whole site; a page needs only those that stand in it. */
const prune = (policy: string, page: string): string => {
  const here = new Set([...page.matchAll(inline)].map((match) => hashOf(match[1] ?? '')));
  for (const needed of here)
    if (!policy.includes(needed)) throw new Error(`The policy lacks ${needed}`);
  return policy.replace(hash, (item) => (here.has(item.trim()) ? item : ''));
};

const pageStyle = /<style data-page-style(?:="")?>([\s\S]*?)<\/style>/g;

/**
 * Moves the styles of features (`ui/PageStyle.astro`) from the body, where they are an HTML error, to the end of the head,
 * after those of the site; the policy then allows exactly these.
 */
const liftStyles = (html: string): { page: string; hashes: string[] } => {
  const styles = [...html.matchAll(pageStyle)].map((match) => match[1] ?? '');
  const page = html
    .replace(pageStyle, '')
    .replace('</head>', `${styles.map((css) => `<style>${css}</style>`).join('')}</head>`);
  return { page, hashes: styles.map(hashOf) };
};

const allow = (policy: string, hashes: readonly string[]): string =>
  policy.replace(/style-src[^;]*/, (rule) => [rule.trimEnd(), ...hashes].join(' '));

const returningScript =
  /<script type="module">((?:(?!<\/script>)[\s\S])*?dataset\.restored(?:(?!<\/script>)[\s\S])*?)<\/script>/;

/**
 * Takes `environment/returning.ts` out of a page: `early.ts` fetches it only for who has something saved. A page that
 * never had it is left as it is.
 */
const liftReturning = (page: string): { page: string; returning: string | null } => ({
  page: page.replace(returningScript, ''),
  returning: returningScript.exec(page)?.[1] ?? null,
});

const islandTag = /<astro-island\b[^>]*>/g;
const attribute = /\s([\w-]+)(?:="([^"]*)")?/g;

/** What stays on an island: what its code is fetched by, and what tells that it still is the server's form. */
const stays = new Set(['component-url', 'renderer-url', 'ssr']);

const entities: Record<string, string> = {
  quot: '"',
  '#34': '"',
  '#39': "'",
  amp: '&',
  '#38': '&',
};
const plain = (value: string): string =>
  value.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** Everything else an island needs to wake, by attribute. Astro's numbers for it (`uid`, `prefix`) are read by nobody. */
const wakingAttributes = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(attribute)]
      .filter(([, name = '']) => !stays.has(name) && !['uid', 'prefix'].includes(name))
      .map(([, name = '', value = '']) => [name, name === 'opts' ? '{}' : plain(value)]),
  );

/** A page without the code and data of its islands, and what was taken out: null where nothing was. */
export type Lifted = {
  page: string;
  runtime: string | null;
  /** Per island, in the order of the page, the attributes it lacks. */
  islands: Record<string, string>[];
};

/**
 * Takes Astro's island code, and the data of each island, out of a page whose islands all wait for a touch:
 * `environment/early.ts` fetches them at the first one, through {@link wakingModule}. A page with an island that wakes
 * by itself keeps all of it.
 */
export const liftRuntime = (page: string): Lifted => {
  const scripts = page.match(islandScript) ?? [];
  if (scripts.length === 0 || /<astro-island[^>]* client="(?!touch")/.test(page))
    return { page, runtime: null, islands: [] };
  const bare = page
    .replace(islandScript, '')
    // By then the page is whole: what tells the code to wait for its children can go too.
    .replaceAll(' await-children', '')
    .replaceAll('<!--astro:end-->', '');
  return {
    page: bare.replace(islandTag, (tag) =>
      tag.replace(attribute, (whole, name: string) => (stays.has(name) ? whole : '')),
    ),
    runtime: scripts.map((script) => script.replace(/^<script>|<\/script>$/g, '')).join('\n'),
    islands: (bare.match(islandTag) ?? []).map(wakingAttributes),
  };
};

/**
 * The module that wakes the islands of one page: gives each its data when it is read, and its default export fetches
 * the code (a function, so that a fetch that failed can be tried again).
 *
 * @param islands as {@link liftRuntime} gave them
 * @param runtime address of the code, from the folder of this module
 */
export const wakingModule = (islands: Record<string, string>[], runtime: string): string =>
  `const all=${JSON.stringify(islands)};document.querySelectorAll('astro-island').forEach((island,place)=>{for(const name in all[place])island.setAttribute(name,all[place][name])});export default()=>import(${JSON.stringify(runtime)})`;

/**
 * One built page with the policy first in its head (before any script) and no longer than this page needs, Astro's
 * island style taken out of the body (where it is an HTML error; ours says the same), the styles of features in the
 * head, and the base put before root-relative links that MDX left bare.
 *
 * @param html the page as Astro wrote it
 * @param base the base path, with a slash on both sides
 */
export const finishPage = (html: string, base: string): string => {
  const { page: lifted, hashes } = liftStyles(html);
  let page = lifted
    .replace(policyMeta, '')
    .replace(islandStyle, '')
    // A letter, its number and its sign stay together: r = .28 and 8 % never break over a line.
    .replace(/\b(r|g|d|k|n|N) = (?=[-−.\d])/g, '$1\u00a0=\u00a0')
    .replace(/(\d) %/g, '$1\u00a0%');
  const policy = prune(allow(policyMeta.exec(html)?.[0] ?? '', hashes), page);
  page = page.replace(/<head\b[^>]*>(\s*<meta charset="[^"]*">)?/i, (head) => head + policy);
  if (base === '/') return page;
  return page.replace(/(<a [^>]*href=")\/(?!\/)([^"]*)"/g, (match, start: string, path: string) =>
    isUnder(`/${path}`, base) ? match : `${start}${base}${path}"`,
  );
};

/** Whether a root-relative address stands under the base already: `/cursus`, `/cursus/…`, `/cursus#…`, not `/cursussen/`. */
const isUnder = (address: string, base: string): boolean =>
  `${address.replace(/[?#].*$/, '')}/`.startsWith(base);

const pagesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file));

/** Where code that was lifted out of pages goes, below the folder of the site. */
const fileOf = (name: string, code: string): string =>
  `_astro/${name}.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;

/** The last step of a build: see {@link finishPage}, {@link liftRuntime} and {@link liftReturning}. */
export const postprocess = (): AstroIntegration => ({
  name: 'postprocess',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const lifted = new Map<string, string>();
      /** Gives the attribute by which a page finds the code that was lifted out of it, or nothing. */
      const told = (name: string, code: string | null): string => {
        if (code === null) return '';
        const file = fileOf(name, code);
        lifted.set(file, code);
        return ` data-${name}="${site.base}${file}"`;
      };
      /** The module of one page, and puts the code it fetches beside it. */
      const waking = (islands: Lifted['islands'], runtime: string): string => {
        const file = fileOf('islands', runtime);
        lifted.set(file, runtime);
        return wakingModule(islands, `./${basename(file)}`);
      };
      for (const file of await pagesIn(folder)) {
        const html = await readFile(file, 'utf8');
        const moved = redirectTarget(html);
        if (moved !== undefined) {
          await writeFile(file, redirectPage(moved));
          continue;
        }
        const { page: rest, returning } = liftReturning(html);
        const { page, runtime, islands } = liftRuntime(linkHeadings(rest));
        const attributes =
          told('returning', returning) +
          (runtime === null ? '' : told('page', waking(islands, runtime)));
        await writeFile(file, finishPage(page.replace(/<html\b/, `<html${attributes}`), site.base));
      }
      for (const [file, code] of lifted) await writeFile(join(folder, file), code);
    },
  },
});
