import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { CopiedFile, OfflineCopy } from '../domain/offline/copy.ts';
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

/**
 * Every file of the offline copy of a built site, in alphabetical order, with lessons first: should the copying be cut
 * off, then they are there at the next attempt.
 *
 * @param folder the folder with the built site, with everything in it
 * @param base the base path, with a slash on both sides
 */
export const copiedFiles = (folder: string, base: string): CopiedFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .filter((file) => !left.some((pattern) => pattern.test(file)))
    .sort(
      (a, b) =>
        Number(b.startsWith('lessen/')) - Number(a.startsWith('lessen/')) || (a < b ? -1 : 1),
    )
    .flatMap((file) => {
      const bytes = readFileSync(join(folder, file));
      if (file.endsWith('.html') && isRedirect(bytes)) return [];
      const revision = hashed.test(file)
        ? null
        : createHash('sha256').update(bytes).digest('hex').slice(0, 10);
      return [{ url: base + file.replace(/(^|\/)index\.html$/, '$1'), revision }];
    });

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
 * Writes the service worker of a built site, with the list of everything that is in its folder.
 *
 * @param folder the folder with the built site
 * @param owner key of the course, and the base it was built for
 * @returns what the worker will copy
 */
export const writeWorker = async (
  folder: string,
  owner: Pick<OfflineCopy, 'site' | 'base'>,
): Promise<OfflineCopy> => {
  const copy: OfflineCopy = {
    ...owner,
    files: copiedFiles(folder, owner.base),
    fallback: `${owner.base}zonder-verbinding/`,
  };
  const worker = await bundle('src/offline/worker.ts');
  writeFileSync(join(folder, 'sw.js'), `self.copy=${JSON.stringify(copy)};${worker}\n`);
  return copy;
};
