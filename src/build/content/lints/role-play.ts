import { checkStrings } from '../../../strings/nl/check.ts';
import { type Dialogue, problemIn, type Response } from '../course.ts';
import { wordCount } from '../dutch.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../source.ts';
import { longSentences, rejectedForms } from './text.ts';

const strings = checkStrings.rolePlay;

/** The cards of the role-play sheet have no more room on one side of paper. */
export const longestOnCard = { who: 60, wants: 40, later: 40 };

/** A text that has no room on a card of the role-play sheet. */
export function* onCard(
  file: Dialogue | Response,
  path: Path,
  text: string,
  most: number,
): Generator<Problem> {
  const n = wordCount(text);
  if (n > most) yield problemIn(file, path, strings.cardLong(n, most));
}

/** The role-play sheet of a conversation: one card for the client, or one for each who sits there. */
export function* dialogueRolePlayLints(dialogue: Dialogue): Generator<Problem> {
  const { rolePlay, nodes } = dialogue.data;
  const { roles } = rolePlay;
  const at = ['rolePlay'];
  for (const field of ['wants', 'later'] as const) {
    const text = rolePlay[field];
    if (roles && text !== undefined) yield problemIn(dialogue, [...at, field], strings.both(field));
    if (!roles && text === undefined) yield problemIn(dialogue, at, strings.neither(field));
    if (!roles && text !== undefined) yield* cardLints(dialogue, at, field, text);
  }
  const speakers = Object.values(nodes).map(({ speaker }) => speaker);
  for (const [i, role] of (roles ?? []).entries()) {
    const path = [...at, 'roles', i];
    if (!speakers.some((speaker) => speaker.includes(role.name))) {
      yield problemIn(dialogue, [...path, 'name'], strings.silent(role.name));
    }
    if ((roles ?? []).findIndex(({ name }) => name === role.name) < i) {
      yield problemIn(dialogue, [...path, 'name'], strings.twice(role.name));
    }
    for (const field of ['wants', 'later'] as const) {
      yield* cardLints(dialogue, path, field, role[field]);
    }
  }
}

function* cardLints(
  dialogue: Dialogue,
  at: Path,
  field: 'wants' | 'later',
  text: string,
): Generator<Problem> {
  const path = [...at, field];
  yield* onCard(dialogue, path, text, longestOnCard[field]);
  yield* longSentences(dialogue, path, text);
  yield* rejectedForms(dialogue, path, text);
}
