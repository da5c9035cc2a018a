import { useEffect, useRef, useState, type ReactNode } from 'react';
import { daysBetween } from '../../domain/review/day.ts';
import type { ReviewFacts } from '../../domain/review/facts.ts';
import type { DeckItem, Today } from '../../domain/review/today.ts';
import { emptyReview, type Day, type Grade } from '../../domain/review/types.ts';
import { $playing } from '../../stores/playing.ts';
import { $answers, $read, $review, redoExercise } from '../../stores/progress.ts';
import {
  $day,
  $today,
  addLesson,
  dueOf,
  gradeItem,
  pauseReview,
  previewOf,
  refreshDay,
  setUpReview,
} from '../../stores/review.ts';
import { reviewStrings as t } from '../../strings/nl/review.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { href } from '../../ui/href.ts';
import { useSaved } from '../../ui/use-saved.ts';

type Lesson = { id: string; title: string };

type Props = {
  facts: ReviewFacts;
  /** Lessons with cards, in order. */
  lessons: Lesson[];
  /** Title of each vignette family. */
  titles: Record<string, string>;
  /** Something on this page plays `$playing`; else a case is done on its own page. */
  plays?: boolean;
};

const built: Today = { kind: 'open', items: [], done: 0, deck: 0 };
const none: ReadonlyMap<string, never> = new Map<string, never>();
const allGrades: Grade[] = [1, 2, 3, 4];

/** What there is to review today, one thing after another. */
export function ReviewDeck(props: Props): ReactNode {
  return (
    <Boundary id="vandaag">
      <Deck {...props} />
    </Boundary>
  );
}

