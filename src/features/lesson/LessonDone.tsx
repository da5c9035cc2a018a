import { useState, type ReactNode } from 'react';
import { isAnswered } from '../../domain/progress/state.ts';
import { $answers, $read, markRead, redoLesson } from '../../stores/progress.ts';
import { lessonStrings as t } from '../../strings/nl/lesson.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { href } from '../../ui/href.ts';
import { useSaved } from '../../ui/use-saved.ts';

type Props = {
  lesson: string;
  exercises: { id: string; caseIds?: string[] | undefined }[];
  /** It has review cards. */
  cards: boolean;
};

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** How far the learner is in this lesson, and the two things to do about it. */
export function LessonDone(props: Props): ReactNode {
  return (
    <Boundary id="deze-les">
      <Done {...props} />
    </Boundary>
  );
}

function Done({ lesson, exercises, cards }: Props): ReactNode {
  const answers = useSaved($answers, none);
  const read = useSaved($read, none).has(lesson);
  const [message, setMessage] = useState('');
  const total = exercises.length;
  const done = exercises.filter(({ id, caseIds }) => isAnswered(answers.get(id), caseIds)).length;
  return (
    <div data-follows="">
      <p data-tally={t.tally(total)} suppressHydrationWarning>
        {done === 0 ? t.tallyNone(total) : done === total ? t.allDone : t.tallyNow(done, total)}
      </p>
      <p className="actions needs-script">
        <button
          type="button"
          className="button"
          aria-pressed={read}
          data-marks={lesson}
          data-read={t.read}
          onClick={() => markRead(lesson, !read)}
          suppressHydrationWarning
        >
          {read ? t.read : t.markRead}
        </button>
        {done > 0 ? (
          <button
            key="redo"
            type="button"
            className="button plain"
            onClick={() => {
              redoLesson(exercises.map(({ id }) => id));
              setMessage(t.redone);
            }}
          >
            {t.redo}
          </button>
        ) : null}
      </p>
      {cards && (read || (total > 0 && done === total)) ? (
        <p key="cards">
          {t.cardsReady} <a href={href('herhalen/')}>{t.reviewPage}</a>.
        </p>
      ) : null}
      <p className="message" role="status">
        {message}
      </p>
    </div>
  );
}
