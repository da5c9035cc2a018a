import type { Sentence } from '../vignette/types.ts';
import { hash } from './hash.ts';

/**
 * The sentences of a Dutch story, in order. Joined with one space they give the story back (white space made single).
 *
 * A sentence ends at `.`, `!`, `?` or `…`, with the quotes and brackets that close there, when a space follows and then
 * something that can begin a sentence. So ‘Kom je?’ vraagt ze. is one sentence, and a quotation of two sentences is two.
 * An id is the hash of the text: editing one sentence leaves the ids of the others alone. Of two identical sentences
 * the second gets `-2`.
 */
export const splitSentences = (text: string): Sentence[] => {
  const seen = new Map<string, number>();
  return pieces(text.replace(/[ \t\r\n]+/g, ' ').trim()).map((piece) => {
    const id = hash(piece);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { id: count === 1 ? id : `${id}-${count}`, text: piece };
  });
};

const pieces = (story: string): string[] => {
  const found: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of story.matchAll(ending)) {
    const to = index + mark.length;
    if (!beginning.test(story.slice(to + 1)) || isAbbreviated(story.slice(from, to))) continue;
    found.push(story.slice(from, to));
    from = to + 1;
  }
  return from < story.length ? [...found, story.slice(from)] : found;
};

const ending = /[.!?…]+[’”'")\]]*(?= )/gu;

/** A quote or dash that opens; a capital or digit, also in brackets; or a word like ’s before its capital (’s Avonds). */
const beginning = /^(?:[‘“"'–—]|[([]*[\p{Lu}\p{N}]|’\p{Ll}+ \p{Lu})/u;

/** Initials (J.), abbreviations with dots inside (o.a.), and those that stand before a name, a number or an example. */
const isAbbreviated = (piece: string): boolean => {
  const word = /(?<![\p{L}\p{N}.])([\p{L}.]+)\.$/u.exec(piece)?.[1];
  return (
    word !== undefined &&
    (/^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word) || abbreviations.has(word.toLowerCase()))
  );
};

/** None that is also a word or a name at the end of a sentence: no max, jan, tel, enz. */
const abbreviations = new Set(
  'dr drs prof mr ir ing ds st dhr hr mw mevr mej fam nr p blz hfst ca bijv bv vgl zgn resp incl excl vs'.split(
    ' ',
  ),
);
