import { useEffect, useRef, useState, type ReactNode } from 'react';
import { comparisonStrings as t } from '../../strings/nl/comparison.ts';
import type { AskedCell } from './table.ts';

type Props = {
  cell: AskedCell;
  name: string;
  /** The whole text of the cell. */
  full: string;
  mix: string[];
  heading: 'h3' | 'h4';
  /** Id of this work on the page. */
  id: string;
  /** Name of the cell that comes after this one, when there is one. */
  next: string | undefined;
  onJudge: (named: number) => void;
  onNext: () => void;
  onClose: () => void;
};

type Step = { kind: 'own' } | { kind: 'look'; own: string } | { kind: 'judged'; named: number };

/** One covered cell: tell it, look, judge yourself by its key ideas, and go on. What is typed is kept nowhere. */
export function TellCell(props: Props): ReactNode {
  const { cell, name, full, mix, heading: Heading, id, next, onJudge, onNext, onClose } = props;
  const [step, setStep] = useState<Step>({ kind: 'own' });
  const own = useRef<HTMLTextAreaElement>(null);
  const ideas = useRef<HTMLFieldSetElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step.kind, cell.key]);

  const titles = { own: name, look: t.full, judged: '' };
  const judge = () => {
    const named = ideas.current?.querySelectorAll(':checked').length ?? 0;
    onJudge(named);
    setStep({ kind: 'judged', named });
  };
  return (
    <div className="tell" id={id}>
      <Heading tabIndex={-1} ref={heading}>
        {step.kind === 'judged' ? t.judged(step.named, cell.ideas) : titles[step.kind]}
      </Heading>
      {step.kind === 'own' ? (
        <div key="own" className="field">
          <label htmlFor={`${id}-own`}>{t.tell}</label>
          <p className="hint" id={`${id}-hint`}>
            {t.tellHint}
          </p>
          <textarea id={`${id}-own`} aria-describedby={`${id}-hint`} ref={own} />
        </div>
      ) : null}
      {step.kind === 'look' ? (
        <div key="look">
          <p className="own">
            <strong>{`${t.own}: `}</strong>
            {step.own || t.aloud}
          </p>
          <p>{full}</p>
          <fieldset ref={ideas}>
            <legend className="minor">{t.named}</legend>
            {cell.asked.ideas.map((idea) => (
              <label key={idea} className="pick">
                <input type="checkbox" name="idea" value={idea} />
                <span>{idea}</span>
              </label>
            ))}
          </fieldset>
          {mix.map((line) => (
            <p key={line} className="hint">
              {line}
            </p>
          ))}
        </div>
      ) : null}
      <p className="actions">
        {step.kind === 'own' ? (
          <button
            key="look"
            type="button"
            className="button"
            onClick={() => setStep({ kind: 'look', own: own.current?.value.trim() ?? '' })}
          >
            {t.look}
          </button>
        ) : null}
        {step.kind === 'look' ? (
          <button key="judge" type="button" className="button" onClick={judge}>
            {t.judge}
          </button>
        ) : null}
        {step.kind === 'judged' && next ? (
          <button key="next" type="button" className="button" onClick={onNext}>
            {t.next(next)}
          </button>
        ) : null}
        <button type="button" className="button plain" onClick={onClose}>
          {t.close}
        </button>
      </p>
      {step.kind === 'judged' && !next ? <p key="all">{t.allTold}</p> : null}
    </div>
  );
}
