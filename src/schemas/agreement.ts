import { z } from 'astro/zod';
import { envelope, id, text } from './common.ts';

export const componentName = z.enum(['goals', 'tasks', 'bond']);
const lineId = z
  .string()
  .regex(/^[a-z]\d[a-z]$/)
  .describe('Id van een regel, zoals `t1a`.');

const rating = z.strictObject({
  range: z
    .tuple([z.number().int().min(1).max(5), z.number().int().min(1).max(5)])
    .describe('Laagste en hoogste verdedigbare cijfer.'),
  why: text.describe('Waarom, met regels tussen haakjes: (t1a).'),
  grey: z.boolean().default(false).describe('Vakgenoten verschillen; telt niet mee.'),
  unknownDefensible: z
    .boolean()
    .default(false)
    .describe('‘Kan ik niet zeggen’ is hier verdedigbaar.'),
});

const fragments = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z]\d$/),
    heading: text,
    lines: z
      .array(
        z.strictObject({
          id: lineId,
          speaker: text.optional().describe('Wie dit zegt; weglaten bij geschreven tekst.'),
          aside: text.optional().describe('Wat erbij te zien is: ‘kijkt naar haar tas’.'),
          text,
        }),
      )
      .min(1),
  }),
);

/** One goal/task agreement exercise: two or more cases with different profiles, or the sides of one case with more than two people. */
export const agreementSchema = <L extends z.ZodType, S extends z.ZodType>(lesson: L, source: S) =>
  z.strictObject({
    ...envelope(lesson, source),
    version: z.number().int().min(1).default(1),
    shared: z
      .strictObject({
        intro: text.describe('Wie er zitten, waarvoor, hoe ze elkaar aanspreken.'),
        fragments: fragments.min(1),
      })
      .optional()
      .describe(
        'Eén casus met meer dan twee mensen: wat voor elk geval gelijk is. Elk geval is dan één alliantie, zoals ‘kind en therapeut’.',
      ),
    cases: z
      .array(
        z.strictObject({
          id: id.describe('Woord dat dit geval aanwijst.'),
          title: text,
          intro: text.describe(
            'Wie, waarvoor, hoe ze elkaar aanspreken; bij `shared`: over welke alliantie het gaat.',
          ),
          fragments: fragments
            .default([])
            .describe('Wat gezegd en geschreven is; mag leeg zijn als `shared` er is.'),
          ratings: z.strictObject({ goals: rating, tasks: rating, bond: rating }),
          friction: z
            .array(
              z.strictObject({
                component: componentName,
                pairs: z.array(z.tuple([lineId, lineId])).min(1),
                why: text,
              }),
            )
            .min(1),
          repair: z.strictObject({
            question: text,
            options: z.record(
              id,
              z.strictObject({
                text,
                score: z.union([z.literal(0), z.literal(1), z.literal(2)]),
                why: text,
                clientNext: text,
              }),
            ),
          }),
        }),
      )
      .min(2)
      .max(3),
    compare: text.describe('Vraag na alle gevallen: wat is het verschil?'),
    compareAnswer: text.describe('Wat de redactie over dat verschil zou zeggen.'),
    mirror: text.describe('Het omgekeerde geval, om zelf een zin bij te schrijven.'),
  });
