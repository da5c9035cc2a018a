/** The name of a cell in a saved answer: the ids of its row and its column, `systemisch.houding`. Both are for ever. */
export type CellKey = `${string}.${string}`;

/** What the exercises on a table must know of one cell; what it says stands in the page. */
export type Cell = {
  key: CellKey;
  row: string;
  column: string;
  /** How many key ideas a learner can name of it. */
  ideas: number;
};

/** The key of the cell where a row and a column meet. */
export const cellKey = (row: string, column: string): CellKey => `${row}.${column}`;

/** The row of a cell, by its key. */
export const rowOf = (key: string): string => key.slice(0, key.indexOf('.'));

/** The column of a cell, by its key. */
export const columnOf = (key: string): string => key.slice(key.indexOf('.') + 1);

/** What a learner last did with a cell; a result of another version of the table, or from before a redo, is none. */
type Result = { version: number; again?: true | undefined };

/** How many key ideas a learner said to have named, before or at the look at the full text. Self-scored. */
export type Told = Result & { named: number };

/** To which row a learner gave what stands in the cell. Whether that is its row is derived, never stored. */
export type Placed = Result & { choice: string };

/** Per cell the last result of telling and of placing; they are kept apart. */
export type CellResults = { told?: Told | undefined; placed?: Placed | undefined };

/** The results of a table by the key of the cell. */
export type Results = Readonly<Record<string, CellResults>>;

/** Whether a result is of the table as it is now. */
export const isCurrent = (result: Result | undefined, version: number): boolean =>
  result !== undefined && !result.again && result.version === version;
