import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { currentChoice, missingOf, type SavedChoice } from '../../domain/sorting/scoring.ts';
import { commitSituation } from '../../stores/progress.ts';
import { exerciseStrings } from '../../strings/nl/exercise.ts';
import { sortingStrings as t } from '../../strings/nl/sorting.ts';
import { tick, useEarly } from '../../ui/use-early.ts';
import { OwnPlace } from './OwnPlace.tsx';
import { setOf, type Named, type Shown, type Slots } from './set.ts';
import { WhatIf } from './WhatIf.tsx';

type Props = Shown &
  Slots & {
    /** Place of the situation in the order of the set. */
    place: number;
    heading: Ref<HTMLHeadingElement>;
    saved: SavedChoice | undefined;
  };

const text = (value: FormDataEntryValue | null) =>
  typeof value === 'string' && value ? value : undefined;

/** The same choice as names and values of the native controls. */
const fieldsOf = ({ category, factor, doubt, whatIf }: SavedChoice): [string, string][] => [
  ['choice', category],
  ['factor', factor],
  ...(doubt ? [['doubt', 'true'] as [string, string]] : []),
  ...Object.entries(whatIf).map(([change, at]): [string, string] => [`if-${change}`, at]),
];

/** One situation: its place, the factor that decided, and then both beside those of the editors. */
export function Situation(props: Props): ReactNode {
  const { exercise, version, categories, factors, situations, place, heading } = props;
  const situation = situations[place];
  const set = setOf(props);
  const [retrying, setRetrying] = useState(false);
  const [peek, setPeek] = useState(false);
  const [message, setMessage] = useState('');
  const [moveFocus, setMoveFocus] = useState(false);
  const compared = useRef<HTMLHeadingElement>(null);
  const mine = retrying ? undefined : currentChoice(props.saved, set);
  const committed = mine !== undefined;
  const changed = !retrying && !committed && props.saved && !props.saved.reopened;
  const state = committed ? 'committed' : changed ? 'changed' : 'answering';

  const commit = () => {
    if (!form.current || !situation) return;
    const data = new FormData(form.current);
    const category = text(data.get('choice'));
    const factor = text(data.get('factor'));
    if (!category || !factor) {
      // A press before the island was awake opened the key already.
      form.current.dataset['state'] = state;
      setPeek(true);
      setMessage(t.incomplete(missingOf({ category, factor }).map((part) => t.missing[part])));
      return;
    }
    const doubt = data.has('doubt') || undefined;
    commitSituation(exercise, version, situation.id, { category, factor, doubt });
    setMessage('');
    setPeek(false);
    setRetrying(false);
    setMoveFocus(true);
  };
  const form = useEarly(commit);

  useEffect(() => {
    if (form.current && mine) tick(form.current, fieldsOf(mine));
  }, [form, mine]);
  useEffect(() => {
    if (!moveFocus || !committed) return;
    compared.current?.focus();
    setMoveFocus(false);
  }, [moveFocus, committed]);
  if (!situation) return null;

  const radios = (name: string, list: readonly Named[]) =>
    list.map(({ id, label }) => (
      <label key={id} className="pick">
        <input type="radio" name={name} value={id} />
        <span>{label}</span>
      </label>
    ));
  const { id, key } = situation;

  return (
    <form
      ref={form}
      name={`${exercise}-${id}`}
      data-exercise={exercise}
      data-situation={id}
      data-version={version}
      data-state={state}
      data-peek={peek ? '' : undefined}
      suppressHydrationWarning
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
      // A press before any script is there does nothing instead of leaving the page; the ticks stay.
      method="dialog"
      noValidate
    >
      <h3 id={`${exercise}-${id}`} tabIndex={-1} ref={heading}>
        {t.situation(place + 1, situations.length)}
      </h3>
      {props[`story${place}`]}
      <div className="changed">
        <p>{exerciseStrings.changed}</p>
      </div>
      <fieldset disabled={committed}>
        <legend>{t.place}</legend>
        {radios('choice', categories)}
        <label className="pick doubt">
          <input type="checkbox" name="doubt" value="true" />
          <span>{t.doubt}</span>
        </label>
      </fieldset>
      <fieldset disabled={committed}>
        <legend>{t.factor}</legend>
        {radios('factor', factors)}
      </fieldset>
      <p className="actions till needs-script">
        <button type="submit" className="button">
          {t.commit}
        </button>
      </p>
      <p
        className="message"
        role="status"
        data-ask={t.incomplete([t.missing.category, t.missing.factor])}
        suppressHydrationWarning
      >
        {message}
      </p>
      <details data-after open={committed}>
        <summary>{t.key}</summary>
        {mine ? (
          <>
            <h4 tabIndex={-1} ref={compared}>
              {t.compareHeading}
            </h4>
            <OwnPlace categories={categories} factors={factors} itemKey={key} mine={mine} />
          </>
        ) : null}
        {props[`key${place}`]}
        <h4>{t.whatIf}</h4>
        <p className="hint">{t.whatIfIntro}</p>
        {Object.keys(key.whatIf).map((change, number) => (
          <WhatIf
            key={change}
            {...props}
            situation={id}
            change={change}
            itemKey={key}
            chosen={mine?.whatIf[change]}
            open={committed}
            asks={props[`change${place}x${number}`]}
            turns={props[`turn${place}x${number}`]}
          />
        ))}
        <p className="actions needs-script">
          {committed ? (
            <button
              type="button"
              className="button plain"
              onClick={() => {
                form.current?.reset();
                setRetrying(true);
                form.current?.querySelector<HTMLInputElement>('input')?.focus();
              }}
            >
              {t.retry}
            </button>
          ) : null}
        </p>
      </details>
    </form>
  );
}
