import type { ReactNode } from 'react';
import { pieces } from '../../domain/dialogue/speech.ts';

type Props = {
  /** Who this is about or from; left out where a heading just said it. */
  who?: string | undefined;
  text: string;
};

/** What someone does and says, set as in a play: the name above, spoken words apart from what is told. */
export function Voice({ who, text }: Props): ReactNode {
  return (
    <div className="voice">
      {who ? <p className="name">{who}</p> : null}
      <p>
        {pieces(text).map((piece, place) =>
          piece.said ? (
            <em key={place} className="said">
              {piece.text}
            </em>
          ) : (
            piece.text
          ),
        )}
      </p>
    </div>
  );
}
