import type { ReactNode } from 'react';
import { judgementChange, metCounts } from '../../domain/response/judgement.ts';
import { nextStimulus } from '../../domain/response/next.ts';
import { paces, type Pace, type ResponseJudgement } from '../../domain/response/types.ts';
import { responseStrings as t } from '../../strings/nl/response.ts';
import type { Criterion } from './CriteriaChoice.tsx';

/** One stimulus of the series as the others refer to it. */
export type SeriesStimulus = { id: string; level: number; name: string };

type Props = {
  exercise: string;
  stimulus: string;
  criteria: Criterion[];
  series: SeriesStimulus[];
  judgement: ResponseJudgement;
  /** Ids of the stimuli that were judged, this one among them. */
  done: string[];
  onPace: (pace: Pace) => void;
  onRedo: () => void;
};

/** What changed between the judgements, in words and never as a verdict, and where to go from here. */
export function Outcome(props: Props): ReactNode {
  const { exercise, stimulus, criteria, series, judgement, done, onPace, onRedo } = props;
  const { before, after = before, again = after, pace } = judgement;
  const ids = criteria.map(({ id }) => id);
  const next = pace && nextStimulus(series, done, stimulus, pace);
  const target =
    next && next.kind !== 'none' && next.id !== stimulus
      ? { kind: next.kind, ...series.find(({ id }) => id === next.id) }
      : undefined;
  const nowhere = next?.kind === 'none' ? t.next.none : t.next.stay;
  return (
    <>
      <p>{t.count(metCounts(ids, judgement), ids.length)}</p>
      <ul>
        <li>{lines(criteria, before, after, t.change, t.change.mixed)}</li>
        <li>{lines(criteria, after, again, t.improved)}</li>
      </ul>
      <fieldset>
        <legend>{t.pace}</legend>
        <div className="bands">
          {paces.map((name) => (
            <label key={name} className="pick">
              <input
                type="radio"
                name={`${exercise}-${stimulus}-pace`}
                value={name}
                checked={pace === name}
                onChange={() => onPace(name)}
              />
              <span>{t.paces[name]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p role="status">{next && !target ? nowhere : ''}</p>
      <p className="actions">
        {target ? (
          <a className="button" href={`#${exercise}-${target.id ?? ''}-kop`}>
            {t.next[target.kind](target.name ?? '')}
          </a>
        ) : null}
        <button type="button" className="button plain" onClick={onRedo}>
          {t.redo}
        </button>
      </p>
    </>
  );
}

type Words = {
  same: string;
  added: (criteria: string[]) => string;
  dropped: (criteria: string[]) => string;
};

/** One change between two judgements, in a sentence or two. */
const lines = (
  criteria: Criterion[],
  from: readonly string[],
  to: readonly string[],
  words: Words,
  opening?: string,
): string => {
  const change = judgementChange(
    criteria.map(({ id }) => id),
    from,
    to,
  );
  const textsOf = (ids: string[]) =>
    criteria.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
  if (change.added.length + change.dropped.length === 0) return words.same;
  return [
    opening,
    change.added.length > 0 && words.added(textsOf(change.added)),
    change.dropped.length > 0 && words.dropped(textsOf(change.dropped)),
  ]
    .filter(Boolean)
    .join(' ');
};
