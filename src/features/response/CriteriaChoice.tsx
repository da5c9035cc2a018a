import type { ReactNode } from 'react';

export type Criterion = { id: string; text: string };

type Props = {
  /** Name of the boxes. */
  name: string;
  legend: string;
  hint?: string | undefined;
  criteria: Criterion[];
  ticked: readonly string[];
  /** The judgement was given and stands. */
  fixed: boolean;
  onChange: (ids: string[]) => void;
};

/** The criteria as boxes to tick for one's own answer. */
export function CriteriaChoice(props: Props): ReactNode {
  const { name, legend, hint, criteria, ticked, fixed, onChange } = props;
  return (
    <fieldset disabled={fixed}>
      <legend>{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {criteria.map(({ id, text }) => (
        <label key={id} className="pick">
          <input
            type="checkbox"
            name={name}
            value={id}
            checked={ticked.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...ticked, id] : ticked.filter((other) => other !== id))
            }
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
