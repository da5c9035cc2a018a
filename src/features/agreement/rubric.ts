import type { CollectionEntry } from 'astro:content';
import {
  components,
  type AgreementRubric,
  type Component,
  type RatingKey,
} from '../../domain/agreement/types.ts';

export type AgreementData = CollectionEntry<'agreements'>['data'];
/** What is the same for every case: one talk with more than two people, looked at alliance by alliance. */
export type AgreementShared = AgreementData['shared'];
export type AgreementCase = AgreementData['cases'][number];

const keyOf = ({
  range,
  grey,
  unknownDefensible,
}: AgreementCase['ratings']['goals']): RatingKey => ({
  range,
  grey,
  unknownDefensible,
});

/** The key of one case as the scoring wants it, without the author's explanations. */
export const rubricOf = (item: AgreementCase): AgreementRubric => ({
  ratings: Object.fromEntries(
    components.map((component) => [component, keyOf(item.ratings[component])]),
  ) as Record<Component, RatingKey>,
  friction: item.friction.map(({ component, pairs }) => ({ component, pairs })),
  repair: Object.fromEntries(
    Object.entries(item.repair.options).map(([option, { score }]) => [option, score]),
  ),
});
