import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { siteStrings } from '../strings/nl/site.ts';

/** Where this copy of the course lives. */
export type Site = {
  /** Address of the site, such as `https://example.org`, or null when nobody said. */
  url: string | null;
  /** Base path with a slash on both sides: `/` or `/cursus/`. */
  base: string;
  /** Address of the source code, or null. */
  repository: string | null;
  /** Folder with the content. */
  content: string;
};

const content = process.env.CONTENT ?? 'content';
const course = parse(readFileSync(`${content}/course.yaml`, 'utf8')) as {
  site?: string | null;
  repository?: string | null;
};

/** `cursus`, `/cursus` and `/cursus/` all mean `/cursus/`. */
const withSlashes = (path: string): string =>
  `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** The environment (SITE, BASE, REPOSITORY, CONTENT) wins over `course.yaml`. */
export const site: Site = {
  url: process.env.SITE || course.site || null,
  base: withSlashes(process.env.BASE ?? '/'),
  repository: process.env.REPOSITORY || course.repository || null,
  content,
};

if (!site.url) console.info(siteStrings.noAddress);
