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
    lessons: z.array(lesson).min(1).describe('Lessen, in volgorde.'),
  });
