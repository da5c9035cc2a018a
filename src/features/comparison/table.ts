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

/** One more sentence of a row, about another moment than that of the table. */
export type Sentence = {
  moment: string;
  text: string;
  /** What makes it one of this row. */
  why: string;
  /** Rows with which it is easily confused, each with the difference. */
  confusableWith: Record<string, string>;
};

/** What the exercises ask of a cell. Nobody reads it before they do one, so it comes with their code. */
export type Asked = {
  /** Key ideas, to check yourself by. */
  ideas: string[];
  /** Rows with which the cell is easily confused, each with the difference. */
  confusableWith: Record<string, string>;
  more: Sentence[];
};

/** A cell with what the exercises ask of it. */
export type AskedCell = Cell & { asked: Asked };

/** The shape of a table: what an island needs beside the words in the page. */
export type Shape = {
  rows: { id: string; title: string }[];
  columns: Column[];
  /** Per cell in reading order. */
  cells: Asked[];
  groupings: Grouping[];
  rowName: string;
  question: string;
};

/** The cells of a table with their keys, in reading order. */
export const cellsIn = ({
  rows,
  columns,
  cells,
}: Pick<Shape, 'rows' | 'columns' | 'cells'>): AskedCell[] =>
  rows.flatMap((row, i) =>
    columns.map((column, j) => {
      const asked = cells[i * columns.length + j] ?? { ideas: [], confusableWith: {}, more: [] };
      const key = cellKey(row.id, column.id);
      return { key, row: row.id, column: column.id, ideas: asked.ideas.length, asked };
    }),
  );

/** What is read about the rows with which a text is easily confused, in the order of the author. */
export const mixLines = (
  shape: Pick<Shape, 'rows'>,
  confusableWith: Asked['confusableWith'],
): string[] =>
  Object.entries(confusableWith).map(
    ([row, difference]) => t.confused(rowTitle(shape, row)) + difference,
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
