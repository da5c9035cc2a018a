import type { ReactNode } from 'react';
import { growth } from '../../domain/test/growth.ts';
import { testStrings } from '../../strings/nl/test.ts';

const t = testStrings.result;

type GrowthProps = {
  pretest: Parameters<typeof growth>[0];
  posttest: Parameters<typeof growth>[1];
  /** Words of the objectives, by id. */
  objectives: Record<string, string>;
};

/** Before and after per objective, where there is enough to lay beside each other; else one line that says there is not. */
export function Growth({ pretest, posttest, objectives }: GrowthProps): ReactNode {
  const all = growth(pretest, posttest);
  const ready = all.flatMap((one) => (one.kind === 'ready' ? [one] : []));
  const few = all.filter(({ kind }) => kind === 'too-few');
  // With nothing to lay beside each other, a list of what is lacking tells nobody anything.
  if (ready.length === 0) return <p>{t.onlyTooFew}</p>;
  return (
    <div>
      <h3>{t.objectives}</h3>
      <dl className="own">
        {ready.map(({ objective, before, after }) => (
          <div key={objective}>
            <dt>{objectives[objective] ?? objective}</dt>
            <dd>{t.pair(before, after)}</dd>
          </div>
        ))}
      </dl>
      {few.length > 0 ? (
        <>
          <p>{t.tooFew(few.length)}</p>
          <ul>
            {few.map(({ objective }) => (
              <li key={objective}>{objectives[objective] ?? objective}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
