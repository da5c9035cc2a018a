import type { ReactNode } from 'react';
import type { SortingSet } from '../../domain/sorting/scoring.ts';
import type { SortingSituation } from '../../domain/sorting/types.ts';

/** A place or a factor, with its name in words. */
export type Named = { id: string; label: string };

/** What the page tells the island; what can be read stands once on the page, in slots. */
export type Shown = {
  exercise: string;
  version: number;
  categories: Named[];
  factors: Named[];
  situations: (SortingSituation & { title: string })[];
};

/** What can be read: per situation its text and key, per changed fact its text and what it turns, and the grey ones together. */
export type Slots = Partial<
  Record<
    | `story${number}`
    | `key${number}`
    | `change${number}x${number}`
    | `turn${number}x${number}`
    | 'grey',
    ReactNode
  >
>;

/** The set as the domain compares with it. */
export const setOf = ({ version, categories, factors }: Shown): SortingSet => ({
  version,
  categories: categories.map(({ id }) => id),
  factors: factors.map(({ id }) => id),
});

/** The name of a place or factor in words. */
export const labelOf = (list: readonly Named[], id: string): string =>
  list.find((item) => item.id === id)?.label ?? id;
