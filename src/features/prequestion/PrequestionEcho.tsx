import type { ReactNode } from 'react';
import { answerStore } from '../../stores/progress.ts';
import { lessonStrings } from '../../strings/nl/lesson.ts';
import { useSaved } from '../../ui/use-saved.ts';

const t = lessonStrings.prequestion;

type Props = { exercise: string; options: Record<string, string> };

/** What the learner chose at the start of the lesson, where the lesson comes back to it. */
export function PrequestionEcho({ exercise, options }: Props): ReactNode {
  const answer = useSaved(answerStore(exercise, 'prequestion'), undefined);
  const chosen = answer && options[answer.choice];
  return (
    <p data-follows="" data-echo={exercise} data-you={t.you}>
      {chosen ? `${t.you} ${chosen}` : t.none}
    </p>
  );
}
