import { z } from 'astro/zod';
import { date, text } from './common.ts';

/** One empirical claim with its size, strength, limits and the date it was last checked. */
export const evidenceSchema = <Source extends z.ZodType>(source: Source) =>
  z.strictObject({
    claim: text.describe('De bewering in één of twee zinnen.'),
    figure: text.optional().describe('Het cijfer met spreiding en aantallen.'),
    meaning: text.describe('Wat dat in gewone woorden betekent.'),
    strength: z.enum(['sterk', 'matig', 'zwak']),
    basis: z
      .enum(['onderzoek', 'begrip', 'uitleg', 'vakoordeel'])
      .describe(
        'Waar de sterkte over gaat: onderzoek (cijfers), begrip (weergave van een begrip of theorie), uitleg (van een beroepsvereniging of wet), vakoordeel (van ervaren vakmensen).',
      ),
    notThis: text.describe('Hoe je dit niet moet lezen.'),
    sources: z.array(source).min(1),
    checked: date.describe('Laatste controle, JJJJ-MM-DD.'),
  });
