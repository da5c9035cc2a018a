import type { ReactNode } from 'react';
import { $keepJournal, setSetting } from '../../stores/settings.ts';
import { journalStrings as t } from '../../strings/nl/journal.ts';
import { useSaved } from '../../ui/use-saved.ts';

/** Whether the journal is kept on this device: off until the learner says so, and apart from the other texts. */
export function KeepSwitch(): ReactNode {
  const keep = useSaved($keepJournal, false);
  return (
    <>
      <label className="pick hint">
        <input
          type="checkbox"
          checked={keep}
          onChange={(event) => setSetting('keepJournal', event.currentTarget.checked)}
        />
        <span>{t.keep}</span>
      </label>
      <p className="hint">{t.keepHint}</p>
    </>
  );
}
