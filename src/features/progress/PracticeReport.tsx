import { useEffect, useState, type ReactNode } from 'react';
import {
  practiceReport,
  reviewReport,
  testsMade,
  type LessonReport,
} from '../../domain/progress/report.ts';
import type { ExerciseFacts } from '../../domain/progress/summary.ts';
import { emptyReview } from '../../domain/review/types.ts';
import { markedLines } from '../../domain/text/journal-lines.ts';
import { $journal, inOrder } from '../../stores/journal.ts';
import { $answers, $read, $review } from '../../stores/progress.ts';
import { practiceStrings } from '../../strings/nl/practice.ts';
import { reportStrings as t } from '../../strings/nl/report.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { useSaved } from '../../ui/use-saved.ts';
import { ReportBeside } from './ReportBeside.tsx';

/** A module with its lessons, as the report lists them. */
export type ModuleFacts = {
  id: string;
  title: string;
  lessons: {
    id: string;
    title: string;
    number: string;
    exercises: string[];
    beside: string[];
    objectives: { id: string; text: string }[];
  }[];
};

type Props = {
  course: string;
  modules: ModuleFacts[];
  exercises: ExerciseFacts[];
  /** Ids of the review cards. */
  cards: string[];
  /** Titles of what is not a vignette, by exercise id. */
  titles: Record<string, string>;
  /** Prompts of the journal in their order, with the lesson or module each stands in. */
  prompts: { id: string; place: string }[];
};

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** A day in words. */
const dayOf = (moment: string | Date): string =>
  new Date(moment).toLocaleDateString('nl', { dateStyle: 'long' });

/** What this learner did, to print: per module and lesson, in words, without scores. */
export function PracticeReport(props: Props): ReactNode {
  return (
    <Boundary id="verslag">
      <Report {...props} />
    </Boundary>
  );
}

function Report({ course, modules, exercises, cards, titles, prompts }: Props): ReactNode {
  const answers = useSaved($answers, none);
  const read = useSaved($read, none);
  const journal = useSaved($journal, none);
  const [withJournal, setWithJournal] = useState(false);
  // The day on which it is made: known only here, not when the page was built.
  const [made, setMade] = useState<string>();
  useEffect(() => setMade(dayOf(new Date())), []);
  const marked = inOrder(
    journal,
    prompts.map(({ id }) => id),
    'supervision',
  );
  const lessons = modules.flatMap((module) => module.lessons);
  const report = practiceReport(lessons, exercises, answers, read);
  const tests = testsMade(exercises, answers);
  const moduleTitles = new Map(
    exercises.flatMap((facts) =>
      'module' in facts ? [[facts.exercise, facts.title] as const] : [],
    ),
  );
  const review = reviewReport(useSaved($review, emptyReview), cards, exercises);
  const isEmpty = report.length === 0 && tests.length === 0 && review === undefined;
  const titleOf = (lesson: string) => lessons.find(({ id }) => id === lesson);
  return (
    <div className="report">
      <p className="self">
        <strong>{t.self}</strong>
      </p>
      <p>{t.selfText}</p>
      <p className="hint">
        {made ? `${t.course(course)}. ${t.made(made)}.` : `${t.course(course)}.`}
      </p>
      {isEmpty ? <p key="empty">{t.empty}</p> : null}
      <div key="choose" className="choosing needs-script">
        <label className="pick">
          <input
            type="checkbox"
            checked={withJournal}
            onChange={(event) => setWithJournal(event.currentTarget.checked)}
          />
          <span>{t.withJournal}</span>
        </label>
        {withJournal ? (
          <p className="hint">{marked.length > 0 ? t.withJournalHint : t.noJournal}</p>
        ) : null}
        <p className="actions">
          <button type="button" className="button" onClick={() => print()}>
            {t.print}
          </button>
        </p>
      </div>
      {modules.map((module) => {
        const own = report.filter(({ lesson }) => module.lessons.some(({ id }) => id === lesson));
        return own.length === 0 ? null : (
          <section key={module.id} aria-labelledby={`module-${module.id}`}>
            <h2 id={`module-${module.id}`}>{module.title}</h2>
            {own.map((lesson) => (
              <Lesson
                key={lesson.lesson}
                report={lesson}
                heading={t.lesson(
                  titleOf(lesson.lesson)?.number ?? '',
                  titleOf(lesson.lesson)?.title ?? '',
                )}
                titles={titles}
              />
            ))}
          </section>
        );
      })}
      <ReportBeside
        key="beside"
        tests={tests}
        review={review}
        moduleOf={(exercise) => moduleTitles.get(exercise) ?? ''}
        dayOf={dayOf}
      />
      {withJournal && marked.length > 0 ? (
        <section key="journal" aria-labelledby="uit-journaal">
          <h2 id="uit-journaal">{t.journal}</h2>
          {marked.map(([id, entry]) => (
            <div key={id}>
              <h3>{prompts.find((prompt) => prompt.id === id)?.place ?? id}</h3>
              <p className="written">{markedLines(entry).join('\n')}</p>
            </div>
          ))}
        </section>
      ) : null}
      <section key="hand" className="hand" aria-labelledby="met-de-hand">
        <h2 id="met-de-hand">{t.hand}</h2>
        <dl>
          {[t.name, t.supervisor, t.date, t.signature].map((line) => (
            <div key={line}>
              <dt>{line}</dt>
              <dd aria-hidden="true" />
            </div>
          ))}
        </dl>
        <p className="hint">{t.signatureText}</p>
      </section>
    </div>
  );
}

type LessonProps = { report: LessonReport; heading: string; titles: Record<string, string> };

/** One lesson: how far, per objective the evidence in words, and what else was done. */
function Lesson({ report, heading, titles }: LessonProps): ReactNode {
  const { read, answered, required, last, objectives, done } = report;
  const kindOf = (kind: (typeof done)[number]['kind']): string =>
    kind in practiceStrings.kind
      ? practiceStrings.kind[kind as keyof typeof practiceStrings.kind]
      : kind;
  return (
    <div className="lesson-report">
      <h3>{heading}</h3>
      <p className="hint">
        {[
          ...(read ? [t.read] : []),
          ...(required > 0 ? [t.exercises(answered, required)] : []),
          ...(last ? [t.last(dayOf(last))] : []),
        ].join(' · ')}
      </p>
      {objectives.length > 0 ? (
        <div key="objectives">
          <h4>{t.objectives}</h4>
          <ul>
            {objectives.map(({ id, text, answered, agreed }) => (
              <li key={id}>{`${t.objective(text)}: ${t.evidence(agreed, answered)}.`}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {done.length > 0 ? (
        <div key="done">
          <h4>{t.done}</h4>
          <ul>
            {done.map(({ exercise, kind, at }) => (
              <li key={exercise}>
                {`${titles[exercise] ?? exercise} (${t.doneOn(kindOf(kind).toLowerCase(), dayOf(at))})`}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
