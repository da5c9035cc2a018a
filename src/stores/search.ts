import { atom } from 'nanostores';
import { piecesOf, readable, type Piece } from '../domain/search/excerpt.ts';
import { searchKinds, type SearchKind } from '../domain/search/kinds.ts';
import { squeeze, wordsOf } from '../domain/search/fold.ts';
import { cleanQuery, isPhrase, relaxed } from '../domain/search/query.ts';
import { namesFirst } from '../domain/search/rank.ts';
import { fitOf, suggest } from '../domain/search/suggest.ts';
import { environment } from '../environment/current.ts';
import {
  openSearchIndex,
  type SearchData,
  type SearchHit,
  type SearchIndex,
} from '../environment/search-index.ts';

/** A place in the course that was found. */
export type FoundPlace = { title: string; address: string; excerpt: Piece[] };

/** One result: a page, term or source, with the headings under which it was found. */
export type FoundRecord = FoundPlace & {
  kind: SearchKind;
  /** Other names of it, as one text. */
  also: string;
  headings: FoundPlace[];
};

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
      /** Another query that the results are of, because nothing fits the query itself. */
      instead: string | null;
      total: number;
      records: FoundRecord[];
    };

/** What the search page shows. */
export const $search = atom<SearchState>({ kind: 'idle' });

/** So many results at a time: as many as a browser asks for at once over HTTP/1.1. */
export const pageSize = 6;
/** From so many results on nobody is asked whether something else was meant. */
const plenty = 3;
/** So many headings of one page. */
const mostHeadings = 3;

let name = '';
let smallWords: ReadonlySet<string> = new Set();
let attempt = 0;
let opened: Promise<SearchIndex> | undefined;
let latest = 0;
/** What was found for the query on the screen, best first. */
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

const recordOf = ({ url, excerpt, meta, filters, sub_results }: SearchData): FoundRecord => {
  const kind = filters['kind']?.[0];
  return {
    ...placeOf(meta['title'] ?? meta['label'] ?? url, url, excerpt),
    kind: isKind(kind) ? kind : 'page',
    also: meta['also'] ?? '',
    headings: sub_results
      .filter(({ anchor }) => anchor)
      .slice(0, mostHeadings)
      .map((part) => placeOf(part.title, part.url, part.excerpt)),
  };
};

const dataOf = (some: SearchHit[]): Promise<SearchData[]> =>
  Promise.all(some.map((hit) => hit.data()));

/** The first results, in order, with all others behind them as they were found. */
type Found = { first: SearchData[]; hits: SearchHit[] };

const find = async (index: SearchIndex, query: string): Promise<Found> => {
  const found = await index.search(query);
  const page = found.slice(0, pageSize);
  const data = await dataOf(page);
  const ordered = namesFirst(
    query,
    page.map((hit, place) => ({ hit, data: data[place]! })),
    ({ data: { meta } }) => ({
      title: meta['title'] ?? '',
      also: (meta['also'] ?? '').split(', '),
    }),
    smallWords,
  );
  return {
    first: ordered.map((one) => one.data),
    hits: [...ordered.map((one) => one.hit), ...found.slice(pageSize)],
  };
};

/** Words by which records were found: the marked ones, and those of their names, which are not marked. */
const matched = (records: SearchData[]): string[] =>
  records.flatMap(({ meta, excerpt, sub_results }) => [
    ...Object.values(meta),
    ...[excerpt, ...sub_results.map((part) => part.excerpt)]
      .flatMap((text) => [...text.matchAll(/<mark>(.*?)<\/mark>/g)])
      // Both a compound and its parts may be what was looked for.
      .flatMap(([, word = '']) => [word, readable(word)]),
  ]);

/** Says which index belongs to this page, and which words say nothing in a query; before anything else. */
export const setUpSearch = (index: string, small: ReadonlySet<string>): void => {
  name = index;
  smallWords = small;
};

/** Fetches the fixed part of the index, so that it is there when the first word is. Says nothing when that fails. */
export const prepareSearch = (): void => void open().catch(() => undefined);

/** Shorter beginnings of a word say too little about where to look. */
const shortest = 3;

/** Whether what was typed so far says something: more than a few letters, and more than small words. */
const saysSomething = (query: string): boolean =>
  query.length >= shortest && wordsOf(query).some((word) => !smallWords.has(word));

/** Fetches the part of the index where a query may be, while it is still being typed. */
export const prepareQuery = (typed: string): void => {
  const query = cleanQuery(typed, smallWords);
  if (saysSomething(query))
    void open()
      .then((index) => index.preload(query))
      .catch(() => undefined);
};

/** Searches while somebody types: not for the first letters of a word. */
export const searchWhileTyping = (typed: string): void => {
  const query = cleanQuery(typed, smallWords);
  if (!query || saysSomething(query)) void searchFor(typed);
};

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
  const query = cleanQuery(typed, smallWords);
  const call = ++latest;
  if (!query) {
    $search.set({ kind: 'idle' });
    return;
  }
  if ($search.get().kind !== 'found') $search.set({ kind: 'loading' });
  try {
    const index = await open();
    let found = await find(index, query);
    const fit = isPhrase(query) ? 'all' : fitOf(query, matched(found.first));
    const show = (meant: string | undefined, instead: string | null) => {
      if (call !== latest) return;
      hits = found.hits;
      $search.set({
        kind: 'found',
        query: typed.trim(),
        meant: meant ?? null,
        instead,
        total: hits.length,
        records: found.first.map(recordOf),
      });
    };
    // What fits is shown at once; a guess that may come beside it can wait.
    if (fit === 'all' && found.hits.length > 0) show(undefined, null);
    if (fit === 'all' && found.hits.length >= plenty) return;
    await index.check();
    let meant = isPhrase(query) ? undefined : suggest(query, await index.words());
    if (fit === 'all' && found.hits.length > 0) {
      if (meant && squeeze(meant) !== squeeze(query)) show(meant, null);
      return;
    }
    // Not what was typed: what was probably meant, or a part of it, is searched at once.
    const guess = meant === undefined ? [] : [cleanQuery(meant, smallWords)];
    let instead: string | null = null;
    for (const other of [...guess, ...guess.flatMap(relaxed), ...relaxed(query)]) {
      const tried = await find(index, other);
      if (tried.hits.length === 0 || fitOf(other, matched(tried.first)) !== 'all') continue;
      found = tried;
      instead = other === guess[0] ? (meant ?? other) : other;
      break;
    }
    // A guess that gives nothing is none.
    if (instead !== meant) meant = undefined;
    if (instead === null && fit === 'none') found = { first: [], hits: [] };
    show(meant, instead);
  } catch {
    if (call === latest) fail();
  }
};

/** Shows the next results. Gives how many were shown before. */
export const showMore = async (): Promise<number> => {
  const state = $search.get();
  if (state.kind !== 'found') return 0;
  const before = state.records.length;
  try {
    const more = (await dataOf(hits.slice(before, before + pageSize))).map(recordOf);
    if ($search.get() === state) $search.set({ ...state, records: [...state.records, ...more] });
  } catch {
    if ($search.get() === state) fail();
  }
  return before;
};
