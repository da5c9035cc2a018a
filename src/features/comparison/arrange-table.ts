import type { Cell } from '../../domain/comparison/types.ts';

/** The rows of a table as they should stand, in groups with or without a title. */
export type Groups = { title: string | null; rows: string[] }[];

const cellIn = (table: HTMLTableElement, { row, column }: Pick<Cell, 'row' | 'column'>) =>
  table.querySelector<HTMLTableCellElement>(`tr[data-row="${row}"] > td[data-col="${column}"]`);

/** Hides columns for everyone, also for who listens. */
export const hideColumns = (table: HTMLTableElement, hidden: readonly string[]): void => {
  for (const cell of table.querySelectorAll<HTMLElement>('[data-col]'))
    cell.hidden = hidden.includes(cell.dataset['col'] ?? '');
  const visible = visibleColumns(table);
  for (const title of table.querySelectorAll<HTMLTableCellElement>('.group > th'))
    title.colSpan = visible;
};

/** How many columns can be seen, with that of the row headers. */
export const visibleColumns = (table: HTMLTableElement): number =>
  table.querySelectorAll('thead th:not([hidden])').length;

/**
 * Puts the rows of a table in order and in groups, and hides the others for everyone. It moves what the server wrote and
 * adds only the titles of groups. A table that stands so already is left alone, so that no focus is lost.
 */
export const arrangeRows = (table: HTMLTableElement, groups: Groups): void => {
  if (isArranged(table, groups)) return;
  const all = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  const shown = groups.flatMap(({ rows }) => rows);
  for (const row of all) row.hidden = !shown.includes(row.dataset['row'] ?? '');
  const visible = visibleColumns(table);
  const bodies = groups.map(({ title, rows }) => {
    const body = tableElement('tbody', 'rowgroup');
    if (title !== null) {
      const header = tableElement('th', 'rowheader');
      header.scope = 'rowgroup';
      header.colSpan = visible;
      header.textContent = title;
      const line = tableElement('tr', 'row');
      line.className = 'group';
      line.append(header);
      body.append(line);
    }
    body.append(
      ...rows.flatMap((id) => all.find((row) => row.dataset['row'] === id) ?? ([] as Element[])),
    );
    return body;
  });
  // Hidden rows wait in the last group, to be found again.
  bodies.at(-1)?.append(...all.filter((row) => row.hidden));
  const old = [...table.tBodies];
  table.append(...bodies);
  for (const body of old) body.remove();
};

const tableElement = <T extends 'tbody' | 'tr' | 'th'>(tag: T, role: string) => {
  const element = document.createElement(tag);
  element.setAttribute('role', role);
  return element;
};

/** Whether the table now stands as these groups say. */
const isArranged = (table: HTMLTableElement, groups: Groups): boolean => {
  const line = (parts: (string | null | undefined)[]) => parts.join(' ');
  const there = [...table.tBodies].map((body) =>
    line([
      body.querySelector('.group')?.textContent ?? null,
      ...[...body.querySelectorAll<HTMLElement>('tr[data-row]:not([hidden])')].map(
        ({ dataset }) => dataset['row'],
      ),
    ]),
  );
  return there.join('\n') === groups.map(({ title, rows }) => line([title, ...rows])).join('\n');
};

/** Covers some cells and shows the others; gives the elements of the covered ones, to put their buttons in. */
export const coverCells = (
  table: HTMLTableElement,
  covered: readonly Cell[],
): { cell: Cell; element: HTMLTableCellElement }[] => {
  const places = covered.flatMap((cell) => {
    const element = cellIn(table, cell);
    return element ? [{ cell, element }] : [];
  });
  const under = new Set(places.map(({ element }) => element));
  for (const element of table.querySelectorAll<HTMLTableCellElement>('td[data-col]')) {
    const content = element.querySelector<HTMLElement>(':scope > .cell');
    if (content) content.hidden = under.has(element);
  }
  return places;
};

/** Opens or closes every cell of a table. */
export const foldCells = (table: HTMLTableElement, open: boolean): void => {
  for (const details of table.querySelectorAll<HTMLDetailsElement>('details.cell'))
    details.open = open;
};

/** A row that stands under another one and is as wide as the table, for work on one cell of it. */
export const rowUnder = (table: HTMLTableElement, row: string): HTMLTableRowElement => {
  const under = tableElement('tr', 'row');
  under.className = 'work';
  table.querySelector(`tr[data-row="${row}"]`)?.after(under);
  return under;
};

/** What a cell says, as a learner reads it. */
export type CellText = { short: string; full: string };

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Reads a cell from the table: its words stand once on the page, and not in the data of an island. */
export const cellText = (table: HTMLTableElement | null, cell: Cell): CellText => {
  const element = table ? cellIn(table, cell) : null;
  return {
    short: textOf(element?.querySelector('summary')),
    full: textOf(element?.querySelector('.full')),
  };
};
