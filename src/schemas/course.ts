import { z } from 'astro/zod';
import { date, id, text } from './common.ts';

/** `content/course.yaml`: what is true of the whole course. */
export const courseSchema = <Module extends z.ZodType>(module: Module) =>
  z.strictObject({
    title: text,
    shortTitle: text,
    description: text,
    holder: text.describe('Wie het auteursrecht draagt.'),
    key: id.describe('Korte naam in de opslagsleutels van de browser; nooit wijzigen.'),
    contact: z.email().nullable().describe('Adres voor meldingen, of leeg.'),
    repository: z.url().nullable().describe('Adres van de broncode, of leeg.'),
    site: z
      .url()
      .nullable()
      .describe('Adres van de site, of leeg; de omgevingsvariabele SITE gaat voor.'),
    published: date,
    modules: z.array(module).min(1).describe('Modules, in volgorde.'),
  });
