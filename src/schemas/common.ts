import { z } from 'astro/zod';

export const idPattern = /^[a-z][a-z]*(?:-[a-z]+)*$/;
/** A kebab-case ASCII word id: never a number, never a position. */
export const id = z.string().regex(idPattern);
export const objectiveId = z.string().regex(/^[a-z]+(?:-[a-z]+)*\.[a-z]$/);
export const point = z.string().regex(/^[AB]\d\d$/);
export const text = z.string().trim().min(1);
export const date = z.iso
  .date()
  .or(z.date().transform((value) => value.toISOString().slice(0, 10)));

const country = z.strictObject({ text, date: z.string().regex(/^\d{4}-\d\d$/) });
/** What the law says per country, with the month it was looked up; not shown as a rule before a lawyer has read it. */
export const law = z
  .strictObject({
    nl: country,
    be: country,
    status: z.literal('na-te-kijken').describe('Juridisch na te kijken vóór publicatie.'),
  })
  .optional()
  .describe('Recht per land, met peildatum (JJJJ-MM).');

/** Fields that every exercise has, whatever its type. */
export const envelope = <Lesson extends z.ZodType, Source extends z.ZodType>(
  lesson: Lesson,
  source: Source,
) => ({
  title: text.describe('Titel van de oefening, zoals de lezer hem ziet.'),
  lesson: lesson.describe('Id van de les waar de oefening bij hoort.'),
  objectives: z
    .array(objectiveId)
    .min(1)
    .describe('Doelen die deze oefening toetst, zoals `alliantie-lezen.a`.'),
  points: z.array(point).describe('Bronpunten uit het curriculum (A20, B03 …); mag leeg zijn.'),
  level: z
    .enum(['onthouden', 'begrijpen', 'toepassen', 'analyseren', 'evalueren', 'creëren'])
    .describe('Niveau volgens Bloom.'),
  required: z.boolean().default(true).describe('Telt mee voor ‘les gedaan’.'),
  sensitivity: z
    .array(text)
    .describe('Gevoelige thema’s; mag leeg zijn. Geeft vooraf één regel uitleg.'),
  sources: z.array(source).default([]).describe('Bronnen uit de bibliografie.'),
  keyStatus: z
    .literal('auteur')
    .default('auteur')
    .describe('Wie de sleutel bevestigde. Nu altijd `auteur`.'),
  authors: z.literal('redactie').default('redactie'),
  reviewedBy: z
    .array(text)
    .default([])
    .describe('Alleen personen die zelf vroegen om genoemd te worden.'),
});
