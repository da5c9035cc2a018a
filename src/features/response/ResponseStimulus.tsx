import { useEffect, useRef, useState, type ReactNode } from 'react';
import { stimulusState } from '../../domain/progress/state.ts';
import { stepOf } from '../../domain/response/judgement.ts';
import { lengthHint } from '../../domain/response/sentences.ts';
import type { ResponseJudgement } from '../../domain/response/types.ts';
import { answerStore, commitJudgement, redoStimulus } from '../../stores/progress.ts';
import { responseStrings as t } from '../../strings/nl/response.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { KeepTexts } from '../../ui/KeepTexts.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { earlyOf } from '../../ui/use-early.ts';
import { useSaved } from '../../ui/use-saved.ts';
import { useTexts } from '../../ui/use-texts.ts';
import { CriteriaChoice, type Criterion } from './CriteriaChoice.tsx';
import { Outcome, type SeriesStimulus } from './Outcome.tsx';

type Props = {
  exercise: string;
  version: number;
  /** Id of this stimulus. */
  stimulus: string;
  criteria: Criterion[];
  /** How many sentences the criterion about length allows, when there is one. */
  most?: number | undefined;
  series: SeriesStimulus[];
  // What can be read stands once on the page, in slots.
  story?: ReactNode;
  examples?: ReactNode;
};

/** One client moment: say something, judge it yourself, see the examples, judge again, and say it better. */
export function ResponseStimulus(props: Props): ReactNode {
  return (
    <Boundary id={`${props.exercise}-${props.stimulus}`}>
      <Steps {...props} />
    </Boundary>
  );
}

type Moment = 'before' | 'after' | 'again';
/** Where the focus goes when a step opens. */
type Heading = 'answer' | 'judge' | 'compare' | 'again' | 'judgeAgain' | 'done';

