import { parseDocument } from 'htmlparser2';

/*
 * What of a page may be found. An allowlist: an element that is not named here is left out with everything in it, so
 * that an answer, a key or an explanation can only be found when somebody lets it in here on purpose. Everything that
 * explains an exercise stands in `<details>`, in a slot that is not a prompt, or in `.aside-box` (the answer to the
 * question a lesson opens with), and none of these is let in.
 */

export type Document = ReturnType<typeof parseDocument>;
export type Node = Document['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** One paragraph or heading of what may be found. */
export type Block = {
  /** 1 to 6 for a heading, 0 for other text. */
  level: number;
  /** The anchor of a heading, or null. */
  id: string | null;
  text: string;
};

/** What was read: the text, and the names of elements that neither list below knows. */
export type Reading = { blocks: Block[]; unknown: string[] };

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Elements whose children are looked at. A name without a class stands for the element without any class. */
const containers = words(`
  main.lesson main.prose main.wide div div.prose div.steps div.step div.sorting div.fragment div.sides div.drawn div.lines
  div.field div.dialogue div.paper div.conversation div.response header.lesson-head section.opening section.objectives
  section.worked section.contrast section.side section.explain section.summary section.case section.stimulus section.turn
  ul ol dl dl.criteria table thead tbody tr figure blockquote astro-island astro-slot[conversation] astro-slot[shared] div.case
`);
/** Elements that are a paragraph of their own. */
const paragraphs = words(`
  p p.lead p.line p.scene li dt dd figcaption caption th td label h1 h2 h3 h4 h5 h6 blockquote
`);
/** Elements inside a sentence. */
const inline = words(`
  a abbr b br cite code dfn em em.said i mark mark.deciding mark.decoy q s small span span.claim span.who span.aside span.said
  strong sub sup time u var wbr
`);
/** What is left out on purpose, with everything in it. What a note says has a place of its own: terms, sources, claims. */
const refused = words(`
  script style template noscript svg img picture hr nav nav.outline nav.pager footer details details.unfold button
  input textarea select fieldset h1.visually-hidden
  section.exercise div.exercise section.deck div.test-items section[uitslag] div.comparison div.needs-script p.own section.aside-box section.lesson-done section[bronnen] section[correcties]
  div.after div.changed div.meta p.label p.meta p.eyebrow p.hint p.message p.actions p.go li.go p.changed p.strength
  span.tag span.note span.gloss span.hint span.unseen span.aria span.visually-hidden ul.lessons ol.lessons ul.doors ul.references
  section.crossing ul.ways div.closing
`);
/** Slots of an exercise that only ask. Options are left out: among them is the answer. */
const prompt = /^(?:story\d*|question\d?|fragments\d|shared)$/;

export const isElement = (node: Node): node is Element => 'attribs' in node;
const classesOf = ({ attribs }: Element): string[] =>
  (attribs['class'] ?? '').split(/\s+/).filter(Boolean);

/** Whether an element carries a class. */
export const hasClass = (element: Element, name: string): boolean =>
  classesOf(element).includes(name);

/** Names of an element as the lists above write them. */
const namesOf = (element: Element): string[] => {
  const { name, attribs } = element;
  const classes = classesOf(element);
  if (classes.length > 0) return classes.map((one) => `${name}.${one}`);
  const labelled =
    name === 'section'
      ? attribs['aria-labelledby']
      : name === 'astro-slot'
        ? attribs['name']
        : undefined;
  return [labelled ? `${name}[${labelled}]` : name];
};

/** Every element in a tree that passes, from the outside in; what stands inside one that passed is looked at too. */
export const findAll = (
  node: Document | Element,
  passes: (element: Element) => boolean,
): Element[] =>
  node.children.filter(isElement).flatMap((element) => {
    const inside = findAll(element, passes);
    return passes(element) ? [element, ...inside] : inside;
  });

/** All words of a node, allowed or not. */
export const allText = (node: Node): string =>
  'data' in node && node.type === 'text'
    ? node.data
    : isElement(node)
      ? node.children.map(allText).join('')
      : '';

/** One line of text without double spaces; the sign that will mark the parts of a compound is kept free. */
export const oneLine = (text: string): string => text.replace(/[\s|]+/g, ' ').trim();

type Options = {
  /** An exercise that stands alone is let in; in a lesson it is left out, because it has a place of its own. */
  exercise?: boolean;
};

/**
 * Reads what may be found in an element.
 *
 * @param root the element, such as `main`; itself always let in
 * @param options what more than usual is let in
 */
export const readText = (root: Element, { exercise = false }: Options = {}): Reading => {
  const blocks: Block[] = [];
  const unknown = new Set<string>();
  let line = '';

  const end = (level = 0, id: string | null = null) => {
    const text = oneLine(line);
    line = '';
    if (text) blocks.push({ level, id, text });
  };

  const walk = (node: Node): void => {
    if ('data' in node && node.type === 'text') line += node.data;
    if (!isElement(node) || 'hidden' in node.attribs) return;
    const { name, attribs, children } = node;
    const names = namesOf(node);
    const among = (list: Set<string>) => names.some((one) => list.has(one));
    if (name === 'form') return prompts(node);
    if (name === 'details') {
      // The words of a figure; every other fold is an explanation.
      const { parent } = node;
      if (parent && isElement(parent as Node) && hasClass(parent as Element, 'drawn'))
        for (const child of children)
          if (!isElement(child) || child.name !== 'summary') walk(child);
      return;
    }
    if (name === 'button' && 'popovertarget' in attribs) {
      // Words of the sentence that open a note; not the mark behind a claim, nor what closes the note.
      if (!hasClass(node, 'note-button') && !hasClass(node, 'note-close')) line += allText(node);
      return;
    }
    if (exercise && hasClass(node, 'exercise')) return children.forEach(walk);
    if (among(refused)) return;
    if (among(inline)) {
      if (name === 'br') line += ' ';
      children.forEach(walk);
      // Who says it is set apart by its looks; in plain text by a sign.
      if (hasClass(node, 'who')) line += ': ';
      return;
    }
    if (!among(containers) && !among(paragraphs)) {
      for (const one of names) unknown.add(one);
      return;
    }
    end();
    children.forEach(walk);
    end(/^h[1-6]$/.test(name) ? Number(name[1]) : 0, attribs['id'] ?? null);
  };

  /** Of a form only what asks. */
  const prompts = (form: Element) => {
    const slots = findAll(
      form,
      ({ name, attribs }) => name === 'astro-slot' && prompt.test(attribs['name'] ?? ''),
    );
    for (const slot of slots) {
      end();
      slot.children.forEach(walk);
      end();
    }
  };

  root.children.forEach(walk);
  end();
  return { blocks, unknown: [...unknown].sort() };
};

/** The tree of a page. */
export const parsePage = (html: string): Document => parseDocument(html);
