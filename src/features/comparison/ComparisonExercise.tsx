import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { nextCell, toldTally } from '../../domain/comparison/tell.ts';
import {
  columnOf,
  isCurrent,
  rowOf,
  type Cell,
  type CellKey,
} from '../../domain/comparison/types.ts';
import { arrange, hiddenNow, wholeView, type View } from '../../domain/comparison/view.ts';
import { exerciseState } from '../../domain/progress/state.ts';
import {
  answerStore,
  commitPlaced,
  commitTold,
  saveHidden,
  savePosition,
} from '../../stores/progress.ts';
import { comparisonStrings as t } from '../../strings/nl/comparison.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { earlyOf } from '../../ui/use-early.ts';
import { useSaved } from '../../ui/use-saved.ts';
import { adoptStyles } from '../../ui/adopt-styles.ts';
import { arrangeRows, cellText, foldCells, hideColumns } from './arrange-table.ts';
import { CoveredCells } from './CoveredCells.tsx';
import { PlaceRounds, type ShownItem } from './PlaceRounds.tsx';
import {
  cellName,
  cellsIn,
  mixLines,
  rowTitle,
  type Asked,
  type AskedCell,
  type Shape,
} from './table.ts';
import { ViewChoice } from './ViewChoice.tsx';
import css from './work.css?inline';

type Props = Shape & {
  exercise: string;
  /** Where the table stands on the page: ids begin with it. */
  place: string;
  version: number;
  /** The lesson this stands in, so that a return goes on here; null where the table stands alone. */
  lesson: string | null;
  /** Level of the headings inside the exercise. */
  heading: 'h3' | 'h4';
  /** The table as the server wrote it. */
  children?: ReactNode;
};

const modes = ['explore', 'tell', 'match', 'hear'] as const;
type Mode = (typeof modes)[number];

/** One table, four ways to work with it: explore, cover and tell, match, and who says this. */
export function ComparisonExercise(props: Props): ReactNode {
  return (
    <Boundary id={props.place}>
      <Table {...props} />
    </Boundary>
  );
}

/** What is covered: one column, one row, or all of it. */
type Cover = `column:${string}` | `row:${string}` | 'all';

const isCovered = (cover: Cover, { row, column }: Cell): boolean =>
  cover === 'all' || cover === `column:${column}` || cover === `row:${row}`;

