import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeAnswers, mergeLatest } from '../../../src/domain/progress/merge.ts';
import {
  aCaseAnswer,
  aComparisonAnswer,
  anAgreementAnswer,
  answer,
  aResponseAnswer,
  aVignetteAnswer,
  minute,
} from './answers.ts';

const one = answer(fc.constant('te-laat-noor'));
const late = '2026-11-23T09:00Z';
const early = '2026-11-21T09:00Z';

describe('samenvoegen', () => {
  test('hangt niet af van wie bij wie komt', () => {
    fc.assert(
      fc.property(one, one, (a, b) => {
        expect(mergeAnswers(a, b)).toEqual(mergeAnswers(b, a));
      }),
      { numRuns: 2000 },
    );
  });

  test('hangt niet af van de volgorde waarin drie elkaar ontmoeten', () => {
    fc.assert(
      fc.property(one, one, one, (a, b, c) => {
        expect(mergeAnswers(mergeAnswers(a, b), c)).toEqual(mergeAnswers(a, mergeAnswers(b, c)));
      }),
      { numRuns: 2000 },
    );
  });

  test('verandert niets als het nog eens gebeurt', () => {
    fc.assert(
      fc.property(one, one, (a, b) => {
        expect(mergeAnswers(a, a)).toEqual(a);
        expect(mergeAnswers(mergeAnswers(a, b), b)).toEqual(mergeAnswers(a, b));
      }),
    );
  });

  test('kiest ook bij plaats en gelezen het laatste, in elke volgorde', () => {
    const place = fc.record({ lesson: fc.constantFrom('a', 'b'), at: minute });
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(mergeLatest(a, b)).toEqual(mergeLatest(b, a));
        expect(mergeLatest(mergeLatest(a, b), c)).toEqual(mergeLatest(a, mergeLatest(b, c)));
        expect(mergeLatest(a, b).at).toBe([a.at, b.at].toSorted()[1]);
      }),
    );
  });
});

test('het laatste antwoord wint en het eerste blijft', () => {
  const phone = aVignetteAnswer({
    choice: 'doel',
    at: late,
    first: { version: 1, choice: 'doel', at: late },
  });
  const laptop = aVignetteAnswer({
    choice: 'band',
    at: early,
    attempt: 3,
    first: { version: 1, choice: 'band', at: early },
  });
  expect(mergeAnswers(phone, laptop)).toEqual({ ...phone, first: laptop.first });
});

test('in dezelfde minuut wint de hogere poging, en daarna wat is vastgelegd', () => {
  const first = aVignetteAnswer({ choice: 'doel' });
  const reopened = aVignetteAnswer({ choice: 'doel', attempt: 2, reopened: true });
  const again = aVignetteAnswer({ choice: 'band', attempt: 2 });
  expect(mergeAnswers(first, reopened)).toEqual(reopened);
  expect(mergeAnswers(again, reopened)).toEqual(again);
});

test('twee gevallen van één oefening komen bij elkaar', () => {
  const phone = anAgreementAnswer({ cases: { trein: aCaseAnswer() } });
  const laptop = anAgreementAnswer({
    cases: { zolder: aCaseAnswer({ at: late, attempt: 2 }) },
    at: late,
    attempt: 2,
  });
  expect(mergeAnswers(phone, laptop)).toEqual({
    ...laptop,
    cases: { trein: phone.cases['trein'], zolder: laptop.cases['zolder'] },
  });
});

test('twee tabbladen met dezelfde tabel verliezen geen vak, en de laatste kolommen gelden', () => {
  const told = (named: number, at: string) => ({ told: { named, version: 1, at } });
  const phone = aComparisonAnswer({
    cells: { 'systemisch.zin': told(1, late), 'cognitief.zin': told(2, early) },
    hidden: { columns: ['zin'], at: early },
  });
  const laptop = aComparisonAnswer({
    cells: { 'systemisch.zin': told(3, early), 'cognitief.vandaag': told(1, early) },
    hidden: { columns: [], at: late },
  });
  expect(mergeAnswers(phone, laptop)).toMatchObject({
    cells: {
      'systemisch.zin': told(1, late),
      'cognitief.zin': told(2, early),
      'cognitief.vandaag': told(1, early),
    },
    hidden: { columns: [] },
  });
});

test('van een reeks wint binnen dezelfde minuut wie verder kwam', () => {
  const at = '2026-11-22T08:10Z';
  const first = aResponseAnswer();
  const further = aResponseAnswer({
    stimuli: { telefoon: { before: ['kort'], after: [], again: ['aandeel'], version: 1, at } },
  });
  expect(mergeAnswers(first, further)).toEqual(further);
  expect(mergeAnswers(further, first)).toEqual(further);
});
