import { z } from 'astro/zod';
import { text } from './common.ts';

/** A module: the only place where the order of lessons lives. */
export const moduleSchema = <Lesson extends z.ZodType>(lesson: Lesson) =>
  z.strictObject({
    title: text,
    tagline: text.describe('Eén zin onder de titel.'),
    goals: z.array(text).min(1).describe('Wat je na de module kunt.'),
    lessons: z.array(lesson).min(1).describe('Lessen, in volgorde.'),
  });
