import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/build/content/course.ts';
import { idsInUse } from '../../src/build/content/registry.ts';
import { edit, klein, link, register, says } from './klein.ts';

const series = 'nl/responses/na-een-stilte.yaml';
const written = readFileSync('tests/fixtures/content/reeks/na-een-stilte.yaml', 'utf8');

const course = (edits: [string, string][] = []): Map<string, string> => {
  const files = klein();
  files.set(series, written);
  for (const [from, to] of edits) edit(files, series, from, to);
  link(files, 'na-een-stilte');
  register(files);
  return files;
};
const words = (n: number) => Array.from({ length: n }, () => 'woord').join(' ');
const at = (place: string) => `content/${series}:${place}`;

test('over een reeks die klopt, zegt de controle niets', () => {
  expect(says(course())).toEqual([]);
});

test('de versie van een reeks staat voor haar criteria en voor wat de cliënt zegt', () => {
  const hashOf = (edits: [string, string][] = []) =>
    idsInUse(loadCourse(course(edits)).course).find(({ kind }) => kind === 'response')?.hash;
  const before = hashOf();
  expect(hashOf([['Laat daarna een stilte.', 'Stelt geen vraag.']])).not.toBe(before);
  expect(hashOf([['‘Ik weet het niet.’', '‘Weet ik niet.’']])).not.toBe(before);
  expect(hashOf([['why: Eén zin.', 'why: Er staat één zin.']])).toBe(before);
});

test('een reeks in een les telt vier minuten per opdracht als zij verplicht is, en anders geen', () => {
  const placed = (required: boolean) => {
    const files = course(required ? [] : [['level: toepassen', 'level: toepassen\nrequired: false']]);
    const lesson = 'nl/lessons/luisteren.mdx';
    edit(files, lesson, '## Drie delen apart', '<Response id="na-een-stilte" />\n\n## Drie delen apart');
    return says(files).filter((line) => line.includes('L01'));
  };
  expect(placed(false)).toEqual([]);
  expect(placed(true)).toEqual([
    'content/nl/lessons/luisteren.mdx:5:10  let op: minutes: er staat 16, berekend is 27,4 (3 + 81 woorden / 200 + 24 aan oefeningen). Een les duurt 10 tot 25 minuten; kort haar in, vul haar aan of knip haar. (L01)',
  ]);
});

type Row = { title: string; edits: [string, string][]; says: string[] };

