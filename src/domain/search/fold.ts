/** A text as it is compared: no capitals, no accents, hyphens and other signs as one space. `Cliënt-therapeut` → `client therapeut`. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** A text without anything between its letters: `drop-out`, `drop out` and `Dropout` are the same. */
export const squeeze = (text: string): string => fold(text).replaceAll(' ', '');
