import { describe, expect, test } from 'vitest';
import { markCompounds, partAt, partsOf } from '../../../src/build/search/compounds.ts';
import { vocabularyOf, wordListOf } from '../../../src/build/search/vocabulary.ts';
import type { SearchRecord } from '../../../src/build/search/records.ts';

const vocabulary = {
  keywords: new Set(['alliantie', 'breuk', 'kader', 'band']),
  known: new Set(['werk', 'terugtrekking', 'vertrouwen', 'behandel', 'confrontatie']),
};

describe('een samenstelling', () => {
  test.each([
    ['werkalliantie', 'werk|alliantie'],
    ['Werkalliantie', 'Werk|alliantie'],
    ['terugtrekkingsbreuk', 'terugtrekkings|breuk'],
    ['terugtrekkingsbreuken', 'terugtrekkings|breuken'],
    ['vertrouwensband', 'vertrouwens|band'],
    ['behandelkader', 'behandel|kader'],
  ])('%s krijgt het teken tussen zijn delen', (word, marked) => {
    expect(markCompounds(`De ${word}, dus.`, vocabulary)).toBe(`De ${marked}, dus.`);
  });

  test.each(['alliantie', 'inbreuk', 'verband', 'xyzbreuk', 'kader'])(
    '%s blijft heel: wat ervoor staat is geen woord van de cursus',
    (word) => {
      expect(partAt(word, vocabulary)).toBe(0);
    },
  );

  test('geeft haar delen los', () => {
    expect(partsOf('De werkalliantie', vocabulary)).toEqual(['werk', 'alliantie']);
  });
});

const record = (part: Partial<SearchRecord>): SearchRecord => ({
  kind: 'lesson',
  path: 'lessen/x/',
  title: 'Titel',
  also: [],
  blocks: [],
  ...part,
});

describe('de woordenlijst', () => {
  const records = [
    record({ kind: 'term', title: 'band', also: ['affectieve band', 'bond'] }),
    record({
      title: 'De alliantie lezen',
      blocks: [
        { level: 2, id: 'a', text: 'Erkennen eerst' },
        { level: 0, id: null, text: 'gewoon gewoon gewoon zeldzaam' },
      ],
    }),
    record({ kind: 'source', title: 'Bordin, E. S. (1979)' }),
  ];

  test('kent de namen van begrippen en lessen als geheel, en geen bronnen', () => {
    expect(wordListOf(records).phrases).toEqual([
      'De alliantie lezen',
      'affectieve band',
      'band',
      'bond',
    ]);
  });

  test('kent woorden van titels en koppen, en van de tekst wat terugkomt', () => {
    const { words } = wordListOf(records);
    expect(words).toContain('erkennen');
    expect(words).toContain('gewoon');
    expect(words).not.toContain('zeldzaam');
  });

  test('neemt van begrippen ook korte woorden om samenstellingen te herkennen', () => {
    const { keywords, known } = vocabularyOf(records);
    expect(keywords.has('band')).toBe(true);
    expect(known.has('zeldzaam')).toBe(true);
  });
});
