/**
 * References and in-text citations in APA 7, Dutch, made at build time by citation.js and citeproc.
 * What this file adds is small: the order of the list, a few Dutch terms, and links.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { referenceWords as strings } from '../strings/nl/citation.ts';

/** One line of `bibliography-checks.json`: what we saw of a source ourselves. */
export interface SourceCheck {
  /** A: we saw the work, its title page or its abstract. B: only as a reference in other work. */
  grade: 'A' | 'B';
  /** What was seen, in words. */
  seen: string;
  /** What is still open, or null. */
  open: string | null;
  /** Date of the check, YYYY-MM-DD. */
  checked: string;
}

/** A source of the course: its CSL-JSON item with what we know about our own check of it. */
export type Source = CSL & { id: string } & SourceCheck;

/** The part of a citeproc engine that is used here; the library leaves it untyped. */
interface Engine {
  updateItems(ids: string[]): string[];
  makeBibliography(): [{ entry_ids: string[][] }, string[]];
  makeCitationCluster(items: CitedItem[]): string;
}

interface CitedItem {
  id: string;
  'author-only'?: true;
  'suppress-author'?: true;
}

interface Library {
  key: string;
  sources: Map<string, Source>;
  /** Made at the first citation: only reading the sources has to stay fast for the content check. */
  rendered?: { engine: Engine; references: Map<string, string>; rank: Map<string, number> };
}

const style = 'apa-course';
const locale = 'nl-NL';
let library: Library | undefined;

/** All sources by id, from the content folder (`CONTENT`, else `content`). Read again when a file changed. */
export function loadBibliography(): Map<string, Source> {
  return open().sources;
}

/** One reference as safe HTML: text, `<i>`, `<sup>` and links; nothing else can come out. */
export function reference(id: string): string {
  const { references } = render();
  return references.get(id) ?? unknown(id);
}

/** One reference to something that is not in the bibliography, such as a lesson; safe HTML as in {@link reference}. */
export function referenceTo(source: CSL): string {
  const engine: Engine = configured().engine([source], style, locale, 'html');
  engine.updateItems([String(source.id)]);
  return linked(safe(engine.makeBibliography()[1][0] ?? ''));
}

/** These sources as CSL-JSON, in the order of the reference list, each once. */
export function sourceItems(ids: Iterable<string>): CSL[] {
  const { sources } = open();
  return sortSources(ids)
    .flatMap((id) => sources.get(id) ?? [])
    .map(item);
}

/**
 * A citation in the text, as safe HTML.
 *
 *     inText(['bordin1979']) // (Bordin, 1979)
 *     inText(['bordin1979'], { narrative: true }) // Bordin (1979)
 *     inText(['bordin1979', 'baldwin2007']) // (Baldwin et al., 2007; Bordin, 1979)
 */
export function inText(ids: string[], { narrative = false }: { narrative?: boolean } = {}): string {
  const { engine } = render();
  const sorted = sortSources(ids);
  if (!narrative) return safe(engine.makeCitationCluster(sorted.map((id) => ({ id }))));
  return list(sorted.map((id) => narrate(engine, id)));
}

/** Ids in the order of the reference list, each once. */
export function sortSources(ids: Iterable<string>): string[] {
  const { rank } = render();
  const places = new Map([...ids].map((id) => [id, rank.get(id) ?? unknown(id)] as const));
  return [...places].sort(([, a], [, b]) => a - b).map(([id]) => id);
}

function open(): Library {
  const folder = process.env['CONTENT'] ?? 'content';
  const files = ['bibliography.json', 'bibliography-checks.json'].map((name) => join(folder, name));
  const key = files.map((file) => `${file}@${statSync(file).mtimeMs}`).join('|');
  if (library?.key === key) return library;

  const [items, checks] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const byId = new Map<string, SourceCheck & { id: string }>();
  for (const check of checks) byId.set(check.id, check);
  const sources = new Map<string, Source>();
  for (const item of items) {
    const check = byId.get(item.id);
    if (!check) throw new Error(strings.unchecked(item.id));
    const { grade, seen, open, checked } = check;
    sources.set(item.id, { ...item, grade, seen, open, checked });
  }
  library = { key, sources };
  return library;
}

function render() {
  const current = open();
  if (current.rendered) return current.rendered;

  const sources = [...current.sources.values()].sort(compare);
  const engine: Engine = configured().engine(sources.map(item), style, locale, 'html');
  engine.updateItems(sources.map(({ id }) => id));

  const [{ entry_ids }, entries] = engine.makeBibliography();
  const references = new Map<string, string>();
  entries.forEach((html, at) => {
    const id = entry_ids[at]?.[0];
    if (id) references.set(id, linked(safe(html)));
  });
  const rank = new Map(sources.map(({ id }, at) => [id, at]));
  return (current.rendered = { engine, references, rank });
}

