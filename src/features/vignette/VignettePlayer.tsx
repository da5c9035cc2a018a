import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PlayableVignette } from '../../domain/vignette/playable.ts';
import {
  $collected,
  $explained,
  $fetched,
  $playing,
  $vignette,
  collect,
  retryPlaying,
  type PlayedVignette,
} from '../../stores/playing.ts';
import { exerciseStrings } from '../../strings/nl/exercise.ts';
import { vignetteStrings as t } from '../../strings/nl/vignette.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { href } from '../../ui/href.ts';
import { certaintyName, readChoice } from '../../ui/read-choice.ts';
import { tick } from '../../ui/use-early.ts';
import { useSaved } from '../../ui/use-saved.ts';
import { VignetteChoice } from './VignetteChoice.tsx';
import { Decided, Models, Sentences, Story } from './VignetteParts.tsx';
import { VignetteQuiz } from './VignetteQuiz.tsx';

type Props = {
  /** Id of the element that holds this island. */
  id: string;
  /** Says of the collecting form what its button does; without it, ‘volgende’. */
  next?: string;
};

// One object each, so that React sees the same value at every look.
const nonePlayed: PlayedVignette = { kind: 'none' };
const noneExplained: readonly string[] = [];
const nothing: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * The vignette that `$playing` names, fetched when it is asked for. Its heading takes focus, so that a reader of a
 * screen hears that another one stands there.
 */
export function VignettePlayer(props: Props): ReactNode {
  return (
    <Boundary id={props.id}>
      <Player {...props} />
    </Boundary>
  );
}

function Player({ next = t.player.next }: Props): ReactNode {
  const playing = useSaved($playing, null);
  const played = useSaved($vignette, nonePlayed);
  const heading = useRef<HTMLHeadingElement>(null);
  const explained = useSaved($explained, noneExplained);
  const fetched = useSaved($fetched, nothing);
  const shown = played.kind === 'ready' ? played.vignette.exercise : undefined;

  useEffect(() => {
    if (shown !== undefined) heading.current?.focus();
  }, [shown]);

  return (
    <div data-follows="">
      <p className="message" role="status">
        {played.kind === 'loading' ? t.player.loading : ''}
        {played.kind === 'failed' ? t.player.failed : ''}
      </p>
      {played.kind === 'failed' ? (
        <p className="actions">
          <button type="button" className="button" onClick={retryPlaying}>
            {t.player.retry}
          </button>
        </p>
      ) : null}
      {playing && played.kind === 'ready' ? (
        <section key={shown} className="exercise" id={shown}>
          <p className="label">{t.label(2)}</p>
          <h2 ref={heading} tabIndex={-1}>
            {played.vignette.title}
          </h2>
          {played.vignette.sensitivity.length > 0 ? (
            <p className="hint">{exerciseStrings.sensitivity(played.vignette.sensitivity)}</p>
          ) : null}
          {playing.feedback === 'now' ? (
            <Explained vignette={played.vignette} />
          ) : (
            <Asked vignette={played.vignette} next={next} />
          )}
        </section>
      ) : null}
      {explained.map((exercise, place) => {
        const vignette = fetched.get(exercise);
        return vignette ? (
          <section key={exercise} className="exercise" id={exercise}>
            <p className="label">{t.player.place(place + 1, explained.length)}</p>
            <h3>{vignette.title}</h3>
            <Explained vignette={vignette} heading="h4" />
          </section>
        ) : null;
      })}
    </div>
  );
}

/** The quiz itself, with fetched parts in the places where a built page has its slots. */
export function Explained({
  vignette,
  heading = 'h3',
}: {
  vignette: PlayableVignette;
  heading?: 'h3' | 'h4';
}): ReactNode {
  const { exercise, version, options, feedback, rubric, grey } = vignette;
  const [first, second, third, fourth] = options;
  const why = (option: { id: string } | undefined) => option && <p>{feedback[option.id]}</p>;
  return (
    <>
      <VignetteQuiz
        exercise={exercise}
        version={version}
        options={options.map(({ id }) => id)}
        rubric={rubric}
        lesson={null}
        heading={heading}
        openSentences
        story={<Story vignette={vignette} />}
        question={vignette.question}
        option0={first?.text}
        option1={second?.text}
        option2={third?.text}
        option3={fourth?.text}
        why0={why(first)}
        why1={why(second)}
        why2={why(third)}
        why3={why(fourth)}
        sentences={<Sentences vignette={vignette} />}
        decided={<Decided vignette={vignette} heading={heading} />}
        models={<Models vignette={vignette} heading={heading} />}
        settles={grey ? <p>{grey.settles}</p> : undefined}
      />
      <footer>
        <span>{grey ? t.greyStatus : exerciseStrings.keyStatus}</span>
        <a href={href(`oefening/${exercise}/`)}>{exerciseStrings.address}</a>
      </footer>
      <span id={`na-${exercise}`} tabIndex={-1} />
    </>
  );
}

/** Only the question: the answer is collected, and nothing of an explanation is in the page. */
function Asked({ vignette, next }: { vignette: PlayableVignette; next: string }): ReactNode {
  const { exercise, version } = vignette;
  const form = useRef<HTMLFormElement>(null);
  const [message, setMessage] = useState('');
  const before = useSaved($collected, nothing).get(exercise);

  useEffect(() => {
    if (form.current && before)
      tick(form.current, [
        [exercise, before.choice],
        [certaintyName(exercise), String(before.certainty ?? '')],
      ]);
  }, [before, exercise]);

  return (
    <form
      ref={form}
      name={exercise}
      method="dialog"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const answer = readChoice(new FormData(event.currentTarget), exercise);
        setMessage(answer ? '' : t.player.chooseFirst);
        if (answer) collect(exercise, { version, ...answer });
      }}
    >
      <VignetteChoice vignette={vignette} />
      <p className="actions">
        <button type="submit" className="button">
          {next}
        </button>
      </p>
      <p className="message" role="status">
        {message}
      </p>
    </form>
  );
}
