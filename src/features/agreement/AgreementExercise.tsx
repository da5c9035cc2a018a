import { useEffect, useRef, useState, type SyntheticEvent, type ReactNode } from 'react';
import { comparisons, distance, scoreCase } from '../../domain/agreement/scoring.ts';
import {
  components,
  type AgreementCaseResponse,
  type AgreementRubric,
  type Component,
  type Rating,
} from '../../domain/agreement/types.ts';
import { caseState } from '../../domain/progress/state.ts';
import { answerStore, commitAgreement, savePosition } from '../../stores/progress.ts';
import { agreementStrings as t } from '../../strings/nl/agreement.ts';
import { exerciseStrings } from '../../strings/nl/exercise.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { labelOf, tick, useEarly } from '../../ui/use-early.ts';
import { adoptStyles } from '../../ui/adopt-styles.ts';
import { useSaved } from '../../ui/use-saved.ts';
import styles from './alliances.css?inline';

type Case = { id: string; title: string; rubric: AgreementRubric };

/** Place of a case in the order of the file. */
type Place = 0 | 1 | 2;
/** What can be read of one case. */
type SlotName = 'fragments' | 'lines' | 'question' | 'repair' | 'key';

type Props = Partial<Record<`${SlotName}${Place}`, ReactNode>> & {
  exercise: string;
  version: number;
  cases: Case[];
  /** True when the cases are the alliances of one talk with more than two people. */
  sides: boolean;
  headingLevel: 3 | 4;
  lesson: string | null;
  // What can be read stands once on the page, in slots; nothing of it travels as data.
  shared?: ReactNode;
  compare?: ReactNode;
  mirror?: ReactNode;
  compared?: ReactNode;
};

const scale = [1, 2, 3, 4, 5] as const;

/** Two or more cases read apart: rate, point at the pair of lines that rubs, choose the sentence, compare. */
export function AgreementExercise(props: Props): ReactNode {
  const { exercise, cases, sides, headingLevel, compare, mirror } = props;
  const Heading = `h${headingLevel}` as const;
  const headings = useRef<(HTMLHeadingElement | null)[]>([]);
  return (
    <Boundary id={exercise}>
      {sides ? <div className="case">{props.shared}</div> : null}
      {cases.map((item, place) => (
        <section key={item.id} className="case" aria-labelledby={`${exercise}-${item.id}`}>
          <Heading
            id={`${exercise}-${item.id}`}
            tabIndex={-1}
            ref={(element) => {
              headings.current[place] = element;
            }}
          >
            {(sides ? t.side : t.case)(place + 1, item.title)}
          </Heading>
          <CaseForm
            {...props}
            item={item}
            slotOf={(name) => props[`${name}${place as Place}`]}
            onNext={
              place + 1 < cases.length ? () => headings.current[place + 1]?.focus() : undefined
            }
          />
        </section>
      ))}
      <div className="after">
        <Heading>{sides ? t.sidesTogether : t.together}</Heading>
        {sides ? <AllianceMap {...props} /> : null}
        {compare}
        <details className="unfold">
          <summary>{t.togetherShow}</summary>
          {props.compared}
        </details>
        <Heading>{t.mirror}</Heading>
        {mirror}
        <TextField id={exercise} label={t.mirrorLabel} />
        <p className="actions">
          <a className="button plain" href={`#na-${exercise}`}>
            {t.goOn}
          </a>
        </p>
      </div>
    </Boundary>
  );
}

