/** How many characters one A4 holds in the smallest type of a summary. */
const page = 7700;

/** Type sizes of a one-page summary, largest first, with the characters each has room for on one A4 (measured). */
const sizes = [
  { size: 'roomy', room: 2600 },
  { size: 'plain', room: 3800 },
  { size: 'fair', room: 4350 },
  { size: 'close', room: 5250 },
  { size: 'snug', room: 6350 },
  { size: 'tight', room: page },
] as const;

/** One of the four type sizes a summary is set in. */
export type Size = (typeof sizes)[number]['size'];

/**
 * The largest type in which a text fits on one page.
 *
 * @param characters how many characters the whole summary has
 * @returns the smallest type when nothing fits
 */
export const sizeFor = (characters: number): Size =>
  sizes.find(({ room }) => characters <= room)?.size ?? 'tight';

/**
 * As many texts as there is room for beside the rest of a page, the first ones first.
 *
 * @param texts what may be left out, most important first
 * @param taken how many characters the page holds already
 */
export const fitting = (texts: string[], taken: number): string[] => {
  let total = taken;
  return texts.filter((text) => (total += text.length) <= page);
};
