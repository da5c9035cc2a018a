import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Place } from './problem.ts';

/** Way to a value: field names and positions in lists. */
export type Path = readonly PropertyKey[];

/** Why YAML cannot be read, as far as an author can mend it. */
export type SyntaxReason =
  | 'alias'
  | 'bracket'
  | 'colon'
  | 'duplicate'
  | 'indent'
  | 'no-colon'
  | 'other'
  | 'quote'
  | 'start'
  | 'tab'
  | 'trailing';

/** The values of a YAML text with the place of each of them. */
export type Source = {
  value: unknown;
  errors: (Place & { reason: SyntaxReason })[];
  /** Where the value stands, or what holds it when it is missing; with `part`, where these words stand in it. */
  at(path: Path, part?: string): Place;
  /** Where the field's name stands. */
  keyAt(path: Path): Place;
};

const reasonOf = ({ code, message }: YAMLError, column: number): SyntaxReason => {
  if (code === 'TAB_AS_INDENT') return 'tab';
  if (code === 'DUPLICATE_KEY') return 'duplicate';
  if (code === 'BAD_SCALAR_START') return 'start';
  if (/closing .quote/.test(message)) return 'quote';
  if (/^Flow/.test(message)) return 'bracket';
  if (/^Nested mappings/.test(message)) return 'colon';
  if (code === 'MULTILINE_IMPLICIT_KEY' || /followed by map values/.test(message)) return 'no-colon';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BAD_INDENT' || /without -/.test(message)) {
    return 'indent';
  }
  if (code === 'UNEXPECTED_TOKEN') return column === 1 ? 'indent' : 'trailing';
  return 'other';
};

/** The opening quote of the text that never closes; YAML itself reports the end of the file. */
const openQuote = (document: Document, end: number): number => {
  let start = end;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[1] >= end - 1) start = range[0];
    },
  });
  return start;
};

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words as they may stand in YAML: folded over lines, a straight quote doubled. */
const asWritten = (words: string) =>
  new RegExp(
    words
      .trim()
      .split(/\s+/)
      .map((word) => escape(word).replaceAll("'", "''?").replaceAll('"', '\\\\?"'))
      .join('\\s+'),
    'u',
  );

/** Parses YAML; `firstLine` is the line of the file on which the text starts. */
export const parseYaml = (text: string, firstLine = 1): Source => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };

  const find = (path: Path): { key: Node | null; node: Node | null } => {
    let node = document.contents as Node | null;
    let key: Node | null = null;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (!pair) return { key: null, node };
        key = pair.key as Node;
        node = (pair.value as Node | null) ?? key;
      } else if (isSeq(node)) {
        const item = node.items[Number(step)] as Node | undefined;
        if (!item) return { key: null, node };
        node = item;
      } else return { key: null, node };
    }
    return { key, node };
  };

  const errors: Source['errors'] = [];
  visit(document, {
    Alias: (_, { range }) => void errors.push({ ...place(range?.[0] ?? 0), reason: 'alias' }),
  });
  for (const error of document.errors) {
    const reason = reasonOf(error, place(error.pos[0]).column);
    const [at] = error.pos;
    errors.push({ ...place(reason === 'quote' ? openQuote(document, at) : at), reason });
  }

  return {
    value: errors.length ? undefined : document.toJS(),
    errors,
    at(path, part) {
      const { node } = find(path);
      const range = node?.range;
      if (!range) return place(0);
      const match = part && asWritten(part).exec(text.slice(range[0], range[1]));
      return place(range[0] + (match ? match.index : 0));
    },
    keyAt(path) {
      const { key, node } = find(path);
      return place((key ?? node)?.range?.[0] ?? 0);
    },
  };
};

/** Splits a Markdown file: the frontmatter, and the body with blank lines where the frontmatter was. */
export const splitFrontmatter = (text: string): { frontmatter: Source; body: string } | undefined => {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const lines = match[0].split('\n').length - 1;
  return {
    frontmatter: parseYaml(match[1] ?? '', 2),
    body: '\n'.repeat(lines) + text.slice(match[0].length),
  };
};
