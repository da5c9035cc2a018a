import { useRef, useState, type ReactNode } from 'react';
import {
  calibrationItems,
  comparisonEvidence,
  lessonProgress,
  misconceptionsMet,
  objectiveEvidence,
  reasoningFit,
  testEvidence,
  type ExerciseFacts,
} from '../../domain/progress/summary.ts';
import { exerciseState } from '../../domain/progress/state.ts';
import type { ReviewFacts } from '../../domain/review/facts.ts';
import { calibration } from '../../domain/vignette/calibration.ts';
import { eraseDrawn } from '../../stores/practice.ts';
import {
  $answers,
  $position,
  $read,
  eraseAll,
  exportAll,
  importFile,
  redoLesson,
} from '../../stores/progress.ts';
import { $texts, eraseTexts, exportTexts, keptTexts } from '../../stores/texts.ts';
import { comparisonStrings } from '../../strings/nl/comparison.ts';
import { progressFileStrings } from '../../strings/nl/progress-file.ts';
import { progressStrings as t } from '../../strings/nl/progress.ts';
import { testStrings } from '../../strings/nl/test.ts';
import { vignetteStrings } from '../../strings/nl/vignette.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { href } from '../../ui/href.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { download, today } from '../../ui/download.ts';
import { KeepSwitch } from '../../ui/KeepSwitch.tsx';
import { useSaved } from '../../ui/use-saved.ts';
import { Misconceptions, type MisconceptionFacts } from './Misconceptions.tsx';
import { placeTitle } from './place-title.ts';

/** A lesson as this page lists it. */
export type LessonFacts = {
  id: string;
  title: string;
  number: string;
  address: string;
  /** Exercises that stand in the lesson; the others of its families are for later. */
  exercises: string[];
  objectives: { id: string; text: string }[];
  /** Id of the question that it opens with. */
  prequestion: string;
};

type Props = {
  courseKey: string;
  exercises: ExerciseFacts[];
  lessons: LessonFacts[];
  misconceptions: MisconceptionFacts[];
  /** What review knows of today's course. */
  review: ReviewFacts;
  /** Title of each vignette family. */
  titles: Record<string, string>;
  /** Title of each place where a learner can write. */
  places: Record<string, string>;
};

const none: ReadonlyMap<string, never> = new Map<string, never>();
const noneStored: ReadonlySet<string> = new Set<string>();

/** Everything this device knows about the learner, in words, with what can be done about it. */
export function ProgressOverview(props: Props): ReactNode {
  return (
    <Boundary id="overzicht">
      <Overview {...props} />
    </Boundary>
  );
}

