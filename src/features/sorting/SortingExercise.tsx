import { useEffect, useRef, useState, type ReactNode } from 'react';
import { nextOpen } from '../../domain/sorting/scoring.ts';
import { answerStore, redoExercise } from '../../stores/progress.ts';
import { sortingStrings as t } from '../../strings/nl/sorting.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { useSaved } from '../../ui/use-saved.ts';
import { Overview } from './Overview.tsx';
import { setOf, type Shown, type Slots } from './set.ts';
import { Situation } from './Situation.tsx';

type Props = Shown & Slots;

/** Situations to place one by one, and at the end the own places beside those of the editors. */
export function SortingExercise(props: Props): ReactNode {
  return (
    <Boundary id={props.exercise}>
      <Steps {...props} />
    </Boundary>
  );
}

function Steps(props: Props): ReactNode {
  const { exercise, situations } = props;
  const saved = useSaved(answerStore(exercise, 'sorting'), undefined)?.situations ?? {};
  // The markup of the server shows the first; who returns goes on at the next open one (see returning.ts).
  const [now, setNow] = useState(0);
  const [awake, setAwake] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const headings = useRef<(HTMLHeadingElement | null)[]>([]);
  const open = () =>
    nextOpen(situations, answerStore(exercise, 'sorting').get()?.situations ?? {}, setOf(props));
  // Looked up before an early press is put back: that one stays to be read.
  const start = useRef(open());
  useEffect(() => {
    setNow(start.current);
    setAwake(true);
  }, []);

  const [moved, setMoved] = useState(0);
  useEffect(() => {
    if (moved > 0) headings.current[now]?.focus();
  }, [moved]);
  const go = (step: number) => {
    setNow(step);
    setMoved(moved + 1);
  };
  const headingOf = (step: number) => (element: HTMLHeadingElement | null) => {
    headings.current[step] = element;
  };

  return (
    <div ref={root} className="steps" data-steps="">
      {situations.map((situation, place) => (
        <section
          key={situation.id}
          className="case"
          aria-labelledby={`${exercise}-${situation.id}`}
          data-step=""
          data-now={place === now ? '' : undefined}
          suppressHydrationWarning
        >
          <Situation
            {...props}
            place={place}
            heading={headingOf(place)}
            saved={saved[situation.id]}
          />
          <p className="actions needs-script">
            {place > 0 ? (
              <button type="button" className="button plain" onClick={() => go(place - 1)}>
                {t.back}
              </button>
            ) : null}
            <button
              type="button"
              className={saved[situation.id] ? 'button' : 'button plain'}
              onClick={() => go(place + 1)}
            >
              {place + 1 === situations.length
                ? t.toOverview
                : saved[situation.id]
                  ? t.next
                  : t.skip}
            </button>
          </p>
        </section>
      ))}
      <section
        className="case"
        aria-labelledby={`${exercise}-overzicht`}
        data-step=""
        data-now={now === situations.length ? '' : undefined}
        suppressHydrationWarning
      >
        <Overview
          {...props}
          awake={awake}
          shown={now === situations.length}
          saved={saved}
          heading={headingOf(situations.length)}
          onGo={go}
          onOpen={() => go(open())}
          onRedo={() => {
            for (const form of root.current?.querySelectorAll('form') ?? []) form.reset();
            redoExercise(exercise);
            go(0);
          }}
        />
      </section>
    </div>
  );
}
