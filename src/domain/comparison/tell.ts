import { isCurrent, type Cell, type CellKey, type Results } from './types.ts';

/** How a cell stands in cover-and-tell: never told, told with an idea missing, told whole. */
export type Standing = 'open' | 'missed' | 'whole';

/** How one cell stands. A result of an earlier version of the table, or from before a redo, counts as none. */
export const standing = (cell: Cell, results: Results, version: number): Standing => {
  const told = results[cell.key]?.told;
  if (!told || !isCurrent(told, version)) return 'open';
  return told.named < cell.ideas ? 'missed' : 'whole';
};

/**
 * The cell to cover next, of the cells in reading order: first those never told, then those with an idea missing;
 * of each the first one after `after`, and round again. `undefined` when every cell was told whole.
 */
export const nextCell = (
  cells: readonly Cell[],
  results: Results,
  version: number,
  after?: CellKey,
): CellKey | undefined => {
  const from = cells.findIndex(({ key }) => key === after) + 1;
  const inOrder = [...cells.slice(from), ...cells.slice(0, from)];
  const first = (wanted: Standing) =>
    inOrder.find((cell) => cell.key !== after && standing(cell, results, version) === wanted);
  const last = cells.find(({ key }) => key === after);
  const again = last && standing(last, results, version) !== 'whole' ? last : undefined;
  return (first('open') ?? first('missed') ?? again)?.key;
};

/** How many cells were told, and how many of them whole: ‘12 van 25 vakken, 9 met elk kernpunt’. */
export const toldTally = (
  cells: readonly Cell[],
  results: Results,
  version: number,
): { told: number; whole: number; total: number } => {
  const all = cells.map((cell) => standing(cell, results, version));
  return {
    told: all.filter((one) => one !== 'open').length,
    whole: all.filter((one) => one === 'whole').length,
    total: cells.length,
  };
};
