import { describe, expect, test } from 'vitest';
import { feedbackTone } from '../../../src/domain/vignette/feedback.ts';
import { scoreVignette } from '../../../src/domain/vignette/scoring.ts';
import type { Certainty, SentenceChoice } from '../../../src/domain/vignette/types.ts';
import { aGreyRubric, aScoredRubric } from './rubrics.ts';

const sentences = ['zin-een', 'zin-twee', 'zin-drie', 'zin-vier'];
const choices = ['doel', 'taak', 'band'];
const certainties: (Certainty | undefined)[] = [undefined, 1, 2, 3];

/** Every way to point at sentences: skipped, none alone, one, or two in either order. */
const sentenceChoices: (SentenceChoice | undefined)[] = [
  undefined,
  [],
  'none',
  ...sentences.map((id) => [id]),
  ...sentences.flatMap((a) => sentences.filter((b) => b !== a).map((b) => [a, b])),
];

const reasoningOf = (chosen: SentenceChoice | undefined) => {
  if (chosen === undefined || chosen.length === 0) return 'unanswered';
  if (chosen === 'none') return 'none';
  if (chosen.includes('zin-een') || chosen.includes('zin-twee')) return 'fits';
  return chosen.includes('zin-drie') ? 'decoy' : 'other';
};

const everyAnswer = choices.flatMap((choice) =>
  certainties.flatMap((certainty) =>
    sentenceChoices.map((chosen) => ({ choice, certainty, sentences: chosen })),
  ),
);

test('de proef loopt alle antwoorden af', () => {
  expect(everyAnswer).toHaveLength(3 * 4 * 19);
});

describe('een gewoon geval', () => {
  test('geeft geen score zolang niets gekozen is', () => {
    for (const chosen of sentenceChoices) {
      for (const certainty of certainties) {
        expect(
          scoreVignette(aScoredRubric(), { choice: null, certainty, sentences: chosen }),
        ).toEqual({
          kind: 'incomplete',
        });
      }
    }
  });

  test('geeft een punt voor het beste antwoord, wat de zekerheid en de zin ook zijn', () => {
    for (const answer of everyAnswer) {
      expect(scoreVignette(aScoredRubric(), answer)).toEqual({
        kind: 'scored',
        earned: answer.choice === 'taak' ? 1 : 0,
        total: 1,
        reasoning: reasoningOf(answer.sentences),
      });
    }
  });

  test('geeft niets voor een antwoord dat niet meer bestaat', () => {
    expect(scoreVignette(aScoredRubric(), { choice: 'weg' })).toMatchObject({ earned: 0 });
  });

  test('kiest de extra regel in vaste volgorde', () => {
    for (const answer of everyAnswer) {
      const isRight = answer.choice === 'taak';
      const expected = !isRight
        ? answer.certainty === 3
          ? 'sure-and-off'
          : 'off'
        : reasoningOf(answer.sentences) === 'decoy'
          ? 'right-for-another-reason'
          : answer.certainty === 1
            ? 'unsure-and-right'
            : 'right';
      expect(feedbackTone(aScoredRubric(), answer)).toBe(expected);
    }
  });
});

describe('een grijs geval', () => {
  test('geeft nooit een score en zegt of de keuze verdedigbaar is', () => {
    for (const answer of everyAnswer) {
      expect(scoreVignette(aGreyRubric(), answer)).toEqual({
        kind: 'grey',
        amongBest: answer.choice !== 'band',
        reasoning: reasoningOf(answer.sentences),
      });
      expect(feedbackTone(aGreyRubric(), answer)).toBe('grey');
    }
    expect(scoreVignette(aGreyRubric(), { choice: null })).toEqual({ kind: 'incomplete' });
  });
});
