import { getEntry, type CollectionEntry } from 'astro:content';
import type { DialogueGraph } from '../../domain/dialogue/types.ts';

export type DialogueData = CollectionEntry<'dialogues'>['data'];

/** One conversation; an id that is none stops the build. */
export const dialogue = async (id: string): Promise<DialogueData> => {
  const entry = await getEntry('dialogues', id);
  if (!entry) throw new Error(`No dialogue ${id}`);
  return entry.data;
};

/** Ids of the sources under a conversation. */
export const sourcesOfDialogue = ({ sources }: DialogueData): string[] =>
  sources.map(({ id }) => id);

/** The shape of a conversation without its words: what stepping through it needs. */
export const graphOf = ({ start, nodes, crossings, ends }: DialogueData): DialogueGraph => ({
  start,
  nodes: Object.fromEntries(
    Object.entries(nodes).map(([id, { rupture, choices }]) => [
      id,
      {
        ...(rupture && { rupture }),
        choices: choices.map(({ id, to, effect }) => ({ id, to, effect })),
      },
    ]),
  ),
  crossings,
  ends: Object.fromEntries(
    Object.entries(ends).map(([id, { dropout, best }]) => [id, { dropout, best }]),
  ),
});
