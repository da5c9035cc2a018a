import type { ReactNode } from 'react';
import { scoreSituation } from '../../domain/sorting/scoring.ts';
import type { SortingChoice, SortingKey } from '../../domain/sorting/types.ts';
import { sortingStrings as t } from '../../strings/nl/sorting.ts';
import { labelOf, type Named } from './set.ts';

type Props = { categories: Named[]; factors: Named[]; itemKey: SortingKey; mine: SortingChoice };

/** The learner's place and factor beside those of the editors, in words. */
export function OwnPlace({ categories, factors, itemKey, mine }: Props): ReactNode {
  const result = scoreSituation(itemKey, mine);
  const place =
    result.kind === 'grey'
      ? result.inBand
        ? t.own.grey
        : t.own.greyOff
      : result.earned === 0
        ? t.own.off
        : mine.doubt
          ? t.own.doubted
          : t.own.fits;
  return (
    <dl className="own">
      <div>
        <dt>{`${t.you} ${labelOf(categories, mine.category)}`}</dt>
        <dd>{place}</dd>
      </div>
      <div>
        <dt>{`${t.you} ${labelOf(factors, mine.factor)}`}</dt>
        <dd>
          {result.factorFits
            ? t.factorFits
            : t.factorOff(labelOf(factors, itemKey.decisive).toLowerCase())}
        </dd>
      </div>
    </dl>
  );
}
