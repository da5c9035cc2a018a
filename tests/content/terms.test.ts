import { describe, expect, test } from 'vitest';
import { edit, klein, register, says, secondLesson } from './klein.ts';

const lesson = 'nl/lessons/luisteren.mdx';
const second = 'nl/lessons/praten.mdx';
const glossary = 'nl/glossary/breuk.md';
const module = 'nl/modules/gesprek.yaml';

const aTerm = (more = '', definition = 'De samenwerking hapert.', term = 'breuk') => `---
term: ${term}
variants:
  nl: []
  be: []
  en: [rupture]
definition: ${definition}
${more}---
`;

/** A course of two lessons, listening before talking; the words of a lesson can be replaced. */
const course = (
  term: string,
  { first = ['', ''], later = ['', ''] }: { first?: [string, string]; later?: [string, string] } = {},
) => {
  const files = klein();
  files.set(glossary, term);
  files.set(second, secondLesson());
  edit(files, module, '- luisteren', '- luisteren\n  - praten');
  if (first[0]) edit(files, lesson, ...first);
  if (later[0]) edit(files, second, ...later);
  register(files);
  return files;
};
/** Without what is said of the second lesson's length: it has nothing to practise. */
const saysOf = (...given: Parameters<typeof course>) => saidOf(course(...given));
const saidOf = (files: Map<string, string>) => says(files).filter((line) => !line.endsWith('(L01)'));

const opening = 'Van buiten lijken die drie op elkaar.';
const marked = 'Van buiten lijken die drie op een <Term id="breuk">breuk</Term>.';

describe('een begrip', () => {
  test('dat nog in geen les staat, is in orde', () => {
    expect(saysOf(aTerm())).toEqual([]);
  });

  test('dat de les aanwijst die het invoert, is in orde', () => {
    expect(saysOf(aTerm('lesson: luisteren\n'), { first: [opening, marked] })).toEqual([]);
  });

  test('mag een les ook aanwijzen die na de invoerende les komt', () => {
    expect(
      saysOf(aTerm('lesson: luisteren\n'), {
        first: [opening, marked],
        later: [opening, marked],
      }),
    ).toEqual([]);
  });

  test('vraagt om de les die het invoert, als die het niet aanwijst', () => {
    expect(saysOf(aTerm('lesson: luisteren\n'))).toEqual([
      'content/nl/glossary/breuk.md:8:9  let op: lesson: les "luisteren" hoort dit begrip in te voeren, maar wijst het niet aan. Zet er <Term id="breuk">…</Term> om het woord, of haal lesson hier weg.',
    ]);
  });

  test('dat een eerdere les aanwijst, komt te vroeg', () => {
    expect(
      saysOf(aTerm('lesson: praten\n'), { first: [opening, marked], later: [opening, marked] }),
    ).toEqual([
      'content/nl/lessons/luisteren.mdx:30:89  let op: begrip "breuk" wordt pas later ingevoerd, in les "praten". Gebruik hier een gewoon woord, of laat deze les het begrip invoeren: zet lesson in content/nl/glossary/breuk.md.',
    ]);
  });

  const early = 'Van buiten lijken Breuken op elkaar, en de alliantiebreuk ook.';
  test('dat een eerdere les als gewoon woord gebruikt, komt te vroeg', () => {
    expect(
      saysOf(aTerm('lesson: praten\n'), { first: [opening, early], later: [opening, marked] }),
    ).toEqual([
      'content/nl/lessons/luisteren.mdx:30:73  let op: "Breuken" is een begrip dat pas later wordt ingevoerd, in les "praten". Gebruik hier een gewoon woord, laat deze les het begrip invoeren (lesson in content/nl/glossary/breuk.md), of zet daar everyday: true als het ook een gewoon woord is.',
    ]);
  });

  test.each([
    ['dat ook een gewoon woord is', 'lesson: praten\neveryday: true\n', early],
    ['als deel van een ander woord', 'lesson: praten\n', 'Een alliantiebreuk of breukvlak.'],
  ])('mag eerder voorkomen: %s', (_, fields, words) => {
    expect(saysOf(aTerm(fields), { first: [opening, words], later: [opening, marked] })).toEqual([]);
  });

  test('mag eerder voorkomen in wat iemand in een gesprek zegt', () => {
    const talk =
      '<Fragment>\n\n<Line who="Bas" role="client">\n  Een breuk in mijn been.\n</Line>\n\n</Fragment>\n\n## Drie delen apart';
    const lines = saysOf(aTerm('lesson: praten\n'), {
      first: ['## Drie delen apart', talk],
      later: [opening, marked],
    });
    expect(lines).toEqual([]);
  });

  test('wordt in één les maar één keer aangewezen', () => {
    expect(saysOf(aTerm(), { first: [opening, `${marked}\n\n${marked}`] })).toEqual([
      'content/nl/lessons/luisteren.mdx:32:35  let op: begrip "breuk" is in deze les al aangewezen, in regel 30. Laat alleen de eerste keer staan; hier volstaat het gewone woord.',
    ]);
  });

  test('dat niet bestaat, krijgt de naam die bedoeld is', () => {
    const wrong = marked.replace('id="breuk"', 'id="breukk"');
    expect(saysOf(aTerm(), { first: [opening, wrong] })).toEqual([
      'content/nl/lessons/luisteren.mdx:30:89  Term: begrip "breukk" bestaat niet. Bedoelde je "breuk"?',
    ]);
  });

  test('heeft een korte omschrijving', () => {
    const long = `${'heel '.repeat(25)}lang.`;
    expect(saysOf(aTerm('', long))).toEqual([
      'content/nl/glossary/breuk.md:7:13  definition: de omschrijving telt 26 woorden, meer dan 25 kan niet. Kort haar in.',
    ]);
  });

  test('verwijst niet naar zichzelf, en niet naar een begrip dat niet bestaat', () => {
    expect(saysOf(aTerm('related: [breuk]\n'))).toEqual([
      'content/nl/glossary/breuk.md:8:11  related.1: dit is het begrip zelf. Haal het weg.',
    ]);
    expect(saysOf(aTerm('related: [breukk]\n'))).toEqual([
      'content/nl/glossary/breuk.md:8:11  related.1: begrip "breukk" bestaat niet. Bedoelde je "breuk"?',
    ]);
  });

  test('heeft een Engelse vorm', () => {
    expect(saysOf(aTerm().replace('[rupture]', '[]'))).toEqual([
      'content/nl/glossary/breuk.md:6:7  variants.en: er staan hier 0, nodig is er minstens 1. Vul de lijst aan.',
    ]);
  });

  test('staat maar één keer in de lijst', () => {
    const files = course(aTerm());
    files.set('nl/glossary/ruptuur.md', aTerm('', 'Hetzelfde.', 'Breuk'));
    register(files);
    expect(saidOf(files)).toEqual([
      'content/nl/glossary/ruptuur.md:2:7  term: dit begrip staat ook in content/nl/glossary/breuk.md. Voeg de twee samen.',
    ]);
  });
});
