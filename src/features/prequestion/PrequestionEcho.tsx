import type { ReactNode } from 'react';
import { answerStore } from '../../stores/progress.ts';
import { lessonStrings } from '../../strings/nl/lesson.ts';
import { labelOf } from '../../ui/use-early.ts';
import { useSaved } from '../../ui/use-saved.ts';

const t = lessonStrings.prequestion;

type Props = { exercise: string };

/** What the learner chose at the start of the lesson, where the lesson comes back to it. */
export function PrequestionEcho({ exercise }: Props): ReactNode {
  const answer = useSaved(answerStore(exercise, 'prequestion'), undefined);
  // The words of the choice stand in the question itself, at the start of the lesson.
  const chosen =
    answer &&
    labelOf(document.querySelector(`[data-exercise="${exercise}"]`), 'choice', answer.choice);
  return (
    <p data-follows="" data-echo={exercise} data-you={t.you} suppressHydrationWarning>
      {chosen ? `${t.you} ${chosen}` : t.none}
    </p>
  );
}
