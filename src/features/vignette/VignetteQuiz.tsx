import { useEffect, useRef, useState, type SyntheticEvent, type ReactNode } from 'react';
import { exerciseState } from '../../domain/progress/state.ts';
import type { TestAnswer, VignetteAnswer } from '../../domain/progress/types.ts';
import { feedbackTone } from '../../domain/vignette/feedback.ts';
import { optionOrder } from '../../domain/vignette/order.ts';
import type { Certainty, SentenceChoice, VignetteRubric } from '../../domain/vignette/types.ts';
import {
  answerStore,
  commitPosttest,
  commitVignette,
  redoExercise,
  savePosition,
} from '../../stores/progress.ts';
import { $openSentences, $thinkFirst, setSetting } from '../../stores/settings.ts';
import { exerciseStrings } from '../../strings/nl/exercise.ts';
import { vignetteStrings as t } from '../../strings/nl/vignette.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { labelOf, tick, useEarly } from '../../ui/use-early.ts';
import { useSaved } from '../../ui/use-saved.ts';
import { Certainties } from './VignetteChoice.tsx';

/** Place of an option in the order of the build. */
type Place = 0 | 1 | 2 | 3;
/** Per option its text and its explanation, as they stand in the markup. */
type Slots = Partial<Record<`${'option' | 'why'}${Place}`, ReactNode>>;

type Props = Slots & {
  exercise: string;
  version: number;
  /** Ids of the options in the order of the build. */
  options: string[];
  rubric: VignetteRubric;
  /** The lesson this stands in, so that a return goes on here; null where the exercise stands alone. */
  lesson: string | null;
  openSentences: boolean;
  /** The post-test it is an item of. What was answered elsewhere then does not stand here, and this answer counts for both. */
  test?: { id: string; form: readonly string[] } | undefined;
  /** Level of the headings inside the exercise. */
  heading: 'h3' | 'h4';
  // What can be read stands once on the page, in slots; nothing of it travels as data.
  story?: ReactNode;
  question?: ReactNode;
  sentences?: ReactNode;
  decided?: ReactNode;
  models?: ReactNode;
  settles?: ReactNode;
};

const bands: Certainty[] = [1, 2, 3];
const noSentence = 'none';

const bestOf = (rubric: VignetteRubric): readonly string[] =>
  rubric.kind === 'grey' ? rubric.best : [rubric.key];

/** What stands above an explanation: whose answer it is, and whether it is the strongest here. */
const headingOf = (option: string, mine: string | null, rubric: VignetteRubric): string => {
  if (mine === null) return t.heading.neutral;
  const best = bestOf(rubric).includes(option);
  if (option === mine) {
    if (!best) return t.heading.mine;
    return rubric.kind === 'grey' ? t.heading.mineGrey : t.heading.mineAndBest;
  }
  if (!best) return t.heading.neutral;
  return rubric.kind === 'grey' ? t.heading.bestGrey : t.heading.best;
};

const ownLine = (sentence: string, rubric: VignetteRubric): string =>
  rubric.deciding.includes(sentence)
    ? t.own.fits
    : rubric.decoy.sentence === sentence
      ? t.own.decoy
      : t.own.other;

const readSentences = (values: string[]): SentenceChoice | undefined =>
  values.includes(noSentence) ? 'none' : values.length > 0 ? values : undefined;

/** An item of a test as the answer of a vignette; the sentences stand with the vignette itself. */
const inTest = (
  exercise: string,
  test: TestAnswer | undefined,
  practised: VignetteAnswer | undefined,
): VignetteAnswer | undefined => {
  const item = test?.items[exercise];
  if (!item) return undefined;
  const sentences = practised?.choice === item.choice ? practised.sentences : undefined;
  return { kind: 'vignette', exercise, ...item, sentences, attempt: 1, first: item };
};

/** One vignette: choose, say how sure, point at the sentence, then read what each answer would do here. */
export function VignetteQuiz(props: Props): ReactNode {
  return (
    <Boundary id={props.exercise}>
      <Quiz {...props} />
    </Boundary>
  );
}

