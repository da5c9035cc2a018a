import { expect, test } from 'vitest';
import { caseAbout, nextMeeting } from '../../../src/domain/review/meeting.ts';
import { emptyReview } from '../../../src/domain/review/types.ts';
import { aCase, answered } from './deck.ts';

const today = '2026-11-22';
const believes = { misconceptions: { fout: 'ja-is-ja' } };
const cases = [aCase('ja-wim', believes), aCase('weg-ivo', believes), aCase('stil-noor')];
const at = '2026-11-20T08:10Z';

test('het volgende geval met een denkfout is een ander dan waar je haar tegenkwam', () => {
  const answers = answered(new Map(), 'ja-wim', 'fout', at, 3);
  expect(caseAbout('ja-is-ja', 'ja-wim', cases, answers)).toBe('weg-ivo');
  expect(caseAbout('ja-is-ja', 'ja-wim', [aCase('ja-wim', believes)], answers)).toBe('ja-wim');
});

test('zegt op welke dag een geval met die denkfout terugkomt', () => {
  const waiting = {
    ...emptyReview,
    follow: { 'ja-wim': { at, exercise: 'weg-ivo', day: '2026-11-23' } },
  };
  expect(nextMeeting('ja-is-ja', emptyReview, cases, today)).toBeUndefined();
  expect(nextMeeting('ja-is-ja', waiting, cases, today)).toBe('2026-11-23');
  // What has been due for a while is there today.
  expect(nextMeeting('ja-is-ja', waiting, cases, '2026-12-24')).toBe('2026-12-24');
  const done = { ...waiting, log: { 'weg-ivo': { '2026-11-23': 3 as const } } };
  expect(nextMeeting('ja-is-ja', done, cases, '2026-11-23')).toBe('2026-11-26');
  expect(nextMeeting('anders', done, cases, today)).toBeUndefined();
});