describe('wat een auteur over een reeks leest', () => {
  test.each<Row>([
    {
      title: 'twee sterke voorbeelden',
      edits: [['quality: usable', 'quality: strong']],
      says: [at('33:18  stimuli.kaart.examples.2.quality: er staan 2 voorbeelden met quality: strong, nodig is er precies één. Geef strong, usable en pitfall elk één keer.')],
    },
    {
      title: 'een criterium zonder oordeel',
      edits: [['          wacht: { met: true, why: Na de vraag komt niets meer. }\n', '']],
      says: [at('29:11  stimuli.kaart.examples.1.marks: er is geen oordeel over criterium "wacht". Voeg onder marks het veld "wacht" toe.')],
    },
    {
      title: 'een oordeel over een criterium dat er niet is',
      edits: [['          wacht: { met: true, why: Na de vraag', '          wachtt: { met: true, why: Na de vraag']],
      says: [at('30:11  stimuli.kaart.examples.1.marks.wachtt: criterium "wachtt" bestaat niet in deze reeks. Bedoelde je "wacht"?')],
    },
    {
      title: 'een sterk voorbeeld dat er twee mist',
      edits: [
        ['ziet: { met: true, why: ‘de kaart’ }', 'ziet: { met: false, why: ‘de kaart’ }'],
        ['open: { met: true, why: Zij bepaalt', 'open: { met: false, why: Zij bepaalt'],
      ],
      says: [at('29:11  stimuli.kaart.examples.1.marks: het sterke voorbeeld mist 2 criteria (ziet, open), meer dan één kan niet. Verbeter het voorbeeld, of kijk de oordelen na.')],
    },
    {
      title: 'een valkuil die er maar één mist',
      edits: [
        ['ziet: { met: false, why: De kaart', 'ziet: { met: true, why: De kaart'],
        ['wacht: { met: false, why: Het spel', 'wacht: { met: true, why: Het spel'],
      ],
      says: [at('43:11  stimuli.kaart.examples.3.marks: de valkuil mist maar één criterium, minstens twee is nodig. Kies een echte valkuil, of kijk de oordelen na.')],
    },
    {
      title: 'een waarom dat te lang is',
      edits: [['why: Er komt niets achteraan.', `why: ${words(21)}`]],
      says: [at('37:36  stimuli.kaart.examples.2.marks.wacht.why: 21 woorden, meer dan 20 kan niet. Wijs alleen aan waaraan je het ziet.')],
    },
    {
      title: 'een criterium dat te lang is',
      edits: [['text: Noemt wat er te zien is.', `text: ${words(11)}`]],
      says: [at('11:11  criteria.ziet.text: het criterium telt 11 woorden, meer dan 10 kan niet. Noem één ding dat te zien of te horen is.')],
    },
    {
      title: 'een criterium dat niet te zien is',
      edits: [['text: Laat daarna een stilte.', 'text: Reageert empathisch.']],
      says: [at('13:20  criteria.wacht.text: "empathisch" is niet te zien of te horen. Zeg wat iemand dan doet of zegt.')],
    },
    {
      title: 'een criterium met hetzelfde id',
      edits: [['  - id: wacht', '  - id: ziet']],
      says: [at('12:9  criteria.ziet.id: criterium "ziet" staat er twee keer. Geef elk criterium een eigen id.')],
    },
    {
      title: 'twee opdrachten met hetzelfde id',
      edits: [['  - id: jas', '  - id: kaart']],
      says: [at('48:9  stimuli.kaart.id: opdracht "kaart" staat er twee keer. Geef elke opdracht een eigen id.')],
    },
    {
      title: 'een vaardigheid die niet zegt wat je doet',
      edits: [['skill: Je zegt wat', 'skill: Zeggen wat']],
      says: [at('8:8  skill: dit begint niet met ‘Je’. Zeg in één zin wat de lezer oefent: ‘Je zegt wat er misging.’')],
    },
    {
      title: 'een niveau dat daalt',
      edits: [['level: 3', 'level: 4'], ['level: 2', 'level: 3'], ['level: 4', 'level: 2']],
      says: [at('77:12  stimuli.bank.level: niveau 2 komt na niveau 3. Zet de opdrachten van mild naar lastig.')],
    },
    {
      title: 'een niveau dat ontbreekt',
      edits: [['level: 2', 'level: 1']],
      says: [at('20:3  stimuli: er is geen opdracht van niveau 2. Een reeks heeft de niveaus 1, 2 en 3: voeg een opdracht toe, of pas level aan.')],
    },
    {
      title: 'één niveau voor alles',
      edits: [['level: 1', 'level: 3'], ['level: 2', 'level: 3']],
      says: [at('20:3  stimuli: er is geen opdracht van niveau 1 en 2. Een reeks heeft de niveaus 1, 2 en 3: voeg opdrachten toe, of pas level aan.')],
    },
    {
      title: 'te weinig opdrachten',
      edits: [[written.slice(written.indexOf('  - id: bank'), written.indexOf('rolePlay:')), '']],
      says: [at('20:3  stimuli: er staan hier 2, nodig zijn er minstens 3. Vul de lijst aan.')],
    },
    {
      title: 'een aantal zinnen waar geen criterium over gaat',
      edits: [['text: Hoogstens twee zinnen.', 'text: Belooft niets.']],
      says: [at('18:15  maxSentences: er staat 2, en geen criterium gaat over het aantal zinnen. Haal maxSentences weg, of maak er een criterium van: ‘Hoogstens twee zinnen.’')],
    },
    {
      title: 'een ander aantal zinnen dan het criterium noemt',
      edits: [['text: Hoogstens twee zinnen.', 'text: Hoogstens 3 zinnen.']],
      says: [at('18:15  maxSentences: er staat 2, en het criterium over lengte zegt 3. Maak ze gelijk.')],
    },
    {
      title: 'voorbeelden die in lengte verschillen',
      edits: [['text: Je draait de kaart om. Wat zal ik niet zien?', 'text: Wat zal ik niet zien?']],
      says: [at('26:7  stimuli.kaart.examples: het langste voorbeeld telt 11 woorden en het kortste 5 (2,20 keer zo veel), hoogstens 1,6 mag. Maak ze even lang.')],
    },
    {
      title: 'een sterk voorbeeld dat steeds het langste is',
      edits: [
        ['Wat zal ik niet zien?', 'Wat zal ik straks dus niet kunnen zien?'],
        ['Wat zou je nu liever doen?', 'Wat zou je nu eigenlijk het liefst willen doen?'],
      ],
      says: [at('20:3  stimuli: het sterke voorbeeld is bij elke opdracht het langste, en dan is het zo te herkennen. Maak bij minstens één opdracht een ander voorbeeld langer.')],
    },
    {
      title: 'een sterk voorbeeld dat steeds op dezelfde plaats staat',
      edits: [
        [
          written.slice(
            written.indexOf('      - quality: pitfall\n        text: Ik vraag'),
            written.indexOf('      - quality: strong\n        text: Je jas'),
          ),
          '',
        ],
        [
          '    notThis: Uitleggen',
          `${written.slice(
            written.indexOf('      - quality: pitfall\n        text: Ik vraag'),
            written.indexOf('      - quality: strong\n        text: Je jas'),
          )}    notThis: Uitleggen`,
        ],
      ],
      says: [at('20:3  stimuli: het sterke voorbeeld staat bij elke opdracht op plaats 1. Wissel de volgorde.')],
    },
    {
      title: 'een voorbeeld tussen aanhalingstekens',
      edits: [['text: Je draait de kaart om. Wat zal ik niet zien?', 'text: ‘Je draait de kaart om. Wat zal ik niet zien?’']],
      says: [at('27:15  stimuli.kaart.examples.1.text: een voorbeeld staat zonder aanhalingstekens. Haal ze weg; de pagina zet ze.')],
    },
    {
      title: 'een cliënt die niet spreekt',
      edits: [['text: ‘Ik weet het niet.’', 'text: Ze weet het niet.']],
      says: [at('23:11  stimuli.kaart.text: hier hoort wat de cliënt zegt. Zet de woorden tussen ‘ en ’.')],
    },
    {
      title: 'een cliënt die te lang spreekt',
      edits: [['‘Ik weet het niet.’', `‘${words(20)}. En ${words(20)}. En ${words(20)}.’`]],
      says: [at('23:11  stimuli.kaart.text: 62 woorden, meer dan 60 kan niet. Laat de cliënt minder zeggen.')],
    },
    {
      title: 'geschreven verleden tijd in wat gezegd wordt',
      edits: [['text: ‘Ik weet het niet.’', 'text: ‘Ik ging weg.’'], ['Nee hoor. Vandaag mag jij', 'Nee, ik vroeg niks. Vandaag mag jij']],
      says: [at('23:12  stimuli.kaart.text: "Ik ging" is schrijftaal in gesproken tekst. Gebruik de voltooide tijd: “ik heb gekozen”, niet “ik koos”. (V28)'), at('69:20  stimuli.jas.examples.3.text: "ik vroeg" is schrijftaal in gesproken tekst. Gebruik de voltooide tijd: “ik heb gekozen”, niet “ik koos”. (V28)')],
    },
    {
      title: 'een vorm die we niet gebruiken',
      edits: [['notThis: De stilte meteen vullen.', 'notThis: Dat schuurt.']],
      says: [at('47:18  stimuli.kaart.notThis: "schuurt" gebruiken we niet. Kies de vorm uit de begrippenlijst. (V29)')],
    },
    {
      title: 'een zin die te lang is',
      edits: [['who: Sam (16) houdt zijn jas aan.', `who: Sam ${words(31)}.`]],
      says: [at('50:10  stimuli.jas.who: een zin van 32 woorden (“Sam woord woord woord …”), meer dan 30 kan niet. Knip de zin in tweeën. (V12)')],
    },
    {
      title: 'een sterk voorbeeld met te veel zinnen',
      edits: [['text: Je draait de kaart om. Wat zal ik niet zien?', 'text: Oké. Je draait de kaart om. Wat zal ik niet zien?']],
      says: [at('27:15  stimuli.kaart.examples.1.text: het sterke voorbeeld telt 3 zinnen, en het criterium is 2. Kort het in, of wijzig maxSentences.')],
    },
    {
      title: 'een rollenspel met een opdracht die er niet is',
      edits: [['stimulus: kaart', 'stimulus: kaartje']],
      says: [at('105:13  rolePlay.stimulus: opdracht "kaartje" bestaat niet in deze reeks. Bedoelde je "kaart"?')],
    },
    {
      title: 'een rollenspel dat niet met een vraag sluit',
      edits: [['closing: Wat was lastig?', 'closing: Bespreek het.']],
      says: [at('108:12  rolePlay.closing: dit eindigt niet op een vraagteken. Maak er een vraag van.')],
    },
    {
      title: 'een kaart die niet op het rollenspelblad past',
      edits: [
        ['wants: Je wilt dat iemand wacht.', `wants: Je ${words(20)}. En ${words(20)}.`],
        ['who: Sam (16) houdt zijn jas aan.', `who: Sam ${words(20)}. En ${words(20)}. En ${words(20)}.`],
      ],
      says: [
        at('50:10  stimuli.jas.who: 63 woorden, meer dan 60 past niet op het rollenspelblad. Kort het in.'),
        at('106:10  rolePlay.wants: 42 woorden, meer dan 40 past niet op het rollenspelblad. Kort het in.'),
      ],
    },
    {
      title: 'een recht teken',
      edits: [['why: Eén zin.', 'why: Zo\'n zin.']],
      says: [at('46:37  let op: stimuli.kaart.examples.3.marks.kort.why: hier staat een recht teken (\'). Schrijf ‘ en ’, ook in zo’n.')],
    },
  ])('$title', ({ edits, says: expected }) => {
    expect(says(course(edits))).toEqual(expected);
  });
});
