import { z } from 'astro/zod';
import { id, objectiveId, text } from './common.ts';

/** The review cards of one lesson; the file's name is the lesson's id. */
export const cardsSchema = () =>
  z.strictObject({
    cards: z
      .array(
        z.strictObject({
          id: id.describe('Woord dat deze kaart aanwijst; haar id wordt `<les>-<kaart>`.'),
          version: z.number().int().min(1).default(1),
          kind: z
            .enum(['concept', 'fragment', 'distinction', 'line'])
            .describe('concept = begrip, fragment, distinction = onderscheid, line = zin.'),
          objective: objectiveId.describe('Doel van de les waar de kaart bij hoort.'),
          front: text.describe('Een vraag, nooit een los begrip.'),
          back: text.describe('Het antwoord, hoogstens 50 woorden.'),
          why: text.describe('Waarom, of waar je het mee verwart.'),
        }),
      )
      .min(2)
      .max(8),
  });