/** The citation library with the style and the words of the course. */
function configured() {
  const config = plugins.config.get('@csl');
  if (!config.styles.has(style)) {
    config.styles.add(style, dayFirst(unsorted(config.styles.get('apa'))));
    config.locales.add(locale, dutch(config.locales.get(locale)));
  }
  return config;
}

/** What citeproc needs of a source. */
function item(source: Source): CSL {
  const { grade: _, seen, open, checked, ...csl } = source;
  // APA gives a date of retrieval for a page without a date: the day we looked at it.
  const undated = !csl.issued && !csl.accessed && csl.URL && !csl.DOI;
  return undated ? { ...csl, accessed: { 'date-parts': [dateParts(checked)] } } : csl;
}

function dateParts(date: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

/**
 * The style without its sort keys. citeproc copies whole macros into every key, which takes 0.7 s of each
 * build; the order below is the same for what a course cites.
 */
function unsorted(xml: string): string {
  return xml.replace(/<sort>[^]*?<\/sort>/g, '');
}

/** ‘(2024, 28 mei)’ instead of ‘(2024, mei 28)’. */
function dayFirst(xml: string): string {
  return xml.replace(
    '<date-part name="month"/><date-part name="day" prefix=" "/>',
    '<date-part name="day"/><date-part name="month" prefix=" "/>',
  );
}

/** The locale with the words that the course uses. */
function dutch(xml: string): string {
  return Object.entries(strings.terms).reduce((text, [term, word]) => {
    const found = new RegExp(`(<term name="${term}">(?:<single>)?)[^<]*`);
    return text.replace(found, `$1${word}`);
  }, xml);
}

const collator = new Intl.Collator('nl', { sensitivity: 'base', ignorePunctuation: true });

/** APA 9.44–9.48: by author letter by letter, one author before more, no date first, then year and title. */
function compare(a: Source, b: Source): number {
  const [mine, other] = [names(a), names(b)];
  for (let at = 0; at < Math.max(mine.length, other.length); at++) {
    const [left, right] = [mine[at], other[at]];
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    const order = collator.compare(left, right);
    if (order !== 0) return order;
  }
  return (
    year(a) - year(b) || collator.compare(a.title ?? '', b.title ?? '') || (a.id < b.id ? -1 : 1)
  );
}

function names(source: Source): string[] {
  const people = source.author ?? source.editor;
  if (!people?.length) return [source.title ?? ''];
  return people.map(
    ({ literal, family = '', given = '', 'non-dropping-particle': particle = '' }) => {
      const initials = given.match(/\p{Lu}/gu)?.join('') ?? '';
      return literal ?? `${particle} ${family} ${initials}`.trim();
    },
  );
}

function year(source: Source): number {
  return Number(source.issued?.['date-parts']?.[0]?.[0] ?? 0);
}

/** ‘Horvath en Greenberg (1989)’: in running text APA writes the word, not the sign. */
function narrate(engine: Engine, id: string): string {
  const names = safe(engine.makeCitationCluster([{ id, 'author-only': true }]));
  const date = safe(engine.makeCitationCluster([{ id, 'suppress-author': true }]));
  return `${isOneGroup(id) ? names : names.replace(/ &amp; (?=[^&]*$)/, ` ${strings.and} `)} ${date}`;
}

/** A single organisation whose own name may hold ‘&’. */
function isOneGroup(id: string): boolean {
  const author = open().sources.get(id)?.author;
  return author?.length === 1;
}

function list(parts: string[]): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(', ')} ${strings.and} ${last}`;
}

/** citeproc escapes text and writes few tags; everything outside this short list is dropped all the same. */
function safe(html: string): string {
  return html
    .replace(/<[^>]*>/g, (tag) => (/^<\/?(?:i|sup|sub)>$/.test(tag) ? tag : ''))
    .replaceAll('&#38;', '&amp;')
    .replaceAll('&#60;', '&lt;')
    .replaceAll('&#62;', '&gt;')
    .replaceAll('"', '&quot;')
    .trim();
}

/** Turns the web addresses in escaped HTML into links; only http and https can become one. */
function linked(html: string): string {
  return html.replace(/https?:\/\/[^\s<]+/g, (address) => `<a href="${address}">${address}</a>`);
}

function unknown(id: string): never {
  throw new Error(strings.unknown(id));
}
