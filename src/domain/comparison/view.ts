/** Rows kept together under one title: ‘gedragsmatig en cognitief’. */
export type Group = { title: string; rows: readonly string[] };

/** A way to count the rows that someone else uses, such as four orientations instead of five models. */
export type Grouping = { id: string; title: string; groups: readonly Group[] };

/** What of a table is shown, in what order. */
export type View = {
  hiddenColumns: readonly string[];
  hiddenRows: readonly string[];
  /** `table` as the author wrote it, `name` by alphabet, `open` what is still open first, or the id of a grouping. */
  order: string;
};

/** The view in which a table first stands there: all of it, in the author's order. */
export const wholeView: View = { hiddenColumns: [], hiddenRows: [], order: 'table' };

/** A row as a view needs it: its name, and how many of its cells were never told. */
export type ViewRow = { id: string; title: string; open: number };

/**
 * The visible rows in order, in groups; a group without a title stands for no grouping. Rows that no group names come
 * last, without a title, so that none is ever lost.
 */
export const arrange = (
  rows: readonly ViewRow[],
  { hiddenRows, order }: View,
  groupings: readonly Grouping[],
): { title: string | null; rows: string[] }[] => {
  const visible = rows.filter(({ id }) => !hiddenRows.includes(id));
  const grouping = groupings.find(({ id }) => id === order);
  if (!grouping) {
    const sorted =
      order === 'name'
        ? [...visible].sort((a, b) => a.title.localeCompare(b.title, 'nl'))
        : order === 'open'
          ? [...visible].sort((a, b) => b.open - a.open)
          : visible;
    return [{ title: null, rows: sorted.map(({ id }) => id) }];
  }
  const ids = visible.map(({ id }) => id);
  const groups = grouping.groups.map(({ title, rows: members }) => ({
    title,
    rows: members.filter((id) => ids.includes(id)),
  }));
  const grouped = grouping.groups.flatMap((group) => group.rows);
  const rest = { title: null, rows: ids.filter((id) => !grouped.includes(id)) };
  return [...groups, rest].filter((group) => group.rows.length > 0);
};

/**
 * The columns that stay hidden: ids that the table still has, and never all of them.
 *
 * @param saved what a learner hid, perhaps in an earlier version of the table
 */
export const hiddenNow = (saved: readonly string[], columns: readonly string[]): string[] => {
  const hidden = saved.filter((id) => columns.includes(id));
  return hidden.length < columns.length ? hidden : [];
};
