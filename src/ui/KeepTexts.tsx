import { useEffect, useState, type ReactNode } from 'react';
import { exerciseStrings as t } from '../strings/nl/exercise.ts';
import { useTexts } from './use-texts.ts';

type Props = {
  /** Place of the text this stands with. */
  id: string;
};

/** Whether own texts are kept on this device, and what happens to them. Keeping needs script, so it comes with it. */
export function KeepTexts({ id }: Props): ReactNode {
  const { keep, setKeep } = useTexts(id);
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  if (!awake) return null;
  return (
    <>
      <label className="pick hint">
        <input
          type="checkbox"
          checked={keep}
          onChange={(event) => setKeep(event.currentTarget.checked)}
        />
        <span>{t.keepTexts}</span>
      </label>
      <p className="hint">{t.textHint}</p>
    </>
  );
}
