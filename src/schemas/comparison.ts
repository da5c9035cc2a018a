import { z } from 'astro/zod';
import { envelope, id, text } from './common.ts';

/** What stands in a column: a fact with its source, a sentence of our own, or what the editors think. */
export const columnKind = z.enum(['feit', 'voorbeeldzin', 'redactie']);

const cell = <Source extends z.ZodType>(source: Source) =>
  z.strictObject({
    short: text.describe(
      'De kern, hoogstens 8 woorden. Zo staat het vak dichtgevouwen in de tabel.',
    ),
    full: text.describe(
      'De hele tekst, hoogstens 40 woorden. In een kolom met voorbeeldzinnen: de zin, tussen ‘ en ’.',
    ),
    accept: z
      .array(text)
      .min(1)
      .max(3)
      .describe('Kernpunten waarmee de lezer zichzelf nakijkt: ‘noemde je …’.'),
    confusableWith: z
      .record(id, text)
      .default({})
      .describe('Rij waarmee dit vak makkelijk verward wordt, en het verschil in één zin.'),
    sources: z
      .array(source)
      .default([])
      .describe('Bronnen van dit vak; verplicht in een kolom met feiten.'),
    vignettes: z
      .array(id)
      .default([])
      .describe('Vignetten die dit vak oefenen, zoals `te-laat-bilal`.'),
    more: z
      .array(
        z.strictObject({
          moment: text.describe('Waar de therapeut op reageert.'),
          text: text.describe('De zin, tussen ‘ en ’.'),
          why: text.describe('Waaraan je hoort dat deze zin bij deze rij past, in één zin.'),
          confusableWith: z
            .record(id, text)
            .default({})
            .describe(
              'Rijen waarmee deze zin makkelijk verward wordt, minstens één, en telkens het verschil in één zin. Wie zo’n rij kiest, leest die zin.',
            ),
        }),
      )
      .default([])
      .describe('Zinnen bij andere momenten, alleen voor ‘Wie zegt dit?’.'),
  });

/** One comparison table: rows beside each other in columns, to explore and to learn by heart. */
export const comparisonSchema = <L extends z.ZodType, S extends z.ZodType>(lesson: L, source: S) =>
  z.strictObject({
    ...envelope(lesson, source),
    version: z
      .number()
      .int()
      .min(1)
      .default(1)
      .describe('Omhoog als de betekenis van een vak verandert; een tikfout telt niet.'),
    kind: z
      .enum(['modellen', 'andere'])
      .default('andere')
      .describe(
        '`modellen` staat op de pagina met modellen; al het andere alleen in lessen en bij oefenen.',
      ),
    caption: text.describe('Opschrift van de tabel: wat wordt met wat vergeleken.'),
    intro: text.describe('Wat de lezer hiermee kan, in één of twee zinnen.'),
    moment: text
      .optional()
      .describe(
        'Het ene moment waarop alle voorbeeldzinnen reageren; nodig bij een kolom met voorbeeldzinnen.',
      ),
    rowName: text.describe('Hoe één rij heet: `Model`, `Leeftijd`, `Land`.'),
    question: text.describe('De vraag bij koppelen: ‘Bij welk model hoort dit?’'),
    rows: z
      .array(
        z.strictObject({
          id: id.describe('Woord dat deze rij aanwijst.'),
          title: text.describe('Naam van de rij.'),
          note: text.optional().describe('Andere naam voor deze rij, zoals in Vlaanderen.'),
        }),
      )
      .min(2),
    columns: z
      .array(
        z.strictObject({
          id: id.describe('Woord dat deze kolom aanwijst.'),
          title: text.describe('Kop van de kolom.'),
          short: text.describe(
            'De kolom in één of twee woorden, voor knoppen: ‘klassieke houding’.',
          ),
          kind: columnKind.describe(
            '`feit` heeft per vak een bron; `voorbeeldzin` is eigen werk; `redactie` is wat de redactie erbij bedenkt.',
          ),
        }),
      )
      .min(2),
    groupings: z
      .array(
        z.strictObject({
          id: id.describe('Woord dat deze indeling aanwijst.'),
          title: text.describe('Hoe de indeling heet: ‘Vier oriëntaties’.'),
          groups: z
            .array(z.strictObject({ title: text, rows: z.array(id).min(1) }))
            .min(2)
            .describe('Groepen van rijen, in volgorde.'),
        }),
      )
      .default([])
      .describe('Andere manieren om de rijen te tellen en samen te nemen.'),
    cells: z.record(id, z.record(id, cell(source))).describe('Per rij en per kolom één vak.'),
    notes: z
      .array(z.strictObject({ text, sources: z.array(source).default([]) }))
      .default([])
      .describe('Kanttekeningen onder de tabel.'),
  });
