import { z } from 'astro/zod';
import { id, text } from './common.ts';

const form = z.array(id).min(4).max(6).optional();

/** A module: the only place where the order of lessons lives. */
export const moduleSchema = <Lesson extends z.ZodType>(lesson: Lesson) =>
  z.strictObject({
    title: text,
    tagline: text.describe('Eén zin onder de titel.'),
    goals: z.array(text).min(1).describe('Wat je na de module kunt.'),
    pretest: form.describe('Voortoets: vier tot zes vignetten, geen grijze.'),
    posttest: form.describe(
      'Natoets: andere gevallen van dezelfde families, in dezelfde aantallen.',
    ),
    journal: z
      .strictObject({
        id: id.describe('Id van deze vraag in het journaal.'),
        prompt: text.describe('Wat raakte je, wat doe je ermee: één of twee vragen.'),
        supervision: text
          .optional()
          .describe('Een vraag om mee te nemen naar supervisie of intervisie.'),
      })
      .optional()
      .describe('Terugblik op de eigen reacties, aan het einde van de module.'),
    lessons: z.array(lesson).min(1).describe('Lessen, in volgorde.'),
  });
