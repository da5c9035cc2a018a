import { distance } from 'fastest-levenshtein';
import { fold, squeeze, wordsOf } from './fold.ts';

/** What somebody may have meant: `werkalliantie`, `Doelen: van wie zijn ze?`, and single words. */
export type WordList = { phrases: string[]; words: string[] };

/** A shorter word by itself is near too many others. */
const shortest = 5;

/** How many letters a typed text of this length may differ from what was meant. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);

/** Capitals, accents, spaces and hyphens do not count as a difference. */
const nearestOf = (found: string, candidates: Iterable<string>): string | undefined => {
  const typed = squeeze(found);
  let best: string | undefined;
  let least = allowed(typed.length) + 1;
  for (const candidate of candidates) {
    const other = squeeze(candidate);
    // Letters that are missing cost at least as much as the difference in length.
    if (Math.abs(other.length - typed.length) >= least) continue;
    const apart = distance(typed, other);
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
};

/**
 * The query somebody probably meant, or undefined when nothing is near or when it is what was typed. First a whole name
 * is tried (`konfrontatie breuk` → `confrontatiebreuk`), then each word by itself.
 */
export const suggest = (query: string, { phrases, words }: WordList): string | undefined => {
  const whole = nearestOf(query, phrases);
  if (whole !== undefined) return fold(whole) === fold(query) ? undefined : whole;
  const typed = wordsOf(query);
  const known = new Set(words);
  const meant = typed.map((word) =>
    word.length < shortest || known.has(word) ? word : (nearestOf(word, words) ?? word),
  );
  return meant.join(' ') === typed.join(' ') ? undefined : meant.join(' ');
};

const shared = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
};

/** `taak` and `taken` have the same vowel: written twice in a closed syllable, once in an open one. */
const singleVowels = (word: string): string => word.replace(/([aeou])\1/g, '$1');

/** Whether a word that was found begins with a word that was typed, or has only another ending (`taken`, `taak`). */
const fits = (typedWord: string, foundWord: string): boolean => {
  const [typed, found] = [singleVowels(typedWord), singleVowels(foundWord)];
  const same = shared(typed, found);
  const restTyped = typed.length - same;
  return restTyped === 0 || (same >= restTyped && restTyped <= 3 && found.length - same <= 2);
};

/** How what was found fits what was typed: every word of it, some words, or none. */
export type Fit = 'all' | 'some' | 'none';

/**
 * Whether a search found what was typed. Pagefind gives something for nearly everything: of a word it does not know it
 * takes the longest beginning it does (`aliantie` → `al`). Then some typed word fits nothing that was found.
 *
 * @param query what was typed
 * @param found the words by which the results were found
 */
export const fitOf = (query: string, found: string[]): Fit => {
  const marked = found.flatMap((text) => [...wordsOf(text), squeeze(text)]);
  const typed = wordsOf(query);
  // Small words are everywhere; they say something only when there is no other.
  const telling = typed.some((word) => word.length > 3)
    ? typed.filter((word) => word.length > 3)
    : typed;
  const fitting = telling.filter((word) => marked.some((one) => fits(word, one)));
  if (fitting.length === 0) return 'none';
  return fitting.length === telling.length ? 'all' : 'some';
};
