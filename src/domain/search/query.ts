import { fold } from './fold.ts';

/** Longer than any real query; what comes after is not looked at. */
const longest = 200;

/** A query of more words is a sentence; trying all ways to shorten it takes too long. */
const mostWords = 6;

const quoted = /^".+"$/;

/** Whether a query asks for these words in this order. */
export const isPhrase = (query: string): boolean => quoted.test(query);

/**
 * What was typed, or what an address brought, as it is searched: one line, typographic quotation marks as plain ones
 * (a text in quotation marks is searched as a whole), hyphens as spaces, without the small words of a question.
 *
 * @param typed any text
 * @param small words that stand everywhere and say nothing; when there are no others they stay
 * @example cleanQuery('Wat is een alliantie-breuk?', new Set(['wat', 'is', 'een'])) // 'alliantie breuk?'
 */
export const cleanQuery = (typed: string, small: ReadonlySet<string>): string => {
  const line = typed
    .slice(0, longest)
    .replace(/[“”„‟«»]/g, '"')
    .replace(/^\s*[‘'](.+)[’']\s*$/, '"$1"')
    .replace(/[‘’']/g, '')
    .replace(/[\p{Pd}\s\p{Cc}]+/gu, ' ')
    .trim();
  if (isPhrase(line)) return line;
  const telling = line.split(' ').filter((word) => !small.has(fold(word)));
  return telling.length > 0 ? telling.join(' ') : line;
};

/**
 * Shorter queries for when no place has all words: without one of the words, then each word alone, longest first.
 *
 * @example relaxed('tijd vergeten') // ['vergeten', 'tijd']
 */
export const relaxed = (query: string): string[] => {
  const words = query.split(' ');
  if (words.length < 2 || words.length > mostWords) return [];
  const without = words.map((_, place) => words.filter((__, other) => other !== place).join(' '));
  const alone = words.toSorted((a, b) => b.length - a.length);
  return [...new Set(words.length > 2 ? [...without, ...alone] : alone)];
};
