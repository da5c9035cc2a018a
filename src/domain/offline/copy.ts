import { fnv } from '../text/hash.ts';

/** One file of the offline copy: its address from the base on, and a hash of what is in it; null when its name has one. */
export type CopiedFile = { url: string; revision: string | null };

/** What the build tells the worker (see `build/offline.ts`). */
export type OfflineCopy = {
  /** Key of the course, so that another course at the same host keeps its own copy. */
  site: string;
  base: string;
  /** Every file of the copy; a page ends in a slash. */
  files: CopiedFile[];
  /** The page that is shown when another is not in the copy. */
  fallback: string;
};

/** Files of a site by their path below the base, as text. */
export type Pack = Record<string, string>;

const packs = 8;

/**
 * Pages of exercises and of citations are many and alike, and so are vignettes as data, what wakes the islands of a page
 * and what search shows of one. Together in a few files they travel
 * in a sixth of the bytes and of the requests, because what they share is compressed once.
 *
 * @param path path below the base, `oefening/te-laat-bilal/`
 * @returns path of the pack it is in, or null for what is copied as a file by itself
 */
export const packOf = (path: string): string | null =>
  /^(oefening|citeren|data)\/.|^_astro\/page\.|\.pf_fragment$/.test(path)
    ? `kopie/${fnv(path) % packs}.json`
    : null;
