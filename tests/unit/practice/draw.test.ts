import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawable,
  drawOne,
  drawSet,
  type Drawable,
  type Opened,
} from '../../../src/domain/practice/draw.ts';
import type { Answer } from '../../../src/domain/progress/types.ts';
import { aTestAnswer, aVignetteAnswer } from '../progress/answers.ts';

const aCase = (exercise: string, parts: Partial<Drawable> = {}): Drawable => ({
  exercise,
  family: exercise.split('-')[0] ?? '',
  module: 'gesprek',
  grey: false,
  tests: [],
  ...parts,
});
const answers = (...all: Answer[]) => new Map(all.map((answer) => [answer.exercise, answer]));
const answered = (exercise: string, at: string) => aVignetteAnswer({ exercise, at });
const now = '2026-11-22T08:10Z';
const first = () => 0;
const ids = (list: Drawable[]) => list.map(({ exercise }) => exercise);
const modules = ['gesprek'];

describe('een gemengde reeks', () => {
  test('komt uit de gekozen modules en heeft geen gevallen zonder sleutel', () => {
    const all = [
      aCase('a-een'),
      aCase('a-twee', { module: 'setting' }),
      aCase('b-een', { grey: true }),
    ];
    expect(ids(drawable(all, answers(), { modules, now }))).toEqual(['a-een']);
    expect(ids(drawable(all, answers(), { modules: [], now }))).toEqual([]);
  });

  test('heeft niets wat je in de laatste zeven dagen zag', () => {
    const all = [aCase('a-een'), aCase('b-een'), aCase('c-een')];
    const seen = answers(
      answered('a-een', '2026-11-15T08:10Z'),
      answered('b-een', '2026-11-15T08:09Z'),
    );
    expect(ids(drawable(all, seen, { modules, now }))).toEqual(['b-een', 'c-een']);
  });

  test('laat een geval met rust dat een toets nog nodig heeft', () => {
    const all = [aCase('a-een', { tests: ['natoets-gesprek'] })];
    const draw = (...tests: Answer[]) => ids(drawable(all, answers(...tests), { modules, now }));
    const test = aTestAnswer({ exercise: 'natoets-gesprek' });
    expect(draw()).toEqual([]);
    expect(draw(test)).toEqual([]);
    expect(draw({ ...test, finished: now, skipped: true })).toEqual(['a-een']);
  });

  test('heeft in de week na een ingeleverde toets niets uit die toets, ook niet wat je daarin openliet', () => {
    const all = [aCase('a-een', { tests: ['voortoets-gesprek'] }), aCase('b-een')];
    const draw = (finished: string) => {
      const test = aTestAnswer({ exercise: 'voortoets-gesprek', items: {}, finished });
      return ids(drawable(all, answers(test), { modules, now }));
    };
    expect(draw(now)).toEqual(['b-een']);
    expect(draw('2026-11-15T08:10Z')).toEqual(['b-een']);
    expect(draw('2026-11-15T08:09Z')).toEqual(['a-een', 'b-een']);
    const again = answers(
      aTestAnswer({ exercise: 'voortoets-gesprek', finished: now }),
      answered('a-een', '2026-11-01T08:00Z'),
    );
    expect(ids(drawable(all, again, { modules, now }))).toEqual(['b-een']);
  });

  test('heeft niets wat je in de laatste zeven dagen met ‘Eén vignet’ opende', () => {
    const all = [aCase('a-een'), aCase('b-een')];
    const opened = [
      { exercise: 'a-een', at: '2026-11-20T08:00Z' },
      { exercise: 'b-een', at: '2026-11-10T08:00Z' },
    ];
    expect(ids(drawable(all, answers(), { modules, now, opened }))).toEqual(['b-een']);
  });

  test('wisselt de families af zolang er meer dan één is', () => {
    const all = ['a-een', 'a-twee', 'a-drie', 'b-een', 'b-twee', 'c-een'].map((id) => aCase(id));
    expect(drawSet(all, 4, first)).toEqual(['a-een', 'b-een', 'c-een', 'a-twee']);
  });

  test('heeft, wat het toeval ook doet, elk geval hoogstens één keer en niet meer dan gevraagd', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-d]-[a-z]{2}$/), { maxLength: 20 }),
        fc.integer({ min: 1, max: 15 }),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 20, maxLength: 20 }),
        (exercises, count, chances) => {
          let turn = 0;
          const set = drawSet(
            exercises.map((id) => aCase(id)),
            count,
            () => chances[turn++ % chances.length] ?? 0,
          );
          expect(set).toHaveLength(Math.min(count, exercises.length));
          expect(new Set(set).size).toBe(set.length);
          const families = new Set(set.map((id) => id[0]));
          const possible = new Set(exercises.map((id) => id[0]));
          expect(families.size).toBe(Math.min(count, possible.size));
        },
      ),
    );
  });
});

