import { useEffect, useRef, useState, type ReactNode } from 'react';
import { entryStore, keptJournal, writeEntry } from '../../stores/journal.ts';
import { $keepJournal } from '../../stores/settings.ts';
import { journalStrings as t } from '../../strings/nl/journal.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { KeepSwitch } from '../../ui/KeepSwitch.tsx';
import { useSaved } from '../../ui/use-saved.ts';
import { LineMarks } from './LineMarks.tsx';

type Props = {
  id: string;
  /** Address of the page with the whole journal. */
  page: string;
};

/** Room to write for oneself; nobody reads it, and it is kept only after the learner asks for that. */
export function JournalField(props: Props): ReactNode {
  return (
    <Boundary id={props.id}>
      <Field {...props} />
    </Boundary>
  );
}

function Field({ id, page }: Props): ReactNode {
  const entry = useSaved(entryStore(id), undefined);
  const keep = useSaved($keepJournal, false);
  const field = useRef<HTMLTextAreaElement>(null);
  // Keeping and marking need script, so what is about them comes with it.
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    setAwake(true);
    // What was written before the island woke.
    const early = field.current?.value;
    if (early && !entryStore(id).get()) writeEntry(id, early);
  }, []);
  useEffect(() => {
    if (field.current && entry && !field.current.value) field.current.value = entry.text;
  }, [entry]);
  return (
    <div className="field">
      <label htmlFor={`${id}-text`}>{t.field}</label>
      <textarea
        id={`${id}-text`}
        name={`${id}-text`}
        ref={field}
        data-journal={keep ? 'kept' : 'open'}
        suppressHydrationWarning
        onInput={(event) => writeEntry(id, event.currentTarget.value)}
      />
      {awake ? (
        <>
          <LineMarks id={id} entry={entry} />
          <KeepSwitch id={id} kept={keptJournal} label={t.keep} hint={t.keepHint} />
          <p className="hint">
            <a href={page}>{t.toPage}</a>
          </p>
        </>
      ) : null}
    </div>
  );
}
