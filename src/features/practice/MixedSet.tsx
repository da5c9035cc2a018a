import { useEffect, useRef, useState, type ReactNode } from 'react';
import { resumed } from '../../domain/practice/begun.ts';
import type { Drawable } from '../../domain/practice/draw.ts';
import {
  $collected,
  $explained,
  $fetched,
  $playing,
  collect,
  dropCollected,
  prepareVignette,
} from '../../stores/playing.ts';
import { $begun, drawableNow, drawFrom, dropSet, keepSet } from '../../stores/practice.ts';
import { commitVignette } from '../../stores/progress.ts';
import { practiceStrings } from '../../strings/nl/practice.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { href } from '../../ui/href.ts';
import { useEarly } from '../../ui/use-early.ts';
import { useSaved } from '../../ui/use-saved.ts';

const t = practiceStrings.mixed;

type Props = {
  /** Id of the element that holds this island. */
  id: string;
  vignettes: Drawable[];
  /** The choices of modules and number, as they stand on the page. */
  children?: ReactNode;
};

const nothing: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * A set over chosen modules. The questions stand in the player beside it; nothing is explained or committed before the set
 * is handed in, and then everything is.
 */
export function MixedSet(props: Props): ReactNode {
  return (
    <Boundary id={props.id}>
      <Mixed {...props} />
    </Boundary>
  );
}

function Mixed({ id, vignettes, children }: Props): ReactNode {
  const [set, setSet] = useState<string[]>([]);
  const [message, setMessage] = useState('');
  const [result, setResult] = useState<{ exercise: string; best: boolean }[] | null>(null);
  // Another one instead of the one that was begun.
  const [anew, setAnew] = useState(false);
  const collected = useSaved($collected, nothing);
  const fetched = useSaved($fetched, nothing);
  const begun = useSaved($begun, undefined);
  const before =
    begun && set.length === 0 && !result && !anew
      ? resumed(
          begun,
          vignettes.map(({ exercise }) => exercise),
        )
      : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was answered on an earlier visit and changed since is asked again.
  const isChanged = (exercise: string) => {
    const [answer, vignette] = [collected.get(exercise), fetched.get(exercise)];
    return answer !== undefined && vignette !== undefined && answer.version !== vignette.version;
  };
  const isAnswered = (exercise: string) => collected.has(exercise) && !isChanged(exercise);
  const done = set.filter(isAnswered).length;
  const changed = set.filter(isChanged).length;
  const current = set.find((exercise) => !isAnswered(exercise));

  const start = () => {
    // An early press, before the set of an earlier visit was seen.
    if (!form.current || before) return;
    const data = new FormData(form.current);
    const modules = data.getAll('module').map(String);
    const count = Number(data.get('count'));
    if (modules.length === 0) return setMessage(t.chooseModule);
    const from = drawableNow(vignettes, modules);
    if (from.length === 0) return setMessage(t.none);
    const drawn = drawFrom(from, count);
    dropCollected();
    $explained.set([]);
    setResult(null);
    setAnew(false);
    setSet(drawn);
    setMessage(drawn.length < count ? t.fewer(drawn.length) : '');
  };
  const form = useEarly(start);

  const resume = () => {
    if (!before) return;
    dropCollected();
    for (const [exercise, answer] of before.answers) {
      collect(exercise, answer);
      // Its explanation is needed when the set is handed in.
      prepareVignette(exercise);
    }
    setSet(before.exercises);
    setMessage(before.gone > 0 ? t.gone(before.gone) : '');
  };

  // A page that closes halfway loses nothing.
  useEffect(() => {
    if (set.length > 0 && !result) keepSet(set, collected);
  }, [set, collected, result]);

  useEffect(() => {
    if (set.length === 0 || result) return;
    $playing.set(current === undefined ? null : { exercise: current, feedback: 'end' });
    const next = set[set.indexOf(current ?? '') + 1];
    if (next !== undefined) prepareVignette(next);
  }, [set, current, result]);

  useEffect(() => {
    if (anew) form.current?.querySelector('input')?.focus();
  }, [anew]);

  useEffect(() => {
    if (result) heading.current?.focus();
  }, [result]);

  const handIn = () => {
    const given = set.flatMap((exercise) => {
      const answer = collected.get(exercise);
      return answer && isAnswered(exercise) ? [{ exercise, ...answer }] : [];
    });
    const missing = given.filter(({ exercise }) => !fetched.has(exercise));
    if (missing.length > 0) {
      for (const { exercise } of missing) prepareVignette(exercise);
      return setMessage(t.notYet);
    }
    for (const { exercise, version, choice, certainty } of given)
      commitVignette(exercise, version, { choice, certainty });
    setResult(
      given.map(({ exercise, choice }) => {
        const rubric = fetched.get(exercise)?.rubric;
        return { exercise, best: rubric?.kind === 'scored' && rubric.key === choice };
      }),
    );
    $playing.set(null);
    $explained.set(given.map(({ exercise }) => exercise));
    dropCollected();
    dropSet();
    setMessage('');
  };

  const again = () => {
    $explained.set([]);
    setResult(null);
    setSet([]);
    setMessage('');
  };

  const titleOf = (exercise: string) => fetched.get(exercise)?.title ?? exercise;

  if (result)
    return (
      <div className="outcome">
        <h2 ref={heading} tabIndex={-1}>
          {t.result}
        </h2>
        <p className="own">{t.right(result.filter(({ best }) => best).length, result.length)}</p>
        <ol>
          {result.map(({ exercise, best }) => (
            <li key={exercise}>
              <a href={`#${exercise}`}>{titleOf(exercise)}</a>
              {`: ${best ? t.best : t.other}`}
            </li>
          ))}
        </ol>
        <p className="actions">
          <button type="button" className="button plain" onClick={again}>
            {t.again}
          </button>
          <a className="button plain" href={href('oefenen/')}>
            {t.back}
          </a>
        </p>
      </div>
    );

  return (
    <div>
      {before ? (
        <div key="before" className="outcome">
          <p>{t.begun(before.exercises.length, before.answers.size)}</p>
          <p className="actions">
            {before.exercises.length > 0 ? (
              <button key="resume" type="button" className="button" onClick={resume}>
                {t.resume}
              </button>
            ) : null}
            <button
              type="button"
              className="button plain"
              onClick={() => (before.exercises.length > 0 ? setAnew(true) : dropSet())}
            >
              {t.anew}
            </button>
          </p>
        </div>
      ) : null}
      {anew && begun ? (
        <p key="replaces" className="hint">
          {t.replaces}
        </p>
      ) : null}
      <form
        ref={form}
        name={id}
        method="dialog"
        noValidate
        // Who began a set before is asked about it at once (see returning.ts).
        data-wakes="m"
        hidden={set.length > 0 || before !== undefined}
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        {children}
        <p className="actions needs-script">
          <button type="button" className="button" onClick={start}>
            {t.start}
          </button>
        </p>
      </form>
      <p className="message" role="status">
        {message}
      </p>
      {set.length > 0 ? (
        <div className="outcome">
          <p className="hint">
            {current === undefined ? t.allAnswered : t.progress(done + 1, set.length)}
          </p>
          {changed > 0 ? (
            <p key="changed" className="hint">
              {t.changed(changed)}
            </p>
          ) : null}
          {done > 0 ? (
            <p key="hand-in" className="actions">
              <button
                type="button"
                className={current === undefined ? 'button' : 'button plain'}
                autoFocus={current === undefined}
                onClick={handIn}
              >
                {current === undefined ? t.handIn : t.handInEarly(done)}
              </button>
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