function Quiz({
  exercise,
  version,
  options,
  rubric,
  lesson,
  heading: Heading,
  test,
  ...rest
}: Props): ReactNode {
  const practised = useSaved(answerStore(exercise, 'vignette'), undefined);
  const tested = useSaved(answerStore(test?.id ?? exercise, 'test'), undefined);
  const answer = test ? inTest(exercise, tested, practised) : practised;
  const [peek, setPeek] = useState(false);
  const [shown, setShown] = useState(false);
  const [message, setMessage] = useState('');
  const [moveFocus, setMoveFocus] = useState(false);
  const thinkFirst = useSaved($thinkFirst, false);
  const openSentences = useSaved($openSentences, false) || rest.openSentences;
  const headings = useRef<Record<string, HTMLHeadingElement | null>>({});

  const state = exerciseState(answer, { version, optionIds: options });
  const mine = state === 'committed' && answer ? answer.choice : null;
  const slotOf = (name: 'option' | 'why', option: string): ReactNode =>
    rest[`${name}${options.indexOf(option) as Place}`];
  const ordered = optionOrder(exercise, options, answer?.attempt ?? 1);

  const commit = () => {
    if (!form.current) return;
    const data = new FormData(form.current);
    const choice = data.get('choice');
    const chosen = data.getAll('sentence').map(String);
    if (typeof choice !== 'string') {
      setPeek(true);
      setMessage(t.chooseFirst);
      return;
    }
    if (chosen.filter((id) => id !== noSentence).length > 2) {
      setMessage(t.tooMany);
      return;
    }
    const band = Number(data.get('certainty'));
    const response = {
      choice,
      certainty: bands.find((certainty) => certainty === band),
      sentences: readSentences(chosen),
    };
    if (test) commitPosttest(test, exercise, version, response);
    else commitVignette(exercise, version, response);
    if (lesson) savePosition({ lesson, anchor: exercise });
    setMessage('');
    setPeek(false);
    setMoveFocus(true);
  };
  const form = useEarly(commit);

  // What was saved is ticked again in the same native controls.
  useEffect(() => {
    if (!form.current || state !== 'committed' || !answer) return;
    const pointed = answer.sentences === 'none' ? [noSentence] : (answer.sentences ?? []);
    tick(form.current, [
      ['choice', answer.choice],
      ['certainty', String(answer.certainty ?? '')],
      ...pointed.map((id) => ['sentence', id] as const),
    ]);
  }, [answer, form, state]);

  useEffect(() => {
    if (!moveFocus || mine === null) return;
    headings.current[mine]?.focus();
    setMoveFocus(false);
  }, [moveFocus, mine]);

  const retry = () => {
    form.current?.reset();
    redoExercise(exercise);
    setShown(false);
    form.current?.querySelector<HTMLInputElement>('[name=choice]')?.focus();
  };

  const onInput = (event: SyntheticEvent<HTMLFormElement>) => {
    const target = event.target as HTMLInputElement;
    if (target.name === 'weakest')
      target.closest('.after')?.querySelector('[data-models]')?.setAttribute('open', '');
    if (target.name === 'sentence') {
      const data = new FormData(event.currentTarget);
      const count = data.getAll('sentence').filter((id) => id !== noSentence).length;
      setMessage(count > 2 ? t.tooMany : '');
    }
  };

  const textOf = (sentence: string): string => labelOf(form.current, 'sentence', sentence);
  const pointed = mine === null ? undefined : answer?.sentences;
  const tone =
    mine === null || !answer
      ? ''
      : t.tone[
          feedbackTone(rubric, {
            choice: mine,
            certainty: answer.certainty,
            sentences: answer.sentences,
          })
        ];

  return (
    <form
      ref={form}
      name={exercise}
      data-exercise={exercise}
      data-test={test?.id}
      data-version={version}
      data-best={bestOf(rubric).join(' ')}
      data-state={state}
      data-peek={peek ? '' : undefined}
      data-think={thinkFirst ? '' : undefined}
      data-shown={shown ? '' : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
      onInput={onInput}
      // A press before any script is there does nothing instead of leaving the page; the ticks stay.
      method="dialog"
      noValidate
    >
      <div className="story" id={`${exercise}-story`}>
        {rest.story}
      </div>
      <div className="changed">
        <p>{exerciseStrings.changed}</p>
        {state === 'changed' && answer ? (
          <p>{t.changedWas(new Date(answer.at).toLocaleDateString('nl', { dateStyle: 'long' }))}</p>
        ) : null}
      </div>
      <fieldset aria-describedby={`${exercise}-story`} disabled={mine !== null}>
        <legend>{rest.question}</legend>
        <p className="actions think till needs-script">
          <button
            type="button"
            className="button plain"
            aria-pressed={thinkFirst}
            onClick={() => setSetting('thinkFirst', !thinkFirst)}
          >
            {t.thinkFirst}
          </button>
          <button type="button" className="button plain reveal" onClick={() => setShown(true)}>
            {t.showOptions}
          </button>
        </p>
        <div className="options">
          {ordered.map((id) => (
            <div
              key={id}
              className="choice"
              data-mine={mine === id ? '' : undefined}
              data-best={mine !== null && bestOf(rubric).includes(id) ? '' : undefined}
            >
              <label className="pick">
                <input type="radio" name="choice" value={id} />
                <span>{slotOf('option', id)}</span>
              </label>
              <details
                data-why={id}
                open={mine !== null && (mine === id || bestOf(rubric).includes(id))}
              >
                <summary>{t.why}</summary>
                <div className="why">
                  <Heading
                    tabIndex={-1}
                    ref={(element) => {
                      headings.current[id] = element;
                    }}
                  >
                    {headingOf(id, mine, rubric)}
                  </Heading>
                  {slotOf('why', id)}
                </div>
              </details>
            </div>
          ))}
        </div>
      </fieldset>
      <Certainties name="certainty" className="till" disabled={mine !== null} />
      <details
        className="till"
        open={openSentences}
        onToggle={(event) => {
          if (!rest.openSentences) setSetting('openSentences', event.currentTarget.open);
        }}
      >
        <summary>{t.sentences}</summary>
        <fieldset disabled={mine !== null}>
          <legend className="visually-hidden">{t.sentences}</legend>
          <p className="hint">{t.sentencesHint}</p>
          {rest.sentences}
        </fieldset>
      </details>
      <p className="actions till needs-script">
        <button type="submit" className="button">
          {t.commit}
        </button>
      </p>
      <p className="message" role="status" data-ask={t.chooseFirst} suppressHydrationWarning>
        {message}
      </p>
      <details data-after open={mine !== null}>
        <summary>{t.after}</summary>
        <div className="after">
          {answer?.certainty && mine !== null ? (
            <p key="sure" className="own">
              {t.wasSure(answer.certainty)}
            </p>
          ) : null}
          {tone ? (
            <p key="tone" className="own">
              {tone}
            </p>
          ) : null}
          <Pointed heading={Heading} choice={pointed} rubric={rubric} textOf={textOf} />
          {rest.decided}
          {rubric.kind === 'grey' ? (
            <>
              <TextField id={`${exercise}-settles`} label={t.settles} />
              <details className="unfold">
                <summary>{t.settlesShow}</summary>
                {rest.settles}
              </details>
            </>
          ) : null}
          <details className="unfold">
            <summary>{t.say}</summary>
            <TextField id={exercise} label={t.sayLabel} hint={t.sayHint} />
            {rest.models}
          </details>
          <p className="actions needs-script">
            {test ? null : (
              <button type="button" className="button plain" onClick={retry}>
                {t.retry}
              </button>
            )}
            <a className="button plain" href={`#na-${exercise}`}>
              {t.goOn}
            </a>
          </p>
        </div>
      </details>
    </form>
  );
}

type PointedProps = {
  heading: 'h3' | 'h4';
  choice: SentenceChoice | undefined;
  rubric: VignetteRubric;
  textOf: (sentence: string) => string;
};

/** The sentences the learner pointed at, each with where it leads. One that was edited away since is left out. */
function Pointed({ heading: Heading, choice, rubric, textOf }: PointedProps): ReactNode {
  if (choice === undefined) return null;
  if (choice === 'none') return <p className="own">{t.own.none}</p>;
  return (
    <div>
      <Heading>{t.yourSentence}</Heading>
      {choice
        .filter((id) => textOf(id) !== '')
        .map((id) => (
          <div key={id}>
            <blockquote>{textOf(id)}</blockquote>
            <p className="own">{ownLine(id, rubric)}</p>
          </div>
        ))}
    </div>
  );
}
