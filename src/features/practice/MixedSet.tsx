import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Drawable } from '../../domain/practice/draw.ts';
import {
  $collected,
  $explained,
  $fetched,
  $playing,
  dropCollected,
  prepareVignette,
} from '../../stores/playing.ts';
import { drawableNow, drawFrom } from '../../stores/practice.ts';
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
  const collected = useSaved($collected, nothing);
  const fetched = useSaved($fetched, nothing);
  const heading = useRef<HTMLHeadingElement>(null);
  const done = set.filter((exercise) => collected.has(exercise)).length;
  const current = set.find((exercise) => !collected.has(exercise));

  const start = () => {
    if (!form.current) return;
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
    setSet(drawn);
    setMessage(drawn.length < count ? t.fewer(drawn.length) : '');
  };
  const form = useEarly(start);

  useEffect(() => {
    if (set.length === 0 || result) return;
    $playing.set(current === undefined ? null : { exercise: current, feedback: 'end' });
    const next = set[set.indexOf(current ?? '') + 1];
    if (next !== undefined) prepareVignette(next);
  }, [set, current, result]);

  useEffect(() => {
    if (result) heading.current?.focus();
  }, [result]);

  const handIn = () => {
    const given = set.flatMap((exercise) => {
      const answer = collected.get(exercise);
      return answer ? [{ exercise, ...answer }] : [];
    });
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
      <form
        ref={form}
        name={id}
        method="dialog"
        noValidate
        data-draws=""
        hidden={set.length > 0}
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
          {done > 0 ? (
            <p className="actions">
              <button
                type="button"
                className={current === undefined ? 'button' : 'button plain'}
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
