/**
 * What may not be touched: an island takes over its own markup, and an exercise (up to its footer) has its own address.
 * The exercise comes first: it holds its island. What only invites to an exercise has no footer, and holds no section.
 */
const closed =
  /<section class="exercise"[\s\S]*?<footer|<section class="exercise invitation"[\s\S]*?<\/section>|<astro-island[\s\S]*?<\/astro-island>|<nav[\s\S]*?<\/nav>/;
const heading = /<(h[23])\b([^>]*)>((?:(?!<\/?h[1-6]\b)[\s\S])*?)<\/\1>/;
const either = new RegExp(`${closed.source}|${heading.source}`, 'g');
/** From so many headings on a page is long enough to want to point at a part of it. */
const long = 4;

/** Ids as Markdown headings get them: letters and digits, hyphens for spaces. */
const slug = (html: string): string =>
  html
    .replace(/<[^>]*>|&[#\w]+;/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s+/g, '-');

/**
 * Every h2 and h3 in the text of a lesson or of another long page becomes a link to itself, so that a reader can copy
 * the address of that part. A heading without an id gets one from its words. Headings that are hidden, or that hold a
 * link or a button already, stay as they are.
 *
 * @param page a built page
 * @returns the page; short pages come back unchanged
 */
export const linkHeadings = (page: string): string => {
  const from = page.indexOf('<main');
  const to = page.lastIndexOf('</main>');
  if (from < 0 || to < 0) return page;
  const main = page.slice(from, to);
  const wanted = ([, tag, attributes = '', words = '']: RegExpMatchArray): boolean =>
    tag !== undefined &&
    !/visually-hidden|tabindex/.test(attributes) &&
    !/<(?:a|button)\b/.test(words);
  const found = [...main.matchAll(either)].filter(wanted);
  // Paper cannot be pressed.
  if (/^<main[^>]*class="(?:work)?sheet"/.test(main)) return page;
  if (found.length < long && !/^<main[^>]*class="lesson"/.test(main)) return page;
  const ids = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]));
  const unique = (words: string): string => {
    const base = slug(words) || 'deel';
    let id = base;
    for (let next = 2; ids.has(id); next++) id = `${base}-${next}`;
    ids.add(id);
    return id;
  };
  const linked = main.replaceAll(either, (...match) => {
    const [whole, tag, attributes, words] = match as unknown as [string, string, string, string];
    if (!wanted([whole, tag, attributes, words] as unknown as RegExpMatchArray)) return whole;
    const own = /\sid="([^"]*)"/.exec(attributes)?.[1];
    const id = own ?? unique(words);
    return `<${tag}${own ? attributes : `${attributes} id="${id}"`}><a href="#${id}">${words}</a></${tag}>`;
  });
  return page.slice(0, from) + linked + page.slice(to);
};
