import { z } from 'astro/zod';
import { text } from './common.ts';

/** Frontmatter of one misconception; the body says what holds instead. */
export const misconceptionSchema = <L extends z.ZodType, S extends z.ZodType>(
  lesson: L,
  source: S,
) =>
  z.strictObject({
    belief: text.describe('Wat men gelooft, als gewone zin.'),
    tempts: text.describe('Waarom dat verleidelijk is, en wat er waar aan is.'),
    lesson: lesson.describe('Les die het rechtzet.'),
    sources: z.array(source).default([]),
  });
