import type { PlayedTurn, Replay } from './replay.ts';
import type { Place } from './step.ts';

/** A path that came to an end. */
export type EndedPath = { turns: readonly PlayedTurn[]; end: Place };

/** Where a path stands at one moment: at a turn, at its end, or past it (nothing). */
export type Moment =
  { kind: 'turn'; turn: PlayedTurn } | { kind: 'end'; end: Place } | { kind: 'over' };

/** One moment of two paths: how many turns it is from the start (the first is 1), and where each path stands. */
export type Row = { place: number; now: Moment; earlier: Moment };

/** Two paths: what was said in both before they part, and from there on moment by moment. */
export type SideBySide = { shared: readonly PlayedTurn[]; rows: readonly Row[] };

/** The path of a replay that came to an end; of any other replay there is none. */
export const endedPath = (replay: Replay): EndedPath | undefined =>
  replay.state === 'ended' ? { turns: replay.turns, end: replay.place } : undefined;

const sayingOf = ({ turn, choice }: PlayedTurn) => `${turn}.${choice.id}`;

/** Lays two ended paths of one conversation beside each other; rows go on until both have ended. Equal paths have no rows. */
export const sideBySide = (now: EndedPath, earlier: EndedPath): SideBySide => {
  const longest = Math.max(now.turns.length, earlier.turns.length);
  let parts = 0;
  for (const turn of now.turns) {
    const other = earlier.turns[parts];
    if (!other || sayingOf(other) !== sayingOf(turn)) break;
    parts += 1;
  }
  const isSame = parts === longest;
  return {
    shared: now.turns.slice(0, parts),
    rows: isSame
      ? []
      : Array.from({ length: longest + 1 - parts }, (_, row) => ({
          place: parts + row + 1,
          now: momentOf(now, parts + row),
          earlier: momentOf(earlier, parts + row),
        })),
  };
};

const momentOf = ({ turns, end }: EndedPath, at: number): Moment => {
  const turn = turns[at];
  if (turn) return { kind: 'turn', turn };
  return at === turns.length ? { kind: 'end', end } : { kind: 'over' };
};

/** The paths with this one as the latest; one that was there already moves to the end. */
export const withPath = (
  paths: readonly (readonly string[])[],
  path: readonly string[],
): readonly (readonly string[])[] => {
  const name = path.join(' ');
  return [...paths.filter((other) => other.join(' ') !== name), path];
};
