import { expect, test } from 'vitest';
import { createPractice } from '../../../src/stores/practice.ts';
import { FakeBrowser } from './browser.ts';

const prefix = 'alliantie:/cursus/:v1:';
const open = (browser: FakeBrowser) => {
  const { environment, progress } = browser.open();
  return { progress, ...createPractice(environment, progress.$answers) };
};
const answers = new Map([['a-een', { version: 1, choice: 'taak', certainty: 2 as const }]]);

test('een halve gemengde reeks is er nog na opnieuw laden, met wat beantwoord was', () => {
  const browser = new FakeBrowser();
  open(browser).keepSet(['a-een', 'b-een'], answers);
  expect(open(browser).$begun.get()).toEqual({
    exercises: ['a-een', 'b-een'],
    answers: { 'a-een': { version: 1, choice: 'taak', certainty: 2 } },
    at: '2026-11-22T08:00Z',
  });
});

test('ze legt geen antwoord vast en gaat niet mee in een voortgangsbestand', () => {
  const browser = new FakeBrowser();
  const { keepSet, progress } = open(browser);
  keepSet(['a-een', 'b-een'], answers);
  expect(progress.$answers.get().size).toBe(0);
  expect(progress.exportAll()).not.toContain('a-een');
});

test('ingeleverd, weggegooid of alles gewist is ze weg, ook in een ander venster', () => {
  const browser = new FakeBrowser();
  const here = open(browser);
  const there = open(browser);
  here.keepSet(['a-een'], answers);
  browser.tabs[1]?.hearAll();
  expect(there.$begun.get()?.exercises).toEqual(['a-een']);
  here.dropSet();
  browser.tabs[1]?.hearAll();
  expect([here.$begun.get(), there.$begun.get(), browser.content]).toEqual([
    undefined,
    undefined,
    {},
  ]);
  here.keepSet(['a-een'], answers);
  here.eraseDrawn();
  expect(browser.content).toEqual({});
});

test('een onleesbare reeks wordt apart bewaard en houdt een nieuwe niet tegen', () => {
  const browser = new FakeBrowser();
  browser.area.setItem(`${prefix}m`, '{"v":1,"exercises":7}');
  const { $begun, keepSet } = open(browser);
  expect($begun.get()).toBeUndefined();
  keepSet(['a-een'], answers);
  expect(open(browser).$begun.get()?.exercises).toEqual(['a-een']);
  expect(browser.content['alliantie:/cursus/:kept:v1:m:1']).toBe('{"v":1,"exercises":7}');
});

test('kan er niets bewaard worden, dan gaat de reeks op de pagina gewoon door', () => {
  const browser = new FakeBrowser();
  browser.trouble = 'access';
  const { $begun, keepSet } = open(browser);
  keepSet(['a-een'], answers);
  expect($begun.get()?.exercises).toEqual(['a-een']);
});
