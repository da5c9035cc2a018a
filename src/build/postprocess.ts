import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkHeadings } from './anchors.ts';
import { bundle } from './bundle.ts';
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

/** The layers of the styles, from weakest to strongest (STYLE.md). */
const layers = ['reset', 'tokens', 'base', 'content', 'components', 'utilities'];

/**
 * Names the layers at the start of a page in which the styles of a feature came out before those of the site: the order
 * in which layers are first named decides which one wins, and the bundler drops a bare `@layer` statement of ours.
 */
const nameLayers = (html: string): { page: string; hashes: string[] } => {
  const [whole = '', css = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const found = [...new Set([...html.matchAll(/@layer ([\w-]+)/g)].map(([, name = '']) => name))];
  if (found.join() === layers.filter((name) => found.includes(name)).join())
    return { page: html, hashes: [] };
  const named = `@layer ${layers.join()};${css}`;
  return { page: html.replace(whole, () => `<style>${named}</style>`), hashes: [hashOf(named)] };
};

const allow = (policy: string, hashes: readonly string[]): string =>
  policy.replace(/style-src[^;]*/, (rule) => [rule.trimEnd(), ...hashes].join(' '));

const moduleScript = (mark: string) =>
  new RegExp(
    `<script type="module">((?:(?!</script>)[\\s\\S])*?${mark}(?:(?!</script>)[\\s\\S])*?)</script>`,
  );
const earlyScript = moduleScript('dataset\\.ready');
const returningScript = moduleScript('dataset\\.restored');
/** Scripts that every page has and that are asked for later; the script of one page, such as that of the search, stays. */
const laterScript =
  /<script type="module" src="[^"]*\/_astro\/(Later|Reading)\.astro_astro_type_script[^"/]*\.js"><\/script>/g;

/**
 * Makes `environment/early.ts` an ordinary script in the head: what hides explanations and what a reader set then hold
 * before the first text is drawn. A page that does not have it is left as it is.
 */
export const hoistEarly = (page: string): string => {
  const [script, code] = earlyScript.exec(page) ?? [];
  if (script === undefined || code === undefined) return page;
  const ordinary = `(()=>{${code.trim().replace(/;$/, '')}})()`;
  return page
    .replace(script, '')
    .replace('</head>', () => `<script>${ordinary}</script></head>`)
    .replace(policyMeta, (policy) => policy.replace(hashOf(code), () => hashOf(ordinary)));
};

/**
 * Takes `environment/returning.ts` out of a page: `early.ts` fetches it only for who has something saved. A page that
 * never had it is left as it is.
 */
const liftReturning = (page: string): { page: string; returning: string | null } => ({
  page: page.replace(returningScript, ''),
  returning: returningScript.exec(page)?.[1] ?? null,
});

const ownScript = /<script type="module" src="([^"]*\/)([^"/]+\.js)"><\/script>/g;
const staticImport = /\b(?:from|import)\s*"\.\/([^"/]+\.js)"/g;

/**
 * Lets a page ask at once for what its own script imports, instead of after that script has come.
 *
 * @param page the page, with scripts that were not lifted
 * @param codeOf the code of a script by its name
 */
