import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Files } from './course.ts';

/** A folder as an author would type it: from where the command runs, when it lies there. */
export const contentFolder = (given: string): string => {
  const path = relative('', given) || '.';
  return path.startsWith('..') ? given : path;
};

/** Reads every text file of a content folder; what starts with a dot and what editors left behind stays out. */
export const readContent = (folder: string): Files => {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.') || entry.name.endsWith('~')) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(join(folder, '/').length).replaceAll('\\', '/');
    if (name.startsWith('schemas/')) continue;
    files.set(name, readFileSync(path, 'utf8'));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** The hashes of the source articles' runs of eight words, and nothing else of them. */
export const readShingles = (): Set<string> =>
  new Set(readFileSync(new URL('../source-shingles.txt', import.meta.url), 'utf8').trim().split('\n'));
