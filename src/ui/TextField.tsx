import { useEffect, useRef, useState, type ReactNode } from 'react';
import { exerciseStrings as t } from '../strings/nl/exercise.ts';
import { useTexts } from './use-texts.ts';

type Props = {
  id: string;
  label: string;
  hint?: string | undefined;
  /** Whether to say and ask what is kept; of two fields that belong together one is enough. */
  keepLine?: boolean;
};

/** The learner's own words: they stay on the page, and on the device only after the learner ticks that. */
export function TextField({ id, label, hint, keepLine = true }: Props): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const { keep, text, setKeep, setText, takeEarly } = useTexts(id);
  // Keeping needs script, so what is about keeping comes with it.
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    setAwake(true);
    if (field.current?.value) field.current.value = takeEarly(field.current.value);
  }, []);
  useEffect(() => {
    if (field.current && text && !field.current.value) field.current.value = text;
  }, [text]);
  return (
    <div className="field">
      <label htmlFor={`${id}-text`}>{label}</label>
      {hint ? <p className="hint">{hint}</p> : null}
      <textarea
        id={`${id}-text`}
        name={`${id}-text`}
        ref={field}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {awake && keepLine ? (
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
      ) : null}
    </div>
  );
}
