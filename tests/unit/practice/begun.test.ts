import { expect, test } from 'vitest';
import { resumed } from '../../../src/domain/practice/begun.ts';
import { begunSetCodec } from '../../../src/domain/progress/schema.ts';

const begun = {
  exercises: ['a-een', 'b-een', 'c-een'],
  answers: {
    'a-een': { version: 1, choice: 'taak' },
    'b-een': { version: 2, choice: 'band', certainty: 3 as const },
  },
  at: '2026-11-22T08:10Z',
};

test('een reeks die nog helemaal in de cursus staat, gaat verder met elk antwoord', () => {
  expect(resumed(begun, ['c-een', 'b-een', 'a-een', 'd-een'])).toEqual({
    exercises: begun.exercises,
    answers: new Map(Object.entries(begun.answers)),
    gone: 0,
  });
});

test('een geval dat niet meer bestaat, valt eruit met zijn antwoord, en wordt geteld', () => {
  const { exercises, answers, gone } = resumed(begun, ['a-een', 'c-een']);
  expect([exercises, [...answers.keys()], gone]).toEqual([['a-een', 'c-een'], ['a-een'], 1]);
});

test('een antwoord op een geval buiten de reeks telt niet mee', () => {
  const stray = { ...begun, answers: { ...begun.answers, 'd-een': { version: 1, choice: 'x' } } };
  expect([...resumed(stray, ['a-een', 'b-een', 'c-een', 'd-een']).answers.keys()]).toEqual([
    'a-een',
    'b-een',
  ]);
});

test.each([
  '',
  '{"v":1}',
  '{"v":1,"exercises":[],"answers":{},"at":"2026-11-22T08:10Z"}',
  '{"v":1,"exercises":["a-een"],"answers":{"a-een":{"choice":"x"}},"at":"2026-11-22T08:10Z"}',
  '{"v":1,"exercises":"a-een","answers":{},"at":"2026-11-22T08:10Z"}',
  '{"v":1,"exercises":["a-een"],"answers":{},"at":"gisteren"}',
])('een onleesbare reeks is onleesbaar: %s', (text) => {
  expect(begunSetCodec.parse(text)).toEqual({ kind: 'corrupt' });
});
