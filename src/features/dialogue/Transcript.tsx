import type { ReactNode } from 'react';
import type { PlayedTurn } from '../../domain/dialogue/replay.ts';
import { dialogueStrings as t } from '../../strings/nl/dialogue.ts';
import type { Texts } from './texts.ts';
import { Voice } from './Voice.tsx';

type Props = { turns: readonly PlayedTurn[]; texts: Texts };

/** What was said so far, in order: the client, then the line that was chosen. */
export function Transcript({ turns, texts }: Props): ReactNode {
  return (
    <ol className="transcript">
      {turns.map((played, place) => {
        const before = turns[place - 1];
        const { speaker, text } = texts.turn(played.turn);
        const answerer = before && texts.answerer(before.turn);
        return (
          <li key={place}>
            {before ? (
              <Voice who={answerer} text={texts.line(before.turn, before.choice).reaction} />
            ) : null}
            <Voice who={answerer === speaker ? undefined : speaker} text={text} />
            <div className="voice own-line">
              <p className="name">{t.you}</p>
              <p>{texts.line(played.turn, played.choice).text}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
