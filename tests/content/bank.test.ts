import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/build/content/course.ts';
import { bankLints, bankNotes } from '../../src/build/content/lints/bank.ts';
import { originalityLints } from '../../src/build/content/lints/originality.ts';
import { problemLine } from '../../src/build/content/problem.ts';
import { binomialTail, evenOverThree, fisher } from '../../src/build/content/statistics.ts';
import { klein } from './klein.ts';

const family = 'nl/vignettes/na-de-stilte.yaml';

/** A bank of families of two keyed cases and one grey: as many as asked, each with options and keys of its own. */
const bank = (
  amount: number,
  options: Record<'wachten' | 'vragen' | 'benoemen', string>,
  keys: [string, string],
) => {
  const { course } = loadCourse(klein());
  const [first] = course.families;
  if (!first) throw new Error('the fixture has no family');
  return {
    ...course,
    families: Array.from({ length: amount }, (_, n) => ({
      ...first,
      id: `familie-${n}`,
      data: {
        ...first.data,
        options,
        cases: first.data.cases.map((one, i) => ({
          ...one,
          // No two stories alike: B07 has a test of its own.
          story: Array.from({ length: 80 }, (_, word) => `w${n}x${i}x${word}`).join(' '),
          ...(one.grey ? {} : { key: keys[i] ?? '' }),
        })),
      },
    })),
  } as typeof course;
};
const even = { wachten: 'Een twee drie.', vragen: 'Vier vijf zes.', benoemen: 'Zeven acht negen.' };
const lines = (course: ReturnType<typeof bank>) =>
  [...bankLints(course)].map((problem) => problemLine(problem, 'content'));

