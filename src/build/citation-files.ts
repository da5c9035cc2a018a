/**
 * Sources as files that reference managers read: RIS and BibTeX, made by citation.js. What this file adds is small:
 * plugin-ris breaks long values over lines in the middle of a word, writes dates without leading zeros, gives the day of
 * reading the wrong name and cuts ids;
 * plugin-bibtex drops characters it does not know, or escapes none.
 */
import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** One file with these sources in RIS: one line a field, `\r\n` between lines, UTF-8. */
export const toRis = (items: readonly CSL[]): string =>
  items
    .flatMap((item) => [...risLines(item), ...moreRis(item), 'ER  - ', ''])
    .map((line) => `${line}\r\n`)
    .join('');

const tag = /^[A-Z][A-Z0-9] {2}- /;

/** The lines of one record without its end, each whole again. */
const risLines = (item: CSL): string[] => {
  const lines: string[] = [];
  for (const line of written(item, 'ris').split('\n')) {
    if (tag.test(line)) lines.push(line);
    else if (lines.length > 0) lines.push(`${lines.pop() ?? ''}${line}`);
  }
  return lines.filter((line) => !line.startsWith('ER')).flatMap((line) => mended(line, item));
};

const mended = (line: string, { id }: CSL): string[] => {
  const [name, value] = [line.slice(0, 2), line.slice(6).trim()];
  if (name === 'ID') return [`ID  - ${id}`];
  const [, year, month = '', day = ''] = /^(\d{4})\/(\d*)\/(\d*)\/$/.exec(value) ?? [];
  if (year) {
    // A year alone stands in PY already; the day on which a page was read comes as M1, which is a number elsewhere.
    const date = [year, month.padStart(2, '0'), day && day.padStart(2, '0'), ''].join('/');
    return month ? [`${name === 'M1' ? 'Y2' : name}  - ${date}`] : [];
  }
  const pages = name === 'SP' && /^(\w+)[-–](\w+)$/.exec(value);
  if (pages) return [`SP  - ${pages[1]}`, `EP  - ${pages[2]}`];
  return [`${name}  - ${value}`];
};

/** What plugin-ris leaves out of a page on the web: the site it belongs to and what kind of page it is. */
const moreRis = (item: CSL): string[] => {
  if (item.type !== 'webpage') return [];
  const { 'container-title': site, genre } = item;
  return [...(site ? [`T2  - ${site}`] : []), ...(genre ? [`M3  - ${genre}`] : [])];
};

/** One file with these sources in BibTeX, in UTF-8, each under its id as key. */
export const toBibtex = (items: readonly CSL[]): string => {
  const { format } = plugins.config.get('@bibtex');
  Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  return items.map((item) => bibtexEntry(item)).join('\n');
};

const field = /^\t(\w+) = \{(.*)\},$/;
const verbatim = new Set(['doi', 'url']);

const bibtexEntry = (item: CSL): string => {
  const lines = written(item, 'bibtex')
    .trim()
    // A chapter with a title of its own in a book with editors.
    .replace(/^@inbook\{/, '@incollection{')
    .split('\n')
    .flatMap((line) => {
      const [, name = '', value = ''] = field.exec(line) ?? [];
      if (!name) return [line];
      // It only repeats the address.
      if (name === 'howpublished') return [];
      const seen = name === 'note' && /^\[Online; accessed (.*)\]$/.exec(value);
      if (seen) return [`\turldate = {${seen[1]}},`];
      // A month is one of BibTeX's own words, and a day has no field.
      if (name === 'month') return [`\tmonth = ${value.slice(0, 3)},`];
      return [`\t${name} = {${verbatim.has(name) ? value : escaped(value)}},`];
    });
  const site = item.type === 'webpage' && item['container-title'];
  if (site) lines.splice(-1, 0, `\thowpublished = {${escaped(site)}},`);
  return `${lines.join('\n')}\n`;
};

const escaped = (value: string): string => value.replace(/(?<!\\)[&%$#_]/g, '\\$&');

const written = (item: CSL, format: 'ris' | 'bibtex'): string => {
  const cite = new Cite([item]);
  return String(format === 'ris' ? cite.format('ris') : cite.format('bibtex'));
};
