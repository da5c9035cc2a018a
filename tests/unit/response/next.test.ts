import { describe, expect, test } from 'vitest';
import { nextStimulus } from '../../../src/domain/response/next.ts';

const series = [
  { id: 'mild', level: 1 },
  { id: 'stug', level: 2 },
  { id: 'scherp', level: 2 },
  { id: 'boos', level: 3 },
];
const next = (current: string, done: string[], pace?: 'easy' | 'right' | 'hard') =>
  nextStimulus(series, done, current, pace);

describe('de volgende opdracht', () => {
  test('is na ‘goed’ een nieuwe van hetzelfde niveau, en anders de laagste daarboven', () => {
    expect(next('stug', ['stug'], 'right')).toEqual({ kind: 'new', id: 'scherp' });
    expect(next('stug', ['stug', 'scherp'], 'right')).toEqual({ kind: 'new', id: 'boos' });
    expect(next('mild', ['mild'])).toEqual({ kind: 'new', id: 'stug' });
  });
  test('is na ‘te makkelijk’ een niveau hoger, ook als er op dit niveau nog iets ligt', () => {
    expect(next('stug', ['stug'], 'easy')).toEqual({ kind: 'new', id: 'boos' });
    expect(next('stug', ['stug', 'boos'], 'easy')).toEqual({ kind: 'new', id: 'scherp' });
    expect(next('boos', ['boos'], 'easy')).toEqual({ kind: 'new', id: 'scherp' });
  });
  test('is na ‘te moeilijk’ een niveau lager, het dichtste bij', () => {
    expect(next('boos', ['boos'], 'hard')).toEqual({ kind: 'new', id: 'scherp' });
    expect(next('boos', ['boos', 'stug', 'scherp'], 'hard')).toEqual({ kind: 'new', id: 'mild' });
  });
  test('is na ‘te moeilijk’ een lagere nog eens, als die allemaal al gedaan zijn', () => {
    expect(next('stug', ['mild', 'stug', 'scherp'], 'hard')).toEqual({
      kind: 'repeat',
      id: 'mild',
    });
    expect(next('mild', ['mild'], 'hard')).toEqual({ kind: 'repeat', id: 'mild' });
  });
  test('is er niet als alles gedaan is', () => {
    const all = series.map(({ id }) => id);
    expect(next('boos', all, 'right')).toEqual({ kind: 'none' });
    expect(next('boos', all, 'easy')).toEqual({ kind: 'none' });
  });
});
