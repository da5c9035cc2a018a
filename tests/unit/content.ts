import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../../content/nl/', import.meta.url);

/** The parsed files of one collection of the real course, as the author wrote them. */
export const readContent = (collection: string): { file: string; data: any }[] =>
  readdirSync(new URL(`${collection}/`, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      file,
      data: parse(readFileSync(new URL(`${collection}/${file}`, folder), 'utf8')),
    }));
