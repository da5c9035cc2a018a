import type { ReactNode } from 'react';
import { testStrings as t } from '../../strings/nl/test.ts';

type Props = {
  /** How many items the form has. */
  items: number;
  value: number | undefined;
  disabled: boolean;
  onChoose: (estimate: number | undefined) => void;
};

/** How many a learner expects to have right; a question that may stay open. */
export function Estimate({ items, value, disabled, onChoose }: Props): ReactNode {
  return (
    <p className="estimate">
      <label>
        {t.estimate(items)}{' '}
        <select
          name="estimate"
          disabled={disabled}
          value={value ?? ''}
          onChange={({ currentTarget }) =>
            onChoose(currentTarget.value === '' ? undefined : Number(currentTarget.value))
          }
        >
          <option value="">{t.noEstimate}</option>
          {Array.from({ length: items + 1 }, (_, n) => (
            <option key={n} value={n}>
              {n}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
