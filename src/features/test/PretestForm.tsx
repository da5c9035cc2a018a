import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import {
  answerPretest,
  answerStore,
  estimateTest,
  handInTest,
  skipTest,
} from '../../stores/progress.ts';
import { openPage } from '../../stores/practice.ts';
import { testStrings } from '../../strings/nl/test.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { certaintyName, readChoice } from '../../ui/read-choice.ts';
import { earlyOf, tick, useEarly } from '../../ui/use-early.ts';
import { useSaved } from '../../ui/use-saved.ts';
import { Estimate } from './Estimate.tsx';

const t = testStrings.pretest;

type Props = {
  test: string;
  items: { exercise: string; version: number }[];
  /** The first lesson of the module. */
  first: { address: string; title: string };
  /** The questions, as they stand on the page. */
  children?: ReactNode;
};

/** A pre-test: choices and certainties are kept as they are made, and nothing is explained, also not after handing in. */
export function PretestForm(props: Props): ReactNode {
  return (
    <Boundary id={props.test}>
      <Form {...props} />
    </Boundary>
  );
}

function Form({ test, items, first, children }: Props): ReactNode {
  const answer = useSaved(answerStore(test, 'test'), undefined);
  const [message, setMessage] = useState('');
  const [warned, setWarned] = useState(false);
  const [handedIn, setHandedIn] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useEarly(() => undefined);
  const done = answer?.finished !== undefined && !answer.skipped;

  const save = (exercise: string) => {
    const item = items.find((one) => one.exercise === exercise);
    const given = form.current && readChoice(new FormData(form.current), exercise);
    if (item && given) answerPretest(test, exercise, { version: item.version, ...given });
  };

  // What was chosen before this woke goes before what is stored.
  useEffect(() => {
    const early = earlyOf(form.current)?.fields ?? [];
    for (const { exercise } of items) if (early.some(([name]) => name === exercise)) save(exercise);
    const estimate = early.find(([name, value]) => name === 'estimate' && value !== '');
    if (estimate) estimateTest(test, Number(estimate[1]));
    // Once: later choices are saved as they are made.
  }, []);

  useEffect(() => {
    if (!form.current || !answer) return;
    tick(
      form.current,
      Object.entries(answer.items).flatMap(([exercise, { choice, certainty }]) => [
        [exercise, choice] as const,
        [certaintyName(exercise), String(certainty ?? '')] as const,
      ]),
    );
  }, [answer, form]);

  useEffect(() => {
    if (handedIn && done) heading.current?.focus();
  }, [handedIn, done]);

  const onChange = ({ target }: SyntheticEvent<HTMLFormElement>) => {
    const { name } = target as HTMLInputElement;
    save(name.replace(/\.certainty$/, ''));
    setMessage('');
    setWarned(false);
  };

  const handIn = () => {
    const data = form.current && new FormData(form.current);
    if (!data) return;
    const missing = items.flatMap(({ exercise }, place) =>
      readChoice(data, exercise) ? [] : [place + 1],
    );
    if (missing.length === items.length) return setMessage(t.nothing);
    if (missing.length > 0 && !warned) {
      setWarned(true);
      return setMessage(t.missing(missing));
    }
    setMessage('');
    handInTest(test);
    setHandedIn(true);
  };

  const skip = () => {
    skipTest(test);
    openPage(first.address);
  };

  return (
    <form
      ref={form}
      name={test}
      method="dialog"
      noValidate
      data-pretest=""
      data-state={done ? 'committed' : 'answering'}
      onChange={onChange}
      onSubmit={(event) => event.preventDefault()}
    >
      {done ? null : (
        <p key="skip" className="actions needs-script">
          <button type="button" className="button plain" onClick={skip}>
            {t.skip}
          </button>
        </p>
      )}
      {answer?.skipped ? (
        <p key="again" className="hint">
          {t.again}
        </p>
      ) : null}
      <Estimate
        items={items.length}
        value={answer?.estimate}
        disabled={done}
        onChoose={(estimate) => estimateTest(test, estimate)}
      />
      <fieldset disabled={done}>
        <legend className="visually-hidden">{t.questions}</legend>
        {children}
      </fieldset>
      {done ? (
        <div key="done" className="after">
          <h3 ref={heading} tabIndex={-1}>
            {t.done}
          </h3>
          <p>{t.doneText}</p>
          <p className="actions">
            <a className="button" href={first.address}>
              {t.skipTo(first.title)}
            </a>
          </p>
        </div>
      ) : (
        <p key="hand-in" className="actions needs-script">
          <button type="button" className="button" onClick={handIn}>
            {t.handIn}
          </button>
        </p>
      )}
      <p className="message" role="status">
        {message}
      </p>
    </form>
  );
}