function Deck({ facts, lessons, titles, plays = false }: Props): ReactNode {
  const today = useSaved($today, built);
  const day = useSaved($day, '');
  const [awake, setAwake] = useState(false);
  /** A case stays on the screen after its answer, until the learner goes on. */
  const [kept, setKept] = useState<DeckItem | null>(null);
  const [moved, setMoved] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const next = () => {
    setKept(null);
    setMoved((count) => count + 1);
  };

  // What was played has been closed (ReviewNext.tsx).
  useEffect(
    () =>
      $playing.listen((playing) => {
        if (!playing) next();
      }),
    [],
  );

  useEffect(() => {
    setUpReview(facts);
    setAwake(true);
    const look = () => {
      if (document.visibilityState === 'visible') refreshDay();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [facts]);

  const items = today.kind === 'open' ? today.items : [];
  const current = kept ?? items[0];
  const isOver = awake && !current;

  // The card that was graded is gone: the reader goes on at the next one, or at what is said when there is none.
  useEffect(() => {
    if (moved > 0) heading.current?.focus();
  }, [moved]);

  if (!awake) {
    return (
      <div className="needs-script">
        <h2>{t.title}</h2>
        <p>{t.today.reading}</p>
      </div>
    );
  }

  if (today.kind === 'paused') {
    return (
      <div className="stack">
        <h2 ref={heading} tabIndex={-1}>
          {t.pause.heading}
        </h2>
        <p>{t.pause.text}</p>
        <p className="actions">
          <button
            type="button"
            className="button"
            onClick={() => {
              pauseReview(false);
              setMoved(moved + 1);
            }}
          >
            {t.pause.stop}
          </button>
        </p>
      </div>
    );
  }

  const left = items.length;

  return (
    <div className="stack">
      <h2 ref={isOver ? heading : undefined} tabIndex={-1}>
        {current
          ? t.today.heading(left + today.done)
          : today.done > 0
            ? t.today.done
            : t.today.nothing}
      </h2>
      {current && today.done > 0 && left > 0 ? <p key="left">{t.today.left(left)}</p> : null}
      {isOver ? (
        <div key="over">
          {today.done > 0 ? <p>{t.today.doneText(today.done)}</p> : null}
          {today.next ? (
            <p>{`${t.today.next(today.next, daysBetween(day, today.next))} ${t.today.calm}`}</p>
          ) : null}
          {today.deck === 0 ? (
            <p>
              {t.today.empty} <a href={`${href()}#lessen`}>{t.today.toLessons}</a>
            </p>
          ) : null}
        </div>
      ) : null}
      {current?.kind === 'card' ? (
        <Card
          key={`${current.id} ${day}`}
          id={current.id}
          day={day}
          lesson={lessons.find(({ id }) => current.id.startsWith(`${id}-`))}
          heading={heading}
          onGrade={(grade) => {
            gradeItem(current.id, grade);
            setMoved(moved + 1);
          }}
        />
      ) : null}
      {current?.kind === 'case' ? (
        <Case
          key={`${current.id} ${day}`}
          item={current}
          day={day}
          titleOf={(exercise) => titles[familyOf(facts, exercise)] ?? exercise}
          heading={heading}
          isDone={!items.some(({ id }) => id === current.id)}
          plays={plays}
          onBegin={() => setKept(current)}
          onNext={next}
        />
      ) : null}
      <Around lessons={lessons} isEmpty={today.deck === 0} onPause={() => setMoved(moved + 1)} />
    </div>
  );
}

const familyOf = ({ cases }: ReviewFacts, exercise: string): string =>
  cases.find((one) => one.exercise === exercise)?.family ?? '';

/** The words of a card, from the list of cards on the page, where they stand once. */
const wordsOf = (id: string, part: 'front' | 'back' | 'why'): string =>
  document.getElementById(`kaart-${id}`)?.querySelector(`[data-${part}]`)?.textContent ?? '';

type CardProps = {
  id: string;
  day: Day;
  lesson: Lesson | undefined;
  heading: React.RefObject<HTMLHeadingElement | null>;
  onGrade: (grade: Grade) => void;
};

/** One card: think, turn, and say how it went. */
function Card({ id, day, lesson, heading, onGrade }: CardProps): ReactNode {
  const [turned, setTurned] = useState(false);
  const days = previewOf(id);
  return (
    <article className="turning">
      {lesson ? <p className="label">{t.card.label(lesson.title)}</p> : null}
      <h3 ref={heading} tabIndex={-1}>
        {wordsOf(id, 'front')}
      </h3>
      <p className="hint">{t.card.think}</p>
      <p className="actions">
        <button
          type="button"
          className="button plain"
          aria-expanded={turned}
          aria-controls="achterkant"
          onClick={() => setTurned(!turned)}
        >
          {t.card.turn}
        </button>
      </p>
      <div id="achterkant" hidden={!turned}>
        <h4>{t.card.answer}</h4>
        <p>{wordsOf(id, 'back')}</p>
        <p className="hint">{wordsOf(id, 'why')}</p>
        {lesson ? (
          <p className="hint">
            <a href={href(`lessen/${lesson.id}/`)}>{t.card.lesson}</a>
          </p>
        ) : null}
        <div role="group" aria-labelledby="hoe-ging-het">
          <h4 id="hoe-ging-het">{t.card.ask}</h4>
          <div className="grades">
            {allGrades.map((grade) => (
              <button
                key={grade}
                type="button"
                className="button plain"
                onClick={() => onGrade(grade)}
              >
                <span>
                  <strong>{`${t.card.grade[grade]}:`}</strong> {t.card.means[grade]}
                </span>
                <span className="when">
                  {t.card.back(days[grade], daysBetween(day, days[grade]))}
                </span>
              </button>
            ))}
          </div>
        </div>
      </div>
    </article>
  );
}

type CaseProps = {
  item: DeckItem;
  day: Day;
  titleOf: (exercise: string) => string;
  heading: React.RefObject<HTMLHeadingElement | null>;
  isDone: boolean;
  plays: boolean;
  onBegin: () => void;
  onNext: () => void;
};

/** One case: why it is asked, and the way to it. How it went follows from the answer. */
function Case({
  item,
  day,
  titleOf,
  heading,
  isDone,
  plays,
  onBegin,
  onNext,
}: CaseProps): ReactNode {
  const { id, reason } = item;
  const answer = useSaved($answers, none).get(id);
  const playing = useSaved($playing, null)?.exercise === id;
  const isSame = reason?.missed === id;
  // Where it is played, ReviewNext says it below the case.
  const due = isDone && !plays ? dueOf(id) : undefined;
  const begin = () => {
    // Done before: it opens empty, with the options in another order.
    if (answer && !isDone) redoExercise(id);
    onBegin();
  };
  const label = reason ? (isSame ? t.vignette.labelSame : t.vignette.label) : t.vignette.labelAgain;
  return (
    <article className="turning">
      <p className="label">{label}</p>
      <h3 ref={heading} tabIndex={-1}>
        {titleOf(id)}
      </h3>
      {reason && !isSame ? (
        <p>
          {(reason.certainty === 3 ? t.vignette.sure : t.vignette.because)(
            titleOf(reason.missed) === titleOf(id) ? undefined : titleOf(reason.missed),
          )}
        </p>
      ) : null}
      {isSame ? <p>{t.vignette.same}</p> : null}
      {!reason && !isDone ? <p>{t.vignette.again}</p> : null}
      {due ? <p role="status">{t.vignette.done(due, daysBetween(day, due))}</p> : null}
      <p className="actions">
        {isDone && !plays ? (
          <button type="button" className="button" onClick={onNext}>
            {t.vignette.next}
          </button>
        ) : plays ? (
          playing ? null : (
            <button
              type="button"
              className="button"
              onClick={() => {
                begin();
                $playing.set({ exercise: id, feedback: 'now' });
              }}
            >
              {t.vignette.begin}
            </button>
          )
        ) : (
          <a className="button" href={href(`oefening/${id}/`)} onClick={begin}>
            {t.vignette.begin}
          </a>
        )}
      </p>
      {plays && playing ? <p className="hint">{t.vignette.below}</p> : null}
      {plays || isDone ? null : <p className="hint">{t.vignette.onOwnPage}</p>}
    </article>
  );
}

type AroundProps = { lessons: Lesson[]; isEmpty: boolean; onPause: () => void };

/** What else can be done with the deck: cards of another lesson, and a pause. */
function Around({ lessons, isEmpty, onPause }: AroundProps): ReactNode {
  const [message, setMessage] = useState('');
  const field = useRef<HTMLSelectElement>(null);
  const read = useSaved($read, none);
  const { added } = useSaved($review, emptyReview);
  const others = lessons.filter(({ id }) => !read.has(id) && !Object.hasOwn(added, id));
  return (
    <div className="around">
      {others.length > 0 ? (
        <details className="unfold">
          <summary>{t.add.heading}</summary>
          <p className="hint">{t.add.hint}</p>
          <div className="field">
            <label htmlFor="les-erbij">{t.add.label}</label>
            <select id="les-erbij" ref={field}>
              {others.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <p className="actions">
            <button
              type="button"
              className="button plain"
              onClick={() => {
                const lesson = lessons.find(({ id }) => id === field.current?.value);
                if (!lesson) return;
                addLesson(lesson.id);
                setMessage(t.add.added(lesson.title));
              }}
            >
              {t.add.button}
            </button>
          </p>
        </details>
      ) : null}
      <p className="message" role="status">
        {message}
      </p>
      {isEmpty ? null : (
        <div key="pause" className="rest">
          <button
            type="button"
            className="button plain"
            onClick={() => {
              pauseReview(true);
              onPause();
            }}
          >
            {t.pause.start}
          </button>
          <p className="hint">{t.pause.hint}</p>
        </div>
      )}
    </div>
  );
}