describe('één vignet', () => {
  const all = ['a-een', 'a-twee', 'b-een', 'b-twee'].map((id) => aCase(id));

  test('is er een dat je nog niet deed, van een andere familie dan het vorige', () => {
    const done = answers(answered('a-een', now));
    for (const chance of [0, 0.4, 0.99])
      expect(drawOne(all, done, [], () => chance)).toMatch(/^b-/);
  });

  test('is niet wat je net opende, ook niet als je het niet beantwoordde', () => {
    const opened = [
      { exercise: 'b-een', at: now },
      { exercise: 'a-een', at: now },
    ];
    expect(drawOne(all, answers(), opened, first)).toBe('a-twee');
  });

  test('is niet wat in een toets stond die je net inleverde, zolang er iets anders is', () => {
    const inTest = ['a-een', 'a-twee', 'b-een'].map((id) =>
      aCase(id, { tests: ['voortoets-gesprek'] }),
    );
    const test = aTestAnswer({ exercise: 'voortoets-gesprek', finished: now });
    const from = [...inTest, aCase('b-twee')];
    for (const chance of [0, 0.4, 0.99]) {
      expect(drawOne(from, answers(test), [], () => chance)).toBe('b-twee');
      // Who did everything else, long ago, meets that again and not the test of a minute ago.
      const done = answers(test, answered('b-twee', '2026-11-01T08:00Z'));
      expect(drawOne(from, done, [], () => chance)).toBe('b-twee');
    }
    const skipped = answers({ ...test, skipped: true as const });
    expect(drawOne(inTest, skipped, [], first)).toBe('a-een');
  });

  test('is bij wie alles deed een van de gevallen van het langst geleden', () => {
    const done = answers(
      answered('a-een', '2026-11-01T08:00Z'),
      answered('a-twee', '2026-11-02T08:00Z'),
      answered('b-een', '2026-11-03T08:00Z'),
      answered('b-twee', '2026-11-04T08:00Z'),
    );
    expect(drawOne(all, done, [], first)).toBe('a-een');
  });

  test('is iets, ook als er maar één is en je het net zag', () => {
    const one = [aCase('a-een', { tests: ['natoets-gesprek'] })];
    expect(
      drawOne(one, answers(answered('a-een', now)), [{ exercise: 'a-een', at: now }], first),
    ).toBe('a-een');
    expect(drawOne([], answers(), [], first)).toBeUndefined();
  });

  test('mag ook een geval zonder sleutel zijn', () => {
    expect(drawOne([aCase('a-een', { grey: true })], answers(), [], first)).toBe('a-een');
  });

  test('is met tien keer drukken nooit twee keer achter elkaar hetzelfde', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 10 }),
        (chances) => {
          let opened: Opened[] = [];
          for (const chance of chances) {
            const one = drawOne(all, answers(), opened, () => chance) ?? '';
            expect(one).not.toBe(opened[0]?.exercise);
            opened = [{ exercise: one, at: now }, ...opened].slice(0, 5);
          }
        },
      ),
    );
  });
});
