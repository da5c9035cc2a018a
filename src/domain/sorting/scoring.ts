import type { SortingChoice, SortingKey, SortingSituation } from './types.ts';

/** What came of one situation: a clear one scores 1 or 0, a grey one never; whether the factor is that of the key is told apart. */
export type SituationResult =
  | { kind: 'clear'; earned: 0 | 1; factorFits: boolean }
  | { kind: 'grey'; inBand: boolean; factorFits: boolean };

/** Compares a choice with the key of its situation. */
export const scoreSituation = (
  { category, grey, band, decisive }: SortingKey,
  choice: Pick<SortingChoice, 'category' | 'factor'>,
): SituationResult => {
  const factorFits = choice.factor === decisive;
  return grey
    ? { kind: 'grey', inBand: band.includes(choice.category), factorFits }
    : { kind: 'clear', earned: choice.category === category ? 1 : 0, factorFits };
};

/** What a choice still lacks before it can be compared: a place, and the factor that argues for it. Doubt is free. */
export const missingOf = (choice: {
  category?: string | undefined;
  factor?: string | undefined;
}): ('category' | 'factor')[] => (['category', 'factor'] as const).filter((part) => !choice[part]);

/** What came of one changed fact. */
export type WhatIfResult = {
  /** The learner placed it where the editors do. */
  fits: boolean;
  /** The changed fact moves the situation to another place. */
  moves: boolean;
};

/** Compares the place after a changed fact with the key; `undefined` when the change is not of this situation. */
export const scoreWhatIf = (
  key: SortingKey,
  change: string,
  category: string,
): WhatIfResult | undefined => {
  const place = key.whatIf[change];
  return place === undefined
    ? undefined
    : { fits: place === category, moves: place !== key.category };
};

/** A saved choice with what says whether it still counts. */
export type SavedChoice = SortingChoice & { version: number; reopened?: true | undefined };

/** A choice that counts now: of this version, not opened again, and of categories and factors that the set still has. */
export const currentChoice = <T extends SavedChoice>(
  saved: T | undefined,
  { version, categories, factors }: SortingSet,
): T | undefined =>
  saved &&
  !saved.reopened &&
  saved.version === version &&
  categories.includes(saved.category) &&
  factors.includes(saved.factor)
    ? saved
    : undefined;

/** What the set is today. */
export type SortingSet = {
  version: number;
  categories: readonly string[];
  factors: readonly string[];
};

/** The place in the order of the first situation without a choice that counts; the number of situations when there is none. */
export const nextOpen = (
  situations: readonly SortingSituation[],
  saved: Readonly<Record<string, SavedChoice>>,
  set: SortingSet,
): number => {
  const open = situations.findIndex(({ id }) => !currentChoice(saved[id], set));
  return open < 0 ? situations.length : open;
};

/** One row of the table at the end: the learner's own place and factor, as far as chosen, beside the key. */
export type TableRow = {
  situation: string;
  key: SortingKey;
  own: SavedChoice | undefined;
  result: SituationResult | undefined;
};

/** The table at the end, with every situation in the order of the set. */
export const endTable = (
  situations: readonly SortingSituation[],
  saved: Readonly<Record<string, SavedChoice>>,
  set: SortingSet,
): TableRow[] =>
  situations.map(({ id, key }) => {
    const own = currentChoice(saved[id], set);
    return { situation: id, key, own, result: own && scoreSituation(key, own) };
  });

/** The table in numbers: clear situations placed as the editors do, grey ones with a factor to argue from, and factors that are those of the key. */
export type TableTally = {
  right: number;
  clear: number;
  grey: number;
  factors: number;
  placed: number;
};

/** Counts a table; a situation without a choice counts for nothing. */
export const tallyOf = (rows: readonly TableRow[]): TableTally => {
  const tally = { right: 0, clear: 0, grey: 0, factors: 0, placed: 0 };
  for (const { result } of rows) {
    if (!result) continue;
    tally.placed++;
    if (result.factorFits) tally.factors++;
    if (result.kind === 'grey') {
      tally.grey++;
    } else {
      tally.clear++;
      tally.right += result.earned;
    }
  }
  return tally;
};
