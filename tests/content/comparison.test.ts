import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/build/content/course.ts';
import { idsInUse } from '../../src/build/content/registry.ts';
import { edit, klein, link, register, says } from './klein.ts';

/** A table of another shape than that of the models: three ages, two columns, no sentences, another way of counting. */
const table = 'nl/comparisons/stilte-per-leeftijd.yaml';
const written = readFileSync('tests/fixtures/content/tabel/stilte-per-leeftijd.yaml', 'utf8');

const course = (edits: [string, string][] = []): Map<string, string> => {
  const files = klein();
  files.set(table, written);
  for (const [from, to] of edits) edit(files, table, from, to);
  link(files, 'stilte-per-leeftijd');
  register(files);
  return files;
};

test('een tabel van een heel andere vorm vraagt geen code', () => {
  expect(says(course())).toEqual([]);
});

test('een tabel heeft een id en een versie die zegt wat er in de vakken staat', () => {
  const hashOf = (files: Map<string, string>) =>
    idsInUse(loadCourse(files).course).find(({ kind }) => kind === 'comparison');
  const before = hashOf(course());
  expect(before).toMatchObject({ id: 'stilte-per-leeftijd', version: 1 });
  expect(hashOf(course([['short: Meespelen', 'short: Meedoen']]))?.hash).not.toBe(before?.hash);
  // Where a cell can be practised is not what it says.
  expect(hashOf(course([['na-de-stilte-nadia', 'na-de-stilte-lotte']]))?.hash).toBe(before?.hash);
});

test('waarschuwt als een vak iets anders zegt en de versie gelijk bleef', () => {
  const files = course();
  edit(files, table, 'full: Wacht, en kijk wat er komt.', 'full: Ga meteen iets vragen.');
  expect(says(files)).toEqual([
    'content/nl/comparisons/stilte-per-leeftijd.yaml:1:1  let op: de vraag, een antwoord, de sleutel of een beslissend feit is veranderd en version is nog 1. Verandert de betekenis, zet dan version: 2; is het een tikfout, draai dan `npm run ids`.',
  ]);
});

test('een tabel in een les telt acht minuten en toetst haar doelen', () => {
  const files = course();
  edit(
    files,
    'nl/lessons/luisteren.mdx',
    '## Drie delen apart',
    '<Comparison id="stilte-per-leeftijd" />\n\n## Drie delen apart',
  );
  expect(says(files)).toEqual([
    'content/nl/lessons/luisteren.mdx:5:10  let op: minutes: er staat 16, berekend is 23,4 (3 + 81 woorden / 200 + 20 aan oefeningen). Zet minutes: 23. (L01)',
  ]);
});

type Row = { title: string; edits: [string, string][]; says: string[] };
const at = (place: string) => `content/nl/comparisons/stilte-per-leeftijd.yaml:${place}`;
const words = (n: number) => Array.from({ length: n }, () => 'woord').join(' ');

