import { useEffect, useState, type ReactNode } from 'react';
import { keptTexts } from '../stores/texts.ts';
import { exerciseStrings as t } from '../strings/nl/exercise.ts';
import { KeepSwitch } from './KeepSwitch.tsx';

type Props = {
  /** Place of the text this stands with. */
  id: string;
};

/** Whether own texts are kept on this device, and what happens to them. Keeping needs script, so it comes with it. */
export function KeepTexts({ id }: Props): ReactNode {
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return awake ? (
    <KeepSwitch id={id} kept={keptTexts} label={t.keepTexts} hint={t.textHint} />
  ) : null;
}
