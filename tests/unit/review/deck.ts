import { answerVignette } from '../../../src/domain/progress/attempt.ts';
import { toMinute } from '../../../src/domain/progress/clock.ts';
import type { Answer, Answers } from '../../../src/domain/progress/types.ts';
import type { CaseFacts, ReviewFacts } from '../../../src/domain/review/facts.ts';
import type { Situation } from '../../../src/domain/review/today.ts';
import { emptyReview } from '../../../src/domain/review/types.ts';
import type { Certainty } from '../../../src/domain/vignette/types.ts';

/** A case of a family: three answers, `goed` the best, and behind `fout` the misconception that is named. */
export const aCase = (exercise: string, parts: Partial<CaseFacts> = {}): CaseFacts => ({
  exercise,
  family: exercise.replace(/-[a-z]+$/, ''),
  version: 1,
  options: ['goed', 'fout', 'half'],
  best: ['goed'],
  misconceptions: {},
  ...parts,
});

/** So many cards of one lesson. */
export const cardsOf = (lesson: string, count: number): ReviewFacts['cards'] =>
  Array.from({ length: count }, (_, place) => ({
    id: `${lesson}-${'abcdefghijklmnopqrstuvwxyz'.charAt(place % 26).repeat(1 + Math.floor(place / 26))}`,
    lesson,
  }));

export const aCourse = (parts: Partial<ReviewFacts> = {}): ReviewFacts => ({
  cards: [],
  lessons: [...new Set((parts.cards ?? []).map(({ lesson }) => lesson))].map((id) => ({
    id,
    required: [],
  })),
  cases: [],
  ...parts,
});

export const aSituation = (parts: Partial<Situation> = {}): Situation => ({
  review: emptyReview,
  facts: aCourse(),
  answers: new Map(),
  read: new Set(),
  ...parts,
});

/** An answer to a case at a moment, after the one that stands. */
export const answered = (
  answers: Answers,
  exercise: string,
  choice: string,
  at: string,
  certainty?: Certainty,
): Map<string, Answer> =>
  new Map(answers).set(
    exercise,
    answerVignette(
      answers.get(exercise),
      { exercise, version: 1, now: toMinute(new Date(at)) },
      { choice, certainty },
    ),
  );
