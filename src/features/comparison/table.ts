import { cellKey, type Cell } from '../../domain/comparison/types.ts';
import type { Grouping } from '../../domain/comparison/view.ts';
import { comparisonStrings as t } from '../../strings/nl/comparison.ts';

/** A column as the island knows it; what stands in its cells stays in the page. */
export type Column = {
  id: string;
  title: string;
  short: string;
  kind: 'feit' | 'voorbeeldzin' | 'redactie';
};

/** The shape of a table: what an island needs beside the words in the page. */
export type Shape = {
  rows: { id: string; title: string }[];
  columns: Column[];
  /** Per cell in reading order how many key ideas it has, and with which rows it is confused. */
  cells: Pick<Cell, 'ideas' | 'confusable'>[];
  groupings: Grouping[];
  rowName: string;
  question: string;
};

/** The cells of a table with their keys, in reading order. */
export const cellsIn = ({
  rows,
  columns,
  cells,
}: Pick<Shape, 'rows' | 'columns' | 'cells'>): Cell[] =>
  rows.flatMap((row, i) =>
    columns.map((column, j) => ({
      key: cellKey(row.id, column.id),
      row: row.id,
      column: column.id,
      ideas: 0,
      confusable: [],
      ...cells[i * columns.length + j],
    })),
  );

/** The title of a row by its id. */
export const rowTitle = ({ rows }: Pick<Shape, 'rows'>, id: string): string =>
  rows.find((row) => row.id === id)?.title ?? id;

/** A cell as buttons name it: ‘klassieke houding, systemisch’. */
export const cellName = (
  shape: Pick<Shape, 'rows' | 'columns'>,
  { row, column }: Pick<Cell, 'row' | 'column'>,
): string =>
  t.cell(shape.columns.find(({ id }) => id === column)?.short ?? column, rowTitle(shape, row));
