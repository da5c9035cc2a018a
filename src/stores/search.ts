import { atom } from 'nanostores';
import { piecesOf, readable, type Piece } from '../domain/search/excerpt.ts';
import { searchKinds, type SearchKind } from '../domain/search/kinds.ts';
import { cleanQuery } from '../domain/search/query.ts';
import { fitOf, suggest } from '../domain/search/suggest.ts';
import { environment } from '../environment/current.ts';
import { openSearchIndex, type SearchHit, type SearchIndex } from '../environment/search-index.ts';

/** A place in the course that was found. */
export type FoundPlace = { title: string; address: string; excerpt: Piece[] };

/** One result: a page, term or source, with the headings under which it was found. */
export type FoundRecord = FoundPlace & { kind: SearchKind; headings: FoundPlace[] };

export type SearchState =
  | { kind: 'idle' }
  | { kind: 'loading' }
  /** The index or a part of it did not arrive. */
  | { kind: 'failed' }
  | {
      kind: 'found';
      /** What was searched. */
      query: string;
      /** What was probably meant, when little or nothing fits what was searched. */
      meant: string | null;
      /** Whether the results are those of `meant`, because nothing fits the query itself. */
      instead: boolean;
      total: number;
      records: FoundRecord[];
    };

/** What the search page shows. */
export const $search = atom<SearchState>({ kind: 'idle' });

/** So many results at a time. */
export const pageSize = 8;
/** From so many results on nobody is asked whether something else was meant. */
const plenty = 3;
/** So many headings of one page. */
const mostHeadings = 3;

let name = '';
let attempt = 0;
let opened: Promise<SearchIndex> | undefined;
let latest = 0;
let hits: SearchHit[] = [];

const open = (): Promise<SearchIndex> => {
  opened ??= openSearchIndex(environment.base, name, attempt).catch((error: unknown) => {
    opened = undefined;
    attempt += 1;
    throw error;
  });
  return opened;
};

/** Something did not arrive: the next try starts from nothing. */
const fail = (): void => {
  if (opened) attempt += 1;
  opened = undefined;
  $search.set({ kind: 'failed' });
};

/** An address of the index, or the start of the site when it would lead elsewhere. */
const inside = (address: string): string =>
  address.startsWith(environment.base) && !address.startsWith('//') ? address : environment.base;

const isKind = (kind: string | undefined): kind is SearchKind =>
  searchKinds.some((known) => known === kind);

const placeOf = (title: string, url: string, excerpt: string): FoundPlace => ({
  title: readable(title),
  address: inside(url),
  excerpt: piecesOf(excerpt),
});

const read = async (some: SearchHit[]): Promise<FoundRecord[]> =>
  (await Promise.all(some.map((hit) => hit.data()))).map(
    ({ url, excerpt, meta, filters, sub_results }) => {
      const kind = filters['kind']?.[0];
      return {
        ...placeOf(meta['title'] ?? url, url, excerpt),
        kind: isKind(kind) ? kind : 'page',
        headings: sub_results
          .filter(({ anchor }) => anchor)
          .slice(0, mostHeadings)
          .map((part) => placeOf(part.title, part.url, part.excerpt)),
      };
    },
  );

/** Words by which records were found: the marked ones, and those of their names, which are not marked. */
const matched = async (some: SearchHit[]): Promise<string[]> =>
  (await Promise.all(some.map((hit) => hit.data()))).flatMap(({ meta, excerpt, sub_results }) => [
    ...Object.values(meta),
    ...[excerpt, ...sub_results.map((part) => part.excerpt)]
      // Both a compound and its parts may be what was looked for.
      .flatMap((text) => [...text.matchAll(/<mark>(.*?)<\/mark>/g)])
      .flatMap(([, word = '']) => [word, readable(word)]),
  ]);

/** Says which index belongs to this page; before anything else. */
export const useSearchIndex = (index: string): void => {
  name = index;
};

/** Fetches the fixed part of the index, so that it is there when the first word is. Says nothing when that fails. */
export const prepareSearch = (): void => void open().catch(() => undefined);

/** What the address asks to search, or an empty text. */
export const searchInAddress = (): string => environment.address.read('q');

/** Puts a query in the address, so that it can be shared and the back button leads to it. */
export const addressSearch = (query: string, step: 'new' | 'same'): void =>
  environment.address.write('q', query.trim(), step);

/** Calls the listener with the query of the address when the reader goes back or forward. */
export const watchAddress = (listener: (query: string) => void): void =>
  environment.address.watch(() => listener(searchInAddress()));

/** Searches, and when little or nothing fits, searches what was probably meant. Only the latest call is shown. */
export const searchFor = async (typed: string): Promise<void> => {
  const query = cleanQuery(typed);
  const call = ++latest;
  const isLatest = () => call === latest;
  if (!query) {
    $search.set({ kind: 'idle' });
    return;
  }
  if ($search.get().kind !== 'found') $search.set({ kind: 'loading' });
  try {
    const index = await open();
    let found = await index.search(query);
    const exact = /^".+"$/.test(query);
    const fit = exact ? 'all' : fitOf(query, await matched(found.slice(0, pageSize)));
    let meant: string | undefined;
    if (found.length === 0 || fit !== 'all' || found.length < plenty) {
      await index.check();
      if (!exact) meant = suggest(query, await index.words());
    }
    // Not what was typed: what was probably meant is searched at once.
    const instead = fit !== 'all' && meant !== undefined;
    if (instead && meant) found = await index.search(cleanQuery(meant));
    else if (fit === 'none') found = [];
    const records = await read(found.slice(0, pageSize));
    if (!isLatest()) return;
    hits = found;
    $search.set({
      kind: 'found',
      query: typed.trim(),
      meant: meant ?? null,
      instead,
      total: found.length,
      records,
    });
  } catch {
    if (isLatest()) fail();
  }
};

/** Shows the next results. Gives how many were shown before. */
export const showMore = async (): Promise<number> => {
  const state = $search.get();
  if (state.kind !== 'found') return 0;
  const before = state.records.length;
  try {
    const more = await read(hits.slice(before, before + pageSize));
    if ($search.get() === state) $search.set({ ...state, records: [...state.records, ...more] });
  } catch {
    if ($search.get() === state) fail();
  }
  return before;
};
