import { useEffect, useState, type ReactNode, type Ref } from 'react';
import {
  endTable,
  tallyOf,
  type SavedChoice,
  type TableRow,
} from '../../domain/sorting/scoring.ts';
import { sortingStrings as t } from '../../strings/nl/sorting.ts';
import { labelOf, setOf, type Shown, type Slots } from './set.ts';

type Props = Shown &
  Slots & {
    /** False in the markup of the server, which tells every place. */
    awake: boolean;
    /** This is the step that is seen now. */
    shown: boolean;
    saved: Readonly<Record<string, SavedChoice>>;
    heading: Ref<HTMLHeadingElement>;
    onGo: (step: number) => void;
    onOpen: () => void;
    onRedo: () => void;
  };

/** The table at the end: own places beside those of the editors, and the grey situations with their arguments. */
export function Overview(props: Props): ReactNode {
  const { exercise, situations, awake, shown, saved, heading, onOpen, onRedo } = props;
  const rows = endTable(situations, saved, setOf(props));
  const tally = tallyOf(rows);
  const open = rows.length - tally.placed;
  const [unfolded, setUnfolded] = useState(false);
  useEffect(() => setUnfolded(shown), [shown]);
  const counted = [
    ...(tally.clear > 0 ? [t.tally(tally.right, tally.clear)] : []),
    ...(tally.placed > 0 ? [t.tallyFactors(tally.factors, tally.placed)] : []),
    ...(tally.grey > 0 ? [t.tallyGrey(tally.grey)] : []),
    ...(open > 0 ? [t.tallyOpen(open)] : []),
  ];
  return (
    <>
      <h3 id={`${exercise}-overzicht`} tabIndex={-1} ref={heading}>
        {t.overview}
      </h3>
      {awake ? <p key="tally">{counted.join(' ')}</p> : null}
      <details className="unfold" open={unfolded}>
        <summary>{t.overviewShow}</summary>
        <div className="rows">
          <table role="table">
            <caption>{t.caption}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {Object.entries(t.columns).map(([column, title]) => (
                  <th key={column} role="columnheader" scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map((row, place) => (
                <Row key={row.situation} {...props} row={row} place={place} />
              ))}
            </tbody>
          </table>
        </div>
        {awake && open > 0 ? null : (
          <div key="grey">
            <h3>{t.greyHeading}</h3>
            {props.grey}
          </div>
        )}
      </details>
      <p className="actions needs-script">
        {awake && open > 0 ? (
          <button key="open" type="button" className="button" onClick={onOpen}>
            {t.goOpen}
          </button>
        ) : null}
        <button key="redo" type="button" className="button plain" onClick={onRedo}>
          {t.redo}
        </button>
      </p>
    </>
  );
}

type RowProps = Props & { row: TableRow; place: number };

/** One situation; what the editors say stands there once the learner has chosen. */
function Row({ exercise, situations, categories, factors, awake, row, place, onGo }: RowProps) {
  const { own, key } = row;
  const told = !awake || own !== undefined;
  const keyPlace = key.grey
    ? t.greyPlace(key.band.map((id) => labelOf(categories, id)))
    : labelOf(categories, key.category);
  const cells = [
    [
      t.columns.own,
      own
        ? `${labelOf(categories, own.category)}${own.doubt ? ` (${t.doubted})` : ''}`
        : awake
          ? t.open
          : '',
    ],
    [t.columns.key, told ? keyPlace : t.keyAfter],
    [t.columns.decisive, told ? labelOf(factors, key.decisive) : t.keyAfter],
  ];
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a
          href={`#${exercise}-${row.situation}`}
          onClick={(event) => {
            event.preventDefault();
            onGo(place);
          }}
        >
          {`${place + 1}. ${situations[place]?.title ?? ''}`}
        </a>
      </th>
      {cells.map(([column, value]) => (
        <td key={column} role="cell">
          <span className="column" aria-hidden="true">
            {column}
          </span>
          <span>{value}</span>
        </td>
      ))}
    </tr>
  );
}
