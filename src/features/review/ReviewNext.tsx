import type { ReactNode } from 'react';
import { daysBetween } from '../../domain/review/day.ts';
import type { Today } from '../../domain/review/today.ts';
import { $playing } from '../../stores/playing.ts';
import { $day, $today, dueOf } from '../../stores/review.ts';
import { reviewStrings as t } from '../../strings/nl/review.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { useSaved } from '../../ui/use-saved.ts';

const built: Today = { kind: 'open', items: [], done: 0, deck: 0 };

/** Stands below a case that is played for review: when it comes back, and the way on, once it has been answered. */
export function ReviewNext(): ReactNode {
  return (
    <Boundary id="verder">
      <Next />
    </Boundary>
  );
}

function Next(): ReactNode {
  const playing = useSaved($playing, null);
  const today = useSaved($today, built);
  const day = useSaved($day, '');
  if (!playing || today.kind !== 'open') return null;
  if (today.items.some(({ id }) => id === playing.exercise)) return null;
  const due = dueOf(playing.exercise);
  return (
    <div className="turning">
      {due ? <p>{t.vignette.done(due, daysBetween(day, due))}</p> : null}
      <p className="actions">
        <button type="button" className="button" onClick={() => $playing.set(null)}>
          {t.vignette.next}
        </button>
      </p>
    </div>
  );
}
