import { fold, wordsOf } from '../../domain/search/fold.ts';

/*
 * Pagefind finds a word by its beginning: `alliantie` finds `alliantiebreuk`, not `werkalliantie`. Dutch writes such
 * words as one. It does index the parts of a word that holds a sign, so that sign is put where two known words meet:
 * `werk|alliantie`. The page takes it out again before anyone reads it.
 */

/** The sign between the parts of a compound in the index. */
export const joint = '|';

/** What may stand between two parts of a Dutch compound. */
const links = ['', 's', 'en', 'n', 'e'];
/** Endings that make no other word of a last part. */
const endings = ['', 'en', 's', 'n', 'e'];

/** The words that count when a compound is taken apart. */
export type Vocabulary = {
  /** Words of titles, headings and terms: what somebody would look for as the last part. */
  keywords: Set<string>;
  /** Every word of the course: what can stand before it. */
  known: Set<string>;
};

/**
 * Where the last part of a word starts, or 0 when the word is not a compound with a keyword at its end.
 *
 * @example partAt('werkalliantie', { keywords: new Set(['alliantie']), known: new Set(['werk']) }) // 4
 */
export const partAt = (word: string, { keywords, known }: Vocabulary): number => {
  // The longest last part wins: it has the earliest start.
  for (let at = 4; at <= word.length - 4; at++) {
    const last = word.slice(at);
    const first = word.slice(0, at);
    const isKeyword = endings.some(
      (ending) => last.endsWith(ending) && keywords.has(last.slice(0, last.length - ending.length)),
    );
    const isKnown = links.some(
      (link) =>
        first.endsWith(link) &&
        first.length - link.length >= 4 &&
        known.has(first.slice(0, first.length - link.length)),
    );
    if (isKeyword && isKnown) return at;
  }
  return 0;
};

/** A text with the sign in each compound: `De werkalliantie` → `De werk|alliantie`. */
export const markCompounds = (text: string, vocabulary: Vocabulary): string =>
  text.replace(/\p{L}{8,}/gu, (word) => {
    const plain = fold(word);
    // An accent that was written as two signs would shift the place.
    const at = plain.length === word.length ? partAt(plain, vocabulary) : 0;
    return at > 0 ? `${word.slice(0, at)}${joint}${word.slice(at)}` : word;
  });

/** The parts of the compounds in a text, apart: `De werkalliantie` → `werk alliantie`. */
export const partsOf = (text: string, vocabulary: Vocabulary): string[] =>
  wordsOf(text).flatMap((word) => {
    const at = partAt(word, vocabulary);
    return at > 0 ? [word.slice(0, at), word.slice(at)] : [];
  });
