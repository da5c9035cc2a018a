import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { TestAnswer } from '../../domain/progress/types.ts';
import type { TestItem } from '../../domain/test/form.ts';
import {
  estimateFit,
  testCertainties,
  testResult,
  type TestResult,
} from '../../domain/test/growth.ts';
import { calibration } from '../../domain/vignette/calibration.ts';
import { answerStore, redoExercise } from '../../stores/progress.ts';
import { testStrings } from '../../strings/nl/test.ts';
import { vignetteStrings } from '../../strings/nl/vignette.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { useSaved } from '../../ui/use-saved.ts';
import { Growth } from './Growth.tsx';

const t = testStrings.result;
const post = testStrings.posttest;

/** A form with what the page calls its items. */
export type ShownItem = TestItem & {
  title: string;
  lesson: { title: string; address: string };
};

type Props = {
  /** Id of the element that holds this island. */
  id: string;
  pretest: { id: string; form: TestItem[] };
  posttest: { id: string; form: ShownItem[] };
  /** Words of the objectives, by id. */
  objectives: Record<string, string>;
  /** Where more cases of this module are. */
  more: string;
};

/** Pre-test and post-test beside each other, in words and counts, once the post-test is made. */
export function PosttestResult(props: Props): ReactNode {
  return (
    <Boundary id={props.id}>
      <Outcome {...props} />
    </Boundary>
  );
}

function Outcome({ pretest, posttest, objectives, more }: Props): ReactNode {
  const before = useSaved(answerStore(pretest.id, 'test'), undefined);
  const after = useSaved(answerStore(posttest.id, 'test'), undefined);
  const [message, setMessage] = useState('');
  // The button is for who comes back: it wakes this part, which then knows what was saved.
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const result = testResult(posttest.form, after);
  const done = awake && result.open.length === 0;

  return (
    <div className="outcome" data-follows="">
      {awake ? null : (
        <p className="actions needs-script">
          <button type="button" className="button plain">
            {post.ask}
          </button>
        </p>
      )}
      {awake && !done ? <Open form={posttest.form} open={result.open} /> : null}
      {done ? (
        <div key="done" className="outcome">
          <Totals result={result} pretest={pretest} before={before} />
          <Growth
            pretest={{ form: pretest.form, answer: before }}
            posttest={{ form: posttest.form, answer: after }}
            objectives={objectives}
          />
          <Sureness
            items={[
              ...testCertainties(pretest.form, before),
              ...testCertainties(posttest.form, after),
            ]}
          />
          <Next form={posttest.form} answer={after} more={more} />
          <p className="actions">
            <button
              type="button"
              className="button plain"
              onClick={() => {
                redoExercise(posttest.id);
                setMessage(post.redone);
              }}
            >
              {post.redo}
            </button>
          </p>
        </div>
      ) : null}
      <p className="message" role="status">
        {done ? '' : message}
      </p>
    </div>
  );
}

function Open({ form, open }: { form: ShownItem[]; open: string[] }): ReactNode {
  return (
    <div>
      <p>{post.waiting(open.length)}</p>
      <p className="hint">
        {post.openItems}{' '}
        {form.map(({ exercise }, place) =>
          open.includes(exercise) ? (
            <span key={exercise}>
              <a href={`#${exercise}`}>{testStrings.question(place + 1, form.length)}</a>{' '}
            </span>
          ) : null,
        )}
      </p>
    </div>
  );
}

type TotalsProps = {
  result: TestResult;
  pretest: Props['pretest'];
  before: TestAnswer | undefined;
};

function Totals({ result, pretest, before }: TotalsProps): ReactNode {
  const heading = useRef<HTMLParagraphElement>(null);
  const first = testResult(pretest.form, before);
  const made = before?.finished !== undefined && !before.skipped && first.answered > 0;
  const said = (of: TestResult) => t.estimate[estimateFit(of)](of.estimate ?? 0);
  return (
    <div>
      <p ref={heading} className="own">
        {`${t.right(result.right, result.answered)} ${said(result)}`.trim()}
      </p>
      <p>
        {made ? `${t.before(first.right, first.answered)} ${said(first)}`.trim() : t.beforeSkipped}
      </p>
      <p className="hint">{t.small}</p>
    </div>
  );
}

function Sureness({ items }: { items: Parameters<typeof calibration>[0] }): ReactNode {
  const result = calibration(items);
  return (
    <div>
      <h3>{t.certainty}</h3>
      {result.kind === 'too-few' ? (
        <p>{t.certaintyFew(result.needed)}</p>
      ) : (
        <ul>
          {result.levels.map(({ certainty, right, total }) => (
            <li key={certainty}>
              {t.band(vignetteStrings.certaintyBands[certainty], right, total)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type NextProps = { form: ShownItem[]; answer: TestAnswer | undefined; more: string };

function Next({ form, answer, more }: NextProps): ReactNode {
  const other = form.filter(({ exercise, key }) => answer?.items[exercise]?.choice !== key);
  return (
    <div>
      <h3>{t.next}</h3>
      {other.length === 0 ? (
        <p>{t.nextNone}</p>
      ) : (
        <>
          <p>{t.reread}</p>
          <ul>
            {other.map(({ exercise, title, lesson }) => (
              <li key={exercise}>
                <a href={`#${exercise}`}>{title}</a>
                {` · ${t.lesson} `}
                <a href={lesson.address}>{lesson.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="go">
        <a href={more}>{t.more}</a>
      </p>
    </div>
  );
}
