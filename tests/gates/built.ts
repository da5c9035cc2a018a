import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Every built page in a folder, as its file: `lessen/setting/index.html`. */
export const builtFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();

/** Every built page in a folder, as its path under the base: `lessen/setting/`. */
export const builtPages = (dir: string): string[] =>
  builtFiles(dir).map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
