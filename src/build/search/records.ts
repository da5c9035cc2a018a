import type { SearchKind } from '../../domain/search/kinds.ts';
import {
  allText,
  findAll,
  hasClass,
  isElement,
  oneLine,
  parsePage,
  readText,
  type Block,
  type Document,
  type Element,
} from './text.ts';

/** One thing that can be found, with an address of its own. */
export type SearchRecord = {
  kind: SearchKind;
  /** Path under the base, with an anchor where it is part of a page: `begrippen/#werkalliantie`. */
  path: string;
  title: string;
  /** Other names of it, found like its title: the variants of a term. */
  also: string[];
  blocks: Block[];
  /** Of a term, the path of the lesson that explains it. */
  explainedIn?: string;
  /** Of a lesson, the names of the terms it explains: who knows another name finds the lesson too. */
  explains?: string[];
};

/** What a page gives to the index, and the elements in it that the allowlist does not know. */
export type PageReading = { records: SearchRecord[]; unknown: string[] };

/** Kind of a page by the start of its path; a page that stands here by name has rows instead. */
const kinds: [start: string, kind: SearchKind][] = [
  ['lessen/', 'lesson'],
  ['oefening/', 'exercise'],
  ['modules/', 'module'],
];
/** Pages that are lists of what has a place of its own, or that search itself. */
const left = new Set([
  '',
  '404.html',
  'oefenen/',
  'oefenen/gemengd/',
  'zoeken/',
  'zonder-verbinding/',
]);
/** Pages of which each row is found by itself, and the attribute that marks a row; rows carry an id. */
const rows: Record<string, { kind: SearchKind; mark: string }> = {
  'begrippen/': { kind: 'term', mark: 'data-term' },
  'bewijs/': { kind: 'evidence', mark: 'data-claim' },
};

const named = (root: Document | Element, name: string): Element | undefined =>
  findAll(root, (element) => element.name === name)[0];

const isHeading = ({ name }: Element): boolean => /^(?:h[1-6]|dt)$/.test(name);

/** The variants of a term stand in the element that is marked for it, with commas between. */
const variantsOf = (row: Element): string[] =>
  findAll(row, ({ attribs }) => 'data-variants' in attribs).flatMap((element) =>
    oneLine(allText(element))
      .split(/\s*[,;·/]\s*/)
      .filter(Boolean),
  );

/** The lesson a row leads to, as a path under the base. */
const lessonOf = (row: Element): string | undefined =>
  findAll(row, ({ name, attribs }) => name === 'a' && 'href' in attribs).flatMap(
    ({ attribs }) => /lessen\/[^/#]+\/$/.exec(attribs['href'] ?? '')?.[0] ?? [],
  )[0];

const rowRecords = (
  page: string,
  main: Element,
  { kind, mark }: { kind: SearchKind; mark: string },
): PageReading => {
  const unknown: string[] = [];
  const records = findAll(main, ({ attribs }) => mark in attribs && 'id' in attribs).map((row) => {
    const reading = readText(row);
    unknown.push(...reading.unknown);
    const heading = findAll(row, isHeading)[0];
    const title = oneLine(heading ? allText(heading) : (row.attribs[mark] ?? ''));
    const explainedIn = kind === 'term' ? lessonOf(row) : undefined;
    return {
      ...(explainedIn ? { explainedIn } : {}),
      kind,
      path: `${page}#${row.attribs['id']}`,
      title,
      also: variantsOf(row),
      // The title is found as a title; in the text it would stand twice.
      blocks: reading.blocks.filter(({ text }) => text !== title),
    };
  });
  return { records, unknown };
};

/** `Bordin, E. S. (1979). The generalizability …`: who and when is the title, the rest is the text. */
const sourceRecords = (page: string, main: Element): PageReading => ({
  records: findAll(main, ({ name, attribs }) => name === 'li' && 'id' in attribs).map((row) => {
    const text = oneLine(
      row.children
        .filter((child) => !isElement(child) || !hasClass(child, 'unseen'))
        .map(allText)
        .join('')
        // Nobody looks for a link, and each takes as much room as a sentence.
        .replace(/https?:\/\/\S+/g, ''),
    );
    const [, who, rest] = /^(.*?\([^()]*\d{4}[^()]*\))\.?\s+(.*)$/.exec(text) ?? [];
    return {
      kind: 'source' as const,
      path: `${page}#${row.attribs['id']}`,
      title: who ?? text,
      also: [],
      blocks: rest ? [{ level: 0, id: null, text: rest }] : [],
    };
  }),
  unknown: [],
});

/**
 * A row of a comparison table: per cell what stands there in short and in full. With which other row one mixes it up,
 * and what a good answer holds, belongs to the exercise and is left out.
 */
const comparisonRecords = (page: string, main: Element): PageReading => ({
  records: findAll(main, ({ attribs }) => 'data-row' in attribs).flatMap((row) => {
    const heading = findAll(row, ({ attribs }) => attribs['scope'] === 'row')[0];
    const cells = findAll(row, ({ name, attribs }) => name === 'td' && 'id' in attribs);
    const anchor = cells[0]?.attribs['id'];
    if (!heading || anchor === undefined) return [];
    const texts = cells.flatMap((cell) =>
      findAll(cell, (part) => part.name === 'summary' || hasClass(part, 'full')),
    );
    return {
      kind: 'comparison' as const,
      path: `${page}#${anchor}`,
      title: oneLine(allText(heading)),
      also: [],
      blocks: texts.map((text) => ({ level: 0, id: null, text: oneLine(allText(text)) })),
    };
  }),
  unknown: [],
});

const isHidden = (document: Document): boolean =>
  findAll(
    document,
    ({ name, attribs }) =>
      name === 'meta' &&
      (/noindex/.test(attribs['content'] ?? '') || attribs['http-equiv'] === 'refresh'),
  ).length > 0;

/**
 * Everything in a built page that can be found. A page that asks not to be indexed (`noindex`: print pages, embedded
 * pages, one's own progress) or that only leads on gives nothing.
 *
 * @param path path under the base: `lessen/setting/`
 * @param html the page as it is on disk
 */
export const recordsOf = (path: string, html: string): PageReading => {
  const none = { records: [], unknown: [] };
  if (left.has(path)) return none;
  const document = parsePage(html);
  const main = named(document, 'main');
  if (!main || isHidden(document)) return none;
  if (path === 'bronnen/') return sourceRecords(path, main);
  if (path === 'modellen/') return comparisonRecords(path, main);
  const row = rows[path];
  if (row) return rowRecords(path, main, row);
  const kind = kinds.find(([start]) => path.startsWith(start))?.[1] ?? 'page';
  const heading = named(main, 'h1');
  const title = oneLine(heading ? allText(heading) : '');
  const { blocks, unknown } = readText(main, { exercise: kind === 'exercise' });
  return {
    records: [{ kind, path, title, also: [], blocks: blocks.filter(({ text }) => text !== title) }],
    unknown,
  };
};

/** The records with, on each lesson, the names of the terms that it explains. */
export const linkTerms = (records: SearchRecord[]): SearchRecord[] =>
  records.map((record) => {
    const explains = records
      .filter(({ explainedIn }) => explainedIn === record.path)
      .flatMap(({ title, also }) => [title, ...also]);
    return explains.length > 0 ? { ...record, explains } : record;
  });
