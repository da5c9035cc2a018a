import { useState, type ReactNode, type Ref } from 'react';
import type { PlayedTurn } from '../../domain/dialogue/replay.ts';
import type { EndedPath } from '../../domain/dialogue/side-by-side.ts';
import type { Place } from '../../domain/dialogue/step.ts';
import type { DialogueGraph, Spotting } from '../../domain/dialogue/types.ts';
import { walkThrough } from '../../domain/dialogue/walk.ts';
import { dialogueStrings as t } from '../../strings/nl/dialogue.ts';
import { TextField } from '../../ui/TextField.tsx';
import { MeterWords } from './MeterWords.tsx';
import { Review } from './Review.tsx';
import type { Texts } from './texts.ts';
import { TwoPaths } from './TwoPaths.tsx';
import { Voice } from './Voice.tsx';

type Props = {
  exercise: string;
  graph: DialogueGraph;
  place: Place;
  turns: readonly PlayedTurn[];
  texts: Texts;
  spotted: Readonly<Record<string, Spotting>>;
  /** Ids of the ends this learner has seen. */
  seen: readonly string[];
  /** Other paths that came to an end on this page, the latest last. */
  earlier: readonly EndedPath[];
  reflection: ReactNode;
  /** How the meters are to be read in this conversation. */
  reading: string | undefined;
  heading: Ref<HTMLHeadingElement>;
  onBack: (place: number) => void;
};

/** How it ended, and everything that is only told afterwards: debriefing lasts longer than playing. */
export function Ending(props: Props): ReactNode {
  const { exercise, graph, place, turns, texts, spotted, seen, earlier, heading, onBack } = props;
  // The island takes over once for all paths; walking through them is remembered.
  const [walk] = useState(() => walkThrough(graph));
  const { title, text, debrief } = texts.end(place.id);
  const last = turns.at(-1);
  const known = Object.keys(graph.ends).filter((id) => seen.includes(id));
  return (
    <div className="ended">
      <p className="printed">{t.printed}</p>
      <div className="outcome">
        <h3 tabIndex={-1} ref={heading}>
          {t.end(title)}
        </h3>
        {last ? (
          <div className="last-answer">
            <Voice
              who={texts.answerer(last.turn)}
              text={texts.line(last.turn, last.choice).reaction}
            />
          </div>
        ) : null}
        <Voice text={text} />
        <h4>{t.debrief}</h4>
        <p>{debrief}</p>
        <h4>{t.meters.heading}</h4>
        <MeterWords meters={place.meters} reading={props.reading} />
        <h4>{t.seen(known.length, Object.keys(graph.ends).length)}</h4>
        <ul className="seen">
          {known.map((id) => (
            <li key={id}>{texts.end(id).title}</li>
          ))}
        </ul>
      </div>
      {earlier.length > 0 ? (
        <TwoPaths now={{ turns, end: place }} earlier={earlier} texts={texts} />
      ) : null}
      <div className="retold">
        <h3>{t.review}</h3>
        <p className="hint">{t.reviewHint}</p>
        <Review {...{ graph, walk, turns, texts, spotted, onBack }} />
      </div>
      <div className="look-back">
        <h3>{t.reflection}</h3>
        {props.reflection}
        <TextField id={exercise} label={t.reflectionLabel} />
        <h3>{t.aloud}</h3>
        <Aloud turns={turns} texts={texts} />
        <p className="actions">
          <button type="button" className="button" onClick={() => onBack(0)}>
            {t.again}
          </button>
          <button type="button" className="button plain" onClick={() => window.print()}>
            {t.print}
          </button>
        </p>
      </div>
    </div>
  );
}

/** One of the own lines, with what came before it, to say again. Nothing is recorded. */
function Aloud({ turns, texts }: { turns: readonly PlayedTurn[]; texts: Texts }): ReactNode {
  const [chosen, setChosen] = useState('');
  const played = chosen === '' ? undefined : turns[Number(chosen)];
  const turn = played && texts.turn(played.turn);
  return (
    <>
      <p>{t.aloudHint}</p>
      <label className="line-pick">
        <span>{t.aloudLabel}</span>
        <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          <option value="">{t.aloudPick}</option>
          {turns.map((one, place) => (
            <option key={place} value={place}>
              {texts.line(one.turn, one.choice).text}
            </option>
          ))}
        </select>
      </label>
      {turn ? <Voice who={turn.speaker} text={turn.text} /> : null}
    </>
  );
}
