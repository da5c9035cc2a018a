import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { packOf, type CopiedFile, type OfflineCopy, type Pack } from '../domain/offline/copy.ts';
import { bundle } from './bundle.ts';

/**
 * What is on the site and not in the copy: what only machines read, what is downloaded or printed or shown in the frame
 * of someone else, and parts of Pagefind that no page of ours asks for.
 */
const left = [
  /^sw\.js$/,
  /^404\.html$/,
  /^_headers$/,
  /^(robots\.txt|sitemap.*\.xml|og\.png)$/,
  /^(druk|embed)\//,
  /^fonts\//,
  /\.(zip|imscc|csv|xml|ris|bib|txt|br|gz|map)$/,
  /^pagefind\/(pagefind-(modular-)?ui\.|pagefind-highlight\.|pagefind-component-ui\.|wasm\.unknown\.)/,
];

/** Names that hold a hash of what is in the file: such a file never changes. */
const hashed = /^_astro\/|^pagefind\/.*\.pf_\w+$/;

const isRedirect = (bytes: Buffer): boolean =>
  bytes.subarray(0, 600).includes('http-equiv="refresh"');

type BuiltFile = { file: string; path: string };

/** Every file of a built site that belongs in the copy, with its path as a browser asks for it, in alphabetical order. */
const builtFiles = (folder: string): BuiltFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .filter((file) => !left.some((pattern) => pattern.test(file)))
    .filter((file) => !file.endsWith('.html') || !isRedirect(readFileSync(join(folder, file))))
    .map((file) => ({ file, path: file.replace(/(^|\/)index\.html$/, '$1') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));

/** What Pagefind compresses is told apart by its own mark, and taken compressed or not. */
const textOf = (file: string): string => {
  const bytes = readFileSync(file);
  return (file.endsWith('.pf_fragment') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Writes the packs of a built site (see {@link packOf}), in place of those that were there. */
export const writePacks = (folder: string): void => {
  rmSync(join(folder, 'kopie'), { recursive: true, force: true });
  const packs = new Map<string, Pack>();
  for (const { file, path } of builtFiles(folder)) {
    const name = packOf(path);
    if (name === null) continue;
    const pack = packs.get(name) ?? {};
    pack[path] = textOf(join(folder, file));
    packs.set(name, pack);
  }
  if (packs.size > 0) mkdirSync(join(folder, 'kopie'));
  for (const [name, pack] of packs) writeFileSync(join(folder, name), JSON.stringify(pack));
};

/**
 * Every file of the offline copy of a built site, with lessons first: should the copying be cut off, then they are
 * there at the next attempt.
 *
 * @param folder the folder with the built site, with everything in it
 * @param base the base path, with a slash on both sides
 */
export const copiedFiles = (folder: string, base: string): CopiedFile[] =>
  builtFiles(folder)
    .filter(({ path }) => packOf(path) === null)
    .sort((a, b) => Number(b.path.startsWith('lessen/')) - Number(a.path.startsWith('lessen/')))
    .map(({ file, path }) => ({
      url: base + path,
      revision: hashed.test(file)
        ? null
        : createHash('sha256')
            .update(readFileSync(join(folder, file)))
            .digest('hex')
            .slice(0, 10),
    }));

/** How much a copy weighs as it travels: kB of 1,000 bytes, text as brotli. */
export const weightOfCopy = (
  folder: string,
  { base, files }: Pick<OfflineCopy, 'base' | 'files'>,
  quality = 11,
): number =>
  files.reduce((sum, { url }) => {
    const path = join(folder, url.slice(base.length));
    const bytes = readFileSync(statSync(path).isDirectory() ? join(path, 'index.html') : path);
    return /\.(woff2|png|pf_\w+|pagefind)$/.test(path)
      ? sum + bytes.length
      : sum +
          brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
            .length;
  }, 0) / 1000;

/**
 * Writes the packs and the service worker of a built site, with the list of everything that is in its folder.
 *
 * @param folder the folder with the built site
 * @param owner key of the course, and the base it was built for
 * @returns what the worker will copy
 */
export const writeWorker = async (
  folder: string,
  owner: Pick<OfflineCopy, 'site' | 'base'>,
): Promise<OfflineCopy> => {
  writePacks(folder);
  const copy: OfflineCopy = {
    ...owner,
    files: copiedFiles(folder, owner.base),
    fallback: `${owner.base}zonder-verbinding/`,
  };
  const worker = await bundle('src/offline/worker.ts');
  writeFileSync(join(folder, 'sw.js'), `self.copy=${JSON.stringify(copy)};${worker}\n`);
  return copy;
};
