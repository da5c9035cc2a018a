import type { ReactNode } from 'react';
import { meterOrder } from '../../domain/dialogue/meters.ts';
import { otherWays } from '../../domain/dialogue/other-ways.ts';
import type { PlayedTurn } from '../../domain/dialogue/replay.ts';
import { turningPoint } from '../../domain/dialogue/turning-point.ts';
import type { DialogueGraph, Spotting } from '../../domain/dialogue/types.ts';
import type { Walk } from '../../domain/dialogue/walk.ts';
import { dialogueStrings as t } from '../../strings/nl/dialogue.ts';
import type { Texts } from './texts.ts';
import { Transcript } from './Transcript.tsx';
import { Voice } from './Voice.tsx';

type Props = {
  graph: DialogueGraph;
  walk: Walk;
  turns: readonly PlayedTurn[];
  texts: Texts;
  spotted: Readonly<Record<string, Spotting>>;
  onBack: (place: number) => void;
};

/** The conversation once it ended, turn by turn: what each line did and why, where a rupture began, and the other way. */
export function Review({ graph, walk, turns, texts, spotted, onBack }: Props): ReactNode {
  const turning = turningPoint(turns);
  return (
    <Transcript
      turns={turns}
      texts={texts}
      above={(_, place) => (
        <h4>
          {t.reviewTurn(place + 1)}
          {place === turning ? <span className="turning"> {t.turningPoint}</span> : null}
        </h4>
      )}
      below={(played, place) => (
        <>
          <Reason played={played} texts={texts} />
          <Seen played={played} spotting={spotted[played.turn]} />
          <details className="unfold">
            <summary>{t.otherWay}</summary>
            <OtherWays graph={graph} walk={walk} played={played} texts={texts} />
          </details>
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
        </>
      )}
    />
  );
}

/** What a line did, in words, and why. */
function Reason({ played, texts }: { played: PlayedTurn; texts: Texts }): ReactNode {
  const { why, grey } = texts.line(played.turn, played.choice);
  return (
    <p className="reason">
      <span className="did">{t.effect(played.choice.effect, meterOrder)}</span> {why}
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

/** Every line that was not said: the answer to it, what it does, where it leads and which ends are still open then. */
function OtherWays({ graph, walk, played, texts }: OtherProps): ReactNode {
  const speaker = texts.answerer(played.turn);
  return (
    <ul className="others">
      {otherWays(graph, walk, played).map(({ choice, next, ends }) => {
        const line = texts.line(played.turn, choice);
        const turn = texts.turn(next.id);
        return (
          <li key={choice.id}>
            <div className="voice own-line">
              <p>{line.text}</p>
            </div>
            <Voice who={speaker} text={line.reaction} />
            <p className="reason">
              <span className="did">{t.effect(choice.effect, meterOrder)}</span> {line.why}
              {line.grey ? ` ${t.grey}` : ''}
            </p>
            <p className="reason">
              {next.kind === 'end'
                ? t.leads.end(texts.end(next.id).title)
                : `${t.leads.turn(turn.speaker)}${turn.text}`}
              {next.kind === 'turn'
                ? ` ${t.leads.ends(ends.map((id) => `‘${texts.end(id).title}’`))}`
                : ''}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
