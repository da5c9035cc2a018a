import type { ReactNode, Ref } from 'react';
import type { Spotting } from '../../domain/dialogue/types.ts';
import { dialogueStrings as t } from '../../strings/nl/dialogue.ts';
import { Voice } from './Voice.tsx';

type Props = {
  /** How many turns this is from the start, the first is 1. */
  place: number;
  speaker: string;
  text: string;
  /** The answer to what was just said, and whose it is. */
  reaction: { speaker: string | undefined; text: string } | undefined;
  lines: { id: string; text: string }[];
  /** What the learner saw in this turn before. */
  spotted: Spotting | undefined;
  onSpot: (spotting: Spotting) => void;
  heading: Ref<HTMLHeadingElement>;
};

/** What is most often so comes first. */
const spotOrder = ['none', 'withdrawal', 'confrontation'] as const satisfies readonly Spotting[];

/** One turn: the answer to what was said, what the client says next, and the lines to choose from. */
export function TurnForm(props: Props): ReactNode {
  const { place, speaker, text, reaction, lines, spotted, onSpot, heading } = props;
  return (
    <div className="now">
      <h3 tabIndex={-1} ref={heading}>
        {t.turn(place, speaker)}
      </h3>
      {reaction ? (
        <Voice
          who={reaction.speaker === speaker ? undefined : reaction.speaker}
          text={reaction.text}
        />
      ) : null}
      <Voice who={reaction && reaction.speaker !== speaker ? speaker : undefined} text={text} />
      <details className="unfold">
        <summary>{t.spot.summary}</summary>
        <fieldset className="spot">
          <legend className="minor">{t.spot.legend}</legend>
          {spotOrder.map((spotting) => (
            <label key={spotting} className="pick">
              <input
                type="radio"
                name="spotted"
                value={spotting}
                defaultChecked={spotted === spotting}
                onChange={() => onSpot(spotting)}
              />
              <span>{t.spot.options[spotting]}</span>
            </label>
          ))}
        </fieldset>
      </details>
      <fieldset>
        <legend>{t.choose}</legend>
        {lines.map(({ id, text: words }) => (
          <label key={id} className="pick choice">
            <input type="radio" name="choice" value={id} />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
