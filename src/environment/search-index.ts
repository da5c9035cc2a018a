import type { WordList } from '../domain/search/suggest.ts';

/** What the index says of one record. */
export type SearchData = {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string; anchor?: unknown }[];
};

/** One record that was found; what it says is fetched when it is asked for. */
export type SearchHit = { data(): Promise<SearchData> };

/** An opened index. Every call rejects when what it needs cannot be fetched. */
export type SearchIndex = {
  /** Everything that was found, best first. */
  search(query: string): Promise<SearchHit[]>;
  /** Fetches the part of the index that a query needs, so that the search itself is quick. */
  preload(query: string): Promise<void>;
  /** Makes sure that nothing was found because nothing is there, and not because a part did not arrive. */
  check(): Promise<void>;
  /** The words somebody may have meant. */
  words(): Promise<WordList>;
};

/** The little of Pagefind's own interface that is used. */
type Pagefind = {
  createInstance(options: Record<string, unknown>): {
    search(query: string): Promise<{ results: SearchHit[] }>;
    preload(query: string): Promise<void>;
  };
};
type Entry = { languages: Record<string, { hash: string }> };

/** @throws when nothing comes, or something that is not what was asked for */
const fetchWhole = async (url: string, cache: RequestCache = 'default'): Promise<Response> => {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
};
const fetchJson = async <T>(url: string, cache: RequestCache): Promise<T> =>
  (await (await fetchWhole(url, cache)).json()) as T;

/**
 * Whether a part of the index was asked for and did not arrive. Pagefind only writes that on the console and searches
 * what it has; the browser still knows what it fetched.
 */
const hasGaps = (folder: string): boolean => {
  const sizes = new Map<string, number>();
  for (const entry of performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    if (new URL(entry.name).pathname.startsWith(`${folder}index/`))
      sizes.set(entry.name, entry.decodedBodySize);
  return [...sizes.values()].includes(0);
};

/**
 * Fetches what Pagefind would ask for one after the other; its own request then finds it in the browser's cache. Pagefind
 * itself lets nobody know when one of these does not come.
 */
const fetchFixed = async (url: string): Promise<void> => {
  await (await fetchWhole(url)).arrayBuffer();
};

/**
 * Opens the search index of this site.
 *
 * @param base path the site stands under
 * @param name the index that belongs to the page; an old page does not read half of a new index
 * @param attempt how often it was tried before: a browser remembers code it could not fetch by its address
 * @throws when it cannot be fetched, or when there is another index by now
 */
export const openSearchIndex = async (
  base: string,
  name: string,
  attempt: number,
): Promise<SearchIndex> => {
  const folder = `${base}pagefind/`;
  const tag = attempt === 0 ? name : `${name}-${attempt}`;
  const check = async (cache: RequestCache) => {
    const entry = await fetchJson<Entry>(`${folder}pagefind-entry.json?ts=${tag}`, cache);
    if (entry.languages['nl']?.hash !== name) throw new Error('Another index');
  };
  // By a name, not a text: around an import of a text the bundler puts code that it then shares with every page.
  const code = `${folder}pagefind.js?ts=${tag}`;
  const [{ createInstance }] = await Promise.all([
    import(/* @vite-ignore */ code) as Promise<Pagefind>,
    check('default'),
    fetchFixed(`${folder}pagefind.${name}.pf_meta`),
    fetchFixed(`${folder}wasm.nl.pagefind`),
  ]);
  const index = createInstance({
    // One file less to fetch; the index of a course is small enough for the page itself.
    noWorker: true,
    metaCacheTag: tag,
    excerptLength: 24,
    ranking: {
      // Names count most; a label is only shown (see build/search/pagefind.ts).
      metaWeights: { title: 8, also: 7, parts: 3, explains: 2, label: 0 },
      diacriticSimilarity: 0,
    },
  });
  return {
    search: async (query) => (await index.search(query)).results,
    preload: (query) => index.preload(query),
    check: async () => {
      if (hasGaps(folder)) throw new Error('Part of the index is missing');
      await check('no-store');
    },
    words: () => fetchJson<WordList>(`${folder}words.json?ts=${tag}`, 'default'),
  };
};
