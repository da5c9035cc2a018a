import type { ReactNode } from 'react';
import { meterOrder } from '../../domain/dialogue/meters.ts';
import { otherWays } from '../../domain/dialogue/other-ways.ts';
import type { PlayedTurn } from '../../domain/dialogue/replay.ts';
import { turningPoint } from '../../domain/dialogue/turning-point.ts';
import type { Choice, DialogueGraph, Spotting } from '../../domain/dialogue/types.ts';
import type { Walk } from '../../domain/dialogue/walk.ts';
import { dialogueStrings as t } from '../../strings/nl/dialogue.ts';
import { Pair } from './Pair.tsx';
import { Said } from './Said.tsx';
import type { Texts } from './texts.ts';
import { Voice } from './Voice.tsx';

type Props = {
  graph: DialogueGraph;
  walk: Walk;
  turns: readonly PlayedTurn[];
  texts: Texts;
  spotted: Readonly<Record<string, Spotting>>;
  onBack: (place: number) => void;
};

/** The conversation once it ended, turn by turn: what was said, what it did and why, and beside it what was not said. */
export function Review({ graph, walk, turns, texts, spotted, onBack }: Props): ReactNode {
  const turning = turningPoint(turns);
  return (
    <ol className="transcript">
      {turns.map((played, place) => {
        const { speaker, text } = texts.turn(played.turn);
        return (
          <li key={place}>
            <h4>
              {t.reviewTurn(place + 1)}
              {place === turning ? <span className="turning"> {t.turningPoint}</span> : null}
            </h4>
            <Voice who={speaker} text={text} />
            <Pair
              left={{
                heading: t.yourLine,
                level: 5,
                children: (
                  <>
                    <Said turn={played.turn} choice={played.choice} texts={texts} />
                    <Reason turn={played.turn} choice={played.choice} texts={texts} />
                    <Seen played={played} spotting={spotted[played.turn]} />
                  </>
                ),
              }}
              right={{
                heading: t.otherLines,
                level: 5,
                children: <OtherWays graph={graph} walk={walk} played={played} texts={texts} />,
              }}
            />
            <p className="actions">
              <button
                type="button"
                className="button plain"
                aria-label={t.backTo(place + 1)}
                onClick={() => onBack(place)}
              >
                {t.back}
              </button>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** What a line did, in words, and why. */
function Reason(props: { turn: string; choice: Choice; texts: Texts }): ReactNode {
  const { why, grey } = props.texts.line(props.turn, props.choice);
  return (
    <p className="reason">
      <span className="did">{t.effect(props.choice.effect, meterOrder)}</span> {why}
      {grey ? ` ${t.grey}` : ''}
    </p>
  );
}

/** What the learner saw beside where a rupture began. It is laid beside it and not marked. */
function Seen({
  played: { rupture },
  spotting,
}: {
  played: PlayedTurn;
  spotting: Spotting | undefined;
}): ReactNode {
  if (!rupture && !spotting) return null;
  const said = spotting ? t.spotted(spotting) : t.notSpotted;
  const meant = rupture
    ? t.began[rupture]
    : spotting && spotting !== 'none'
      ? t.noRupture
      : undefined;
  return <p className="reason">{[meant, said].filter(Boolean).join(' ')}</p>;
}

type OtherProps = { graph: DialogueGraph; walk: Walk; played: PlayedTurn; texts: Texts };

/** Every line that was not said and the answer to it; in a fold why, where it leads and which ends are still open then. */
function OtherWays({ graph, walk, played, texts }: OtherProps): ReactNode {
  return (
    <ul className="others">
      {otherWays(graph, walk, played).map(({ choice, next, ends }) => {
        const turn = texts.turn(next.id);
        return (
          <li key={choice.id}>
            <Said turn={played.turn} choice={choice} texts={texts} isOwn={false} />
            <details className="unfold">
              <summary>{t.otherWhy}</summary>
              <Reason turn={played.turn} choice={choice} texts={texts} />
              <p className="reason">
                {next.kind === 'end'
                  ? t.leads.end(texts.end(next.id).title)
                  : `${t.leads.turn(turn.speaker)}${turn.text}`}
                {next.kind === 'turn'
                  ? ` ${t.leads.ends(ends.map((id) => `‘${texts.end(id).title}’`))}`
                  : ''}
              </p>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
