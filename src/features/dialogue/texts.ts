import type { Choice } from '../../domain/dialogue/types.ts';
import { step } from '../../domain/dialogue/replay.ts';

/** Words of a turn. */
export type TurnText = { speaker: string; text: string };
/** Words of a line, of the answer to it, and of why it does what it does. */
export type LineText = { text: string; reaction: string; why: string; grey: boolean };
/** Words of an end. */
export type EndText = { title: string; text: string; debrief: string };

/** The words of a conversation, by what they belong to. */
export type Texts = {
  turn(id: string): TurnText;
  /** Who answers a line in a turn; where several people sit there, the answer itself says who. */
  answerer(turn: string): string | undefined;
  line(turn: string, line: Choice): LineText;
  end(id: string): EndText;
};

const inside = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/**
 * The words of a conversation, read from its text on the page, where they stand once (`Conversation.astro`). What is not
 * there is an empty text.
 *
 * @param root the element that holds the text
 */
export const textsIn = (root: ParentNode): Texts => {
  const named = (attribute: string, value: string): string =>
    `[data-${attribute}="${CSS.escape(value)}"]`;
  const data = (selector: string, name: string): string =>
    root.querySelector<HTMLElement>(selector)?.dataset[name] ?? '';
  const speakers = [...root.querySelectorAll<HTMLElement>('[data-speaker]')].map(
    ({ dataset }) => dataset['speaker'] ?? '',
  );
  const isOne = new Set(speakers).size === 1;
  return {
    answerer: (id) => (isOne ? data(named('turn', id), 'speaker') : undefined),
    turn: (id) => ({
      speaker: data(named('turn', id), 'speaker'),
      text: inside(root, `${named('turn', id)} .scene`),
    }),
    line: (turn, { id }) => {
      const key = step(turn, id);
      return {
        text: inside(root, `${named('line', key)} .words`),
        reaction: inside(root, `${named('reaction', key)} .words`),
        why: inside(root, `${named('because', key)} .words`),
        grey: root.querySelector(`${named('because', key)}[data-grey]`) !== null,
      };
    },
    end: (id) => ({
      title: data(named('end', id), 'title'),
      text: inside(root, `${named('end', id)} .scene`),
      debrief: inside(root, `${named('end', id)} .debrief`),
    }),
  };
};
