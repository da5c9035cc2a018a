import { z } from 'astro/zod';
import { envelope, id, text } from './common.ts';

/** One say-it-yourself series: criteria, and client moments of rising difficulty to answer. */
export const responseSchema = <L extends z.ZodType, S extends z.ZodType>(lesson: L, source: S) =>
  z.strictObject({
    ...envelope(lesson, source),
    version: z.number().int().min(1).default(1),
    skill: text.describe('Wat je oefent, in één zin die begint met ‘Je …’: één vaardigheid.'),
    criteria: z
      .array(
        z.strictObject({
          id: id.describe('Woord dat dit criterium aanwijst.'),
          text: text.describe(
            'Waarneembaar, ja of nee, hoogstens 10 woorden: ‘Noemt de boodschap.’, ‘Geen ja-maar.’',
          ),
        }),
      )
      .min(4)
      .max(5),
    maxSentences: z
      .number()
      .int()
      .min(1)
      .max(6)
      .optional()
      .describe(
        'Hoeveel zinnen het criterium toelaat, als er een criterium over lengte is; de pagina telt mee en oordeelt niet.',
      ),
    stimuli: z
      .array(
        z.strictObject({
          id: id.describe('Woord dat deze opdracht aanwijst.'),
          level: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('1 mild, 3 lastig.'),
          who: text.describe('Wie er spreekt en in welke situatie, in één of twee zinnen.'),
          text: text.describe(
            'De letterlijke woorden van de cliënt, met ‘…’, hoogstens 60 woorden.',
          ),
          nonVerbal: text.describe('Wat je erbij ziet, in één zin.'),
          examples: z
            .array(
              z.strictObject({
                quality: z.enum(['strong', 'usable', 'pitfall']),
                text: text.describe('Wat de therapeut zegt, zonder aanhalingstekens.'),
                marks: z
                  .record(
                    id,
                    z.strictObject({
                      met: z.boolean(),
                      why: text.describe('Waaraan je dat ziet, hoogstens 20 woorden.'),
                    }),
                  )
                  .describe('Per criterium: gehaald of niet, en waaraan je dat ziet.'),
              }),
            )
            .length(3)
            .describe('Drie voorbeelden: sterk, bruikbaar en valkuil, in een vrije volgorde.'),
          notThis: text.describe('De fout die hier voor de hand ligt, en waarom.'),
        }),
      )
      .min(3)
      .max(4),
    rolePlay: z
      .strictObject({
        stimulus: id.describe('De opdracht waarmee het rollenspel begint.'),
        wants: text.describe('Wat de cliënt wil.'),
        later: text.describe('Wat de cliënt pas zegt als die zich begrepen weet.'),
        closing: text.describe('De vraag waarmee de groep afsluit.'),
      })
      .describe('Het rollenspelblad bij deze reeks.'),
  });
