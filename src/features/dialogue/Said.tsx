import type { ReactNode } from 'react';
import type { Choice } from '../../domain/dialogue/types.ts';
import type { Texts } from './texts.ts';
import { Voice } from './Voice.tsx';

type Props = { turn: string; choice: Choice; texts: Texts; isOwn?: boolean };

/** A line and the answer to it. One that was not said stands back a little. */
export function Said({ turn, choice, texts, isOwn = true }: Props): ReactNode {
  const { text, reaction } = texts.line(turn, choice);
  return (
    <>
      <div className={isOwn ? 'voice own-line' : 'voice own-line unsaid'}>
        <p>{text}</p>
      </div>
      <Voice who={texts.answerer(turn)} text={reaction} />
    </>
  );
}
