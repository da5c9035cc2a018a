import { useRef, useState, type ReactNode } from 'react';
import type { Kept } from '../stores/kept.ts';
import { resetSetting, setSetting } from '../stores/settings.ts';
import { keepStrings as t } from '../strings/nl/keep.ts';
import { adoptStyles } from './adopt-styles.ts';
import { Confirm } from './Confirm.tsx';
import styles from './confirm.css?inline';
import { useSaved } from './use-saved.ts';

type Props = {
  /** Unique on the page. */
  id: string;
  kept: Kept;
  label: string;
  hint?: string | undefined;
};

const none: ReadonlySet<string> = new Set<string>();

/** A text that has its field on this page stays there when it is no longer stored (see TextField and JournalField). */
const isElsewhere = (place: string): boolean => !document.getElementById(`${place}-text`);

/**
 * Whether own words are kept on this device. Off takes what was kept from the device at once: it asks first when that is
 * more than this page shows, and says what happened.
 */
export function KeepSwitch({ id, kept, label, hint }: Props): ReactNode {
  const keep = useSaved(kept.$keep, false);
  const stored = useSaved(kept.$stored, none);
  const forgotten = useSaved(kept.$forgotten, false);
  const [elsewhere, setElsewhere] = useState(0);
  // One switch tells a screen reader, also where more of them stand on the page.
  const [used, setUsed] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const off = () => {
    setUsed(true);
    resetSetting(kept.setting);
  };
  const change = (on: boolean) => {
    const others = [...stored].filter(isElsewhere).length;
    if (on) setSetting(kept.setting, true);
    else if (others === 0) off();
    else {
      adoptStyles(styles);
      setElsewhere(others);
      dialog.current?.showModal();
    }
  };
  const left = !keep && stored.size > 0 ? t.left(stored.size) : '';
  const told = !keep && forgotten ? t.forgotten : '';
  return (
    <>
      <label className="pick hint">
        <input
          type="checkbox"
          checked={keep}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint ? <p className="hint">{hint}</p> : null}
      <p className="message" role="status">
        {used ? left || told : ''}
      </p>
      {!used && (left || told) ? <p className="hint">{left || told}</p> : null}
      <Confirm
        dialog={dialog}
        id={`${id}-uit`}
        question={t.ask(elsewhere)}
        cancel={t.cancel}
        sure={t.sure}
        onSure={off}
      />
    </>
  );
}
