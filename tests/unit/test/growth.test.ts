import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TestItem } from '../../../src/domain/test/form.ts';
import {
  estimateFit,
  growth,
  testCertainties,
  testResult,
} from '../../../src/domain/test/growth.ts';
import { aTestAnswer, testAnswer } from '../progress/answers.ts';

const at = '2026-11-22T08:10Z';
const anItem = (exercise: string, parts: Partial<TestItem> = {}): TestItem => ({
  exercise,
  version: 1,
  optionIds: ['doel', 'taak', 'band'],
  key: 'taak',
  objectives: ['lezen.a'],
  ...parts,
});
/** A test with these choices; `taak` is the key. */
const chose = (choices: Record<string, string>) =>
  aTestAnswer({
    items: Object.fromEntries(
      Object.entries(choices).map(([exercise, choice]) => [exercise, { version: 1, choice, at }]),
    ),
  });

describe('wat een toets opleverde', () => {
  const form = [anItem('een'), anItem('twee'), anItem('drie')];

  test('telt de sterkste antwoorden, en noemt wat nog openstaat', () => {
    expect(testResult(form, chose({ een: 'taak', twee: 'doel' }))).toEqual({
      right: 1,
      answered: 2,
      total: 3,
      estimate: undefined,
      open: ['drie'],
    });
    expect(testResult(form, undefined).open).toEqual(['een', 'twee', 'drie']);
  });

  test('telt een antwoord op een oudere vraag niet, en ook niet op een vraag die uit de toets is', () => {
    const newer = [anItem('een', { version: 2 }), anItem('twee', { optionIds: ['doel', 'band'] })];
    expect(testResult(newer, chose({ een: 'taak', twee: 'taak', weg: 'taak' }))).toMatchObject({
      answered: 0,
      open: ['een', 'twee'],
    });
  });

  test('blijft dezelfde als de vragen in een andere volgorde staan', () => {
    fc.assert(
      fc.property(testAnswer(fc.constant('voortoets-x')), (answer) => {
        const items = ['te-laat-noor', 'te-laat-bilal', 'huiswerk-wim'].map((id) => anItem(id));
        const { open, ...counts } = testResult(items, answer);
        const turned = testResult(items.toReversed(), answer);
        expect(turned).toMatchObject(counts);
        expect(turned.open.toSorted()).toEqual(open.toSorted());
        expect(counts.right).toBeLessThanOrEqual(counts.answered);
        expect(counts.answered + open.length).toBe(items.length);
      }),
    );
  });
});

describe('voor en na naast elkaar', () => {
  const pre = [
    anItem('a'),
    anItem('b'),
    anItem('c', { objectives: ['lezen.b'] }),
    anItem('d', { objectives: ['lezen.b', 'lezen.c'] }),
  ];
  const post = pre.map((item) => ({ ...item, exercise: `na-${item.exercise}` }));
  const before = chose({ a: 'taak', b: 'doel', c: 'taak', d: 'taak' });
  const after = chose({ 'na-a': 'taak', 'na-b': 'taak', 'na-c': 'band', 'na-d': 'taak' });

  test('staat per leerdoel in aantallen', () => {
    expect(
      growth({ form: pre, answer: before }, { form: post, answer: after }).slice(0, 2),
    ).toEqual([
      {
        objective: 'lezen.a',
        kind: 'ready',
        before: { right: 1, answered: 2 },
        after: { right: 2, answered: 2 },
      },
      {
        objective: 'lezen.b',
        kind: 'ready',
        before: { right: 2, answered: 2 },
        after: { right: 1, answered: 2 },
      },
    ]);
  });

  test('zegt niets over een leerdoel waar maar één vraag over ging', () => {
    expect(growth({ form: pre, answer: before }, { form: post, answer: after })[2]).toEqual({
      objective: 'lezen.c',
      kind: 'too-few',
    });
  });

  test('zegt niets waar de voortoets werd overgeslagen of een vraag openbleef', () => {
    const kinds = (answer = before) =>
      growth({ form: pre, answer }, { form: post, answer: after }).map(({ kind }) => kind);
    expect(kinds(aTestAnswer({ items: {} }))).toEqual(['too-few', 'too-few', 'too-few']);
    expect(kinds(chose({ a: 'taak', c: 'taak', d: 'taak' }))).toEqual([
      'too-few',
      'ready',
      'too-few',
    ]);
  });

  test('noemt elk leerdoel precies één keer en geeft nooit een percentage', () => {
    const all = growth({ form: pre, answer: before }, { form: post, answer: after });
    expect(all.map(({ objective }) => objective)).toEqual(['lezen.a', 'lezen.b', 'lezen.c']);
    for (const one of all)
      if (one.kind === 'ready')
        for (const { right, answered } of [one.before, one.after])
          expect([Number.isInteger(right), Number.isInteger(answered)]).toEqual([true, true]);
  });
});

describe('een schatting', () => {
  const result = (estimate: number | undefined, right: number) => ({
    right,
    answered: 6,
    total: 6,
    estimate,
    open: [],
  });

  test.each([
    [undefined, 3, 'none'],
    [3, 3, 'fits'],
    [4, 3, 'fits'],
    [2, 3, 'fits'],
    [5, 3, 'over'],
    [1, 3, 'under'],
  ])('van %s naast %s heet %s', (estimate, right, fit) => {
    expect(estimateFit(result(estimate, right))).toBe(fit);
  });
});

test('alleen antwoorden met een zekerheid erbij zeggen iets over zekerheid', () => {
  const answer = aTestAnswer({
    items: {
      een: { version: 1, choice: 'taak', certainty: 3, at },
      twee: { version: 1, choice: 'taak', at },
      drie: { version: 1, choice: 'doel', certainty: 1, at },
    },
  });
  expect(testCertainties([anItem('een'), anItem('twee'), anItem('drie')], answer)).toEqual([
    { certainty: 3, right: true },
    { certainty: 1, right: false },
  ]);
});
