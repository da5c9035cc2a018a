import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edit, klein, link, register, says } from './klein.ts';

/** A valid sorting set of eight situations, of which one is grey. */
const set = 'nl/sorting/na-een-stilte.yaml';
const written = readFileSync('tests/fixtures/content/sorteren/na-een-stilte.yaml', 'utf8');

const course = (edits: [string, string][] = []): Map<string, string> => {
  const files = klein();
  files.set(set, written);
  for (const [from, to] of edits) edit(files, set, from, to);
  link(files, 'na-een-stilte');
  register(files);
  return files;
};
const at = (place: string) => `content/${set}:${place}`;
const words = (n: number) => Array.from({ length: n }, () => 'woord').join(' ');
/** One situation of the fixture from its id to its place. */
const placed = (id: string, from: string, to: string): [string, string] => {
  const start = written.indexOf(`  - id: ${id}\n`);
  const end = written.indexOf(`category: ${from}`, start) + `category: ${from}`.length;
  const part = written.slice(start, end);
  return [part, part.replace(`category: ${from}`, `category: ${to}`)];
};

test('een set die klopt, geeft niets te zeggen', () => {
  expect(says(course())).toEqual([]);
});

test('waarschuwt als een situatie verhuist en de versie gelijk bleef', () => {
  const files = course();
  edit(files, set, 'en kijkt naar zijn handen.', 'en kijkt naar het raam.');
  expect(says(files)).toEqual([
    at(
      '1:1  let op: de vraag, een antwoord, de sleutel of een beslissend feit is veranderd en version is nog 1. Verandert de betekenis, zet dan version: 2; is het een tikfout, draai dan `npm run ids`.',
    ),
  ]);
});

type Row = { title: string; edits: [string, string][]; says: string[] };

