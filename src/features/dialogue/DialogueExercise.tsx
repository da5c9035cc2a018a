import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { startMeters } from '../../domain/dialogue/meters.ts';
import { pathBefore, replay, step } from '../../domain/dialogue/replay.ts';
import { endedPath, withPath } from '../../domain/dialogue/side-by-side.ts';
import { spottings, type DialogueGraph } from '../../domain/dialogue/types.ts';
import { answerStore, savePath, saveSpotting } from '../../stores/progress.ts';
import { $liveMeters, setSetting } from '../../stores/settings.ts';
import { dialogueStrings as t } from '../../strings/nl/dialogue.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { useEarly } from '../../ui/use-early.ts';
import { useSaved } from '../../ui/use-saved.ts';
import { Ending } from './Ending.tsx';
import { MeterWords } from './MeterWords.tsx';
import { textsIn, type Texts } from './texts.ts';
import { Transcript } from './Transcript.tsx';
import { TurnForm } from './TurnForm.tsx';

type Props = {
  exercise: string;
  version: number;
  graph: DialogueGraph;
  /** The words of the first turn: the page has them before the island woke. */
  opening: { speaker: string; text: string; lines: string[] };
  /** How the meters are to be read in this conversation, when the author says so. */
  reading?: string | undefined;
  /** The question to look back with. */
  reflection?: ReactNode;
  /** The whole conversation as text (`Conversation.astro`); the words of every other turn come from it. */
  conversation?: ReactNode;
};

/** A conversation to play: the client speaks, the learner chooses a line, and everything that was said decides the end. */
export function DialogueExercise(props: Props): ReactNode {
  return (
    <Boundary id={props.exercise}>
      <Talk {...props} />
    </Boundary>
  );
}

/** The words of the first turn only, as long as the page has not been read. */
const openingTexts = ({ opening, graph }: Props): Texts => ({
  turn: () => opening,
  answerer: () => undefined,
  line: (turn, { id }) => {
    const place = graph.nodes[turn]?.choices.findIndex((line) => line.id === id) ?? -1;
    return { text: opening.lines[place] ?? '', reaction: '', why: '', grey: false };
  },
  end: () => ({ title: '', text: '', debrief: '' }),
});

function Talk(props: Props): ReactNode {
  const { exercise, version, graph, reading, reflection, conversation } = props;
  const saved = useSaved(answerStore(exercise, 'dialogue'), undefined);
  const live = useSaved($liveMeters, false);
  const paper = useRef<HTMLDivElement>(null);
  const [texts, setTexts] = useState<Texts>();
  useEffect(() => {
    if (paper.current) setTexts(textsIn(paper.current));
  }, []);
  const words = texts ?? openingTexts(props);

  // Until the page has been read, the first turn stands, as the server sent it.
  const kept = texts && saved ? saved.path : [];
  const old = useMemo(() => replay(graph, kept), [graph, kept.join(' ')]);
  const changed = kept.length > 0 && (saved?.version !== version || old.state === 'changed');
  const path = changed ? [] : kept;
  const now = useMemo(() => (changed ? replay(graph, []) : old), [graph, changed, old]);
  const place = now.state === 'changed' ? undefined : now.place;
  const state = changed ? 'changed' : now.state === 'ended' ? 'committed' : 'answering';

  const heading = useRef<HTMLHeadingElement>(null);
  const [moves, setMoves] = useState(0);
  const [message, setMessage] = useState('');
  // Ended paths the learner went on from, for as long as the page is open; only the last path is saved.
  const [left, setLeft] = useState<readonly (readonly string[])[]>([]);
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);

  const follow = (next: readonly string[]) => {
    // Whoever erased what was saved has also done with what came before.
    if (!saved) setLeft([]);
    else if (now.state === 'ended') setLeft(withPath(left, path));
    const there = replay(graph, next);
    const end = there.state === 'ended' ? there.place.id : undefined;
    savePath(exercise, version, next, end);
    setMessage('');
    setMoves(moves + 1);
  };
  const say = () => {
    if (!form.current || place?.kind !== 'turn') return;
    const data = new FormData(form.current);
    const line = graph.nodes[place.id]?.choices.find(({ id }) => id === data.get('choice'));
    if (!line) {
      setMessage(t.ask);
      return;
    }
    // Ticked before this code was there.
    const spotting = spottings.find((one) => one === data.get('spotted'));
    if (spotting && saved?.spotted[place.id] !== spotting)
      saveSpotting(exercise, version, place.id, spotting);
    follow([...path, step(place.id, line.id)]);
  };
  const form = useEarly(() => {
    // A press on the first turn, before the page knew that this talk was already further on, says nothing.
    if (!answerStore(exercise, 'dialogue').get()?.path.length) say();
  });
  // What stood on the form before this code was there: a press, or that the conversation was further on.
  useEffect(() => {
    if (!form.current || !texts) return;
    form.current.dataset['state'] = state;
    delete form.current.dataset['resume'];
  }, [form, state, texts]);

  const { turns } = now;
  const last = turns.at(-1);
  const spotted = saved?.version === version ? saved.spotted : {};
  return (
    <>
      <form
        ref={form}
        className="talk"
        name={exercise}
        data-exercise={exercise}
        data-dialogue=""
        data-version={version}
        data-state={state}
        onSubmit={(event) => {
          event.preventDefault();
          say();
        }}
        // A press before any script is there does nothing instead of leaving the page; the ticks stay.
        method="dialog"
        noValidate
      >
        <div className="changed">
          <p>{t.changed}</p>
        </div>
        {place?.kind === 'end' ? (
          <Ending
            key={path.join(' ')}
            {...{ exercise, graph, place, turns, spotted, reading, reflection, heading }}
            texts={words}
            seen={Object.keys(saved?.ends ?? {})}
            earlier={left.flatMap((other) =>
              other.join(' ') === path.join(' ') ? [] : (endedPath(replay(graph, other)) ?? []),
            )}
            onBack={(index) => follow(pathBefore(path, index))}
          />
        ) : (
          <>
            {turns.length > 0 ? (
              <div className="so-far">
                <h3>{t.before}</h3>
                <Transcript turns={turns} texts={words} />
              </div>
            ) : null}
            {place ? (
              <TurnForm
                key={path.join(' ')}
                place={turns.length + 1}
                {...words.turn(place.id)}
                reaction={
                  last && {
                    speaker: words.answerer(last.turn),
                    text: words.line(last.turn, last.choice).reaction,
                  }
                }
                lines={(graph.nodes[place.id]?.choices ?? []).map((line) => ({
                  id: line.id,
                  text: words.line(place.id, line).text,
                }))}
                spotted={spotted[place.id]}
                onSpot={(spotting) => saveSpotting(exercise, version, place.id, spotting)}
                heading={heading}
              />
            ) : null}
            <p className="message" role="status" data-ask={t.ask} suppressHydrationWarning>
              {message}
            </p>
            <p className="actions">
              <button type="submit" className="button">
                {t.say}
              </button>
              {turns.length > 0 ? (
                <button type="button" className="button plain" onClick={() => follow([])}>
                  {t.restart}
                </button>
              ) : null}
            </p>
            <label className="pick live">
              <input
                type="checkbox"
                name="live"
                checked={live}
                onChange={({ currentTarget }) => setSetting('liveMeters', currentTarget.checked)}
              />
              <span>{t.live}</span>
            </label>
            {live ? <MeterWords meters={place?.meters ?? startMeters} reading={reading} /> : null}
          </>
        )}
      </form>
      <div className="paper" ref={paper}>
        {conversation}
      </div>
    </>
  );
}
