import { z } from 'astro/zod';
import { text } from './common.ts';

const forms = z.array(text).default([]);

/** Frontmatter of one term of the glossary; the body, when there is one, says what it is not or where experts differ. */
export const termSchema = <
  Lesson extends z.ZodType,
  Source extends z.ZodType,
  Term extends z.ZodType,
>(
  lesson: Lesson,
  source: Source,
  term: Term,
) =>
  z.strictObject({
    term: text.describe('Het begrip zoals de cursus het schrijft.'),
    variants: z
      .strictObject({
        nl: forms.describe('Andere vormen in Nederland; mag leeg zijn.'),
        be: forms.describe('Andere vormen in Vlaanderen; mag leeg zijn.'),
        en: z.array(text).min(1).describe('De Engelse term, en andere Engelse vormen.'),
      })
      .describe('Andere vormen: nl (Nederland), be (Vlaanderen) en en (Engels).'),
    definition: text.describe('Eén regel, hoogstens 25 woorden.'),
    lesson: lesson
      .optional()
      .describe('Les die het begrip invoert, met <Term id="…">; weg zolang geen les dat doet.'),
    related: z.array(term).default([]).describe('Ids van verwante begrippen; mag leeg zijn.'),
    sources: z.array(source).default([]).describe('Bronnen uit de bibliografie.'),
    everyday: z
      .boolean()
      .default(false)
      .describe(
        'Waar als dit ook een gewoon woord is (band, herstel): dan let de controle in eerdere lessen alleen op <Term>.',
      ),
  });
