import { fnv } from './hash.ts';

/**
 * The ids in an order that looks random and depends only on the ids and the seed: the same in the browser and at build,
 * and not on the order in which the author wrote them. Ids are unique; the given array is left alone.
 */
export const order = (ids: readonly string[], seed: string): string[] => {
  const rank = (id: string) => mix(fnv(`${seed} ${id}`));
  return [...ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
};

/** Spreads a change of one bit over all 32: the finaliser of MurmurHash3 (Appleby, 2011). FNV alone leaves the last letters close. */
const mix = (value: number): number => {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};
