import { checkStrings } from '../../../strings/nl/check.ts';
import { type Comparison, type Course, problemIn } from '../course.ts';
import { wordCount } from '../dutch.ts';
import type { Problem } from '../problem.ts';
import { longSentences, rejectedForms, spokenLines, straightQuotes } from './text.ts';

const strings = checkStrings.comparison;
const mostInShort = 8;
const mostInFull = 40;

type Data = Comparison['data'];
type Cell = Data['cells'][string][string];
type Column = Data['columns'][number];

/** Tables: every cell is there, short enough, sourced when it is a fact, and no answer gives itself away. */
export function* comparisonLints(course: Course): Generator<Problem> {
  for (const comparison of course.comparisons) {
    yield* straightQuotes(comparison);
    yield* shapeLints(comparison);
    yield* groupLints(comparison);
    for (const [row, cells] of Object.entries(comparison.data.cells)) {
      for (const column of comparison.data.columns) {
        const cell = cells[column.id];
        if (cell) yield* cellLints(course, comparison, row, column, cell);
      }
    }
    yield* sameShorts(comparison);
    for (const [i, { sources }] of comparison.data.notes.entries()) {
      yield* uncheckedSources(course, comparison, ['notes', i, 'sources'], sources as string[]);
    }
  }
}

function* shapeLints(comparison: Comparison): Generator<Problem> {
  const { rows, columns, cells, moment } = comparison.data;
  for (const [list, what] of [
    [rows, 'row'],
    [columns, 'column'],
  ] as const) {
    for (const [i, { id }] of list.entries()) {
      if (list.findIndex((other) => other.id === id) === i) continue;
      yield problemIn(comparison, [`${what}s`, i, 'id'], strings.twice(what, id));
    }
  }
  for (const { id: row } of rows) {
    const own = cells[row];
    if (!own) yield problemIn(comparison, ['cells'], strings.noCells(row));
    for (const { id: column } of own ? columns : []) {
      if (own?.[column]) continue;
      yield problemIn(comparison, ['cells', row], strings.noCell(row, column));
    }
  }
  if (!moment && columns.some(({ kind }) => kind === 'voorbeeldzin')) {
    yield problemIn(comparison, ['columns'], strings.noMoment);
  }
}

function* groupLints(comparison: Comparison): Generator<Problem> {
  for (const [i, { groups }] of comparison.data.groupings.entries()) {
    const grouped = new Set<string>();
    for (const [j, group] of groups.entries()) {
      for (const [k, row] of group.rows.entries()) {
        const path = ['groupings', i, 'groups', j, 'rows', k];
        if (grouped.has(row)) yield problemIn(comparison, path, strings.groupedTwice(row));
        grouped.add(row);
      }
    }
    for (const { id } of comparison.data.rows) {
      if (grouped.has(id)) continue;
      yield problemIn(comparison, ['groupings', i, 'groups'], strings.notGrouped(id));
    }
  }
}

const spokenWhole = (text: string) => /^‘[^]*’$/u.test(text);

/** The name of a row as a text could give it away: its first letters, so that another ending counts as well. */
const giveaway = (title: string) => title.toLowerCase().split(/\s/)[0]?.slice(0, 8) ?? '';

function* cellLints(
  course: Course,
  comparison: Comparison,
  row: string,
  column: Column,
  cell: Cell,
): Generator<Problem> {
  const path = ['cells', row, column.id];
  const inShort = wordCount(cell.short);
  if (inShort > mostInShort) {
    yield problemIn(comparison, [...path, 'short'], strings.shortLong(inShort));
  }
  const inFull = wordCount(cell.full);
  if (inFull > mostInFull) {
    yield problemIn(comparison, [...path, 'full'], strings.fullLong(inFull));
  }
  const title = comparison.data.rows.find(({ id }) => id === row)?.title ?? '';
  if (title && cell.short.toLowerCase().includes(giveaway(title))) {
    yield problemIn(comparison, [...path, 'short'], strings.namesRow(title));
  }
  if (column.kind === 'feit' && !cell.sources.length) {
    yield problemIn(comparison, path, strings.noSource(column.id));
  }
  yield* uncheckedSources(course, comparison, [...path, 'sources'], cell.sources as string[]);
  yield* confusedWithItself(comparison, row, path, cell);
  if (column.kind === 'voorbeeldzin') {
    if (!spokenWhole(cell.full)) yield problemIn(comparison, [...path, 'full'], strings.notSpoken);
    yield* spokenLines(comparison, [...path, 'full'], cell.full);
  } else if (cell.more.length) {
    yield problemIn(comparison, [...path, 'more'], strings.moreElsewhere(column.id));
  }
  for (const [i, sentence] of cell.more.entries()) {
    const own = [...path, 'more', i];
    const at = [...own, 'text'];
    const { text, confusableWith } = sentence;
    if (!spokenWhole(text)) yield problemIn(comparison, at, strings.notSpoken);
    yield* spokenLines(comparison, at, text);
    yield* longSentences(comparison, at, text);
    yield* confusedWithItself(comparison, row, own, sentence);
    if (Object.keys(confusableWith).length === 0) {
      yield problemIn(comparison, own, strings.noConfusion);
    }
    for (const [other, why] of Object.entries(confusableWith)) {
      yield* longSentences(comparison, [...own, 'confusableWith', other], why);
    }
  }
  for (const field of ['short', 'full'] as const) {
    yield* longSentences(comparison, [...path, field], cell[field]);
    yield* rejectedForms(comparison, [...path, field], cell[field]);
  }
}

/** A text that names its own row as one to confuse it with. */
function* confusedWithItself(
  comparison: Comparison,
  row: string,
  path: (string | number)[],
  { confusableWith }: Pick<Cell, 'confusableWith'>,
): Generator<Problem> {
  if (confusableWith[row] === undefined) return;
  const own = [...path, 'confusableWith', row];
  yield {
    ...problemIn(comparison, own, strings.confusedWithItself(row)),
    ...comparison.source.keyAt(own),
  };
}

function* uncheckedSources(
  course: Course,
  comparison: Comparison,
  path: (string | number)[],
  sources: readonly string[],
): Generator<Problem> {
  for (const [i, id] of sources.entries()) {
    if (course.bibliography.checked.has(id)) continue;
    yield problemIn(comparison, [...path, i], checkStrings.evidence.sourceUnchecked(id));
  }
}

/** Two rows with the same words in one column cannot be told apart when texts are placed. */
function* sameShorts(comparison: Comparison): Generator<Problem> {
  const { rows, columns, cells } = comparison.data;
  for (const { id: column } of columns) {
    const seen = new Map<string, string>();
    for (const { id: row } of rows) {
      const short = cells[row]?.[column]?.short.toLowerCase();
      if (short === undefined) continue;
      const first = seen.get(short);
      if (first !== undefined && first !== row) {
        yield problemIn(comparison, ['cells', row, column, 'short'], strings.sameShort(first));
      }
      seen.set(short, first ?? row);
    }
  }
}
