import { useRef, useState, type ReactNode } from 'react';
import {
  $journal,
  eraseJournal,
  exportJournal,
  keptJournal,
  type JournalView,
} from '../../stores/journal.ts';
import { journalStrings as t } from '../../strings/nl/journal.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { download, today } from '../../ui/download.ts';
import { KeepSwitch } from '../../ui/KeepSwitch.tsx';
import { useSaved } from '../../ui/use-saved.ts';

const none: ReadonlyMap<string, never> = new Map<string, never>();
const noneStored: ReadonlySet<string> = new Set<string>();

type Props = {
  /** Every prompt of the course in its order, with its heading in the export. */
  prompts: { id: string; heading: string }[];
  /** Address of the page with the whole journal; none on that page itself. */
  page?: string;
  view?: JournalView;
};

/** Keeping, taking along and erasing the journal, apart from everything else. */
export function JournalKeep(props: Props): ReactNode {
  return (
    <Boundary id="journaal">
      <Keep {...props} />
    </Boundary>
  );
}

function Keep({ prompts, page, view = 'all' }: Props): ReactNode {
  const journal = useSaved($journal, none);
  const stored = useSaved(keptJournal.$stored, noneStored);
  const [message, setMessage] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const save = () => {
    const name = t.exportName(today(), view === 'supervision');
    download(name, exportJournal(prompts, view, t.markedHeading), 'text/plain');
    setMessage(t.saved);
  };
  const erase = () => {
    eraseJournal();
    setMessage(t.erased);
    button.current?.focus();
  };
  return (
    <>
      {page ? <p key="count">{stored.size === 0 ? t.none : t.count(stored.size)}</p> : null}
      <KeepSwitch id="journaal" kept={keptJournal} label={t.keep} hint={t.keepHint} />
      <p className="actions">
        {page ? (
          <a key="page" className="button plain" href={page}>
            {t.toPage}
          </a>
        ) : null}
        {journal.size > 0 ? (
          <button key="export" type="button" className="button plain" onClick={save}>
            {t.export}
          </button>
        ) : null}
        {page ? null : (
          <button key="print" type="button" className="button plain" onClick={() => print()}>
            {t.print}
          </button>
        )}
        <button
          key="erase"
          ref={button}
          type="button"
          className="button plain"
          onClick={() => {
            setMessage('');
            dialog.current?.showModal();
          }}
        >
          {t.erase}
        </button>
      </p>
      <p className="message" role="status">
        {message}
      </p>
      <Confirm
        dialog={dialog}
        id="journaal-vraag"
        question={t.eraseAsk}
        cancel={t.cancel}
        sure={t.sure}
        onSure={erase}
      />
    </>
  );
}
