import { z } from 'astro/zod';
import { text } from './common.ts';

/** Frontmatter of a plain page such as `over.md`. */
export const pageSchema = () =>
  z.strictObject({
    title: text,
    summary: text.describe('Eén zin voor zoekmachines.'),
  });
