import type { CollectionEntry } from 'astro:content';
import type { SortingKey } from '../../domain/sorting/types.ts';

export type SortingData = CollectionEntry<'sorting'>['data'];
export type SortingEntrySituation = SortingData['situations'][number];

/** What the editors say of one situation, as the domain reads it. */
export const keyOf = (data: SortingData, situation: SortingEntrySituation): SortingKey => ({
  category: situation.category,
  grey: situation.grey,
  band: situation.grey
    ? data.categories.map(({ id }) => id).filter((id) => situation.arguments?.[id])
    : [situation.category],
  decisive: situation.decisive,
  whatIf: Object.fromEntries(situation.whatIf.map(({ id, category }) => [id, category])),
});

/** The name of a place or factor in words. */
export const labelIn = (list: readonly { id: string; label: string }[], id: string): string =>
  list.find((item) => item.id === id)?.label ?? id;

/** First words of a situation, to know it by in a list. */
export const opening = (text: string): string => `${text.split(/\s+/).slice(0, 7).join(' ')} …`;
