import { describe, expect, test } from 'vitest';
import { klein, register, says } from './klein.ts';

const file = 'nl/cards/luisteren.yaml';

type Card = { id: string; kind: string; objective: string; front: string; back: string; why: string };
const card = (parts: Partial<Card> = {}): Card => ({
  id: 'stil',
  kind: 'fragment',
  objective: 'luisteren.a',
  front: '‘Ik weet het niet’, zegt Nadia. Wat lees je hier, en waaraan?',
  back: 'Ze zoekt nog.',
  why: 'Een stilte is zelden leeg.',
  ...parts,
});
const other = card({ id: 'tijd', front: 'Waarom wacht je hier liever?' });

/** What an author reads about these cards. */
const about = (cards: Card[], name = file): string[] => {
  const files = klein();
  const text = cards
    .map((one) =>
      Object.entries(one)
        .map(([field, value], i) => `${i === 0 ? '  - ' : '    '}${field}: ${JSON.stringify(value)}\n`)
        .join(''),
    )
    .join('');
  files.set(name, `cards:\n${text}`);
  register(files);
  return says(files);
};
const long = (n: number) => `${Array.from({ length: n }, () => 'Woord.').join(' ')}`;

test('over goede kaarten valt niets te zeggen', () => {
  expect(about([card(), other])).toEqual([]);
});

describe('herhaalkaarten', () => {
  test.each<[string, Card[], string[]]>([
    [
      'H01: een kaart hoort bij een doel van haar les',
      [card({ objective: 'luisteren.z' }), other],
      [
        'content/nl/cards/luisteren.yaml:4:16  cards.stil.objective: leerdoel "luisteren.z" staat niet in les "luisteren". Bedoelde je "luisteren.a"? (H01)',
      ],
    ],
    [
      'H02: de voorkant is een vraag',
      [card({ front: 'Stilte in een gesprek met Nadia.' }), other],
      [
        'content/nl/cards/luisteren.yaml:5:12  cards.stil.front: de voorkant is geen vraag. Schrijf een vraag van minstens vier woorden die op een vraagteken eindigt, nooit een los begrip. (H02)',
      ],
    ],
    [
      'H02: een los begrip met een vraagteken is geen vraag',
      [card({ front: 'Overdracht?' }), other],
      [
        'content/nl/cards/luisteren.yaml:5:12  cards.stil.front: de voorkant is geen vraag. Schrijf een vraag van minstens vier woorden die op een vraagteken eindigt, nooit een los begrip. (H02)',
      ],
    ],
    [
      'H03: een antwoord is hoogstens vijftig woorden',
      [card({ back: long(51) }), other],
      [
        'content/nl/cards/luisteren.yaml:6:11  cards.stil.back: 51 woorden, meer dan 50 kan niet. Kort het antwoord in. (H03)',
      ],
    ],
    [
      'H03: een voorkant is in één keer te lezen',
      [card({ front: `${long(43)} Wat lees je hier?` }), other],
      [
        'content/nl/cards/luisteren.yaml:5:12  let op: cards.stil.front: 47 woorden. Houd de voorkant bij 45. (H03)',
      ],
    ],
    [
      'H04: geen kaart is met ja of nee te beantwoorden',
      [card({ front: 'Nadia zwijgt. Is deze stilte leeg of niet?' }), other],
      [
        'content/nl/cards/luisteren.yaml:5:12  cards.stil.front: op “Is deze stilte leeg of niet?” kan het antwoord ja of nee zijn. Begin de vraag met een woord als wat, welke, waarom of hoe. (H04)',
      ],
    ],
    [
      'H04: geen antwoord begint met ja of nee',
      [card({ back: 'Nee, ze zoekt nog.' }), other],
      [
        'content/nl/cards/luisteren.yaml:6:11  cards.stil.back: het antwoord begint met ja of nee. Vraag iets wat daar niet mee te beantwoorden is. (H04)',
      ],
    ],
    [
      'H05: minstens vier van de tien kaarten laten iets toepassen',
      [card(), card({ ...other, kind: 'concept' }), card({ id: 'wat', kind: 'line', front: 'Wat zeg je nu tegen haar?' })],
      [
        'content/nl/cards:1:1  let op: 33 % van de 3 kaarten is een fragment of een onderscheid, streef naar 40 % of meer. Laat kaarten vaker iets toepassen. (H05)',
      ],
    ],
  ])('%s', (_, cards, expected) => {
    expect(about(cards)).toEqual(expected);
  });

  test('H01: het bestand draagt de naam van een les', () => {
    expect(
      about([card({ objective: 'luistren.a' }), card({ ...other, objective: 'luistren.a' })], 'nl/cards/luistren.yaml'),
    ).toEqual([
      'content/nl/cards/luistren.yaml:1:1  de les "luistren" bestaat niet; de naam van dit bestand is het id van een les. Bedoelde je "luisteren"? (H01)',
    ]);
  });

  test.each([
    'Aan welke woorden lees je dat?',
    'Als hij zwijgt, wat zeg je dan?',
    'Waartoe dient deze stilte nu?',
    'En hoe hoor je dat?',
  ])('H04: “%s” vraagt om meer dan ja of nee', (front) => {
    expect(about([card({ front }), other])).toEqual([]);
  });
});

describe('denkfouten', () => {
  const families = (...names: string[]) => {
    const files = klein();
    const text = files.get('nl/vignettes/na-de-stilte.yaml') ?? '';
    const without = text.replace(/ {4}misconceptions:\n {6}vragen: stilte-is-leeg\n/g, '');
    for (const name of ['eerst', 'later', 'dan']) {
      files.set(`nl/vignettes/${name}.yaml`, names.includes(name) ? text : without);
    }
    files.set('nl/vignettes/na-de-stilte.yaml', names.includes('na-de-stilte') ? text : without);
    register(files);
    return says(files).filter((line) => line.includes('denkfout'));
  };
  const start = 'content/nl/misconceptions/stilte-is-leeg.md:2:1  let op: deze denkfout staat ';

  test('staan achter antwoorden in drie families', () => {
    expect(families('eerst', 'later', 'dan')).toEqual([]);
  });

  test('en anders zegt de controle in welke wel', () => {
    expect(families('eerst', 'later')).toEqual([
      `${start}alleen achter antwoorden in "eerst" en "later", nodig zijn drie vignettenfamilies. Zet haar ook bij misconceptions van gevallen in andere families, zodat wie zich vergist een ander geval kan krijgen.`,
    ]);
    expect(families()).toEqual([
      `${start}achter geen enkel antwoord, nodig zijn drie vignettenfamilies. Zet haar bij misconceptions van gevallen waar zij een antwoord aantrekkelijk maakt.`,
    ]);
  });
});
