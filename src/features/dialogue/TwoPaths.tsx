import { useState, type ReactNode } from 'react';
import {
  sideBySide,
  type EndedPath,
  type Moment,
  type Row,
} from '../../domain/dialogue/side-by-side.ts';
import { dialogueStrings } from '../../strings/nl/dialogue.ts';
import { Pair } from './Pair.tsx';
import { Said } from './Said.tsx';
import type { Texts } from './texts.ts';
import { Voice } from './Voice.tsx';

const t = dialogueStrings.paths;

type Props = {
  now: EndedPath;
  /** Other paths that came to an end on this page, the latest last; at least one. */
  earlier: readonly EndedPath[];
  texts: Texts;
};

/** This path beside an earlier one: what they share once, and from where they part turn by turn until both have ended. */
export function TwoPaths({ now, earlier, texts }: Props): ReactNode {
  const [chosen, setChosen] = useState(earlier.length - 1);
  const other = earlier[chosen];
  if (!other) return null;
  const { shared, rows } = sideBySide(now, other);
  return (
    <div className="two-paths">
      <h3>{t.heading}</h3>
      <p className="hint">{t.hint}</p>
      {earlier.length > 1 ? (
        <label className="line-pick">
          <span>{t.pick}</span>
          <select
            value={chosen}
            onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
          >
            {earlier.map(({ end, turns }, place) => (
              <option key={place} value={place}>
                {t.option(place + 1, texts.end(end.id).title, turns.length)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {shared.length > 0 ? (
        <>
          <h4>{t.shared(shared.length)}</h4>
          <ol className="paths">
            {shared.map(({ turn, choice }, place) => (
              <li key={place}>
                <Voice who={texts.turn(turn).speaker} text={texts.turn(turn).text} />
                <Said turn={turn} choice={choice} texts={texts} />
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <ol className="paths apart">
        {rows.map((row) => (
          <li key={row.place}>
            <Together row={row} isFirst={row === rows[0]} texts={texts} />
          </li>
        ))}
      </ol>
    </div>
  );
}

type TogetherProps = { row: Row; isFirst: boolean; texts: Texts };

/** One moment of both paths. What is said to both stands once, above. */
function Together({ row: { place, now, earlier }, isFirst, texts }: TogetherProps): ReactNode {
  const isBoth =
    now.kind === 'turn' && earlier.kind === 'turn' && now.turn.turn === earlier.turn.turn;
  const both = isBoth ? texts.turn(now.turn.turn) : undefined;
  const headed = (heading: string, moment: Moment) => ({
    heading,
    level: 5 as const,
    children: <At moment={moment} isBare={isBoth} texts={texts} />,
  });
  return (
    <>
      <h4>{isFirst ? t.partsAt(place) : dialogueStrings.reviewTurn(place)}</h4>
      {both ? <Voice who={both.speaker} text={both.text} /> : null}
      <Pair left={headed(t.now, now)} right={headed(t.earlier, earlier)} />
    </>
  );
}

/** One moment of one path; bare where the words of the turn stand above. */
function At({
  moment,
  isBare,
  texts,
}: {
  moment: Moment;
  isBare: boolean;
  texts: Texts;
}): ReactNode {
  if (moment.kind === 'over') return <p className="hint">{t.over}</p>;
  if (moment.kind === 'end') {
    const { title, text } = texts.end(moment.end.id);
    return (
      <>
        <p className="did">{dialogueStrings.end(title)}</p>
        <Voice text={text} />
      </>
    );
  }
  const { turn, choice } = moment.turn;
  const { speaker, text } = texts.turn(turn);
  return (
    <>
      {isBare ? null : <Voice who={speaker} text={text} />}
      <Said turn={turn} choice={choice} texts={texts} />
    </>
  );
}
