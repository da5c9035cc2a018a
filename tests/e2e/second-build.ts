import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorker } from '../../src/build/offline-copy.ts';

/** Words that stand on every page of a second build and on none of the first. */
export const secondText = 'Dit is de tweede bouw.';

/**
 * What a host holds after a next build: every page has other text, every script another name, and the scripts of the
 * build before it are gone.
 *
 * @returns the folder; the caller removes it
 */
export const secondBuild = async (dir: string, base: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'tweede-bouw-'));
  cpSync(dir, folder, { recursive: true });
  const scripts = readdirSync(join(folder, '_astro')).filter((file) => file.endsWith('.js'));
  const hashes = new Set(scripts.map((file) => file.split('.').at(-2) ?? ''));
  const renamed = (text: string) =>
    [...hashes].reduce(
      (all, hash) => all.replaceAll(hash, [...hash].toReversed().join('')),
      text.replace('</main>', `<p>${secondText}</p></main>`),
    );
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(html|js)$/.test(file)) {
      const path = join(folder, file);
      writeFileSync(path, renamed(readFileSync(path, 'utf8')));
    }
  for (const file of scripts)
    renameSync(join(folder, '_astro', file), join(folder, '_astro', renamed(file)));
  await writeWorker(folder, { site: 'alliantie', base });
  return folder;
};
