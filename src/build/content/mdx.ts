import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Place } from './problem.ts';

/** A component in a lesson: `<Cite id="bordin1979" />`. An attribute without a value is `true`, `{…}` is `null`. */
export type Tag = Place & {
  kind: 'tag';
  name: string;
  attributes: Map<string, string | true | null>;
  /** Names of the components around it, outermost first. */
  within: string[];
  parent: Tag | undefined;
  /** The words inside it, components and markup left out. */
  text: string;
  /** Number of list items directly inside it. */
  items: number;
};

/** A paragraph, heading, list item or table cell as running text. */
export type Block = Place & {
  kind: 'heading' | 'prose';
  /** Level of a heading, 0 for prose. */
  depth: number;
  text: string;
  within: string[];
  /** Components in the running text, from and to an offset in `text`. */
  inline: { tag: Tag; start: number; end: number }[];
  /** Where an offset of `text` stands in the file. */
  at(offset: number): Place;
};

/** Something else than text and components. */
export type Oddity = Place & { kind: 'import' | 'expression' | 'html' | 'footnote' | 'image' };

export type Body = {
  /** Blocks and components in reading order. */
  flow: (Block | Tag)[];
  tags: Tag[];
  /** Links in the running text, with the address as the author wrote it. */
  links: (Place & { url: string })[];
  oddities: Oddity[];
};

type Mdast = {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  alt?: string | null;
  url?: string;
  children?: Mdast[];
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: Place };
};

const phrasing = new Set(
  'text emphasis strong delete link linkReference inlineCode break image imageReference footnoteReference html mdxJsxTextElement mdxTextExpression'.split(
    ' ',
  ),
);
const isTag = (node: Mdast) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isComment = (node: Mdast) => /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '');

const plainText = (node: Mdast): string =>
  node.children
    ? node.children.map(plainText).join(phrasing.has(node.children[0]?.type ?? '') ? '' : ' ')
    : node.type === 'text' || node.type === 'inlineCode'
      ? (node.value ?? '')
      : '';

/** Stands for “Bordin (1979)”, which is made at build. */
const citedName = 'Nn';

/** Reads a body with the parser that builds the site; a faulty component throws `line:column: reason`. */
export const parseBody = (source: string, kind: 'md' | 'mdx' = 'mdx'): Body => {
  const lines = source.split('\n');
  const body: Body = { flow: [], tags: [], links: [], oddities: [] };
  const start = (node: Mdast): Place => ({
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });
  const odd = (kind: Oddity['kind'], node: Mdast) => body.oddities.push({ kind, ...start(node) });

  const tagOf = (node: Mdast, parent: Tag | undefined): Tag => {
    const tag: Tag = {
      kind: 'tag',
      ...start(node),
      name: node.name ?? '',
      attributes: new Map(
        (node.attributes ?? []).map(({ type, name, value }) => [
          type === 'mdxJsxAttribute' ? (name ?? '') : '{…}',
          typeof value === 'string' ? value : value === null || value === undefined ? true : null,
        ]),
      ),
      within: parent ? [...parent.within, parent.name] : [],
      parent,
      text: plainText(node).replace(/\s+/g, ' ').trim(),
      items: (node.children ?? [])
        .filter(({ type }) => type === 'list')
        .reduce((sum, list) => sum + (list.children?.length ?? 0), 0),
    };
    body.tags.push(tag);
    return tag;
  };

  const addBlock = (nodes: Mdast[], depth: number, parent: Tag | undefined) => {
    const inline: Block['inline'] = [];
    const chunks: { offset: number; place: Place; value: string }[] = [];
    let text = '';
    const append = (value: string, place: Place) => {
      const clean = value.replace(/\s/g, ' ');
      const skip = (!text || text.endsWith(' ')) && clean.startsWith(' ') ? 1 : 0;
      chunks.push({ offset: text.length - skip, place, value });
      text += clean.slice(skip);
    };
    const walk = (node: Mdast, around: Tag | undefined) => {
      if (node.type === 'text' || node.type === 'inlineCode') append(node.value ?? '', start(node));
      else if (node.type === 'break') append(' ', start(node));
      else if (node.type === 'html') odd('html', node);
      else if (node.type === 'footnoteReference') odd('footnote', node);
      else if (node.type === 'image' || node.type === 'imageReference') odd('image', node);
      else if (node.type === 'mdxTextExpression') {
        if (!isComment(node)) odd('expression', node);
      } else if (isTag(node)) {
        const tag = tagOf(node, around);
        const from = text.length;
        // A narrative citation stands in the sentence as a name: it counts as one word and may open a sentence.
        if (tag.name === 'Cite' && tag.attributes.has('narrative')) append(citedName, start(node));
        for (const child of node.children ?? []) walk(child, tag);
        inline.push({ tag, start: from, end: text.length });
      } else {
        if (node.type === 'link') body.links.push({ url: node.url ?? '', ...start(node) });
        for (const child of node.children ?? []) walk(child, around);
      }
    };
    for (const node of nodes) walk(node, parent);
    const first = nodes[0];
    if (!first) return;
    body.flow.push({
      kind: depth ? 'heading' : 'prose',
      depth,
      ...start(first),
      text: text.trimEnd(),
      within: parent ? [...parent.within, parent.name] : [],
      inline,
      at(offset) {
        const chunk = chunks.findLast((each) => each.offset <= offset) ?? chunks[0];
        if (!chunk) return start(first);
        const before = chunk.value.slice(0, offset - chunk.offset);
        const newlines = before.split('\n').length - 1;
        const line = chunk.place.line + newlines;
        // Markdown drops the indentation of continued lines: find the words in the line itself.
        const words = /^[^\n]{0,24}/.exec(chunk.value.slice(offset - chunk.offset))?.[0] ?? '';
        const from = newlines ? 0 : chunk.place.column - 1;
        const column = words ? (lines[line - 1] ?? '').indexOf(words, from) : -1;
        return { line, column: column < 0 ? from + 1 : column + 1 };
      },
    });
  };

  const walkFlow = (nodes: Mdast[], parent: Tag | undefined) => {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] as Mdast;
      if (phrasing.has(node.type)) {
        let end = i;
        while (phrasing.has(nodes[end + 1]?.type ?? '')) end++;
        addBlock(nodes.slice(i, end + 1), 0, parent);
        i = end;
      } else if (node.type === 'paragraph' || node.type === 'tableCell') {
        addBlock(node.children ?? [], 0, parent);
      } else if (node.type === 'heading') addBlock(node.children ?? [], node.depth ?? 1, parent);
      else if (node.type === 'mdxjsEsm') odd('import', node);
      else if (node.type === 'mdxFlowExpression') {
        if (!isComment(node)) odd('expression', node);
      } else if (node.type === 'html') odd('html', node);
      else if (node.type === 'footnoteDefinition') odd('footnote', node);
      else if (isTag(node)) {
        const tag = tagOf(node, parent);
        body.flow.push(tag);
        walkFlow(node.children ?? [], tag);
      } else walkFlow(node.children ?? [], parent);
    }
  };
  const parse = kind === 'mdx' ? mdxToMdast : markdownToMdast;
  walkFlow((parse(source) as unknown as Mdast).children ?? [], undefined);
  return body;
};