describe('wat een auteur over een tabel leest', () => {
  test.each<Row>([
    {
      title: 'een vak dat ontbreekt',
      edits: [
        [
          '    doen:\n      short: Meespelen\n      full: Ga erbij zitten en speel mee.\n      accept:\n        - meedoen\n',
          '',
        ],
      ],
      says: [
        at(
          '38:5  cells.kind: het vak bij rij "kind" en kolom "doen" ontbreekt. Voeg onder cells.kind het veld "doen" toe, of haal de rij of de kolom weg.',
        ),
      ],
    },
    {
      title: 'een kern die te lang is',
      edits: [['short: Afwachten', `short: ${words(9)}`]],
      says: [
        at(
          '56:14  cells.jongere.wat.short: 9 woorden, meer dan 8 kan niet. Noem alleen de kern.',
        ),
      ],
    },
    {
      title: 'een tekst die te lang is',
      edits: [
        ['full: Wacht, en kijk wat er komt.', `full: ${words(14).replace('w', 'W')}. Dan ${words(12)}. Dan ${words(13)}.`],
      ],
      says: [
        at(
          '78:13  cells.volwassene.doen.full: 41 woorden, meer dan 40 kan niet. Kort de tekst in.',
        ),
      ],
    },
    {
      title: 'te veel kernpunten',
      edits: [['        - benoemen\n', '        - benoemen\n        - zwijgen\n        - kijken\n']],
      says: [
        at(
          '66:9  cells.jongere.doen.accept: er staan hier 4, meer dan 3 kan niet. Maak de lijst korter.',
        ),
      ],
    },
    {
      title: 'geen enkel kernpunt',
      edits: [['accept:\n        - meedoen', 'accept: []']],
      says: [
        at(
          '52:15  cells.kind.doen.accept: er staan hier 0, nodig is er minstens 1. Vul de lijst aan.',
        ),
      ],
    },
    {
      title: 'een feit zonder bron',
      edits: [['      sources:\n        - bordin1979\n      vignettes', '      vignettes']],
      says: [
        at(
          '39:7  cells.kind.wat: kolom "wat" bevat feiten en dit vak noemt geen bron. Voeg sources toe, of maak van de kolom kind: redactie.',
        ),
      ],
    },
    {
      title: 'een bron die niet in de bibliografie staat',
      edits: [['- bordin1979\n      vignettes', '- bordin1997\n      vignettes']],
      says: [
        at(
          '46:11  cells.kind.wat.sources.1: bron "bordin1997" staat niet in content/bibliography.json. Bedoelde je "bordin1979"?',
        ),
      ],
    },
    {
      title: 'verwarring met een rij die er niet is',
      edits: [['        jongere: Een jongere die', '        jongeren: Een jongere die']],
      says: [
        at(
          '44:9  cells.kind.wat.confusableWith.jongeren: rij "jongeren" bestaat niet in deze tabel. Bedoelde je "jongere"?',
        ),
      ],
    },
    {
      title: 'verwarring met zichzelf',
      edits: [['        jongere: Een jongere die', '        kind: Een jongere die']],
      says: [
        at(
          '44:9  cells.kind.wat.confusableWith.kind: dit vak hoort zelf bij rij "kind". Noem een andere rij, of haal dit weg.',
        ),
      ],
    },
    {
      title: 'een vignet dat er niet is',
      edits: [['na-de-stilte-nadia', 'na-de-stilte-nadja']],
      says: [
        at(
          '48:11  cells.kind.wat.vignettes.1: vignet "na-de-stilte-nadja" bestaat niet. Bedoelde je "na-de-stilte-nadia"?',
        ),
      ],
    },
    {
      title: 'een les die er niet is',
      edits: [['lesson: luisteren', 'lesson: luistern']],
      says: [at('2:9  lesson: les "luistern" bestaat niet. Bedoelde je "luisteren"?')],
    },
    {
      title: 'maar één kolom',
      edits: [
        [
          '  - id: doen\n    title: Wat je kunt doen\n    short: aanpak\n    kind: redactie\n',
          '',
        ],
      ],
      says: [
        at(
          '20:3  columns: er staat hier 1, nodig zijn er minstens 2. Vul de lijst aan.',
        ),
      ],
    },
    {
      title: 'een kolom die in de kop ontbreekt',
      edits: [['    doen:\n      short: Meespelen', '    deon:\n      short: Meespelen']],
      says: [
        at(
          '38:5  cells.kind: het vak bij rij "kind" en kolom "doen" ontbreekt. Voeg onder cells.kind het veld "doen" toe, of haal de rij of de kolom weg.',
        ),
        at('49:5  cells.kind.deon: kolom "deon" bestaat niet in deze tabel. Bedoelde je "doen"?'),
      ],
    },
    {
      title: 'een rij die in de kop ontbreekt',
      edits: [['  volwassene:\n    wat:', '  volwassenen:\n    wat:']],
      says: [
        at(
          '37:3  cells: rij "volwassene" heeft nog geen vakken. Voeg onder cells het veld "volwassene" toe, met een vak per kolom.',
        ),
        at(
          '68:3  cells.volwassenen: rij "volwassenen" bestaat niet in deze tabel. Bedoelde je "volwassene"?',
        ),
      ],
    },
    {
      title: 'een kern die haar eigen rij verraadt',
      edits: [['short: Bezig met spelen', 'short: Kinderspel']],
      says: [
        at(
          '39:14  cells.kind.wat.short: de kern noemt haar eigen rij (“Kind”), en dan is er niets te raden. Zeg het zonder die naam.',
        ),
      ],
    },
    {
      title: 'twee rijen met dezelfde kern',
      edits: [['short: Even wachten', 'short: Meespelen']],
      says: [
        at(
          '77:14  cells.volwassene.doen.short: dezelfde kern staat ook bij rij "kind". Zeg wat deze rij anders maakt.',
        ),
      ],
    },
    {
      title: 'een rij die in een indeling twee keer staat, en een die vergeten is',
      edits: [['rows: [volwassene]', 'rows: [jongere]']],
      says: [
        at(
          '32:7  groupings.minderjarig.groups: rij "volwassene" staat in geen enkele groep van deze indeling. Zet haar in een groep.',
        ),
        at(
          '35:16  groupings.minderjarig.groups.2.rows.1: rij "jongere" staat in deze indeling twee keer. Laat haar in één groep staan.',
        ),
      ],
    },
    {
      title: 'een voorbeeldzin zonder moment, en zonder aanhalingstekens',
      edits: [['kind: redactie', 'kind: voorbeeldzin']],
      says: [
        at(
          '20:3  columns: er is een kolom met voorbeeldzinnen en geen moment waarop ze reageren. Voeg het veld "moment" toe.',
        ),
        at(
          '51:13  cells.kind.doen.full: hier hoort wat de therapeut zegt. Zet de woorden tussen ‘ en ’.',
        ),
        at(
          '64:13  cells.jongere.doen.full: hier hoort wat de therapeut zegt. Zet de woorden tussen ‘ en ’.',
        ),
        at(
          '78:13  cells.volwassene.doen.full: hier hoort wat de therapeut zegt. Zet de woorden tussen ‘ en ’.',
        ),
      ],
    },
    {
      title: 'meer zinnen in een kolom zonder voorbeeldzinnen',
      edits: [
        [
          '      short: Even wachten\n',
          '      short: Even wachten\n      more:\n        - moment: Iemand zucht.\n          text: ‘Neem de tijd.’\n          why: Hij wacht.\n          confusableWith:\n            kind: Daar speel je mee.\n',
        ],
      ],
      says: [
        at(
          '79:9  cells.volwassene.doen.more: kolom "doen" heeft geen voorbeeldzinnen. Zet "more" alleen in een kolom met kind: voorbeeldzin.',
        ),
      ],
    },
    {
      title: 'een extra zin zonder uitleg bij een andere keuze, en een die haar eigen rij noemt',
      edits: [
        ['    kind: redactie', '    kind: voorbeeldzin'],
        ['rowName: Leeftijd', 'moment: Iemand zucht.\nrowName: Leeftijd'],
        ['full: Ga erbij zitten en speel mee.', 'full: ‘Ik speel mee.’'],
        ['full: Zeg wat je ziet en laat ruimte.', 'full: ‘Ik zie je zuchten.’'],
        [
          'full: Wacht, en kijk wat er komt.',
          'full: ‘Neem de tijd.’\n      more:\n        - moment: Iemand lacht.\n          text: ‘Vertel.’\n          why: Hij wacht.\n        - moment: Iemand knikt.\n          text: ‘Ja.’\n          why: Hij wacht.\n          confusableWith:\n            volwassene: Zo ook hier.\n            jongern: Een jongere wacht zelf.',
        ],
      ],
      says: [
        at(
          '81:11  cells.volwassene.doen.more.1: wie hier een andere rij kiest, leest niet waarom niet. Voeg het veld "confusableWith" toe, met minstens één andere rij en het verschil in één zin.',
        ),
        at(
          '88:13  cells.volwassene.doen.more.2.confusableWith.volwassene: dit vak hoort zelf bij rij "volwassene". Noem een andere rij, of haal dit weg.',
        ),
        at(
          '89:13  cells.volwassene.doen.more.2.confusableWith.jongern: rij "jongern" bestaat niet in deze tabel. Bedoelde je "jongere"?',
        ),
      ],
    },
    {
      title: 'een id dat twee keer voorkomt',
      edits: [['    title: Volwassene\n', '    title: Volwassene\n  - id: kind\n    title: Kleuter\n']],
      says: [at('19:9  rows.kind.id: rij "kind" staat er twee keer. Geef elke rij een eigen id.')],
    },
    {
      title: 'een verkeerd gespeld veld',
      edits: [['rowName: Leeftijd', 'rownaam: Leeftijd']],
      says: [
        at('10:1  het veld "rownaam" bestaat niet. Bedoelde je "rowName"?'),
      ],
    },
    {
      title: 'een soort kolom die er niet is',
      edits: [['kind: redactie', 'kind: redaktie']],
      says: [
        at('27:11  columns.doen.kind: "redaktie" kan hier niet. Bedoelde je "redactie"?'),
      ],
    },
  ])('$title', ({ edits, says: expected }) => {
    expect(says(course(edits))).toEqual(expected);
  });
});

describe('een tabel in een les', () => {
  const inLesson = (from: string, to: string) => {
    const files = course();
    edit(files, 'nl/lessons/luisteren.mdx', from, to);
    return says(files).filter((line) => line.includes('Comparison') || line.includes('staat ook'));
  };

  test('moet bestaan', () => {
    expect(inLesson('<Vignette id', '<Comparison id="stilte-per-leeftij" />\n\n<Vignette id')).toEqual([
      'content/nl/lessons/luisteren.mdx:40:1  Comparison: modeltabel "stilte-per-leeftij" bestaat niet. Bedoelde je "stilte-per-leeftijd"?',
    ]);
  });

  test('staat op één plaats', () => {
    const one = '<Comparison id="stilte-per-leeftijd" />\n\n';
    expect(inLesson('<Vignette id', `${one}${one}<Vignette id`)).toEqual([
      'content/nl/lessons/luisteren.mdx:42:1  oefening "stilte-per-leeftijd" staat ook in content/nl/lessons/luisteren.mdx:40. Laat haar op één plaats staan.',
    ]);
  });
});
