import { order } from '../text/order.ts';
import { isCurrent, type Cell, type CellKey, type Results } from './types.ts';

/** One text to give to a row: what stands in a cell, or one more sentence of its row. */
export type Item = {
  id: string;
  cell: CellKey;
  row: string;
  /** Rows with which it is easily confused, as the author sees it. */
  confusable: readonly string[];
};

/** How many texts are shown and checked at a time. */
export const roundSize = 5;

/** Whether a text has its row, in the last result of its cell. */
const isPlaced = (
  { cell, row }: Pick<Item, 'cell' | 'row'>,
  results: Results,
  version: number,
): boolean | undefined => {
  const placed = results[cell]?.placed;
  return placed && isCurrent(placed, version) ? placed.choice === row : undefined;
};

/**
 * The texts in the order in which they come: first those never placed, then those placed elsewhere, then the rest;
 * each part shuffled by the seed.
 */
export const queueOf = (
  items: readonly Item[],
  results: Results,
  version: number,
  seed: string,
): string[] =>
  [undefined, false, true].flatMap((wanted) =>
    order(
      items.filter((item) => isPlaced(item, results, version) === wanted).map(({ id }) => id),
      seed,
    ),
  );

/** What came of checking a round: texts without a choice stop it, so that nothing is counted that was not chosen. */
export type Checked =
  { kind: 'incomplete'; missing: string[] } | { kind: 'checked'; right: string[]; wrong: string[] };

/** Checks the choices of one round: row id by the id of the text. */
export const check = (
  round: readonly Item[],
  choices: Readonly<Record<string, string | undefined>>,
): Checked => {
  const missing = round.filter(({ id }) => !choices[id]).map(({ id }) => id);
  if (missing.length > 0) return { kind: 'incomplete', missing };
  const ids = (right: boolean) =>
    round.filter(({ id, row }) => (choices[id] === row) === right).map(({ id }) => id);
  return { kind: 'checked', right: ids(true), wrong: ids(false) };
};

/** What is left after a round: the texts not yet shown, then those that went to another row, shuffled. */
export const afterRound = (
  queue: readonly string[],
  wrong: readonly string[],
  seed: string,
): string[] => [...queue.slice(roundSize), ...order(wrong, seed)];

/**
 * The rows to choose from when a sentence is heard: its own, those with which the author says it is confused, and as
 * many others as it takes to make three. The order depends on the seed only, never on which one is right.
 */
export const suspects = (
  item: Omit<Item, 'cell'>,
  rows: readonly string[],
  seed: string,
): string[] => {
  const others = order(
    rows.filter((row) => row !== item.row && !item.confusable.includes(row)),
    `${seed} ${item.id}`,
  );
  const chosen = [item.row, ...item.confusable, ...others].slice(0, Math.min(3, rows.length));
  return order(chosen, `${item.id} ${seed}`);
};

/** How many cells were given to a row, and how many of them to their own: ‘8 van 10’. */
export const placedTally = (
  cells: readonly Cell[],
  results: Results,
  version: number,
): { right: number; placed: number } => {
  const verdicts = cells.map(({ key, row }) => isPlaced({ cell: key, row }, results, version));
  return {
    right: verdicts.filter((verdict) => verdict === true).length,
    placed: verdicts.filter((verdict) => verdict !== undefined).length,
  };
};
