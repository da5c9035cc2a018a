import { z } from 'astro/zod';
import { date, id, objectiveId, point, text } from './common.ts';

/** Frontmatter of one lesson. Its order lives in the module file, its minutes are checked against the computed ones. */
export const lessonSchema = <Misconception extends z.ZodType>(misconception: Misconception) =>
  z.strictObject({
    title: text,
    summary: text.describe(
      'Eén zin die zegt wat de les leert; staat in overzichten en zoekmachines.',
    ),
    version: z.number().int().min(1).default(1),
    checked: date.describe('Laatste inhoudelijke controle, JJJJ-MM-DD.'),
    minutes: z.number().int().min(5).max(30).describe('Geschatte minuten; de controle rekent na.'),
    points: z.array(point).describe('Bronpunten uit het curriculum die deze les behandelt.'),
    objectives: z
      .array(
        z.strictObject({
          id: objectiveId,
          level: z.enum([
            'onthouden',
            'begrijpen',
            'toepassen',
            'analyseren',
            'evalueren',
            'creëren',
          ]),
          measured: z
            .boolean()
            .default(true)
            .describe(
              'Onwaar als de oefening voor dit doel nog niet bestaat; de les zegt dat dan.',
            ),
          text: text.describe('Vul aan: ‘Je kunt …’.'),
        }),
      )
      .min(1)
      .max(4),
    prequestion: z.strictObject({
      id: id.describe('Id van de beginvraag.'),
      version: z.number().int().min(1).default(1),
      story: text.describe('Openingsgeval, 40–80 woorden.'),
      question: text,
      options: z.record(id, text),
      best: id.describe('Het antwoord dat de les onderbouwt.'),
      misconceptions: z
        .record(id, misconception)
        .default({})
        .describe('Per antwoord: de denkfout erachter.'),
    }),
    corrections: z
      .array(z.strictObject({ date, text }))
      .default([])
      .describe('Inhoudelijke correcties, nieuwste eerst.'),
  });
