import { cellKey, type Cell } from '../../../src/domain/comparison/types.ts';

/** A cell with two key ideas. */
export const aCell = (row: string, column: string, parts: Partial<Cell> = {}): Cell => ({
  key: cellKey(row, column),
  row,
  column,
  ideas: 2,
  ...parts,
});

/** Every cell of a table with these rows and columns, in reading order. */
export const someCells = (rows: string[], columns: string[]): Cell[] =>
  rows.flatMap((row) => columns.map((column) => aCell(row, column)));