function Overview({
  courseKey,
  exercises,
  lessons,
  misconceptions,
  review,
  titles,
  places,
}: Props): ReactNode {
  const answers = useSaved($answers, none);
  const read = useSaved($read, none);
  const position = useSaved($position, undefined);
  const factsOf = (lesson: LessonFacts) =>
    exercises.filter(({ exercise }) => lesson.exercises.includes(exercise));
  const changed = exercises.filter(
    (facts) => exerciseState(answers.get(facts.exercise), facts) === 'changed',
  );
  const resume = lessons.find(({ id }) => id === position?.lesson);
  const evidence = objectiveEvidence(exercises, answers);
  const fit = reasoningFit(exercises, answers);
  const met = misconceptionsMet(exercises, answers);
  const tables = comparisonEvidence(exercises, answers);
  const tests = testEvidence(exercises, answers);
  const started = answers.size > 0 || read.size > 0;

  return (
    <div className="stack">
      {started ? null : <p key="empty">{t.empty}</p>}
      {resume && position ? (
        <p key="resume">
          <a
            className="button"
            href={`${resume.address}#${position.anchor}`}
          >{`${t.resume} ${resume.title}`}</a>
        </p>
      ) : null}
      {changed.length > 0 ? (
        <p key="changed" className="own">
          {t.changed(changed.length)}
        </p>
      ) : null}

      <section aria-labelledby="lessen">
        <h2 id="lessen">{t.lessons}</h2>
        <ul className="lessons">
          {lessons.map((lesson) => {
            const progress = lessonProgress(factsOf(lesson), answers);
            return (
              <li key={lesson.id}>
                <a href={lesson.address}>{`${lesson.number} ${lesson.title}`}</a>
                <p>
                  {[
                    progress.done ? t.lessonDone : t.lesson(progress.answered, progress.required),
                    ...(read.has(lesson.id) ? [t.read] : []),
                  ].join(' · ')}
                </p>
                {progress.answered > 0 ? (
                  <button
                    type="button"
                    className="button plain"
                    aria-label={t.redoLesson(lesson.title)}
                    onClick={() => redoLesson(lesson.exercises)}
                  >
                    {t.redo}
                  </button>
                ) : null}
              </li>
            );
          })}
        </ul>
        <p>
          <a href={href('herhalen/')}>{t.review}</a>
        </p>
      </section>

      <section aria-labelledby="leerdoelen">
        <h2 id="leerdoelen">{t.objectives}</h2>
        <p className="hint">{t.objectivesIntro}</p>
        <dl className="own">
          {lessons.flatMap(({ objectives }) =>
            objectives.flatMap(({ id, text }) => {
              const found = evidence.find(({ objective }) => objective === id);
              if (!found) return [];
              return [
                <div key={id}>
                  <dt>{t.youCan(text)}</dt>
                  <dd>{found.answered === 0 ? t.none : t.evidence(found.right, found.answered)}</dd>
                </div>,
              ];
            }),
          )}
        </dl>
        {fit.total > 0 ? <p>{t.reasoningFits(fit.fits, fit.total)}</p> : null}
      </section>

      <Certainties items={calibrationItems(exercises, answers)} />

      {tests.length > 0 ? (
        <section key="tests" aria-labelledby="toetsen">
          <h2 id="toetsen">{testStrings.overview.heading}</h2>
          <dl className="own">
            {tests.map(({ module, title, pretest, posttest }) => (
              <div key={module}>
                <dt>{title}</dt>
                {pretest.kind === 'none' ? null : (
                  <dd>
                    {pretest.kind === 'shown'
                      ? testStrings.overview.pretest(pretest.result.right, pretest.result.answered)
                      : testStrings.overview[pretest.kind]}
                  </dd>
                )}
                {posttest ? (
                  <dd>{testStrings.overview.posttest(posttest.right, posttest.answered)}</dd>
                ) : null}
              </div>
            ))}
          </dl>
        </section>
      ) : null}

      {tables.length > 0 ? (
        <section key="tables" aria-labelledby="tabellen">
          <h2 id="tabellen">{comparisonStrings.progress.heading}</h2>
          <p className="hint">{comparisonStrings.progress.intro}</p>
          <dl className="own">
            {tables.map(({ exercise, title, told, placed }) => (
              <div key={exercise}>
                <dt>{title}</dt>
                {told.told > 0 ? (
                  <dd>{comparisonStrings.progress.told(told.told, told.whole, told.total)}</dd>
                ) : null}
                {placed.placed > 0 ? (
                  <dd>{comparisonStrings.progress.placed(placed.right, placed.placed)}</dd>
                ) : null}
              </div>
            ))}
          </dl>
        </section>
      ) : null}

      {met.length > 0 ? (
        <Misconceptions
          key="misconceptions"
          met={met}
          misconceptions={misconceptions}
          lessons={lessons}
          prequestions={new Map(lessons.map((lesson) => [lesson.prequestion, lesson]))}
          facts={review}
          titles={titles}
        />
      ) : null}

      <Keep courseKey={courseKey} places={places} />
      <Erase />
    </div>
  );
}

type CertaintiesProps = { items: Parameters<typeof calibration>[0] };

