import { useEffect, useState, type ReactNode } from 'react';
import { exerciseState } from '../../domain/progress/state.ts';
import { answerStore, commitPrequestion, savePosition } from '../../stores/progress.ts';
import { lessonStrings } from '../../strings/nl/lesson.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { tick, useEarly } from '../../ui/use-early.ts';
import { useSaved } from '../../ui/use-saved.ts';

const t = lessonStrings.prequestion;

type Props = {
  exercise: string;
  version: number;
  options: string[];
  lesson: string;
  question?: ReactNode;
  radios?: ReactNode;
};

/** One question before the lesson. The answer is kept; what speaks for which answer comes later in the text. */
export function PrequestionForm(props: Props): ReactNode {
  return (
    <Boundary id={props.exercise}>
      <Form {...props} />
    </Boundary>
  );
}

function Form({ exercise, version, question, options, radios, lesson }: Props): ReactNode {
  const answer = useSaved(answerStore(exercise, 'prequestion'), undefined);
  const [again, setAgain] = useState(false);
  const [message, setMessage] = useState('');
  const found = exerciseState(answer, { version, optionIds: options });
  const state = again ? 'answering' : found;

  const commit = () => {
    const choice = form.current && new FormData(form.current).get('choice');
    if (typeof choice !== 'string') {
      setMessage(t.chooseFirst);
      return;
    }
    commitPrequestion(exercise, version, choice);
    savePosition({ lesson, anchor: exercise });
    setAgain(false);
    setMessage(t.kept);
  };
  const form = useEarly(commit);
  useEffect(() => {
    if (form.current && state === 'committed' && answer)
      tick(form.current, [['choice', answer.choice]]);
  }, [answer, form, state]);

  return (
    <form
      ref={form}
      name={exercise}
      data-exercise={exercise}
      data-version={version}
      data-state={state}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
      // A press before any script is there does nothing instead of leaving the page; the ticks stay.
      method="dialog"
      noValidate
    >
      <p className="changed">{t.changed}</p>
      <fieldset disabled={state === 'committed'}>
        <legend>{question}</legend>
        <p className="hint">{t.hint}</p>
        {radios}
      </fieldset>
      <p className="actions needs-script">
        {state === 'committed' ? (
          <button
            key="again"
            type="button"
            className="button plain"
            onClick={() => {
              setAgain(true);
              setMessage('');
            }}
          >
            {t.again}
          </button>
        ) : (
          <button key="commit" type="submit" className="button plain">
            {t.commit}
          </button>
        )}
      </p>
      <p className="message" role="status" data-ask={t.chooseFirst} suppressHydrationWarning>
        {message}
      </p>
    </form>
  );
}
