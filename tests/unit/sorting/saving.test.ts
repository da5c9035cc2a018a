import { expect, test } from 'vitest';
import { placeChange, placeSituation, reopen } from '../../../src/domain/progress/attempt.ts';
import { mergeAnswers } from '../../../src/domain/progress/merge.ts';
import { exerciseState, isAnswered } from '../../../src/domain/progress/state.ts';

const at = (now: string, version = 1) => ({ exercise: 'ja-of-nee', version, now });
const first = at('2026-11-22T08:10Z');
const later = at('2026-11-22T08:20Z');
const choice = { category: 'verder', factor: 'gewoonte', doubt: true as const };
const today = { version: 1, optionIds: [], caseIds: ['een', 'twee'] };

test('elke situatie wordt apart bewaard, met de minuut waarop', () => {
  const one = placeSituation(undefined, first, 'een', choice);
  const two = placeSituation(one, later, 'twee', { category: 'stoppen', factor: 'vooraf' });
  expect(two).toMatchObject({
    kind: 'sorting',
    at: '2026-11-22T08:20Z',
    situations: {
      een: { ...choice, at: '2026-11-22T08:10Z', whatIf: {} },
      twee: { category: 'stoppen', at: '2026-11-22T08:20Z' },
    },
  });
  expect(exerciseState(one, today)).toBe('answering');
  expect(exerciseState(two, today)).toBe('committed');
});

test('een klok die terugloopt, maakt een later antwoord niet ouder', () => {
  const one = placeSituation(undefined, later, 'een', choice);
  expect(placeSituation(one, first, 'een', choice).situations['een']?.at).toBe(later.now);
});

test('een veranderd feit hoort bij de plaats die je eerst gaf', () => {
  const one = placeSituation(undefined, first, 'een', choice);
  const two = placeChange(one, later, 'een', 'klok', 'navragen');
  expect(two.situations['een']).toMatchObject({ ...choice, whatIf: { klok: 'navragen' } });
  expect(placeSituation(two, later, 'een', choice).situations['een']?.whatIf).toEqual({});
  expect(placeChange(undefined, later, 'een', 'klok', 'navragen')).toBeUndefined();
  expect(placeChange(one, later, 'twee', 'klok', 'navragen')).toBe(one);
  expect(placeChange(one, at(later.now, 2), 'een', 'klok', 'navragen')).toBe(one);
});

test('opnieuw doen laat de oude keuzes staan en telt ze niet meer mee', () => {
  const done = placeSituation(
    placeSituation(undefined, first, 'een', choice),
    first,
    'twee',
    choice,
  );
  const again = reopen(done, later.now);
  expect(isAnswered(done, today.caseIds)).toBe(true);
  expect(isAnswered(again, today.caseIds)).toBe(false);
  expect(exerciseState(again, today)).toBe('answering');
  expect(again).toMatchObject({ situations: { een: { category: 'verder', reopened: true } } });
  const placed = placeSituation(again, later, 'een', choice);
  expect(placed.situations['een']).not.toHaveProperty('reopened');
  // What another tab still shows as done does not undo it.
  expect(mergeAnswers(placed, again ?? placed)).toEqual(mergeAnswers(again ?? placed, placed));
  expect(mergeAnswers(placed, done)).toMatchObject({ situations: { twee: { reopened: true } } });
});

test('na een nieuwe versie is een oud antwoord bewaard en van de oude vraag', () => {
  const old = placeSituation(undefined, first, 'een', choice);
  expect(exerciseState(old, { ...today, version: 2 })).toBe('changed');
});
