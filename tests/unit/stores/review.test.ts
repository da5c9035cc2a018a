import { describe, expect, test } from 'vitest';
import { createReview } from '../../../src/stores/review.ts';
import { aCase, aCourse, cardsOf } from '../review/deck.ts';
import { FakeBrowser, type Tab } from './browser.ts';

const day = 24 * 60;
const facts = aCourse({
  cards: cardsOf('band', 3),
  cases: [aCase('ja-wim', { placed: true }), aCase('ja-bilal')],
});

const deckOf = (tab: Tab) => {
  const review = createReview(tab.environment, tab.progress, () => 60);
  review.setUpReview(facts);
  return review;
};
const ids = ({ $today }: ReturnType<typeof deckOf>) => {
  const today = $today.get();
  return today.kind === 'open' ? today.items.map(({ id }) => id) : today.kind;
};

test('niets wordt bewaard door te kijken', () => {
  const browser = new FakeBrowser();
  expect(ids(deckOf(browser.open()))).toEqual([]);
  expect(browser.content).toEqual({});
});

test('een gelezen les geeft haar kaarten, en een beoordeelde kaart is weg tot haar dag', () => {
  const browser = new FakeBrowser();
  const tab = browser.open();
  const deck = deckOf(tab);
  tab.progress.markRead('band');
  expect(ids(deck)).toEqual(['band-a', 'band-b', 'band-c']);
  const { 3: next } = deck.previewOf('band-a');
  deck.gradeItem('band-a', 3);
  expect(ids(deck)).toEqual(['band-b', 'band-c']);
  expect(deck.dueOf('band-a')).toBe(next);

  browser.minute += 3 * day;
  expect(ids(deckOf(browser.open()))).toContain('band-a');
  // The page that stayed open looks at the clock again.
  deck.refreshDay();
  expect(ids(deck)).toContain('band-a');
});

test('een kaart heeft één oordeel per dag', () => {
  const tab = new FakeBrowser().open();
  const deck = deckOf(tab);
  deck.addLesson('band');
  deck.gradeItem('band-a', 1);
  deck.gradeItem('band-a', 4);
  expect(tab.progress.$review.get().log['band-a']).toEqual({ '2026-11-22': 1 });
});

test('een gemist vignet geeft de volgende dag een ander geval, ook als de fout elders gemaakt is', () => {
  const browser = new FakeBrowser();
  browser.open().progress.commitVignette('ja-wim', 1, { choice: 'fout', certainty: 3 });
  browser.minute += day;
  const tab = browser.open();
  const deck = deckOf(tab);
  expect(ids(deck)).toEqual(['ja-bilal']);
  tab.progress.commitVignette('ja-bilal', 1, { choice: 'goed', certainty: 1 });
  expect(ids(deck)).toEqual([]);
  expect(tab.progress.$review.get().log['ja-bilal']).toEqual({ '2026-11-23': 2 });
});

test('twee tabbladen die elk een andere kaart doen, verliezen er geen', () => {
  const browser = new FakeBrowser();
  const [one, two] = [browser.open(), browser.open()];
  const [mine, theirs] = [deckOf(one), deckOf(two)];
  mine.addLesson('band');
  mine.gradeItem('band-a', 3);
  theirs.gradeItem('band-b', 1);
  one.hearAll();
  two.hearAll();
  expect(one.progress.$review.get()).toEqual(two.progress.$review.get());
  expect(Object.keys(one.progress.$review.get().log)).toEqual(['band-a', 'band-b']);
});

test('pauze vraagt niets en verschuift niets', () => {
  const browser = new FakeBrowser();
  const deck = deckOf(browser.open());
  deck.addLesson('band');
  deck.gradeItem('band-a', 3);
  const due = deck.dueOf('band-a');
  deck.pauseReview(true);
  expect(ids(deck)).toBe('paused');
  browser.minute += 10 * day;
  deck.pauseReview(false);
  expect(deck.dueOf('band-a')).toBe(due);
  expect(ids(deck)).toContain('band-a');
});

describe('bewaren, wissen en terugzetten', () => {
  const learned = () => {
    const browser = new FakeBrowser();
    const tab = browser.open();
    const deck = deckOf(tab);
    tab.progress.commitVignette('ja-wim', 1, { choice: 'fout', certainty: 3 });
    tab.progress.markRead('band');
    deck.gradeItem('band-a', 3);
    browser.minute += day;
    tab.progress.commitVignette('ja-bilal', 1, { choice: 'fout', certainty: 2 });
    deck.gradeItem('band-b', 1);
    deck.pauseReview(false);
    return { browser, tab, deck };
  };

  test('geeft hetzelfde terug, ook elke dag waarop iets terugkomt', () => {
    const { browser, tab, deck } = learned();
    const due = () => ['band-a', 'band-b', 'ja-bilal'].map(deck.dueOf);
    const before = { ...browser.content };
    const [dates, review] = [due(), tab.progress.$review.get()];
    const file = tab.progress.exportAll();
    tab.progress.eraseAll();
    expect(browser.content).toEqual({});
    expect(ids(deck)).toEqual([]);
    expect(due()).toEqual([undefined, undefined, undefined]);
    tab.progress.importFile(file);
    expect(tab.progress.$review.get()).toEqual(review);
    expect(due()).toEqual(dates);
    expect(
      Object.fromEntries(Object.entries(browser.content).map(([k, v]) => [k, JSON.parse(v)])),
    ).toEqual(Object.fromEntries(Object.entries(before).map(([k, v]) => [k, JSON.parse(v)])));
  });

  test('een kapotte opgeslagen herhaling blijft bewaard, en alles werkt', () => {
    const browser = new FakeBrowser();
    browser.area.setItem('alliantie:/cursus/:v1:r', '{"v":1,"log":7}');
    const deck = deckOf(browser.open());
    deck.addLesson('band');
    expect(ids(deck)).toEqual(['band-a', 'band-b', 'band-c']);
    expect(Object.values(browser.content)).toContain('{"v":1,"log":7}');
  });
});

test('met geblokkeerde opslag werkt het zolang de pagina open is', () => {
  const browser = new FakeBrowser();
  browser.trouble = 'access';
  const deck = deckOf(browser.open());
  deck.addLesson('band');
  deck.gradeItem('band-a', 3);
  expect(ids(deck)).toEqual(['band-b', 'band-c']);
  expect(browser.content).toEqual({});
});
