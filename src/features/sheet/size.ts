/** Type sizes of a one-page summary, largest first, with how many characters of text each has room for on one A4. */
const sizes = [
  { size: 'roomy', room: 3200 },
  { size: 'plain', room: 5200 },
  { size: 'close', room: 7600 },
  { size: 'tight', room: Infinity },
] as const;

/** One of the four type sizes a summary is set in. */
export type Size = (typeof sizes)[number]['size'];

/**
 * The largest type in which a text fits on one page.
 *
 * @param characters how many characters the whole summary has
 */
export const sizeFor = (characters: number): Size =>
  sizes.find(({ room }) => characters <= room)?.size ?? 'tight';