export const preloadImports = (page: string, codeOf: (name: string) => string): string => {
  const needed = [...page.matchAll(ownScript)].flatMap(([, folder = '', name = '']) =>
    [...codeOf(name).matchAll(staticImport)].map(([, file = '']) => folder + file),
  );
  const links = [...new Set(needed)].map((file) => `<link rel="modulepreload" href="${file}">`);
  return page.replace('</head>', () => `${links.join('')}</head>`);
};

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
export type BarePage = {
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
export const liftRuntime = (page: string): BarePage => {
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
 * head, the layers in their order, and the base put before root-relative links that MDX left bare.
 *
 * @param html the page as Astro wrote it
 * @param base the base path, with a slash on both sides
 */
export const finishPage = (html: string, base: string): string => {
  const { page: lifted, hashes } = liftStyles(html);
  const { page: named, hashes: more } = nameLayers(lifted);
  let page = named
    .replace(policyMeta, '')
    .replace(islandStyle, '')
    // React closes what HTML does not; without it the page is the same, and lighter.
    .replace(/(<input\b[^>]*?)\/>/g, '$1>')
    // A letter, its number and its sign stay together: r = .28 and 8 % never break over a line.
    .replace(/\b(r|g|d|k|n|N) = (?=[-−.\d])/g, '$1\u00a0=\u00a0')
    .replace(/(\d) %/g, '$1\u00a0%');
  const policy = prune(allow(policyMeta.exec(html)?.[0] ?? '', [...hashes, ...more]), page);
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

/** Tells one version of a text from another in the name of a file. */
const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Name of a file with a hash of what is in it, below the folder of the site. */
const fileOf = (name: string, code: string): string => `_astro/${name}.${shortHash(code)}.js`;

/**
 * Code that was taken out of the pages, by the name under which `environment/early.ts` asks for it. All of it has one
 * hash in its name, so that a page has to say only that one.
 */
class Lifted {
  readonly #files = new Map<string, string>();

  /** @throws when a page has other code under this name: it could not be told which one a page means. */
  add(name: string, code: string | null): void {
    if (code === null) return;
    if ((this.#files.get(name) ?? code) !== code) throw new Error(`Two kinds of ${name} code`);
    this.#files.set(name, code);
  }

  get hash(): string {
    const files = [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1));
    return shortHash(JSON.stringify(files));
  }

  async write(folder: string): Promise<void> {
    const { hash } = this;
    for (const [name, code] of this.#files)
      await writeFile(join(folder, `_astro/${name}.${hash}.js`), code);
  }
}

/** What the build makes of the pages that Astro wrote: see {@link finishPage}, {@link hoistEarly} and {@link liftRuntime}. */
export const postprocess = (): AstroIntegration => ({
  name: 'postprocess',
  hooks: {
    // In development nothing is lifted, and what a reader set comes a moment after the page.
    'astro:config:setup': ({ command, injectScript }) => {
      if (command === 'dev') injectScript('page', "import '/src/environment/start.ts';");
    },
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const lifted = new Lifted();
      const beside = new Map<string, string>();
      /** The hash of the module that wakes the islands of one page; it and the code it fetches are put beside the pages. */
      const waking = (islands: BarePage['islands'], runtime: string): string => {
        const code = fileOf('islands', runtime);
        const module = wakingModule(islands, `./${basename(code)}`);
        const file = fileOf('page', module);
        beside.set(code, runtime).set(file, module);
        return file.split('.').at(-2) ?? '';
      };
      const finished = new Map<string, string>();
      const later = new Set<string>();
      for (const file of await pagesIn(folder)) {
        const html = await readFile(file, 'utf8');
        const moved = redirectTarget(html);
        if (moved !== undefined) {
          await writeFile(file, redirectPage(moved));
          continue;
        }
        const { page: rest, returning } = liftReturning(hoistEarly(html));
        const { page, runtime, islands } = liftRuntime(linkHeadings(rest));
        lifted.add('returning', returning);
        const told = runtime === null ? '' : ` data-page="${waking(islands, runtime)}"`;
        for (const [script] of page.matchAll(laterScript)) later.add(script);
        const whole = page.replace(laterScript, '').replace(/<html\b/, `<html${told}`);
        const codeOf = (name: string) => readFileSync(join(folder, '_astro', name), 'utf8');
        finished.set(file, finishPage(preloadImports(whole, codeOf), site.base));
      }
      for (const script of later) {
        const [, path = '', name = ''] = /src="([^"]*\/(\w+)\.astro_[^"]*)"/.exec(script) ?? [];
        const file = join(folder, path.slice(site.base.length));
        lifted.add(name.toLowerCase(), await readFile(file, 'utf8'));
        await rm(file);
      }
      lifted.add('start', await bundle('src/environment/start.ts'));
      const { hash: build } = lifted;
      for (const [file, page] of finished)
        await writeFile(file, page.replace(/<html\b/, `<html data-build="${build}"`));
      await lifted.write(folder);
      for (const [file, code] of beside) await writeFile(join(folder, file), code);
    },
  },
});
