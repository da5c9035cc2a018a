import type { ReactNode } from 'react';
import { levelOf, meterOrder, type Meters } from '../../domain/dialogue/meters.ts';
import { agreementStrings } from '../../strings/nl/agreement.ts';
import { dialogueStrings } from '../../strings/nl/dialogue.ts';

const t = dialogueStrings.meters;

type Props = {
  meters: Meters;
  /** How they are to be read in this conversation, when there is something to say about that. */
  reading?: string | undefined;
};

/** Bond, goals and tasks in words, with the shapes they have in every figure; never in numbers. */
export function MeterWords({ meters, reading }: Props): ReactNode {
  return (
    <div className="meters">
      <dl>
        {meterOrder.map((component) => (
          <div key={component}>
            <dt>
              <span className={component} aria-hidden="true">
                {agreementStrings.shapes[component]}
              </span>
              {t.names[component]}
            </dt>
            <dd>{t.levels[levelOf(meters[component])]}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{reading ? `${reading} ${t.hint}` : t.hint}</p>
    </div>
  );
}
