import { expect, test } from 'vitest';
import { wrap } from '../../../src/features/figure/wrap.ts';

test('breekt een label af tussen woorden, in zo weinig mogelijk regels', () => {
  expect(wrap('vraagt door', 13)).toEqual(['vraagt door']);
  expect(wrap('vraagt nog eens door', 13)).toEqual(['vraagt nog', 'eens door']);
});

test('laat geen woord alleen op de laatste regel als het eerlijker kan', () => {
  expect(wrap('Joris zegt niets, dus vraag ik maar door.', 38)).toEqual([
    'Joris zegt niets, dus',
    'vraag ik maar door.',
  ]);
});

test('zet een woord dat te lang is op een eigen regel', () => {
  expect(wrap('doet verantwoordelijkheidsgevoelig mee', 13)).toEqual([
    'doet',
    'verantwoordelijkheidsgevoelig',
    'mee',
  ]);
});