describe('wat een auteur over een sorteerset leest', () => {
  test.each<Row>([
    {
      title: 'een onbekende plaats',
      edits: [placed('bas', 'wachten', 'wachen')],
      says: [
        '37:15  situations.bas.category: plaats "wachen" bestaat niet in deze set. Bedoelde je "wachten"? (S02)',
      ],
    },
    {
      title: 'een onbekende factor die zou beslissen',
      edits: [['    decisive: gewoonte', '    decisive: gewoontes']],
      says: [
        '119:15  situations.jan.decisive: factor "gewoontes" bestaat niet in deze set. Bedoelde je "gewoonte"? (S02)',
      ],
    },
    {
      title: 'een factor die beslist en niet verteld wordt',
      edits: [['    decisive: gewoonte', '    decisive: houding']],
      says: [
        '119:15  situations.jan.decisive: factor "houding" beslist, en onder factors staat niet wat de situatie erover zegt. Voeg "houding:" toe. (S02)',
      ],
    },
    {
      title: 'twee situaties met hetzelfde id',
      edits: [['  - id: kim', '  - id: els']],
      says: ['100:9  situations.els.id: id "els" staat er twee keer. Geef elk een eigen id. (S02)'],
    },
    {
      title: 'een plaats die bijna nergens voorkomt',
      edits: [placed('lotte', 'benoemen', 'vragen'), ['range: [6, 7]', 'range: [3, 4]']],
      says: [
        '16:5  categories.benoemen: plaats "benoemen" komt maar één keer voor. Schrijf minstens twee situaties die er horen, of schrap de plaats. (S01)',
      ],
    },
    {
      title: 'een plaats die meer dan de helft krijgt',
      edits: [
        placed('bas', 'wachten', 'vragen'),
        ['range: [1, 2]', 'range: [3, 4]'],
        placed('omar', 'wachten', 'vragen'),
        ['range: [1, 2]', 'range: [3, 4]'],
        ['valt stil, en je telefoon', 'is even weg, en je telefoon'],
      ],
      says: [
        '10:5  categories.wachten: plaats "wachten" komt maar één keer voor. Schrijf minstens twee situaties die er horen, of schrap de plaats. (S01)',
        '13:5  categories.vragen: plaats "vragen" hoort bij 5 van de 8 situaties, meer dan de helft. Wie haar steeds kiest, zit goed; verdeel de situaties. (S01)',
      ],
    },
    {
      title: 'een breed bereik dat niet grijs is',
      edits: [['range: [6, 7]', 'range: [5, 7]']],
      says: [
        '64:12  situations.lotte.range: het bereik 5–7 is breder dan twee cijfers. Zet grey: true met argumenten, of maak het smaller. (S03)',
      ],
    },
    {
      title: 'een smal bereik dat wel grijs is',
      edits: [['range: [2, 5]', 'range: [3, 4]']],
      says: [
        '129:12  situations.ria.range: het bereik 3–4 is te smal voor een grijze situatie. Maak het minstens drie cijfers breed, of haal grey weg. (S03)',
      ],
    },
    {
      title: 'een bereik dat achterstevoren staat',
      edits: [['range: [6, 7]', 'range: [7, 6]']],
      says: [
        '64:12  situations.lotte.range: het bereik loopt van 7 naar 6. Zet het laagste cijfer eerst. (S03)',
      ],
    },
    {
      title: 'een bereik dat niet bij de volgorde van de plaatsen past',
      edits: [['range: [6, 7]', 'range: [2, 3]']],
      says: [
        '64:12  situations.lotte.range: plaats "benoemen" komt na "vragen", en dit bereik ligt niet hoger dan dat van situatie "nadia". Wissel de bereiken of de plaats. (S04)',
      ],
    },
    {
      title: 'een grijze situatie met één argument en zonder overleg',
      edits: [
        ['      wachten: Ze zegt zelf dat het niets is.\n', ''],
        ['    consult: Met je intervisiegroep.\n', ''],
      ],
      says: [
        '126:5  situations.ria: bij een grijze situatie hoort met wie je overlegt. Voeg het veld "consult" toe. (S03)',
        '132:7  situations.ria.arguments: een grijze situatie heeft argumenten voor minstens twee plaatsen, hier staat er één. Vul "arguments" aan. (S03)',
      ],
    },
    {
      title: 'een grijze situatie zonder argument voor de plaats van de redactie',
      edits: [['      vragen: Een lach', '      benoemen: Een lach']],
      says: [
        '132:7  situations.ria.arguments: de redactie kiest "vragen", en daar is geen argument voor. Voeg "vragen:" toe, of kies een andere plaats. (S03)',
      ],
    },
    {
      title: 'argumenten bij een situatie die niet grijs is, en dan geen grijze meer',
      edits: [
        ['    grey: true\n', ''],
        ['range: [2, 5]', 'range: [3, 4]'],
      ],
      says: [
        '35:3  situations: geen enkele situatie is grijs. Maak er één tot drie grijs: ergens verschillen vakgenoten. (S07)',
        '131:7  situations.ria.arguments: alleen een grijze situatie heeft argumenten. Zet grey: true, of haal dit veld weg. (S03)',
      ],
    },
    {
      title: 'een situatie die te lang is',
      edits: [['valt stil na je uitleg over het formulier.', `valt stil. Woord ${words(20)}. Woord ${words(21)}.`]],
      says: [
        '88:11  situations.els.text: 46 woorden, meer dan 45 kan niet. Kort de situatie in. (S05)',
      ],
    },
    {
      title: 'wat als die bijna nooit iets verandert',
      edits: (
        [
          ['bas', 'vragen', 'wachten'],
          ['nadia', 'wachten', 'vragen'],
          ['lotte', 'vragen', 'benoemen'],
          ['kim', 'wachten', 'benoemen'],
        ] as const
      ).map(([id, from, to]) => {
        const text = `        text: Stel dat het bij ${id} anders was.\n        category: `;
        return [text + from, text + to];
      }),
      says: [
        '35:3  situations: bij 2 van de 8 situaties verandert ‘wat als’ de plaats. Laat dat bij minstens de helft gebeuren. (S06)',
      ],
    },
    {
      title: 'een plaats die aan de lengte te zien is',
      edits: [
        ['en kijkt naar zijn handen.', `en kijkt. ${words(18)}.`],
        ['wie er op zijn feest waren.', `wie er waren. ${words(18)}.`],
        ['Dat doet hij elk gesprek een keer.', `Dat doet hij. ${words(18)}.`],
      ],
      says: [
        '35:3  situations: de 3 langste situaties horen alle bij plaats "wachten", dus aan de lengte is de plaats te zien. Maak er een langer of korter. (S08)',
      ],
    },
    {
      title: 'absolute woorden bij één plaats',
      edits: [
        ['en kijkt naar zijn handen.', 'en kijkt nooit op.'],
        ['Dat doet hij elk gesprek een keer.', 'Dat doet hij altijd.'],
      ],
      says: [
        '35:3  situations: woorden als "nooit" staan in 2 situaties, en alleen bij plaats "wachten". Wie zo’n woord ziet, weet de plaats; schrijf het anders. (S08)',
      ],
    },
    {
      title: 'schrijftaal in wat een cliënt zegt',
      edits: [['zegt dat het niets is.', 'zegt: ‘Ik koos voor stilte.’'], ['text: Ria', "text: 'Ria"], ['stilte.’', "stilte.’'"]],
      says: [
        '127:48  situations.ria.text: "Ik koos" is schrijftaal in gesproken tekst. Gebruik de voltooide tijd: “ik heb gekozen”, niet “ik koos”. (V28)',
      ],
    },
  ])('$title', ({ edits, says: lines }) => {
    expect(says(course(edits))).toEqual(lines.map(at));
  });
});
