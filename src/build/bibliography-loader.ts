import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { inText, loadBibliography, reference } from './citations.ts';

/**
 * The bibliography as a collection: per source its reference and its in-text forms in APA, rendered once at build by
 * the citation library, and what we saw of it ourselves.
 */
export const sources = defineCollection({
  loader: () =>
    [...loadBibliography()].map(([id, source]) => ({
      id,
      apa: reference(id),
      parenthetical: inText([id], { narrative: false }),
      narrative: inText([id], { narrative: true }),
      grade: source.grade,
      seen: source.seen,
      open: source.open ?? null,
      checked: source.checked,
    })),
  schema: z.object({
    apa: z.string(),
    parenthetical: z.string(),
    narrative: z.string(),
    grade: z.enum(['A', 'B']),
    seen: z.string(),
    open: z.string().nullable(),
    checked: z.string(),
  }),
});
