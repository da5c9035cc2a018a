/** Longer than any real query; what comes after is not looked at. */
const longest = 200;

/**
 * What was typed, or what an address brought, as it is searched: one line, typographic quotation marks as plain ones
 * (a text in quotation marks is searched as a whole), hyphens as spaces.
 */
export const cleanQuery = (typed: string): string =>
  typed
    .slice(0, longest)
    .replace(/[‘’“”„‟«»]/g, '"')
    .replace(/(?<=\p{L})'|'(?=\p{L})/gu, '')
    .replace(/[\p{Pd}\s\p{Cc}]+/gu, ' ')
    .trim();
