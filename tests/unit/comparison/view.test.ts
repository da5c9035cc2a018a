import { describe, expect, test } from 'vitest';
import { arrange, hiddenNow, wholeView } from '../../../src/domain/comparison/view.ts';

const rows = [
  { id: 'overdracht', title: 'Psychoanalytisch', open: 0 },
  { id: 'leren', title: 'Gedragstherapeutisch', open: 3 },
  { id: 'denken', title: 'Cognitief', open: 1 },
];
const groupings = [
  {
    id: 'samen',
    title: 'Twee oriëntaties',
    groups: [
      { title: 'Leren en denken', rows: ['leren', 'denken'] },
      { title: 'Overdracht', rows: ['overdracht'] },
    ],
  },
];
const ids = (view: Partial<typeof wholeView>) =>
  arrange(rows, { ...wholeView, ...view }, groupings);

describe('de rijen van een tabel', () => {
  test('staan eerst zoals de auteur ze schreef', () => {
    expect(ids({})).toEqual([{ title: null, rows: ['overdracht', 'leren', 'denken'] }]);
  });

  test('staan op naam, of met het meeste dat nog open is vooraan', () => {
    expect(ids({ order: 'name' })[0]?.rows).toEqual(['denken', 'leren', 'overdracht']);
    expect(ids({ order: 'open' })[0]?.rows).toEqual(['leren', 'denken', 'overdracht']);
  });

  test('staan in een andere indeling bij elkaar, zonder dat er code voor nodig is', () => {
    expect(ids({ order: 'samen' })).toEqual([
      { title: 'Leren en denken', rows: ['leren', 'denken'] },
      { title: 'Overdracht', rows: ['overdracht'] },
    ]);
  });

  test('zijn weg als ze verborgen zijn, en een lege groep ook', () => {
    expect(ids({ order: 'samen', hiddenRows: ['overdracht', 'leren'] })).toEqual([
      { title: 'Leren en denken', rows: ['denken'] },
    ]);
  });

  test('raken niet zoek als geen groep ze noemt of de indeling niet meer bestaat', () => {
    const groups = [{ ...groupings[0]!, groups: [{ title: 'Leren', rows: ['leren'] }] }];
    expect(arrange(rows, { ...wholeView, order: 'samen' }, groups)).toEqual([
      { title: 'Leren', rows: ['leren'] },
      { title: null, rows: ['overdracht', 'denken'] },
    ]);
    expect(ids({ order: 'van-vroeger' })[0]?.rows).toHaveLength(3);
  });
});

describe('verborgen kolommen', () => {
  test('blijven verborgen, en wat de tabel niet meer heeft doet niets', () => {
    expect(hiddenNow(['vandaag', 'van-vroeger'], ['waartoe', 'vandaag'])).toEqual(['vandaag']);
  });

  test('zijn er nooit zo veel dat er niets overblijft', () => {
    expect(hiddenNow(['waartoe', 'vandaag'], ['waartoe', 'vandaag'])).toEqual([]);
  });
});
