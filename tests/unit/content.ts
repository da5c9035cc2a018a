import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadCourse, type Course } from '../../src/build/content/course.ts';

const folder = new URL('../../content/nl/', import.meta.url);

/** The parsed files of one collection of the real course, as the author wrote them. */
export const readContent = (collection: string): { file: string; data: any }[] =>
  readdirSync(new URL(`${collection}/`, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      file,
      data: parse(readFileSync(new URL(`${collection}/${file}`, folder), 'utf8')),
    }));

/** The real course, loaded as the content check loads it. */
export const realContent = (): Course => {
  const root = new URL('../../content/', import.meta.url).pathname;
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => /\.(ya?ml|mdx?|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return loadCourse(
    new Map(files.map((path) => [path.slice(root.length), readFileSync(path, 'utf8')])),
  ).course;
};
