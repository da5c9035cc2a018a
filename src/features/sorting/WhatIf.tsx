import { useEffect, useRef, useState, type ReactNode } from 'react';
import { scoreWhatIf } from '../../domain/sorting/scoring.ts';
import type { SortingKey } from '../../domain/sorting/types.ts';
import { commitChange } from '../../stores/progress.ts';
import { sortingStrings as t } from '../../strings/nl/sorting.ts';
import { labelOf, type Shown } from './set.ts';

type Props = Shown & {
  situation: string;
  change: string;
  itemKey: SortingKey;
  /** The place the learner gave it, when there is one. */
  chosen: string | undefined;
  /** The situation itself was placed, so that this can be answered. */
  open: boolean;
  /** The changed fact, and what it turns. */
  asks: ReactNode;
  turns: ReactNode;
};

/** One fact changes: where does the situation belong now? */
export function WhatIf(props: Props): ReactNode {
  const { exercise, version, categories, situation, change, itemKey, chosen, open, asks, turns } =
    props;
  const [message, setMessage] = useState('');
  const [moveFocus, setMoveFocus] = useState(false);
  const field = useRef<HTMLFieldSetElement>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!moveFocus || chosen === undefined) return;
    answer.current?.focus();
    setMoveFocus(false);
  }, [moveFocus, chosen]);
  const look = () => {
    const category = field.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    if (!category) {
      setMessage(t.whatIfMissing);
      return;
    }
    setMessage('');
    commitChange(exercise, version, situation, change, category);
    setMoveFocus(true);
  };
  const result = chosen === undefined ? undefined : scoreWhatIf(itemKey, change, chosen);
  return (
    <div className="what-if">
      <fieldset ref={field} disabled={result !== undefined}>
        <legend>{asks}</legend>
        <div className="bands">
          {categories.map(({ id, label }) => (
            <label key={id} className="pick">
              <input type="radio" name={`if-${change}`} value={id} />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {result === undefined && open ? (
        <p className="actions needs-script">
          <button type="button" className="button plain" onClick={look}>
            {t.whatIfCommit}
          </button>
        </p>
      ) : null}
      <p className="message" role="status">
        {message}
      </p>
      {result && chosen !== undefined ? (
        <p ref={answer} tabIndex={-1}>
          {(result.fits ? t.whatIfFits : t.whatIfOff)(labelOf(categories, chosen))}
        </p>
      ) : null}
      <details className="unfold" open={result !== undefined}>
        <summary>{t.whatIfShow}</summary>
        {turns}
      </details>
    </div>
  );
}
