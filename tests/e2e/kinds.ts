import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../gates/built.ts';
import type { Site } from './sites.ts';

const html = (site: Site, page: string) =>
  readFileSync(join(site.dir, page.endsWith('.html') ? page : `${page}index.html`), 'utf8');

/** Kind of a page: its first folder, for an exercise with its type, for a test which one, for paper with what is printed. */
const kindOf = (site: Site, page: string): string => {
  const [first = '', ...rest] = page.split('/');
  // A worksheet is a table to fill in or a conversation to play.
  if (first === 'druk')
    return /data-conversation/.test(html(site, page)) ? 'druk gesprek' : `${first} ${rest[0]}`;
  if (first !== 'oefening') return rest.length > 1 ? first : page;
  if (/<form[^>]*data-pretest/.test(html(site, page))) return 'voortoets';
  if (/data-test=/.test(html(site, page))) return 'natoets';
  if (/data-situation=/.test(html(site, page))) return 'oefening sorting';
  if (/data-table=/.test(html(site, page))) return 'oefening comparison';
  if (/data-dialogue=/.test(html(site, page))) return 'oefening dialogue';
  if (/data-stimulus=/.test(html(site, page))) return 'oefening response';
  return /data-case=/.test(html(site, page)) ? 'oefening agreement' : 'oefening vignette';
};

/** Pages that only send on to another address have nothing to look at. */
const redirects = (site: Site, page: string) => /http-equiv="refresh"/.test(html(site, page));

/** One page of each kind; with `ALL=1` every page. */
export const samplePages = (site: Site): { kind: string; page: string }[] => {
  const pages = builtPages(site.dir)
    .filter((page) => !redirects(site, page))
    .map((page) => ({ kind: kindOf(site, page) || 'begin', page }));
  if (process.env['ALL']) return pages;
  return [...new Map(pages.toReversed().map((entry) => [entry.kind, entry])).values()];
};

/** Every lesson. */
export const lessonPages = (site: Site): string[] =>
  builtPages(site.dir).filter((page) => /^lessen\/[^/]+\/$/.test(page));

export const hasExercise = (site: Site, page: string): boolean =>
  html(site, page).includes('data-exercise=');