function Table(props: Props): ReactNode {
  const { exercise, place, version, lesson, heading, columns, rows, groupings } = props;
  const cells = useMemo(() => cellsIn(props), []);
  const answer = useSaved(answerStore(exercise, 'comparison'), undefined);
  const results = answer?.cells ?? {};
  const state = exerciseState(answer, {
    version,
    optionIds: [],
    caseIds: rows.map(({ id }) => id),
  });
  const [mode, setMode] = useState<Mode>('explore');
  const [choice, setChoice] = useState(wholeView);
  const [cover, setCover] = useState<Cover>(`column:${columns[0]?.id ?? ''}`);
  const [shown, setShown] = useState<ReadonlySet<CellKey>>(new Set());
  const [open, setOpen] = useState<CellKey | null>(null);
  const [table, setTable] = useState<HTMLTableElement | null>(null);
  const [unfolded, setUnfolded] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const hidden = hiddenNow(
    answer?.hidden?.columns ?? [],
    columns.map(({ id }) => id),
  );
  const view: View = { ...choice, hiddenColumns: hidden };
  const changeView = (next: View) => {
    setOpen(null);
    setChoice(next);
    if (next.hiddenColumns.join() !== hidden.join())
      saveHidden(exercise, version, next.hiddenColumns);
  };

  // What was chosen before the island woke: the mode, and what is hidden.
  useEffect(() => {
    adoptStyles(css);
    setTable(form.current?.querySelector('table') ?? null);
    const fields = earlyOf(form.current)?.fields ?? [];
    const early = (name: string) =>
      fields.filter(([field]) => field === name).map(([, value]) => value);
    setMode(modes.find((name) => early('mode').includes(name)) ?? 'explore');
    if (early('column').length === 0) return;
    const without = (all: { id: string }[], name: string) =>
      all.map(({ id }) => id).filter((id) => !early(name).includes(id));
    const columnsLeftOut = without(columns, 'column');
    changeView({
      hiddenColumns: columnsLeftOut.length > 0 ? columnsLeftOut : hidden,
      hiddenRows: without(rows, 'row'),
      // What stands in the list now: it may have been chosen while the code was waking.
      order: form.current?.querySelector<HTMLSelectElement>('[name=order]')?.value ?? 'table',
    });
  }, []);

  // A covered column or row is shown, also when it was hidden before.
  const telling = mode === 'tell';
  const inView = {
    columns: hidden.filter((id) => !telling || cover !== `column:${id}`),
    rows: view.hiddenRows.filter((id) => !telling || cover !== `row:${id}`),
  };
  const hiddenLine = inView.columns.join();
  const rowsLine = inView.rows.join();
  useEffect(() => {
    if (table) hideColumns(table, inView.columns);
  }, [table, hiddenLine]);
  useEffect(() => {
    if (!table) return;
    const openCells = (row: string) =>
      cells.filter((cell) => cell.row === row && !isCurrent(results[cell.key]?.told, version));
    arrangeRows(
      table,
      arrange(
        rows.map((row) => ({ ...row, open: openCells(row.id).length })),
        { ...view, hiddenRows: inView.rows },
        groupings,
      ).map((group, place, all) => ({
        ...group,
        title: group.title && t.group(place + 1, all.length, group.title),
      })),
    );
    // Not when a result comes in: rows would move under someone's hands.
  }, [table, rowsLine, view.order]);

  const visible = cells.filter(
    ({ row, column }) => !inView.rows.includes(row) && !inView.columns.includes(column),
  );
  const scope = visible.filter((cell) => isCovered(cover, cell));
  const next = nextCell(scope, results, version, open ?? undefined);
  const nameOf = (key: CellKey) => cellName(props, { row: rowOf(key), column: columnOf(key) });
  const goTo = (key: CellKey | undefined) => {
    if (!key) return;
    setShown(new Set([...shown].filter((other) => other !== key)));
    setOpen(key);
  };
  const saved = () => {
    if (lesson) savePosition({ lesson, anchor: place });
  };
  const tally = toldTally(cells, results, version);
  const hears = columns.some(({ kind }) => kind === 'voorbeeldzin');
  const placing = mode === 'match' || mode === 'hear';

  return (
    <form
      ref={form}
      name={place}
      data-exercise={exercise}
      data-table=""
      data-version={version}
      data-rows={rows.map(({ id }) => id).join(' ')}
      data-state={state}
      onSubmit={(event) => event.preventDefault()}
      // A press before any script is there does nothing instead of leaving the page; the ticks stay.
      method="dialog"
      noValidate
    >
      <div className="changed">
        <p>{t.changed}</p>
      </div>
      <fieldset className="needs-script">
        <legend className="minor">{t.mode}</legend>
        <div className="bands">
          {modes
            .filter((name) => name !== 'hear' || hears)
            .map((name) => (
              <label key={name} className="pick">
                <input
                  type="radio"
                  name="mode"
                  value={name}
                  checked={mode === name}
                  onChange={() => {
                    setOpen(null);
                    setShown(new Set());
                    setMode(name);
                  }}
                />
                <span>{t.modes[name]}</span>
              </label>
            ))}
        </div>
        <p className="hint">{t.modeHints[mode]}</p>
      </fieldset>
      <div hidden={placing}>
        <details className="unfold needs-script" hidden={telling}>
          <summary>{t.view}</summary>
          <ViewChoice shape={props} view={view} onChange={changeView} />
        </details>
        {telling ? (
          <div key="tell" className="actions">
            <label className="select">
              <span>{t.cover}</span>
              <select
                name="cover"
                value={cover}
                onChange={({ currentTarget: { value } }) => {
                  setOpen(null);
                  setShown(new Set());
                  setCover(value as Cover);
                }}
              >
                <optgroup label={t.coverColumn}>
                  {columns.map(({ id, title }) => (
                    <option key={id} value={`column:${id}`}>
                      {title}
                    </option>
                  ))}
                </optgroup>
                <optgroup label={t.coverRow}>
                  {rows.map(({ id, title }) => (
                    <option key={id} value={`row:${id}`}>
                      {title}
                    </option>
                  ))}
                </optgroup>
                <option value="all">{t.coverAll}</option>
              </select>
            </label>
            {!open && next ? (
              <button type="button" className="button" onClick={() => goTo(next)}>
                {t.begin(nameOf(next))}
              </button>
            ) : null}
          </div>
        ) : (
          <p key="fold" className="actions needs-script">
            <button
              type="button"
              className="button plain"
              aria-pressed={unfolded}
              onClick={() => {
                if (table) foldCells(table, !unfolded);
                setUnfolded(!unfolded);
              }}
            >
              {t.unfoldAll}
            </button>
          </p>
        )}
        {telling && tally.told > 0 ? (
          <p key="tally" className="own">
            {t.tally(tally.told, tally.whole, tally.total)}
          </p>
        ) : null}
        <div className="wide">{props.children}</div>
        {table ? (
          <CoveredCells
            table={table}
            place={place}
            heading={heading}
            covered={telling ? scope.filter(({ key }) => !shown.has(key)) : []}
            open={cells.find(({ key }) => key === open)}
            nameOf={nameOf}
            rowTitle={(row) => rowTitle(props, row)}
            mixOf={({ asked }) => mixLines(props, asked.confusableWith)}
            next={next === open ? undefined : next}
            onOpen={(key) => (key === open ? setOpen(null) : goTo(key))}
            onClose={() => setOpen(null)}
            onJudge={(key, named) => {
              commitTold(exercise, version, key, named);
              saved();
            }}
            onLooked={(key) => setShown(new Set([...shown, key]))}
          />
        ) : null}
      </div>
      {placing && table ? (
        <PlaceRounds
          key={mode}
          mode={mode}
          id={place}
          shape={props}
          items={itemsOf(mode, props, cells, table)}
          results={results}
          version={version}
          heading={heading}
          onChecked={(choices) => {
            commitPlaced(exercise, version, choices);
            saved();
          }}
        />
      ) : null}
    </form>
  );
}

/** The texts of a mode: the core of every cell, or every sentence that a therapist says. */
const itemsOf = (
  mode: 'match' | 'hear',
  shape: Shape,
  cells: AskedCell[],
  table: HTMLTableElement,
): ShownItem[] =>
  cells.flatMap((cell) => {
    const column = shape.columns.find(({ id }) => id === cell.column);
    if (!column || (column.kind === 'voorbeeldzin') !== (mode === 'hear')) return [];
    const { short, full } = cellText(table, cell);
    const { key, row, asked } = cell;
    const itemOf = (id: string, of: Pick<Asked, 'confusableWith'>, text: string, why: string) => ({
      id,
      cell: key,
      row,
      confusable: Object.keys(of.confusableWith),
      text,
      verdict: { why, confusableWith: of.confusableWith },
    });
    return mode === 'match'
      ? [{ ...itemOf(key, asked, short, full), about: column.title }]
      : [
          { ...itemOf(key, asked, full, t.heard(asked.ideas)), about: '' },
          ...asked.more.map((sentence, place) => ({
            ...itemOf(`${key}~${place}`, sentence, sentence.text, sentence.why),
            about: sentence.moment,
          })),
        ];
  });
