import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { cellKey, type Cell } from '../../domain/comparison/types.ts';
import { comparisonStrings as t } from '../../strings/nl/comparison.ts';
import { cellsIn, type Asked } from './table.ts';

export type Comparison = CollectionEntry<'comparisons'>;
export type ComparisonData = Comparison['data'];
/** One cell as the author wrote it. */
export type AuthoredCell = ComparisonData['cells'][string][string];

/** All tables, in the order of the files. */
export const comparisons = async (): Promise<Comparison[]> => getCollection('comparisons');

/** One table; throws when it does not exist (the content check says so earlier, in Dutch). */
export const comparison = async (id: string): Promise<Comparison> => {
  const entry = await getEntry('comparisons', id);
  if (!entry) throw new Error(`No comparison ${id}`);
  return entry;
};

/** The cell where a row and a column meet; throws when it is not there (the content check says so earlier, in Dutch). */
export const cellAt = ({ cells }: ComparisonData, row: string, column: string): AuthoredCell => {
  const cell = cells[row]?.[column];
  if (!cell) throw new Error(`No cell ${cellKey(row, column)}`);
  return cell;
};

/** What the exercises ask of each cell, in reading order; it is in the data of the island and nowhere in the page. */
export const askedOf = (data: ComparisonData): Asked[] =>
  data.rows.flatMap((row) =>
    data.columns.map((column) => {
      const { accept, confusableWith, more } = cellAt(data, row.id, column.id);
      return { ideas: accept, confusableWith, more };
    }),
  );

/** Every cell of a table in reading order, as progress knows it. */
export const cellsOf = (data: ComparisonData): Cell[] =>
  cellsIn({ ...data, cells: askedOf(data) }).map(({ asked: _, ...cell }) => cell);

/** The id of a cell on a page; `place` is where the table stands on it. */
export const cellAnchor = (place: string, row: string, column: string): string =>
  `${place}-${row}-${column}`;

/** Ids of all sources that a table names, in its cells and in its notes. */
export const sourcesOfComparison = ({ rows, columns, cells, notes, sources }: ComparisonData) => [
  ...new Set(
    [
      ...sources,
      ...rows.flatMap((row) =>
        columns.flatMap((column) => cells[row.id]?.[column.id]?.sources ?? []),
      ),
      ...notes.flatMap((note) => note.sources),
    ].map(({ id }) => id),
  ),
];

/** The cells that a vignette practises: where they stand, and what they are called. */
export const cellsWith = async (vignette: string): Promise<{ path: string; name: string }[]> =>
  (await comparisons()).flatMap(({ id, data }) =>
    data.rows.flatMap((row) =>
      data.columns
        .filter((column) => cellAt(data, row.id, column.id).vignettes.includes(vignette))
        .map((column) => ({
          path: `oefening/${id}/#${cellAnchor(id, row.id, column.id)}`,
          name: t.cell(column.short, row.title),
        })),
    ),
  );
