import type { ReactNode } from 'react';
import type { View } from '../../domain/comparison/view.ts';
import { comparisonStrings as t } from '../../strings/nl/comparison.ts';
import type { Shape } from './table.ts';

type Props = { shape: Shape; view: View; onChange: (view: View) => void };

/** Which columns and rows are shown, and in what order. The last column and the last row stay. */
export function ViewChoice({ shape, view, onChange }: Props): ReactNode {
  const boxes = (
    legend: string,
    name: 'column' | 'row',
    all: { id: string; title: string }[],
    hidden: readonly string[],
    change: (next: string[]) => void,
  ) => (
    <fieldset>
      <legend className="minor">{legend}</legend>
      <div className="bands">
        {all.map(({ id, title }) => (
          <label key={id} className="pick">
            <input
              type="checkbox"
              name={name}
              value={id}
              checked={!hidden.includes(id)}
              disabled={!hidden.includes(id) && hidden.length === all.length - 1}
              onChange={({ currentTarget: { checked } }) =>
                change(checked ? hidden.filter((other) => other !== id) : [...hidden, id])
              }
            />
            <span>{title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
  return (
    <>
      {boxes(t.columns, 'column', shape.columns, view.hiddenColumns, (hiddenColumns) =>
        onChange({ ...view, hiddenColumns }),
      )}
      {boxes(shape.rowName, 'row', shape.rows, view.hiddenRows, (hiddenRows) =>
        onChange({ ...view, hiddenRows }),
      )}
      <label className="select">
        <span>{t.order}</span>
        <select
          name="order"
          value={view.order}
          onChange={({ currentTarget: { value } }) => onChange({ ...view, order: value })}
        >
          {Object.entries(t.orders).map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          {shape.groupings.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
