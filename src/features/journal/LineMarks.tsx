import type { ReactNode } from 'react';
import { linesOf, marksOf } from '../../domain/text/journal-lines.ts';
import type { JournalEntry } from '../../domain/progress/types.ts';
import { markLine } from '../../stores/journal.ts';
import { journalStrings as t } from '../../strings/nl/journal.ts';

type Props = {
  /** Id of the prompt. */
  id: string;
  entry: JournalEntry | undefined;
};

/** The lines of an entry, each to mark for supervision; closed it says how many are. */
export function LineMarks({ id, entry }: Props): ReactNode {
  const lines = entry ? linesOf(entry.text) : [];
  const marks = entry ? marksOf(entry) : [];
  return (
    <details className="unfold marks">
      <summary>{t.marks(marks.length, lines.length)}</summary>
      {lines.length === 0 ? (
        <p key="none" className="hint">
          {t.nothingToMark}
        </p>
      ) : (
        <fieldset key="lines">
          <legend>{t.mark}</legend>
          {lines.map((line, number) => (
            <label key={number} className="pick">
              <input
                type="checkbox"
                checked={marks.includes(number)}
                onChange={(event) => markLine(id, number, event.currentTarget.checked)}
              />
              <span>{line}</span>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}