/** Every alliance of one talk beside the others, once each was read: own ratings and those of the author. */
function AllianceMap({ exercise, version, cases }: Props): ReactNode {
  const answer = useSaved(answerStore(exercise, 'agreement'), undefined);
  useEffect(() => adoptStyles(styles), []);
  const left = cases.filter(
    ({ id, rubric }) =>
      caseState(answer?.cases[id], { version, optionIds: Object.keys(rubric.repair) }) !==
      'committed',
  ).length;
  if (left > 0) return <p className="hint needs-script">{t.map.waiting(left)}</p>;
  const told = (rating: Rating | undefined) =>
    rating === undefined || rating === 'unknown' ? t.map.unknown : String(rating);
  return (
    <table className="alliances">
      <caption>{t.map.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.map.alliance}</th>
          {components.map((component) => (
            <th key={component} scope="col">
              <Named component={component} text={t.short[component]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cases.map(({ id, title, rubric }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            {components.map((component) => (
              <td key={component}>
                <span>{t.map.mine(told(answer?.cases[id]?.ratings[component]))}</span>
                <span>{t.map.theirs(...rubric.ratings[component].range)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A component with its own shape and colour, the same as in the figure of the triad. */
function Named({ component, text }: { component: Component; text: string }): ReactNode {
  return (
    <>
      <span className={component} aria-hidden="true">
        {t.shapes[component]}
      </span>
      <span>{text}</span>
    </>
  );
}

/** The response a form holds; what is not chosen is absent. */
const responseOf = (data: FormData): AgreementCaseResponse => {
  const ratings: Partial<Record<Component, Rating>> = {};
  for (const component of components) {
    const value = data.get(component);
    if (value === 'unknown') ratings[component] = 'unknown';
    else {
      const rating = scale.find((step) => String(step) === value);
      if (rating) ratings[component] = rating;
    }
  }
  const component = components.find((name) => name === data.get('friction'));
  const repair = data.get('repair');
  return {
    ratings,
    friction: component ? { component, lines: data.getAll('line').map(String) } : undefined,
    repair: typeof repair === 'string' ? repair : undefined,
  };
};

/** The same response as names and values of the native controls. */
const fieldsOf = ({ ratings, friction, repair }: AgreementCaseResponse): [string, string][] => [
  ...Object.entries(ratings).map(([name, value]): [string, string] => [name, String(value)]),
  ...(friction ? [['friction', friction.component] as [string, string]] : []),
  ...(friction?.lines ?? []).map((line): [string, string] => ['line', line]),
  ...(repair ? [['repair', repair] as [string, string]] : []),
];

type CaseProps = Props & {
  item: Case;
  slotOf: (name: SlotName) => ReactNode;
  onNext: (() => void) | undefined;
};

function CaseForm(props: CaseProps): ReactNode {
  const { exercise, version, lesson, item, sides, slotOf, onNext } = props;
  const Sub = `h${(props.headingLevel + 1) as 4 | 5}` as const;
  const { rubric } = item;
  const mine = useSaved(answerStore(exercise, 'agreement'), undefined)?.cases[item.id];
  const [retrying, setRetrying] = useState(false);
  const saved = caseState(mine, { version, optionIds: Object.keys(rubric.repair) });
  const state = retrying ? 'answering' : saved;
  const committed = state === 'committed';
  const [peek, setPeek] = useState(false);
  const [message, setMessage] = useState('');
  const [moveFocus, setMoveFocus] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const commit = () => {
    if (!form.current) return;
    const response = responseOf(new FormData(form.current));
    if ((response.friction?.lines.length ?? 0) > 2) {
      setMessage(t.tooMany);
      return;
    }
    const result = scoreCase(rubric, response);
    if (result.kind === 'incomplete') {
      setPeek(true);
      setMessage(t.incomplete(result.missing.map((part) => t.missing[part])));
      return;
    }
    commitAgreement(exercise, version, item.id, response);
    if (lesson) savePosition({ lesson, anchor: exercise });
    setMessage('');
    setPeek(false);
    setRetrying(false);
    setMoveFocus(true);
  };
  const form = useEarly(commit);

  useEffect(() => {
    if (form.current && committed && mine) tick(form.current, fieldsOf(mine));
  }, [committed, form, mine]);
  useEffect(() => {
    if (!moveFocus || !committed) return;
    heading.current?.focus();
    setMoveFocus(false);
  }, [moveFocus, committed]);

  const textOf = (name: 'line' | 'repair', id: string): string => labelOf(form.current, name, id);
  const onInput = (event: SyntheticEvent<HTMLFormElement>) => {
    if ((event.target as HTMLInputElement).name !== 'line') return;
    const count = new FormData(event.currentTarget).getAll('line').length;
    setMessage(count > 2 ? t.tooMany : '');
  };

  return (
    <form
      ref={form}
      name={`${exercise}-${item.id}`}
      data-exercise={exercise}
      data-case={item.id}
      data-version={version}
      data-state={state}
      data-peek={peek ? '' : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
      onInput={onInput}
      // A press before any script is there does nothing instead of leaving the page; the ticks stay.
      method="dialog"
      noValidate
    >
      {slotOf('fragments')}
      <div className="changed">
        <p>{exerciseStrings.changed}</p>
      </div>
      <fieldset disabled={committed}>
        <legend>{t.rate}</legend>
        <p className="hint">{t.rateHint}</p>
        {components.map((component) => (
          <fieldset key={component} className="row">
            <legend className="minor">
              <Named component={component} text={t.components[component]} />
            </legend>
            <div className="scale">
              {scale.map((step) => (
                <label key={step} className="pick">
                  <input type="radio" name={component} value={step} />
                  <span>{`${step} – ${t.anchors[component][step]}`}</span>
                </label>
              ))}
              <label className="pick">
                <input type="radio" name={component} value="unknown" />
                <span>{t.unknown}</span>
              </label>
            </div>
          </fieldset>
        ))}
      </fieldset>
      <fieldset disabled={committed}>
        <legend>{t.friction}</legend>
        <p className="hint">{t.frictionHint}</p>
        <fieldset className="row">
          <legend className="minor">{t.frictionComponent}</legend>
          <div className="bands">
            {components.map((component) => (
              <label key={component} className="pick">
                <input type="radio" name="friction" value={component} />
                <span>
                  <Named component={component} text={t.short[component]} />
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className="row">
          <legend className="minor">{t.frictionLines}</legend>
          {slotOf('lines')}
        </fieldset>
      </fieldset>
      <fieldset disabled={committed}>
        <legend>{slotOf('question')}</legend>
        {slotOf('repair')}
      </fieldset>
      <p className="actions till needs-script">
        <button type="submit" className="button">
          {t.commit}
        </button>
      </p>
      <p
        className="message"
        role="status"
        data-ask={t.incomplete([t.missing.ratings, t.missing.friction, t.missing.repair])}
        suppressHydrationWarning
      >
        {message}
      </p>
      <details data-after open={committed}>
        <summary>{t.compare}</summary>
        {committed && mine ? (
          <>
            <Sub tabIndex={-1} ref={heading}>
              {t.compareHeading}
            </Sub>
            <Comparison rubric={rubric} response={mine} textOf={textOf} />
          </>
        ) : null}
        {slotOf('key')}
        <p className="actions needs-script">
          <button
            type="button"
            className="button plain"
            onClick={() => {
              form.current?.reset();
              setRetrying(true);
              form.current?.querySelector<HTMLInputElement>('input:not(:disabled)')?.focus();
            }}
          >
            {t.retry}
          </button>
          {onNext ? (
            <button type="button" className="button plain" onClick={onNext}>
              {sides ? t.toNextSide : t.toNext}
            </button>
          ) : null}
        </p>
      </details>
    </form>
  );
}

type ComparisonProps = {
  rubric: AgreementRubric;
  response: AgreementCaseResponse;
  textOf: (name: 'line' | 'repair', id: string) => string;
};

/** The learner's reading beside the author's: distance per component, the differences, the pair and the sentence. */
function Comparison({ rubric, response, textOf }: ComparisonProps): ReactNode {
  const { ratings, friction } = response;
  const told = (component: Component): string => {
    const rating = ratings[component];
    if (rating === undefined) return t.distance.unanswered;
    const key = rubric.ratings[component];
    const [low, high] = key.range;
    if (rating === 'unknown')
      return key.unknownDefensible ? t.distance.unknownFine : t.distance.unknown;
    const range = high - low > 1 ? t.rangeWide(low, high) : t.range(low, high);
    return `${t.you}: ${rating}. ${range}. ${key.grey ? t.grey : t.distance[distance(key, rating)]}`;
  };
  const higher = (one: Component, other: Component): boolean => {
    const a = ratings[one];
    const b = ratings[other];
    return typeof a === 'number' && typeof b === 'number' && a > b;
  };
  const result = scoreCase(rubric, response);
  const score = rubric.repair[response.repair ?? ''];
  return (
    <div className="after">
      <dl className="own">
        {components.map((component) => (
          <div key={component}>
            <dt>{t.components[component]}</dt>
            <dd>{told(component)}</dd>
          </div>
        ))}
        <div>
          <dt>{t.order.heading}</dt>
          {comparisons(rubric).map(([high, low]) => (
            <dd key={`${high}-${low}`}>
              {(higher(high, low) ? t.order.fits : t.order.off)(
                t.short[high].toLowerCase(),
                t.short[low].toLowerCase(),
              )}
            </dd>
          ))}
        </div>
        {friction ? (
          <div>
            <dt>{t.yourPair}</dt>
            {friction.lines.map((id) => (
              <dd key={id}>{textOf('line', id)}</dd>
            ))}
            {result.kind === 'scored' ? (
              <>
                <dd>{result.friction.component === 1 ? t.componentFits : t.componentOff}</dd>
                <dd>{t.pair[result.friction.pair]}</dd>
              </>
            ) : null}
          </div>
        ) : null}
        {response.repair && score !== undefined ? (
          <div>
            <dt>{t.repairHeading}</dt>
            <dd>{textOf('repair', response.repair)}</dd>
            <dd>{`${t.repairLine(score)}.`}</dd>
          </div>
        ) : null}
      </dl>
      <p className="hint">{t.noScore}</p>
    </div>
  );
}
