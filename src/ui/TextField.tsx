import { useEffect, useRef, type ReactNode } from 'react';
import { KeepTexts } from './KeepTexts.tsx';
import { useTexts } from './use-texts.ts';

type Props = {
  id: string;
  label: string;
  hint?: string | undefined;
  /** Whether what is kept is asked here; where a button follows, it would push that button away under a finger. */
  keepLine?: boolean;
};

/** The learner's own words: they stay on the page, and on the device only after the learner ticks that. */
export function TextField({ id, label, hint, keepLine = true }: Props): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, setText, takeEarly } = useTexts(id);
  useEffect(() => {
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
      {keepLine ? <KeepTexts id={id} /> : null}
    </div>
  );
}
