import { z } from 'astro/zod';
import { envelope, id, law, text } from './common.ts';

const step = z.number().int().min(-2).max(2);
const bounds = z.strictObject({
  min: z.number().int().optional(),
  max: z.number().int().optional(),
});

const choice = z.strictObject({
  id: id.describe('Woord dat deze zin aanwijst.'),
  text: text.describe('Wat de therapeut zegt, hoogstens 25 woorden, zonder aanhalingstekens.'),
  reaction: text.describe('Wat de cliënt meteen doet of zegt, hoogstens 25 woorden.'),
  to: id.describe('Id van de volgende beurt, van een kruispunt of van een einde.'),
  effect: z
    .strictObject({ bond: step.default(0), goals: step.default(0), tasks: step.default(0) })
    .prefault({})
    .describe('Wat deze zin met band, doelen en taken doet, −2 tot 2; weglaten is 0.'),
  why: text.describe('Waarom, hoogstens 40 woorden; te lezen na afloop.'),
  best: z.boolean().default(false).describe('De sterkste zin in deze beurt.'),
  grey: z.boolean().default(false).describe('Vakgenoten zouden hier verschillen.'),
});

/** One branching conversation: turns, crossings that follow from the meters, and ends. */
export const dialogueSchema = <L extends z.ZodType, S extends z.ZodType>(lesson: L, source: S) =>
  z.strictObject({
    ...envelope(lesson, source),
    version: z.number().int().min(1).default(1),
    setting: text.describe('Wie er zit, waarvoor, en wie jij bent.'),
    reading: text
      .optional()
      .describe(
        'Hoe band, doelen en taken in dit gesprek te lezen zijn, als daar iets over te zeggen is.',
      ),
    law,
    start: id.describe('Id van de eerste beurt.'),
    nodes: z
      .record(
        id,
        z.strictObject({
          speaker: text.describe('Wie er spreekt.'),
          text: text.describe('Wat er gebeurt en gezegd wordt, hoogstens 45 woorden.'),
          fits: text.describe('Waarom deze tekst past na elke zin die hierheen leidt.'),
          rupture: z
            .enum(['withdrawal', 'confrontation'])
            .optional()
            .describe('Welke breuk hier begint, als er een begint.'),
          choices: z
            .array(choice)
            .min(2)
            .max(4)
            .describe('Wat je kunt zeggen, in een geschudde volgorde die zo blijft.'),
        }),
      )
      .describe('De beurten.'),
    crossings: z
      .record(
        id,
        z
          .array(
            z.strictObject({
              when: z
                .strictObject({
                  bond: bounds.optional(),
                  goals: bounds.optional(),
                  tasks: bounds.optional(),
                })
                .optional()
                .describe('Waar de meters moeten staan; weglaten in de laatste regel.'),
              to: id.describe('Id van een beurt of een einde.'),
            }),
          )
          .min(1),
      )
      .describe('Kruispunten: de eerste regel die past, wijst de weg.'),
    ends: z
      .record(
        id,
        z.strictObject({
          title: text,
          text: text.describe('Hoe het afloopt.'),
          debrief: text.describe('Nabespreking: waardoor het zo liep, en wat je nu kunt doen.'),
          dropout: z.boolean().default(false).describe('De cliënt komt niet terug.'),
          best: z.boolean().default(false).describe('Het beste einde.'),
        }),
      )
      .describe('De eindes.'),
    reflection: text.describe('Eén vraag na afloop.'),
    rolePlay: z
      .strictObject({
        wants: text
          .optional()
          .describe('Wat de cliënt in het rollenspel wil; weglaten als er roles zijn.'),
        later: text
          .optional()
          .describe(
            'Wat de cliënt pas zegt als die zich begrepen weet; weglaten als er roles zijn.',
          ),
        roles: z
          .array(
            z.strictObject({
              name: text.describe('Hoe deze persoon in het gesprek heet.'),
              wants: text.describe('Wat deze persoon wil.'),
              later: text.describe('Wat deze persoon pas zegt als die zich begrepen weet.'),
            }),
          )
          .min(2)
          .max(3)
          .optional()
          .describe('Voor wie er zitten, als de cliënt niet één persoon is: voor ieder een kaart.'),
        criteria: z
          .array(text)
          .min(4)
          .max(5)
          .describe('Wat de observator noteert: waarneembaar, ja of nee.'),
        closing: text.describe('De vraag waarmee de groep afsluit.'),
      })
      .describe('Het rollenspelblad bij dit gesprek.'),
  });
