import { z } from 'astro/zod';
import { envelope, id, text } from './common.ts';

const firstLine = z.strictObject({
  text: text.describe('Een zin die de therapeut zou kunnen zeggen.'),
  quality: z.enum(['sterk', 'bruikbaar', 'zwak']),
  why: text.describe('Waarom deze zin sterk, bruikbaar of zwak is.'),
});

const shared = <Misconception extends z.ZodType>(misconception: Misconception) => ({
  id: id.describe('Woord dat dit geval aanwijst; het adres wordt `<familie>-<geval>`.'),
  version: z
    .number()
    .int()
    .min(1)
    .default(1)
    .describe(
      'Omhoog als de sleutel, de betekenis van een antwoord of een beslissend feit verandert.',
    ),
  sensitivity: z
    .array(text)
    .optional()
    .describe('Gevoelige thema’s van dit geval, als die verschillen van die van de familie.'),
  story: text.describe('Het vignet: 60–120 woorden.'),
  keyFeature: text.describe('In één zin: wat dit geval beslist.'),
  deciding: z
    .array(text)
    .min(2)
    .describe('Letterlijke citaten die samen beslissen, uit verschillende zinnen.'),
  decoy: z
    .strictObject({
      option: id.describe('Het andere antwoord waar deze zin naar wijst.'),
      quote: text.describe('Letterlijk citaat.'),
      why: text.describe('Waarom de zin die kant op wijst en toch niet beslist.'),
    })
    .describe('Een eerlijke aanwijzing voor een ander antwoord.'),
  nonVerbal: text.describe('Letterlijk citaat van het non-verbale.'),
  feedback: z.record(id, text).describe('Per antwoord: wat het hier zou doen, dan de feiten.'),
  misconceptions: z
    .record(id, misconception)
    .default({})
    .describe('Per antwoord: de denkfout erachter.'),
  clientNext: text.describe('Wat de cliënt daarna waarschijnlijk zegt.'),
  firstLine: z.array(firstLine).min(2).max(3).describe('Voorbeeldzinnen, precies één zwak.'),
});

/** One family of vignettes: one question and one set of options, two to eight cases with different deciding facts. */
export const vignetteSchema = <L extends z.ZodType, S extends z.ZodType, M extends z.ZodType>(
  lesson: L,
  source: S,
  misconception: M,
) =>
  z.strictObject({
    ...envelope(lesson, source),
    question: text.describe('De vraag, dezelfde voor elk geval.'),
    options: z.record(id, text).describe('Antwoorden: woord-id en tekst.'),
    linesFollow: z
      .enum(['story', 'clientNext'])
      .default('story')
      .describe(
        'Waarop de voorbeeldzinnen volgen: op het verhaal (en `clientNext` antwoordt erop), of op `clientNext`.',
      ),
    cases: z
      .array(
        z.discriminatedUnion('grey', [
          z.strictObject({
            ...shared(misconception),
            grey: z.literal(true),
            best: z.tuple([id, id]).describe('De twee verdedigbare antwoorden.'),
            arguments: z.record(id, text).describe('Per verdedigbaar antwoord het argument.'),
            settles: text.describe('Welk feit het zou beslissen.'),
          }),
          z.strictObject({
            ...shared(misconception),
            grey: z.literal(false).default(false),
            key: id.describe('Het beste antwoord.'),
          }),
        ]),
      )
      .min(2)
      .max(10),
  });
