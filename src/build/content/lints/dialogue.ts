import { cycleIn } from '../../../domain/dialogue/walk.ts';
import { balanceOf } from '../../../domain/dialogue/meters.ts';
import { checkStrings } from '../../../strings/nl/check.ts';
import { type Course, type Dialogue, problemIn } from '../course.ts';
import { wordCount } from '../dutch.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../source.ts';
import { dialoguePathLints } from './dialogue-paths.ts';
import { dialogueRolePlayLints } from './role-play.ts';
import { longSentences, rejectedForms, spokenLines, straightQuotes } from './text.ts';

const strings = checkStrings.dialogue;
type Turn = Dialogue['data']['nodes'][string];
type Line = Turn['choices'][number];

/** The most words a text may have, by its field. */
const most = { text: 45, line: 25, reaction: 25, why: 40 } as const;

/** D01–D12 (ITEMS.md): the shape of a conversation, what stands in it, and, when the shape is sound, every path through it. */
export function* dialogueLints(course: Course): Generator<Problem> {
  for (const dialogue of course.dialogues) {
    yield* straightQuotes(dialogue);
    yield* languageLints(dialogue);
    yield* dialogueRolePlayLints(dialogue);
    for (const [id, turn] of Object.entries(dialogue.data.nodes)) yield* turnLints(dialogue, id, turn);
    const shape = [...shapeLints(dialogue)];
    yield* shape;
    if (shape.length === 0) yield* dialoguePathLints(dialogue);
  }
}

/** What makes that no path can be followed: names that are none, a way round, a crossing without a way out. */
function* shapeLints(dialogue: Dialogue): Generator<Problem> {
  const { start, nodes, crossings, ends } = dialogue.data;
  const kinds = { nodes, crossings, ends };
  const known = Object.values(kinds).flatMap((all) => Object.keys(all));
  const lead = function* (path: Path, to: string): Generator<Problem> {
    if (known.includes(to)) return;
    yield problemIn(dialogue, path, strings.unknown(to, nearest(to, known)), { rule: 'D01' });
  };
  yield* lead(['start'], start);
  for (const [id, { choices }] of Object.entries(nodes)) {
    for (const [i, { to }] of choices.entries()) yield* lead(['nodes', id, 'choices', i, 'to'], to);
  }
  for (const [id, rules] of Object.entries(crossings)) {
    for (const [i, { to, when }] of rules.entries()) {
      const path = ['crossings', id, i];
      yield* lead([...path, 'to'], to);
      const last = i === rules.length - 1;
      if (last && when) yield problemIn(dialogue, path, strings.noCatchAll, { rule: 'D01' });
      if (!last && !when) yield problemIn(dialogue, path, strings.earlyCatchAll, { rule: 'D01' });
    }
  }
  const named = new Map<string, keyof typeof kinds>();
  for (const kind of ['nodes', 'crossings', 'ends'] as const) {
    for (const id of Object.keys(kinds[kind])) {
      const before = named.get(id);
      if (before) {
        const path = [kind, id];
        const message = strings.namedTwice(id, strings.kinds[before]);
        yield { ...problemIn(dialogue, path, message, { rule: 'D01' }), ...dialogue.source.keyAt(path) };
      }
      named.set(id, kind);
    }
  }
  const cycle = cycleIn(dialogue.data);
  if (cycle) {
    const [first = ''] = cycle;
    const path = [Object.hasOwn(nodes, first) ? 'nodes' : 'crossings', first];
    const message = strings.cycle(cycle);
    yield { ...problemIn(dialogue, path, message, { rule: 'D01' }), ...dialogue.source.keyAt(path) };
  }
}

function* turnLints(dialogue: Dialogue, id: string, turn: Turn): Generator<Problem> {
  const path = ['nodes', id];
  const { choices, rupture } = turn;
  const best = choices.filter((line) => line.best);
  if (best.length !== 1) {
    yield problemIn(dialogue, [...path, 'choices'], strings.bestLines(best.length), { rule: 'D05' });
  }
  const highest = Math.max(...choices.map(({ effect }) => balanceOf(effect)));
  for (const [i, line] of choices.entries()) {
    if (line.best && balanceOf(line.effect) < highest) {
      yield problemIn(dialogue, [...path, 'choices', i, 'effect'], strings.bestEffect, { rule: 'D05' });
    }
    if (choices.findIndex((other) => other.id === line.id) < i) {
      const message = strings.lineTwice(line.id);
      yield problemIn(dialogue, [...path, 'choices', i, 'id'], message, { rule: 'D05' });
    }
    yield* lineLints(dialogue, [...path, 'choices', i], line);
  }
  if (rupture && choices.every(({ effect }) => effect.bond <= 0)) {
    const message = strings.noMending(strings.ruptures[rupture]);
    yield problemIn(dialogue, [...path, 'rupture'], message, { rule: 'D11' });
  }
  yield* lengthLint(dialogue, [...path, 'text'], turn.text, most.text);
}

function* lengthLint(dialogue: Dialogue, path: Path, text: string, limit: number): Generator<Problem> {
  const n = wordCount(text);
  if (n > limit) yield problemIn(dialogue, path, strings.long(n, limit), { rule: 'D06' });
}

function* lineLints(dialogue: Dialogue, path: Path, line: Line): Generator<Problem> {
  yield* lengthLint(dialogue, [...path, 'text'], line.text, most.line);
  yield* lengthLint(dialogue, [...path, 'reaction'], line.reaction, most.reaction);
  yield* lengthLint(dialogue, [...path, 'why'], line.why, most.why);
  if (line.best && line.grey) {
    yield problemIn(dialogue, [...path, 'grey'], strings.bestIsGrey, { rule: 'D05' });
  }
  if (/^‘|’$/.test(line.text)) {
    yield problemIn(dialogue, [...path, 'text'], strings.quoted, { rule: 'D12' });
  }
}

/** D12: V12, V28 and V29 on everything that is said or told. */
function* languageLints(dialogue: Dialogue): Generator<Problem> {
  const { setting, reading, nodes, ends } = dialogue.data;
  const told = function* (path: Path, text: string): Generator<Problem> {
    yield* longSentences(dialogue, path, text);
    yield* rejectedForms(dialogue, path, text);
  };
  const played = function* (path: Path, text: string): Generator<Problem> {
    yield* spokenLines(dialogue, path, text);
    yield* told(path, text);
  };
  yield* told(['setting'], setting);
  if (reading) yield* told(['reading'], reading);
  for (const [id, turn] of Object.entries(nodes)) {
    yield* played(['nodes', id, 'text'], turn.text);
    for (const [i, line] of turn.choices.entries()) {
      const path = ['nodes', id, 'choices', i];
      yield* spokenLines(dialogue, [...path, 'text'], line.text, { wholly: true });
      yield* told([...path, 'text'], line.text);
      yield* played([...path, 'reaction'], line.reaction);
      yield* told([...path, 'why'], line.why);
    }
  }
  for (const [id, end] of Object.entries(ends)) {
    yield* played(['ends', id, 'text'], end.text);
    yield* told(['ends', id, 'debrief'], end.debrief);
  }
}
