import { useEffect, type ReactNode } from 'react';
import { answerStore, estimateTest } from '../../stores/progress.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { earlyOf, useEarly } from '../../ui/use-early.ts';
import { useSaved } from '../../ui/use-saved.ts';
import { Estimate } from './Estimate.tsx';

type Props = { test: string; items: number };

const formId = (test: string): string => `${test}-schatting`;

/** The estimate before a post-test; once an answer was explained it stands fast. */
export function PosttestEstimate(props: Props): ReactNode {
  return (
    <Boundary id={formId(props.test)}>
      <Field {...props} />
    </Boundary>
  );
}

function Field({ test, items }: Props): ReactNode {
  const answer = useSaved(answerStore(test, 'test'), undefined);
  const form = useEarly(() => undefined);
  useEffect(() => {
    const early = earlyOf(form.current)?.fields.find(([, value]) => value !== '');
    if (early) estimateTest(test, Number(early[1]));
  }, [form, test]);
  return (
    <form ref={form} name={formId(test)} method="dialog" noValidate data-follows="">
      <Estimate
        items={items}
        value={answer?.estimate}
        disabled={Object.keys(answer?.items ?? {}).length > 0}
        onChoose={(estimate) => estimateTest(test, estimate)}
      />
    </form>
  );
}
