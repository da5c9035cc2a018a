import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { CellKey } from '../../domain/comparison/types.ts';
import { comparisonStrings as t } from '../../strings/nl/comparison.ts';
import { cellText, coverCells, rowUnder, visibleColumns } from './arrange-table.ts';
import type { AskedCell } from './table.ts';
import { TellCell } from './TellCell.tsx';

type Props = {
  table: HTMLTableElement;
  place: string;
  heading: 'h3' | 'h4';
  covered: AskedCell[];
  /** The cell being worked on. */
  open: AskedCell | undefined;
  nameOf: (key: CellKey) => string;
  rowTitle: (row: string) => string;
  mixOf: (cell: AskedCell) => string[];
  /** The cell that comes after the open one. */
  next: CellKey | undefined;
  onOpen: (key: CellKey) => void;
  onClose: () => void;
  onJudge: (key: CellKey, named: number) => void;
  onLooked: (key: CellKey) => void;
};

/** The buttons in covered cells, and under the row of an opened one the work on it. */
export function CoveredCells(props: Props): ReactNode {
  const { table, place, covered, open, next, nameOf, onOpen, onClose, onJudge, onLooked } = props;
  const [places, setPlaces] = useState<ReturnType<typeof coverCells>>([]);
  const [work, setWork] = useState<HTMLTableRowElement | null>(null);
  const line = covered.map(({ key }) => key).join();
  const id = `${place}-werk`;

  useEffect(() => setPlaces(coverCells(table, covered)), [table, line]);
  useEffect(() => {
    if (!open) return;
    const row = rowUnder(table, open.row);
    setWork(row);
    return () => {
      setWork(null);
      row.remove();
    };
  }, [table, open?.key]);

  const focusCell = (key: CellKey) =>
    places
      .find(({ cell }) => cell.key === key)
      ?.element.querySelector<HTMLElement>('.cover')
      ?.focus();
  return (
    <>
      {places.map(({ cell, element }) =>
        createPortal(
          <button
            type="button"
            className="button plain cover"
            aria-expanded={open?.key === cell.key}
            aria-controls={open?.key === cell.key ? id : undefined}
            onClick={() => onOpen(cell.key)}
          >
            {t.show(nameOf(cell.key))}
          </button>,
          element,
          cell.key,
        ),
      )}
      {work && open
        ? createPortal(
            <>
              <th role="rowheader" scope="row">
                {props.rowTitle(open.row)}
              </th>
              <td role="cell" colSpan={visibleColumns(table) - 1}>
                <TellCell
                  key={open.key}
                  cell={open}
                  name={nameOf(open.key)}
                  full={cellText(table, open).full}
                  mix={props.mixOf(open)}
                  heading={props.heading}
                  id={id}
                  next={next && nameOf(next)}
                  onJudge={(named) => {
                    onJudge(open.key, named);
                    onLooked(open.key);
                  }}
                  onNext={() => next && onOpen(next)}
                  onClose={() => {
                    onClose();
                    focusCell(open.key);
                  }}
                />
              </td>
            </>,
            work,
          )
        : null}
    </>
  );
}