/** How sure the learner was, beside how often that was right; from eight answers up. */
function Certainties({ items }: CertaintiesProps): ReactNode {
  const result = calibration(items);
  return (
    <section aria-labelledby="zekerheid">
      <h2 id="zekerheid">{t.calibration}</h2>
      {result.kind === 'too-few' ? (
        <p key="few">{t.calibrationFew(result.needed)}</p>
      ) : (
        <div key="table">
          <p className="hint">{t.calibrationIntro}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.calibrationHead.band}</th>
                <th scope="col">{t.calibrationHead.expected}</th>
                <th scope="col">{t.calibrationHead.seen}</th>
              </tr>
            </thead>
            <tbody>
              {result.levels.map(({ certainty, right, total, expected: [low, high] }) => (
                <tr key={certainty}>
                  <th scope="row">{vignetteStrings.certaintyBands[certainty]}</th>
                  <td>{t.expected(low, high)}</td>
                  <td>{t.calibrationRow(right, total)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

type KeepProps = { courseKey: string; places: Record<string, string> };

/** Export and import of the answers, and apart from them of the learner's own texts. */
function Keep({ courseKey, places }: KeepProps): ReactNode {
  const stored = useSaved(keptTexts.$stored, noneStored);
  const texts = useSaved($texts, none);
  const [message, setMessage] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const bring = async (chosen: File | undefined) => {
    if (!chosen) return;
    const result = importFile(await chosen.text());
    setMessage(
      result.kind === 'ok'
        ? progressFileStrings.ok(result.answers, result.review ?? false)
        : progressFileStrings[result.kind],
    );
    if (file.current) file.current.value = '';
  };
  return (
    <section aria-labelledby="bewaren">
      <h2 id="bewaren">{t.keep}</h2>
      <p>{t.keepText}</p>
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            download(t.exportName(courseKey, today()), exportAll(), 'application/json');
            setMessage(t.saved);
          }}
        >
          {t.export}
        </button>
      </p>
      <div className="field">
        <label htmlFor="terugzetten">{t.import}</label>
        <input
          id="terugzetten"
          ref={file}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void bring(event.currentTarget.files?.[0])}
        />
      </div>
      <p className="message" role="status">
        {message}
      </p>
      <KeepSwitch id="teksten" kept={keptTexts} label={t.keepTexts} />
      {texts.size > 0 ? (
        <div key="texts">
          <p>{stored.size > 0 ? t.texts(stored.size) : t.textsHere(texts.size)}</p>
          <button
            type="button"
            className="button plain"
            onClick={() => {
              const title = (place: string) => placeTitle(place, places);
              download(t.textsName(today()), exportTexts(title), 'text/plain');
            }}
          >
            {t.exportTexts}
          </button>
        </div>
      ) : null}
      <h3>{t.safariHeading}</h3>
      <p>{t.safari}</p>
    </section>
  );
}

/** Erasing, each kind by itself and only after a second press. */
function Erase(): ReactNode {
  const [asking, setAsking] = useState<'all' | 'texts' | null>(null);
  const [message, setMessage] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const ask = (what: 'all' | 'texts') => {
    setAsking(what);
    setMessage('');
    dialog.current?.showModal();
  };
  const erase = () => {
    if (asking === 'texts') eraseTexts();
    else {
      eraseAll();
      eraseDrawn();
    }
    setMessage(t.erased);
  };
  return (
    <section aria-labelledby="wissen">
      <h2 id="wissen">{t.erase}</h2>
      <p className="actions">
        <button type="button" className="button plain" onClick={() => ask('all')}>
          {t.eraseAll}
        </button>
        <button type="button" className="button plain" onClick={() => ask('texts')}>
          {t.eraseTexts}
        </button>
      </p>
      <p className="message" role="status">
        {message}
      </p>
      <Confirm
        dialog={dialog}
        id="wissen-vraag"
        question={asking === 'texts' ? t.eraseTextsAsk : t.eraseAsk}
        cancel={t.cancel}
        sure={t.sure}
        onSure={erase}
      />
    </section>
  );
}
