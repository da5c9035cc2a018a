import { z } from 'astro/zod';
import { envelope, id, text } from './common.ts';

const place = z.number().int().min(1).max(7);

/** One sorting set: its own categories and factors, and situations with a place, a grey zone and a changed fact. */
export const sortingSchema = <L extends z.ZodType, S extends z.ZodType>(lesson: L, source: S) =>
  z.strictObject({
    ...envelope(lesson, source),
    version: z.number().int().min(1).default(1),
    intro: text.describe('Waar je op let, voor je begint.'),
    categories: z
      .array(z.strictObject({ id, label: text, means: text.describe('Wat deze plaats zegt.') }))
      .min(2)
      .max(4)
      .describe('De plaatsen, van de ene kant van de schaal naar de andere.'),
    factors: z
      .array(z.strictObject({ id, label: text, asks: text.describe('De vraag die je stelt.') }))
      .min(3)
      .max(6)
      .describe('Wat kan beslissen.'),
    worked: z
      .strictObject({
        text: text.describe('Eén uitgewerkte situatie.'),
        category: id,
        factor: id,
        why: text.describe('Hardop gedacht, factor voor factor.'),
      })
      .describe('Het voorbeeld dat voorafgaat.'),
    situations: z
      .array(
        z.strictObject({
          id: id.describe('Woord dat deze situatie aanwijst.'),
          text: text.describe('De situatie, hoogstens 45 woorden.'),
          category: id.describe('Waar ze hoort; bij grijs de plaats die de redactie kiest.'),
          range: z
            .tuple([place, place])
            .describe('Laagste en hoogste verdedigbare plaats op 1–7, 1 aan de eerste kant.'),
          grey: z.boolean().default(false).describe('Vakgenoten verschillen; telt niet mee.'),
          arguments: z
            .record(id, text)
            .optional()
            .describe('Bij grijs: per plaats die te verdedigen is het argument.'),
          factors: z
            .record(id, text)
            .describe('Per factor die hier meeweegt: wat de situatie daarover zegt.'),
          decisive: id.describe('De factor die beslist.'),
          why: text.describe('Waarom, vanuit de feiten van de situatie.'),
          countries: z
            .strictObject({ nl: text, be: text })
            .optional()
            .describe('Wat in Nederland en in België verschilt, als daar een feit voor is.'),
          whatIf: z
            .array(
              z.strictObject({
                id: id.describe('Woord dat deze verandering aanwijst.'),
                text: text.describe('Eén ander feit: ‘Stel dat …’.'),
                category: id.describe('Waar de situatie dan hoort.'),
                why: text,
              }),
            )
            .min(1)
            .max(2),
          consult: text.optional().describe('Bij grijs: met wie je dit bespreekt.'),
        }),
      )
      .min(8)
      .max(12),
  });
