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
