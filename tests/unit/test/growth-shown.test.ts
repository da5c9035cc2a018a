import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Growth } from '../../../src/features/test/Growth.tsx';
import { testStrings } from '../../../src/strings/nl/test.ts';
import { aTestAnswer } from '../progress/answers.ts';

const objectives = {
  'band.a': 'zien hoe een therapeut overkomt',
  'doelen.b': 'een verschil bespreken',
};
const item = (exercise: string, objective: string) => ({
  exercise,
  version: 1,
  optionIds: ['goed', 'fout'],
  key: 'goed',
  objectives: [objective],
});
const made = (...of: [string, string][]) => {
  const form = of.map(([exercise, objective]) => item(exercise, objective));
  const given = form.map(({ exercise }) => [
    exercise,
    { version: 1, choice: 'goed', at: '2026-11-22T08:10Z' },
  ]);
  return { form, answer: aTestAnswer({ items: Object.fromEntries(given) }) };
};
const shown = (pretest: ReturnType<typeof made>, posttest: ReturnType<typeof made>) =>
  renderToString(createElement(Growth, { pretest, posttest, objectives }));

test('is er bij geen enkel leerdoel genoeg gevraagd, dan staat dat er in één zin, zonder lijst', () => {
  const before = made(['a-een', 'band.a'], ['b-een', 'doelen.b']);
  const html = shown(before, made(['a-twee', 'band.a'], ['b-twee', 'doelen.b']));
  expect(html).toContain(testStrings.result.onlyTooFew);
  expect(html).not.toMatch(/<li|<h3|een verschil bespreken/);
});

test('is er bij één leerdoel genoeg gevraagd, dan staan voor en na daar, en de andere eronder', () => {
  const before = made(['a-een', 'band.a'], ['a-twee', 'band.a'], ['b-een', 'doelen.b']);
  const after = made(['a-drie', 'band.a'], ['a-vier', 'band.a'], ['b-twee', 'doelen.b']);
  const html = shown(before, after);
  expect(html).toContain('voortoets 2 van 2, natoets 2 van 2');
  expect(html).toMatch(/één ander leerdoel.*<li>een verschil bespreken/);
});