function Steps(props: Props): ReactNode {
  const { exercise, version, stimulus, criteria, most, series, story, examples } = props;
  const place = `${exercise}-${stimulus}`;
  const answer = useSaved(answerStore(exercise, 'response'), undefined);
  const saved = answer?.stimuli[stimulus];
  const state = stimulusState(saved, version);
  const judged = state === 'committed' ? saved : undefined;
  const step = stepOf(judged);

  const [awake, setAwake] = useState(false);
  // How far within a step: the answer was given and waits for a judgement.
  const [answered, setAnswered] = useState({ first: false, second: false });
  const [ticks, setTicks] = useState<Partial<Record<Moment, string[]>>>({});
  const [missing, setMissing] = useState<'first' | 'second' | null>(null);
  const [redoing, setRedoing] = useState(false);
  // What was judged on an earlier visit opens when the learner asks for it, so that nothing moves at the first touch.
  const [isResumed, setResumed] = useState(false);
  const waiting = judged !== undefined && !isResumed;
  const first = useTexts(place).text;
  const second = useTexts(`${place}-opnieuw`).text;

  const headings = useRef<Partial<Record<Heading, HTMLElement | null>>>({});
  const [goTo, setGoTo] = useState<Heading | 'here' | null>(null);
  useEffect(() => {
    // An early press on ‘go on’ comes before the saved judgement is known.
    if (!goTo || (goTo === 'here' && !judged)) return;
    headings.current[goTo === 'here' ? step : goTo]?.focus();
    setGoTo(null);
  }, [goTo, judged]);
  const heading = (name: Heading, text: string) => (
    <h4
      tabIndex={-1}
      ref={(element) => {
        headings.current[name] = element;
      }}
    >
      {text}
    </h4>
  );

  const form = useRef<HTMLFormElement>(null);
  // From the field itself: an early press comes before the store has heard what was typed.
  const isEmpty = (which: 'first' | 'second') =>
    !form.current?.querySelectorAll('textarea')[which === 'first' ? 0 : 1]?.value.trim();
  const give = (which: 'first' | 'second', typed: boolean) => {
    const empty = typed && isEmpty(which);
    setMissing(empty ? which : null);
    if (empty) return;
    setAnswered({ ...answered, [which]: true });
    setGoTo(which === 'first' ? 'judge' : 'judgeAgain');
  };
  // What was ticked and pressed before the island woke: the judgement opens from the page itself (see response.css).
  useEffect(() => {
    setAwake(true);
    const early = (earlyOf(form.current)?.fields ?? []).flatMap(([name, value]) =>
      name === 'before' ? [value] : [],
    );
    if (early.length > 0) setTicks({ before: early });
    if (form.current?.dataset['peek'] !== undefined) give('first', true);
  }, []);
  const save = (changes: Partial<ResponseJudgement>, next: Heading | null) => {
    commitJudgement(exercise, version, stimulus, { before: [], ...judged, ...changes });
    setRedoing(false);
    setResumed(true);
    if (next) setGoTo(next);
  };
  const resume = () => {
    setResumed(true);
    setGoTo('here');
  };
  const redo = () => {
    redoStimulus(exercise, stimulus);
    setAnswered({ first: false, second: false });
    setTicks({});
    setRedoing(true);
    setGoTo('answer');
  };

  const given = {
    before: judged?.before ?? ticks.before ?? [],
    after: judged?.after ?? ticks.after ?? judged?.before ?? [],
    again: judged?.again ?? ticks.again ?? [],
  };
  const choice = (moment: Moment, legend: string, hint?: string) => (
    <CriteriaChoice
      name={moment}
      legend={legend}
      hint={hint}
      criteria={criteria}
      ticked={given[moment]}
      fixed={judged?.[moment] !== undefined}
      onChange={(ids) => setTicks({ ...ticks, [moment]: ids })}
    />
  );
  const compared = step === 'again' || step === 'done';

  return (
    <form
      ref={form}
      name={place}
      data-exercise={exercise}
      data-stimulus={stimulus}
      data-version={version}
      data-state={state}
      data-awake={awake ? '' : undefined}
      data-waiting={waiting ? '' : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        // Enter on a box of a later step is no new answer.
        if (step === 'answer' && !answered.first) give('first', true);
      }}
      // A press before any script is there does nothing instead of leaving the page; what was typed stays.
      method="dialog"
      noValidate
    >
      {story}
      <div className="changed">
        <p>{t.changed}</p>
      </div>
      <div className="step answer">
        {heading('answer', t.answerHeading)}
        {redoing && first ? <p className="hint">{t.stillThere}</p> : null}
        <TextField id={place} label={t.answer} hint={t.answerHint} keepLine={false} />
        <p className="actions needs-script" hidden={answered.first || step !== 'answer'}>
          <button type="submit" className="button">
            {t.typed}
          </button>
          <button type="button" className="button plain" onClick={() => give('first', false)}>
            {t.aloud}
          </button>
        </p>
        <p className="message" role="status">
          {missing === 'first' ? t.empty : ''}
        </p>
        <div className="resume needs-script">
          <p>{t.wasHere}</p>
          <button type="button" className="button plain" onClick={resume}>
            {t.resume}
          </button>
        </div>
        <KeepTexts id={place} />
      </div>
      <div
        className="later judge step"
        hidden={awake && (waiting || (!answered.first && step === 'answer'))}
      >
        {heading('judge', t.judgeHeading)}
        {awake ? <Length answer={first} most={most} /> : null}
        {choice('before', t.judge, t.judgeHint)}
        <p className="actions needs-script" hidden={step !== 'answer'}>
          <button
            type="button"
            className="button"
            onClick={() => save({ before: given.before }, 'compare')}
          >
            {t.judged}
          </button>
        </p>
      </div>
      <div className="later step" hidden={awake && (waiting || step === 'answer')}>
        {heading('compare', t.compareHeading)}
        <details className="unfold" open={awake}>
          <summary>{t.compareShow}</summary>
          {examples}
        </details>
        {awake && step !== 'answer' ? (
          <div key="rejudge" className="step">
            {choice('after', t.rejudge, t.rejudgeHint)}
            {compared ? null : (
              <p className="actions">
                <button
                  type="button"
                  className="button"
                  onClick={() => save({ after: given.after }, 'again')}
                >
                  {t.rejudged}
                </button>
              </p>
            )}
          </div>
        ) : null}
      </div>
      <div className="later step" hidden={awake && (waiting || !compared)}>
        {heading('again', t.againHeading)}
        <p className="hint">{t.againHint}</p>
        <div className="attempts">
          {awake ? (
            <div key="first" className="first">
              <p className="legend">{t.first}</p>
              <p>{first.trim() || t.saidAloud}</p>
            </div>
          ) : null}
          <TextField id={`${place}-opnieuw`} label={t.second} keepLine={false} />
        </div>
        <p className="actions needs-script" hidden={answered.second || step === 'done'}>
          <button type="button" className="button" onClick={() => give('second', true)}>
            {t.againTyped}
          </button>
          <button type="button" className="button plain" onClick={() => give('second', false)}>
            {t.aloud}
          </button>
        </p>
        <p className="message" role="status">
          {missing === 'second' ? t.empty : ''}
        </p>
        {awake && compared && (answered.second || step === 'done') ? (
          <div key="judge" className="step">
            {heading('judgeAgain', t.judgeAgainHeading)}
            <Length answer={second} most={most} />
            {choice('again', t.judgeAgain)}
            {step === 'done' ? null : (
              <p className="actions">
                <button
                  type="button"
                  className="button"
                  onClick={() => save({ again: given.again }, 'done')}
                >
                  {t.judgedAgain}
                </button>
              </p>
            )}
          </div>
        ) : null}
      </div>
      {awake && judged && step === 'done' && !waiting ? (
        <div key="done" className="step">
          {heading('done', t.doneHeading)}
          <Outcome
            exercise={exercise}
            stimulus={stimulus}
            criteria={criteria}
            series={series}
            judgement={judged}
            done={Object.entries(answer?.stimuli ?? {}).flatMap(([id, one]) =>
              stimulusState(one, version) === 'committed' ? [id] : [],
            )}
            onPace={(pace) => save({ pace }, null)}
            onRedo={redo}
          />
        </div>
      ) : null}
    </form>
  );
}

/** What can be counted, said and not judged. */
function Length({ answer, most }: { answer: string; most: number | undefined }): ReactNode {
  const hint = lengthHint(answer, most);
  if (hint.kind === 'none') return null;
  return <p className="own">{t.length(hint.count, hint.most, hint.kind === 'over')}</p>;
}
