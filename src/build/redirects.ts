import { readFileSync } from 'node:fs';
import { siteStrings } from '../strings/nl/site.ts';
import type { IdKind, Registered } from './content/registry.ts';

/** What a redirect needs of one line of `content/ids.json`. */
type Replaceable = Pick<Registered, 'kind' | 'replacedBy'>;

/** Where the pages of a kind stand; kinds without a page of their own need no redirect. */
const folders: Partial<Record<IdKind, string>> = {
  lesson: 'lessen',
  module: 'modules',
  vignette: 'oefening',
  agreement: 'oefening',
  comparison: 'oefening',
  pretest: 'oefening',
  posttest: 'oefening',
};

/**
 * Old address → new address for every id that was replaced. An id that is replaced in its turn leads on to the last one.
 * Astro wants the old address without the base and the new one with it.
 *
 * @param ids what `content/ids.json` holds
 * @param base the base path, with a slash on both sides
 * @example redirectsOf({ oud: { kind: 'lesson', replacedBy: 'nieuw' }, nieuw: { kind: 'lesson' } }, '/cursus/')
 * // { '/lessen/oud/': '/cursus/lessen/nieuw/' }
 */
export const redirectsOf = (
  ids: Record<string, Replaceable>,
  base: string,
): Record<string, string> => {
  const last = (id: string, seen: string[] = []): string => {
    const next = ids[id]?.replacedBy;
    return next === undefined || seen.includes(next) ? id : last(next, [...seen, id]);
  };
  const address = (id: string): string | undefined => {
    const entry = ids[id];
    const folder = entry && folders[entry.kind];
    return folder && `/${folder}/${id}/`;
  };
  return Object.fromEntries(
    Object.keys(ids).flatMap((id) => {
      const from = address(id);
      const to = address(last(id));
      return ids[id]?.replacedBy !== undefined && from && to && from !== to
        ? [[from, base + to.slice(1)]]
        : [];
    }),
  );
};

/** The same, read from a content folder. A folder without a registry has nothing to redirect. */
export const readRedirects = (content: string, base: string): Record<string, string> => {
  try {
    return redirectsOf(JSON.parse(readFileSync(`${content}/ids.json`, 'utf8')), base);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};

/** Whether a built page is one of Astro's redirects, and where it leads. */
export const redirectTarget = (html: string): string | undefined =>
  /^<!doctype html><title>Redirecting to: ([^<]+)<\/title>/i.exec(html)?.[1];

/** The page at an old address, in Dutch: it leads on by itself, and by a link for who must press one. */
export const redirectPage = (to: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'"><title>${siteStrings.moved}</title><meta http-equiv="refresh" content="0;url=${to}"><meta name="robots" content="noindex"><link rel="canonical" href="${to}"></head><body><main><h1>${siteStrings.moved}</h1><p><a href="${to}">${siteStrings.movedTo}</a></p></main></body></html>`;
