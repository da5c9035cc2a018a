import { distance } from 'fastest-levenshtein';

/** The known word that someone probably meant: at most one letter in three (and at least two) may differ. */
export const nearest = (found: string, known: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(found.length / 3)) + 1;
  for (const word of known) {
    const apart = distance(found.toLowerCase(), word.toLowerCase());
    if (apart < least && apart < word.length) [best, least] = [word, apart];
  }
  return best;
};
