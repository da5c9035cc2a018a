import { expect, test } from 'vitest';
import { isAnswered } from '../../../src/domain/progress/state.ts';
import { testId } from '../../../src/domain/test/form.ts';
import {
  answerTestItem,
  estimateTest,
  handInTest,
  skipTest,
} from '../../../src/domain/test/steps.ts';

const exercise = testId('pretest', 'werkalliantie');
const at = (minute: string) => ({ exercise, now: `2026-11-22T08:${minute}Z` });
const taak = { version: 2, choice: 'taak', certainty: 1 as const };

test('een toets heet naar haar module', () => {
  expect(exercise).toBe('voortoets-werkalliantie');
  expect(testId('posttest', 'werkalliantie')).toBe('natoets-werkalliantie');
});

test('een antwoord blijft bewaard, ook als de toets niet wordt ingeleverd', () => {
  const begun = answerTestItem(undefined, at('10'), 'huiswerk-wim', taak);
  expect(begun).toEqual({
    kind: 'test',
    exercise,
    version: 1,
    items: { 'huiswerk-wim': { ...taak, at: '2026-11-22T08:10Z' } },
    at: '2026-11-22T08:10Z',
  });
  expect(isAnswered(begun)).toBe(false);
});

test('een tweede keuze vervangt de eerste, en de andere antwoorden blijven', () => {
  const one = answerTestItem(undefined, at('10'), 'huiswerk-wim', taak);
  const two = answerTestItem(one, at('11'), 'huiswerk-joris', taak);
  const three = answerTestItem(two, at('12'), 'huiswerk-wim', { version: 2, choice: 'band' });
  expect(three.items).toEqual({
    'huiswerk-wim': { version: 2, choice: 'band', at: '2026-11-22T08:12Z' },
    'huiswerk-joris': { ...taak, at: '2026-11-22T08:11Z' },
  });
});

test('een schatting kan ook weer weg', () => {
  const guessed = estimateTest(undefined, at('10'), 3);
  expect(guessed.estimate).toBe(3);
  expect(estimateTest(guessed, at('11'), undefined)).not.toHaveProperty('estimate');
});

test('inleveren geldt vanaf de eerste keer', () => {
  const begun = answerTestItem(undefined, at('10'), 'huiswerk-wim', taak);
  const handedIn = handInTest(begun, at('14'));
  expect(handedIn).toMatchObject({ finished: '2026-11-22T08:14Z', items: begun.items });
  expect(handInTest(handedIn, at('20')).finished).toBe('2026-11-22T08:14Z');
  expect(isAnswered(handedIn)).toBe(true);
});

test('overslaan wordt onthouden en is geen gemaakte toets', () => {
  const skipped = skipTest(undefined, at('10'));
  expect(skipped).toMatchObject({ skipped: true, finished: '2026-11-22T08:10Z', items: {} });
  expect(isAnswered(skipped)).toBe(false);
});

test('wie oversloeg en toch begint, maakt de toets gewoon', () => {
  const begun = answerTestItem(skipTest(undefined, at('10')), at('11'), 'huiswerk-wim', taak);
  expect(begun).not.toHaveProperty('skipped');
  expect(begun).not.toHaveProperty('finished');
});

test('een ingeleverde toets wordt niet alsnog overgeslagen', () => {
  const handedIn = handInTest(answerTestItem(undefined, at('10'), 'x', taak), at('11'));
  expect(skipTest(handedIn, at('12'))).not.toHaveProperty('skipped');
});

test('de tijd loopt niet terug, ook niet met een klok die dat doet', () => {
  const begun = answerTestItem(undefined, at('30'), 'huiswerk-wim', taak);
  const later = answerTestItem(begun, at('10'), 'huiswerk-joris', taak);
  expect(later.at).toBe('2026-11-22T08:30Z');
  expect(later.items['huiswerk-joris']?.at).toBe('2026-11-22T08:30Z');
});
