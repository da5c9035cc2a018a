import type { Component } from '../agreement/types.ts';

/** The two forms of a rupture (Safran & Muran). */
export const ruptures = ['withdrawal', 'confrontation'] as const;
export type Rupture = (typeof ruptures)[number];

/** What a learner saw happen in a turn: a rupture of one of the forms, or nothing out of the ordinary. */
export const spottings = [...ruptures, 'none'] as const;
export type Spotting = (typeof spottings)[number];

/** What a line does with the alliance: −2 to 2 per component. An aid to learning, it measures nobody. */
export type Effect = Readonly<Record<Component, number>>;

/** One line the therapist can say, without what only its explanation may tell. */
export type Choice = { id: string; to: string; effect: Effect };

/** One turn: the client has spoken, the therapist chooses. */
export type Turn = { rupture?: Rupture | undefined; choices: readonly Choice[] };

/** Where the meters must stand for a way to open; both ends inclusive. */
export type When = Readonly<{
  [C in Component]?: { min?: number | undefined; max?: number | undefined } | undefined;
}>;

/** One rule of a crossing; without `when` it always holds. The first that holds leads on. */
export type Crossing = readonly { when?: When | undefined; to: string }[];

/**
 * The shape of a conversation: turns joined by lines, crossings that follow from the meters, and ends. Ids of turns,
 * crossings and ends are all different within one conversation.
 */
export type DialogueGraph = {
  start: string;
  nodes: Readonly<Record<string, Turn>>;
  crossings: Readonly<Record<string, Crossing>>;
  ends: Readonly<Record<string, { dropout: boolean; best: boolean }>>;
};
