import { useEffect, useRef, useState, type ReactNode } from 'react';
import {
  afterRound,
  check,
  queueOf,
  roundSize,
  suspects,
  type Item,
} from '../../domain/comparison/place.ts';
import type { Results } from '../../domain/comparison/types.ts';
import { comparisonStrings as t } from '../../strings/nl/comparison.ts';
import { mixLines, rowTitle, type Asked, type Shape } from './table.ts';

/** A text to place, as it is shown. */
export type ShownItem = Item & {
  text: string;
  about: string;
  /** What is read once it is placed. */
  verdict: Pick<Asked, 'confusableWith'> & { why: string };
};

type Props = {
  /** `match` offers every row in a list; `hear` offers the rows with which the sentence is confused. */
  mode: 'match' | 'hear';
  id: string;
  shape: Shape;
  items: ShownItem[];
  /** The results with which the rounds begin. */
  results: Results;
  version: number;
  heading: 'h3' | 'h4';
  /** Row id by cell key, of a round that was checked. */
  onChecked: (choices: Record<string, string>) => void;
};

type Choices = Record<string, string>;

/** Texts to give to their rows, five at a time. What went elsewhere comes back, shuffled. */
export function PlaceRounds(props: Props): ReactNode {
  const { mode, id, shape, items, results, version, onChecked } = props;
  const Heading = props.heading;
  const [round, setRound] = useState(1);
  const seed = `${id} ${mode} ${round}`;
  const [queue, setQueue] = useState(() => queueOf(items, results, version, seed));
  const [choices, setChoices] = useState<Choices>({});
  const [wrong, setWrong] = useState<string[] | null>(null);
  const [message, setMessage] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const checked = wrong !== null;
  useEffect(() => {
    if (checked || round > 1) heading.current?.focus();
  }, [checked, round]);

  const shown = queue
    .slice(0, roundSize)
    .flatMap((item) => items.find((each) => each.id === item) ?? []);
  const left = wrong === null ? queue.length - shown.length : afterRound(queue, wrong, seed).length;
  const finished = shown.length === 0;

  const look = () => {
    const result = check(shown, choices);
    if (result.kind === 'incomplete') {
      setMessage(t.missing(result.missing.length));
      return;
    }
    setMessage('');
    setWrong(result.wrong);
    // Two sentences of one cell in one round: what went elsewhere is what its result says.
    const ordered = [...result.right, ...result.wrong];
    onChecked(
      Object.fromEntries(
        ordered.flatMap((item) => {
          const cell = items.find((each) => each.id === item)?.cell;
          return cell ? [[cell, choices[item] ?? '']] : [];
        }),
      ),
    );
  };
  const goOn = (next: string[]) => {
    setQueue(next);
    setChoices({});
    setWrong(null);
    setRound(round + 1);
  };
  const title = finished
    ? t.finished
    : wrong === null
      ? shape.question
      : t.result(shown.length - wrong.length, shown.length);

  return (
    <div className="rounds">
      <Heading tabIndex={-1} ref={heading}>
        {title}
      </Heading>
      {shown.map((item) => (
        <PlaceItem
          key={`${round} ${item.id}`}
          {...props}
          item={item}
          name={`${mode}-${round}-${item.id}`}
          options={
            mode === 'hear'
              ? suspects(
                  item,
                  shape.rows.map((row) => row.id),
                  id,
                )
              : shape.rows.map((row) => row.id)
          }
          chosen={choices[item.id]}
          done={checked}
          onChoose={(row) => setChoices({ ...choices, [item.id]: row })}
        />
      ))}
      <p className="message" role="status">
        {message}
      </p>
      <p className="actions">
        {finished ? (
          <button
            key="again"
            type="button"
            className="button plain"
            onClick={() => goOn(queueOf(items, {}, version, `${seed} again`))}
          >
            {t.again}
          </button>
        ) : wrong === null ? (
          <button key="check" type="button" className="button" onClick={look}>
            {t.check}
          </button>
        ) : (
          <button
            key="next"
            type="button"
            className="button"
            onClick={() => goOn(afterRound(queue, wrong, seed))}
          >
            {left === 0 ? t.nextRound(0) : t.nextRound(Math.min(left, roundSize))}
          </button>
        )}
        {finished ? null : (
          <span key="left" className="hint">
            {t.allRounds(left)}
          </span>
        )}
      </p>
    </div>
  );
}

type ItemProps = Pick<Props, 'mode' | 'shape'> & {
  item: ShownItem;
  name: string;
  options: string[];
  chosen: string | undefined;
  done: boolean;
  onChoose: (row: string) => void;
};

/** One text with its choice; afterwards whose it is, the whole text, and with what it is easily confused. */
function PlaceItem({ mode, shape, item, name, options, chosen, done, onChoose }: ItemProps) {
  const { why, confusableWith } = item.verdict;
  const fits = chosen === item.row;
  const titles = [chosen ?? '', item.row].map((row) => rowTitle(shape, row)) as [string, string];
  // What is said about the row that was chosen comes first: what speaks for it, and why it is another.
  const { [chosen ?? '']: mine, ...others } = confusableWith;
  return (
    <div className="place" data-fits={done && fits ? '' : undefined}>
      {mode === 'match' ? (
        <label className="select">
          <span>
            <span className="meta">{`${item.about}: `}</span>
            {item.text}
          </span>
          <select
            name={name}
            value={chosen ?? ''}
            disabled={done}
            onChange={({ currentTarget: { value } }) => onChoose(value)}
          >
            <option value="">{t.choose}</option>
            {options.map((row) => (
              <option key={row} value={row}>
                {rowTitle(shape, row)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <fieldset disabled={done}>
          <legend>
            {item.about ? <span className="meta">{item.about}</span> : null}
            {item.text}
          </legend>
          <div className="bands">
            {options.map((row) => (
              <label key={row} className="pick">
                <input
                  type="radio"
                  name={name}
                  value={row}
                  checked={chosen === row}
                  onChange={() => onChoose(row)}
                />
                <span>{rowTitle(shape, row)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {done ? (
        <div className="own">
          {mine === undefined ? null : (
            <p>
              <strong>{t.chose(titles[0])}</strong> {mine}
            </p>
          )}
          <p>
            <strong>
              {fits
                ? t.fits(titles[1])
                : mine === undefined
                  ? t.elsewhere(...titles)
                  : t.belongs(titles[1])}
            </strong>{' '}
            {why}
          </p>
          {mixLines(shape, others).map((line) => (
            <p key={line} className="hint">
              {line}
            </p>
          ))}
        </div>
      ) : null}
    </div>
  );
}
