import { describe, expect, test } from 'vitest';
import { countSentences, lengthHint } from '../../../src/domain/response/sentences.ts';

describe('zinnen tellen in een antwoord', () => {
  test.each([
    ['', 0],
    ['   \n ', 0],
    ['…', 0],
    ['Dat had ik niet mogen zeggen', 1],
    ['Dat had ik niet mogen zeggen. Hoe was dat voor u?', 2],
    ['dat had ik niet mogen zeggen. hoe was dat voor u? zegt u het gerust', 3],
    ['Ik zat op mijn telefoon\nHoe was dat?', 2],
    ['Tja… dat had ik niet moeten doen.', 1],
    ['Tja... dat had ik niet moeten doen.', 1],
    ['U vroeg o.a. naar mw. De Wit.', 1],
    ['‘Het gaat wel’, zegt u. Ik geloof het niet helemaal.', 2],
  ])('%j telt %i', (text, count) => {
    expect(countSentences(text)).toBe(count);
  });
});

describe('de aanwijzing over lengte', () => {
  test('noemt hoeveel zinnen het er zijn en hoeveel het er mogen zijn', () => {
    expect(lengthHint('Een. Twee. Drie. Vier.', 3)).toEqual({ kind: 'over', count: 4, most: 3 });
    expect(lengthHint('Een. Twee. Drie.', 3)).toEqual({ kind: 'within', count: 3, most: 3 });
  });
  test('zwijgt als er niets getypt is, of als geen criterium over lengte gaat', () => {
    expect(lengthHint(' ', 3)).toEqual({ kind: 'none' });
    expect(lengthHint('Een. Twee.', undefined)).toEqual({ kind: 'none' });
  });
});
