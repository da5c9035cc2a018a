import type { ReactNode } from 'react';
import type { MisconceptionMet } from '../../domain/progress/summary.ts';
import type { ReviewFacts } from '../../domain/review/facts.ts';
import { caseAbout, nextMeeting } from '../../domain/review/meeting.ts';
import { emptyReview } from '../../domain/review/types.ts';
import { $answers, $review, redoExercise } from '../../stores/progress.ts';
import { $day, plannedReview } from '../../stores/review.ts';
import { progressStrings as t } from '../../strings/nl/progress.ts';
import { href } from '../../ui/href.ts';
import { useSaved } from '../../ui/use-saved.ts';

/** A misconception as this page lists it. */
export type MisconceptionFacts = {
  id: string;
  belief: string;
  tempts: string;
  lesson: string;
  /** What holds instead, paragraph by paragraph. */
  holds: string[];
};

type Props = {
  met: MisconceptionMet[];
  misconceptions: MisconceptionFacts[];
  lessons: { id: string; title: string; address: string }[];
  /** The lesson, by the question that it opens with. */
  prequestions: ReadonlyMap<string, { title: string; address: string }>;
  facts: ReviewFacts;
  /** Title of each vignette family. */
  titles: Record<string, string>;
};

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** The learner's own map: what tempted them, where, what holds instead, and what to do next. */
export function Misconceptions({ met, misconceptions, ...rest }: Props): ReactNode {
  return (
    <section aria-labelledby="denkfouten">
      <h2 id="denkfouten">{t.misconceptions}</h2>
      <p className="hint">{t.misconceptionsIntro}</p>
      {met.map((one) => {
        const facts = misconceptions.find(({ id }) => id === one.misconception);
        // One that has left the course is kept with the answers and says nothing here.
        return facts ? <OneOf key={facts.id} met={one} misconception={facts} {...rest} /> : null;
      })}
    </section>
  );
}

type OneProps = Omit<Props, 'met' | 'misconceptions'> & {
  met: MisconceptionMet;
  misconception: MisconceptionFacts;
};

function OneOf({ met, misconception, lessons, prequestions, facts, titles }: OneProps): ReactNode {
  const { id, belief, tempts, holds } = misconception;
  const { cases } = facts;
  const answers = useSaved($answers, none);
  const saved = useSaved($review, emptyReview);
  const day = useSaved($day, '');
  const nameOf = (exercise: string) => {
    const lesson = prequestions.get(exercise);
    if (lesson) return t.prequestionOf(lesson.title);
    return titles[cases.find((one) => one.exercise === exercise)?.family ?? ''] ?? exercise;
  };
  const addressOf = (exercise: string) =>
    prequestions.get(exercise)?.address ?? href(`oefening/${exercise}/`);
  const from = met.still[0] ?? met.met[0] ?? '';
  const next = caseAbout(id, from, cases, answers);
  const isOther = next !== from;
  const isCase = cases.some(({ exercise }) => exercise === next);
  const lesson = lessons.find((one) => one.id === misconception.lesson);
  // What was missed since the last visit to review counts as well.
  const review = day ? plannedReview(facts, answers) : saved;
  const back = day ? nextMeeting(id, review, cases, day) : undefined;
  return (
    <article className="misconception">
      <h3>{`‘${belief}’`}</h3>
      <p>{t.state(met.met.length, met.still.length)}</p>
      <p>{`${t.tempts} ${tempts}`}</p>
      <details className="unfold">
        <summary>{t.holds}</summary>
        {holds.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
      <p>{t.metIn}</p>
      <ul>
        {met.met.map((exercise) => (
          <li key={exercise}>
            <a href={addressOf(exercise)}>{nameOf(exercise)}</a>
            {`: ${met.still.includes(exercise) ? t.stillThere : t.gone}`}
          </li>
        ))}
      </ul>
      <h4>{t.nextStep}</h4>
      <ul>
        {isCase ? (
          <li>
            <a
              href={href(`oefening/${next}/`)}
              onClick={() => {
                // Done before: it opens empty, with the options in another order.
                if (answers.has(next)) redoExercise(next);
              }}
            >
              {(isOther ? t.otherCase : t.sameCase)(nameOf(next))}
            </a>
          </li>
        ) : null}
        {lesson ? (
          <li>
            <a href={lesson.address}>{t.readLesson(lesson.title)}</a>
          </li>
        ) : null}
        {back ? (
          <li>
            <a href={href('herhalen/')}>
              {back === day ? t.comesToday : t.comesBack(longDate(back))}
            </a>
          </li>
        ) : null}
      </ul>
    </article>
  );
}

const longDate = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('nl', { dateStyle: 'long', timeZone: 'UTC' });
