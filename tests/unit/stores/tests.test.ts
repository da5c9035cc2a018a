import { expect, test } from 'vitest';
import { createPractice } from '../../../src/stores/practice.ts';
import { FakeBrowser } from './browser.ts';

const taak = { version: 1, choice: 'taak' };

test('een antwoord in de voortoets is bewaard, en het vignet zelf blijft onbeantwoord', () => {
  const browser = new FakeBrowser();
  const { progress } = browser.open();
  progress.estimateTest('voortoets-x', 1);
  progress.answerPretest('voortoets-x', 'te-laat-noor', { ...taak, certainty: 2 });
  const later = browser.open().progress;
  expect(later.answerStore('voortoets-x', 'test').get()).toMatchObject({
    estimate: 1,
    items: { 'te-laat-noor': { choice: 'taak', certainty: 2 } },
  });
  expect(later.answerStore('te-laat-noor').get()).toBeUndefined();
});

test('een antwoord in de natoets telt ook voor het vignet, en het laatste levert in', () => {
  const { progress } = new FakeBrowser().open();
  const natoets = { id: 'natoets-x', form: ['te-laat-noor', 'te-laat-bo'] };
  progress.commitPosttest(natoets, 'te-laat-noor', 1, { choice: 'taak', sentences: ['1a'] });
  expect(progress.answerStore('natoets-x', 'test').get()).not.toHaveProperty('finished');
  progress.commitPosttest(natoets, 'te-laat-bo', 1, { choice: 'band' });
  expect(progress.answerStore('natoets-x', 'test').get()).toHaveProperty('finished');
  expect(progress.answerStore('te-laat-noor', 'vignette').get()).toMatchObject({
    choice: 'taak',
    sentences: ['1a'],
  });
});

test('overslaan wordt onthouden, en de natoets kan opnieuw', () => {
  const { progress } = new FakeBrowser().open();
  progress.skipTest('voortoets-x');
  expect(progress.answerStore('voortoets-x', 'test').get()?.skipped).toBe(true);
  progress.commitPosttest({ id: 'natoets-x', form: ['te-laat-bo'] }, 'te-laat-bo', 1, taak);
  progress.redoExercise('natoets-x');
  expect(progress.answerStore('natoets-x').get()).toBeUndefined();
  expect(progress.answerStore('te-laat-bo').get()).toBeDefined();
});

test('wissen wist ook de toetsen', () => {
  const browser = new FakeBrowser();
  const { progress } = browser.open();
  progress.skipTest('voortoets-x');
  progress.handInTest('natoets-x');
  progress.eraseAll();
  expect(browser.content).toEqual({});
});

test('een voortgangsbestand brengt de toetsen mee', () => {
  const { progress: here } = new FakeBrowser().open();
  here.answerPretest('voortoets-x', 'te-laat-noor', taak);
  here.handInTest('voortoets-x');
  const { progress: there } = new FakeBrowser().open();
  expect(there.importFile(here.exportAll())).toEqual({ kind: 'ok', answers: 1 });
  expect(there.answerStore('voortoets-x').get()).toEqual(here.answerStore('voortoets-x').get());
});

test('‘Eén vignet’ onthoudt over pagina’s heen wat het net opende', () => {
  const browser = new FakeBrowser();
  const all = ['a-een', 'b-een'].map((exercise) => ({
    exercise,
    family: exercise[0] ?? '',
    module: 'x',
    grey: false,
    tests: [],
  }));
  const practice = () => {
    const { environment, progress } = browser.open();
    return createPractice({ ...environment, random: () => 0 }, progress.$answers);
  };
  expect(practice().drawNext(all)).toBe('a-een');
  expect(practice().drawNext(all)).toBe('b-een');
  practice().eraseDrawn();
  expect(practice().drawNext(all)).toBe('a-een');
});

test('een gemengde reeks laat een week met rust wat ‘Eén vignet’ net opende', () => {
  const browser = new FakeBrowser();
  const all = ['a-een', 'b-een'].map((exercise) => ({
    exercise,
    family: exercise,
    module: 'x',
    grey: false,
    tests: [],
  }));
  const { environment, progress } = browser.open();
  const practice = createPractice({ ...environment, random: () => 0 }, progress.$answers);
  const possible = () => practice.drawableNow(all, ['x']).map(({ exercise }) => exercise);
  expect(practice.drawNext(all)).toBe('a-een');
  expect(possible()).toEqual(['b-een']);
  browser.minute += 7 * 24 * 60 + 1;
  expect(possible()).toEqual(['a-een', 'b-een']);
});
