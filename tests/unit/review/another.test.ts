import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/domain/progress/types.ts';
import { anotherCase } from '../../../src/domain/review/another.ts';
import { misses } from '../../../src/domain/review/misses.ts';
import { aCase, answered } from './deck.ts';

const none: ReadonlyMap<string, Answer> = new Map();
const at = '2026-11-22T08:10Z';
const believes = { misconceptions: { fout: 'ja-is-ja' } };
const missed = aCase('ja-wim', { ...believes, placed: true });
const miss = { exercise: 'ja-wim', at };
const sure = { ...miss, certainty: 3 as const, misconception: 'ja-is-ja' };

describe('wat gemist is', () => {
  const cases = [missed, aCase('ja-noor'), aCase('ja-grijs', { best: ['goed', 'half'] })];

  test('het eerste antwoord telt, ook als het tweede goed is', () => {
    const answers = answered(answered(none, 'ja-wim', 'fout', at, 3), 'ja-wim', 'goed', at, 2);
    expect(misses(cases, answers)).toEqual([
      { exercise: 'ja-wim', at, certainty: 3, misconception: 'ja-is-ja' },
    ]);
  });

  test('een later fout antwoord telt alleen als de lezer er zeker van was', () => {
    const later = '2026-11-25T08:10Z';
    const right = answered(none, 'ja-wim', 'goed', at);
    expect(misses(cases, answered(right, 'ja-wim', 'fout', later, 2))).toEqual([]);
    expect(misses(cases, answered(right, 'ja-wim', 'fout', later, 3))).toMatchObject([
      { exercise: 'ja-wim', at: later },
    ]);
  });

  test('een grijs geval, en een vraag die sindsdien veranderde, zijn niet te missen', () => {
    const answers = answered(answered(none, 'ja-grijs', 'fout', at), 'ja-noor', 'fout', at);
    const changed = cases.map((one) => ({ ...one, version: one.exercise === 'ja-noor' ? 2 : 1 }));
    expect(misses(changed, answers)).toEqual([]);
  });

  test('een ingeleverde natoets telt, een voortoets en een halve natoets niet', () => {
    const cases = [aCase('ja-noor', { form: 'posttest' }), aCase('ja-siem', { form: 'pretest' })];
    const item = { version: 1, choice: 'fout', certainty: 3 as const, at };
    const test = (finished: string | undefined): Map<string, Answer> =>
      new Map([
        [
          'gesprek-natoets',
          {
            kind: 'test',
            exercise: 'gesprek-natoets',
            version: 1,
            items: { 'ja-noor': item, 'ja-siem': item },
            finished,
            at,
          },
        ],
      ]);
    expect(misses(cases, test(undefined))).toEqual([]);
    expect(misses(cases, test('2026-11-22T08:30Z'))).toEqual([
      { exercise: 'ja-noor', at: '2026-11-22T08:30Z', certainty: 3, misconception: undefined },
    ]);
  });
});

describe('een ander geval', () => {
  const pre = aCase('ja-siem', { form: 'pretest' });
  const free = aCase('ja-bilal');
  const placed = aCase('ja-rosa', { placed: true });
  const kept = aCase('ja-tom', { form: 'posttest' });
  const other = aCase('stil-lotte', believes);

  test('eerst het geval van de voortoets dat nooit uitleg kreeg', () => {
    expect(anotherCase(miss, { cases: [missed, free, pre, other], answers: none })).toBe('ja-siem');
  });

  test('dan een geval van de familie dat in geen les staat', () => {
    const cases = [missed, placed, kept, free, other];
    expect(anotherCase(miss, { cases, answers: none })).toBe('ja-bilal');
    const withIt = aCase('ja-ans', believes);
    expect(
      anotherCase(
        { ...miss, misconception: 'ja-is-ja' },
        { cases: [...cases, withIt], answers: none },
      ),
    ).toBe('ja-ans');
  });

  test('dan een geval van een andere familie met dezelfde denkfout', () => {
    const cases = [missed, placed, kept, aCase('weg-ivo'), other];
    expect(anotherCase({ ...miss, misconception: 'ja-is-ja' }, { cases, answers: none })).toBe(
      'stil-lotte',
    );
  });

  test('en als er niets anders is, hetzelfde geval', () => {
    expect(anotherCase(miss, { cases: [missed, placed, kept, other], answers: none })).toBe(
      'ja-wim',
    );
  });

  test('wie zeker was van een denkfout, krijgt een geval met die denkfout, ook vóór de voortoets', () => {
    expect(anotherCase(sure, { cases: [missed, free, pre, other], answers: none })).toBe(
      'stil-lotte',
    );
    const preWithIt = { ...pre, ...believes };
    expect(anotherCase(sure, { cases: [missed, other, preWithIt], answers: none })).toBe('ja-siem');
    // Nothing carries it: then the family after all.
    expect(anotherCase(sure, { cases: [missed, free, pre], answers: none })).toBe('ja-siem');
  });

  test('wie alles al zag, krijgt wat het langst geleden is en niet hetzelfde', () => {
    const cases = [missed, other, aCase('weg-ivo', believes)];
    const answers = answered(
      answered(none, 'stil-lotte', 'goed', '2026-11-20T08:10Z'),
      'weg-ivo',
      'goed',
      '2026-11-01T08:10Z',
    );
    expect(anotherCase(sure, { cases, answers })).toBe('weg-ivo');
  });

  test('wat al klaarstaat, wordt niet nog eens gekozen zolang er iets anders is', () => {
    const cases = [missed, other, aCase('weg-ivo', believes)];
    const waiting = new Set(['stil-lotte']);
    expect(anotherCase(sure, { cases, answers: none, waiting })).toBe('weg-ivo');
  });

  test('wat de natoets nog gaat vragen, blijft voor het laatst', () => {
    const later = aCase('weg-ivo', { ...believes, form: 'posttest' });
    expect(anotherCase(sure, { cases: [missed, later, other], answers: none })).toBe('stil-lotte');
    expect(anotherCase(sure, { cases: [missed, later], answers: none })).toBe('weg-ivo');
  });
});