describe('de hele bank', () => {
  test('zwijgt over gewoonten zolang er minder dan 20 vignetten zijn, en zegt dat', () => {
    const { course } = loadCourse(klein());
    expect([...bankLints(course)]).toEqual([]);
    expect(bankNotes(course)).toEqual([
      '2 vignetten met sleutel en 1 grijs, 69–71 woorden.',
      'leeftijden in de vignetten: onder 18: 0, 18–34: 2, 35–64: 1, 65 en ouder: 0.',
      'B01–B04: nog geen oordeel over 2 vignetten, dat kan vanaf 20.',
      'B09–B10: nog geen oordeel over 3 vignetten, dat kan vanaf 8.',
    ]);
  });

  test('B01: het beste antwoord is niet te vaak het langste', () => {
    const options = { ...even, vragen: 'Vier vijf zes en nog wat.' };
    expect(lines(bank(10, options, ['vragen', 'vragen']))).toContain(
      'content/nl/vignettes:1:1  het beste antwoord is in 20,0 van 20 gevallen het langste (p = 0,000). Maak andere antwoorden langer. (B01)',
    );
  });

  test('B02: het beste antwoord staat op elke plaats even vaak', () => {
    expect(lines(bank(10, even, ['wachten', 'vragen']))).toContain(
      'content/nl/vignettes:1:1  het beste antwoord staat niet even vaak op elke plaats (10, 10, 0; p = 0,007). Wissel de volgorde in enkele families. (B02)',
    );
  });

  test('B03: stellige woorden verraden geen antwoord', () => {
    const options = { ...even, vragen: 'Vier vijf altijd.' };
    expect(lines(bank(10, options, ['wachten', 'benoemen']))).toContain(
      'content/nl/vignettes:1:1  woorden als altijd en nooit staan in 0 van 20 van de beste en 20 van 40 van de andere antwoorden (p = 0,000). Verdeel ze gelijker. (B03)',
    );
  });

  test('B04: warme woorden verraden geen antwoord', () => {
    const options = { ...even, vragen: 'Samen vijf zes.' };
    expect(lines(bank(10, options, ['vragen', 'vragen']))).toContain(
      'content/nl/vignettes:1:1  warme woorden (samen, luisteren, erkennen) staan in 20 van 20 van de beste en 0 van 40 van de andere antwoorden (p = 0,000). Verdeel ze gelijker. (B04)',
    );
  });

  test('B07: vignetten van verschillende families lijken niet op elkaar', () => {
    const files = klein();
    files.set('nl/vignettes/na-de-zin.yaml', files.get(family) ?? '');
    const { course } = loadCourse(files);
    expect(
      [...bankLints(course)]
        .map((problem) => problemLine(problem, 'content'))
        .find((line) => line.includes('na-de-zin')),
    ).toBe(
      'content/nl/vignettes/na-de-zin.yaml:16:12  let op: cases.nadia.story: 100 % van de reeksen van vijf woorden staat ook in "na-de-stilte-nadia". Vertel een van beide anders. (B07)',
    );
  });

  test('B09: een achtste tot een kwart is grijs', () => {
    expect(lines(bank(10, even, ['wachten', 'vragen']))).toContain(
      'content/nl/vignettes:1:1  let op: 10 van 30 vignetten zijn grijs, streef naar een achtste tot een kwart. Schrijf er gevallen met een sleutel bij. (B09)',
    );
  });

  test('B10: wie vorige sleutels onthoudt, komt er niet mee weg', () => {
    const course = bank(10, even, ['wachten', 'vragen']);
    const threes = {
      ...course,
      families: course.families.map((each) => ({
        ...each,
        data: {
          ...each.data,
          cases: each.data.cases.map((one, i) =>
            i === 2 ? { ...one, grey: false as const, key: 'benoemen' } : one,
          ),
        },
      })),
    } as typeof course;
    expect(lines(threes)).toContain(
      'content/nl/vignettes:1:1  let op: wie niet leest maar vorige sleutels onthoudt, heeft 61 % goed; hoogstens 45 % is de bedoeling. Laat vaker twee gevallen een sleutel delen of schrijf een vierde geval. (B10)',
    );
  });

  test('B11: de sterke voorbeeldzin is niet te vaak de langste', () => {
    const course = bank(10, even, ['wachten', 'vragen']);
    for (const { data } of course.families)
      for (const one of data.cases)
        one.firstLine = one.firstLine.map((line) => ({
          ...line,
          text: line.quality === 'sterk' ? 'Neem gerust de tijd die u nodig hebt.' : 'Ik wacht.',
        }));
    expect(lines(course)).toContain(
      'content/nl/vignettes:1:1  let op: van de voorbeeldzinnen is de sterke in 30,0 van 30 gevallen de langste; hoogstens de helft is de bedoeling. Kort sterke zinnen in, of laat de andere langer praten. (B11)',
    );
  });

  test('B12: een denkfout komt terug in minstens drie families', () => {
    const course = bank(10, even, ['wachten', 'vragen']);
    const [misconception] = course.misconceptions;
    if (!misconception) throw new Error('the fixture has no misconception');
    const standingIn = (families: number) => {
      for (const [i, { data }] of course.families.entries())
        data.cases = data.cases.map((one, n) => ({
          ...one,
          misconceptions: i < families && n === 0 ? { benoemen: misconception.id } : {},
        }));
      return lines(course).filter((line) => line.includes('(B12)'));
    };
    expect(standingIn(3)).toEqual([]);
    expect(standingIn(2)).toEqual([
      `content/nl/misconceptions/${misconception.id}.md:2:9  let op: belief: de denkfout "${misconception.id}" staat achter antwoorden in 2 vignettenfamilies, dat moeten er 3 zijn. Zet haar bij een antwoord dat iemand erdoor zou kiezen, of schrijf een geval waarin dat zo is. (B12)`,
    ]);
  });

  test('B08: acht woorden achter elkaar uit een bronartikel vallen op, en een langere passage één keer', () => {
    const sentence = 'ze kijkt heel even naar hem en meteen weer naar het raam';
    const words = sentence.split(' ');
    const shingles = new Set(
      words
        .slice(7)
        .map((_, i) => hash('sha256', words.slice(i, i + 8).join(' '), 'hex').slice(0, 12)),
    );
    const found = [...originalityLints(klein(), shingles)].map((problem) =>
      problemLine(problem, 'content'),
    );
    expect(found).toEqual([
      'content/nl/vignettes/na-de-stilte.yaml:19:96  “ze kijkt heel even naar hem en meteen” staat woord voor woord in een bronartikel. Zeg het in eigen woorden. (B08)',
      'content/nl/vignettes/na-de-stilte.yaml:28:14  “ze kijkt heel even naar hem en meteen” staat woord voor woord in een bronartikel. Zeg het in eigen woorden. (B08)',
    ]);
  });
});

describe('kansrekening', () => {
  test('de binomiale staart begint bij één', () => {
    expect(binomialTail(10, 0, 1 / 3)).toBeCloseTo(1, 10);
    expect(binomialTail(60, 27, 1 / 3)).toBeLessThan(0.05);
    expect(binomialTail(60, 26, 1 / 3)).toBeGreaterThan(0.05);
  });
  test('de toets van Fisher geeft de waarde van zijn thee-proef', () => {
    expect(fisher(3, 4, 1, 4)).toBeCloseTo(0.4857, 4);
  });
  test('de chi-kwadraattoets kent de grens bij 5,99', () => {
    expect(evenOverThree([5, 5, 5])).toBe(1);
    expect(Math.exp(-5.991 / 2)).toBeCloseTo(0.05, 3);
  });
});
