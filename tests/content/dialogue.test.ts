import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/build/content/course.ts';
import { idsInUse } from '../../src/build/content/registry.ts';
import { edit, klein, link, register, says } from './klein.ts';

/** A small conversation that is right in every way: three turns, two crossings, four ends. */
const talk = 'nl/dialogues/sam-kijkt-weg.yaml';
const written = readFileSync('tests/fixtures/content/gesprek/sam-kijkt-weg.yaml', 'utf8');

const course = (edits: [string, string][] = []): Map<string, string> => {
  const files = klein();
  files.set(talk, written);
  for (const [from, to] of edits) edit(files, talk, from, to);
  link(files, 'sam-kijkt-weg');
  register(files);
  return files;
};

test('over een gesprek dat klopt, zegt de controle niets', () => {
  expect(says(course())).toEqual([]);
});

test('een gesprek heeft een id en een versie die zegt wat er te kiezen is', () => {
  const hashOf = (files: Map<string, string>) =>
    idsInUse(loadCourse(files).course).find(({ kind }) => kind === 'dialogue');
  const before = hashOf(course());
  expect(before).toMatchObject({ id: 'sam-kijkt-weg', version: 1 });
  expect(hashOf(course([['to: stil', 'to: deur']]))?.hash).not.toBe(before?.hash);
  expect(hashOf(course([['why: Sam mag twijfelen.', 'why: Sam mag dat.']]))?.hash).toBe(before?.hash);
});

const at = (place: string) => `content/nl/dialogues/sam-kijkt-weg.yaml:${place}`;
const words = (n: number) => `Woord${' woord'.repeat(n - 1)}`;
/** Everything of the line `erkennen` but its best mark. */
const mending = `effect: { bond: 2 }
        why: Je noemt je eigen aandeel.`;

/** A turn before the first, of which every line moves the tasks otherwise. */
const runUp = (...tasks: number[]) =>
  `  aanloop:\n    speaker: Sam\n    text: Sam wacht.\n    fits: Het begin.\n    choices:\n${tasks
    .map(
      (change, i) =>
        `      - id: groet-${'abcd'[i]}\n        text: Dag.\n        reaction: Sam knikt.\n        to: begin\n        effect: { tasks: ${change} }\n        why: Zo.\n${i === 0 ? '        best: true\n' : ''}`,
    )
    .join('')}`;

type Row = {
  title: string;
  edits: [string, string][];
  /** Only the lines of this lint: the break also sets off others. */
  only?: string;
  says: string[];
};

const check = ({ edits, only, says: expected }: Row) => {
  const lines = says(course(edits)).filter((line) => !only || line.endsWith(`(${only})`));
  expect(lines).toEqual(expected);
};

describe('de vorm van een gesprek', () => {
  test.each<Row>([
    {
      title: 'een zin die nergens heen leidt',
      edits: [['to: deur', 'to: deurr']],
      says: [at('39:13  nodes.stil.choices.doorgaan.to: "deurr" is geen beurt, kruispunt of einde van dit gesprek. Bedoelde je "deur"? (D01)')],
    },
    {
      title: 'een regel die nergens heen leidt',
      edits: [['      to: samen', '      to: geluk']],
      says: [at('82:11  crossings.slot.2.to: "geluk" is geen beurt, kruispunt of einde van dit gesprek. Schrijf het erbij, of wijs naar iets wat er is. (D01)')],
    },
    {
      title: 'een begin dat er niet is',
      edits: [['start: begin', 'start: begn']],
      says: [at('10:8  start: "begn" is geen beurt, kruispunt of einde van dit gesprek. Bedoelde je "begin"? (D01)')],
    },
    {
      title: 'een kring',
      edits: [['to: deur\n        effect: { bond: -1 }', 'to: begin\n        effect: { bond: -1 }']],
      says: [at('12:3  nodes.begin: het gesprek draait in een kring: begin → halfweg → stil → begin. Laat elke zin verder leiden, zodat het eindigt. (D01)')],
    },
    {
      title: 'een kruispunt zonder laatste regel',
      edits: [['    - to: later', '    - when: { tasks: { max: 0 } }\n      to: later']],
      says: [at('85:7  crossings.slot.4: dit is de laatste regel van het kruispunt en ze geldt niet altijd. Zet er een regel onder zonder "when", zodat er steeds een weg is. (D01)')],
    },
    {
      title: 'een regel die de volgende onbereikbaar maakt',
      edits: [['    - when: { goals: { max: -1 } }\n      to: ja', '    - to: ja']],
      says: [at('83:7  crossings.slot.3: deze regel geldt altijd, dus wat eronder staat komt nooit aan de beurt. Zet haar onderaan, of geef haar een "when". (D01)')],
    },
    {
      title: 'een naam voor twee dingen',
      edits: [['\n  later:\n    title', '\n  stil:\n    title: Stil\n    text: Stil.\n    debrief: Stil.\n  later:\n    title']],
      says: [at('92:3  ends.stil: "stil" is ook de naam van een beurt. Geef een van beide een andere naam. (D01)')],
    },
    {
      title: 'een beurt waar niemand komt',
      edits: [['max: -1 } }\n      to: stil', 'max: -2 } }\n      to: stil']],
      says: [at('30:3  nodes.stil: beurt "stil" ligt op geen enkel pad. Laat er een zin of een regel heen leiden die echt kan voorkomen, of haal het weg. (D02)')],
    },
    {
      title: 'een kruispunt waar niemand komt',
      edits: [['crossings:\n', 'crossings:\n  los:\n    - to: deur\n']],
      says: [at('74:3  crossings.los: kruispunt "los" ligt op geen enkel pad. Laat er een zin of een regel heen leiden die echt kan voorkomen, of haal het weg. (D02)')],
    },
    {
      title: 'een pad van één keuze',
      edits: [['to: halfweg\n        effect: { bond: 1 }', 'to: samen\n        effect: { bond: 1 }']],
      only: 'D04',
      says: [at('12:3  nodes: het kortste pad telt 1 keuze en het langste 3; het moeten er 2 tot 8 zijn. Laat een zin niet meteen naar een einde leiden. (D04)')],
    },
    {
      title: 'een gesprek van negen keuzes',
      edits: [
        ['start: begin', 'start: ronde-a'],
        [
          'nodes:\n',
          `nodes:\n${['a', 'b', 'c', 'd', 'e', 'f']
            .map(
              (letter, place, all) =>
                `  ronde-${letter}:\n    speaker: Sam\n    text: Sam wacht.\n    fits: Altijd.\n    choices:\n` +
                ['eerst', 'dan']
                  .map(
                    (id) =>
                      `      - id: ${id}\n        text: Ja.\n        reaction: Sam knikt.\n        to: ${all[place + 1] ? `ronde-${all[place + 1]}` : 'begin'}\n        why: Zo.\n        best: ${(place % 2 === 0) === (id === 'eerst')}\n`,
                  )
                  .join(''),
            )
            .join('')}`,
        ],
      ],
      says: [at('12:3  nodes: het kortste pad telt 8 keuzes en het langste 9; het moeten er 2 tot 8 zijn. Kort het gesprek in. (D04)')],
    },
  ])('$title', check);
});

describe('de eindes van een gesprek', () => {
  const withoutEnd = (id: string, next: string): [string, string] => {
    const from = written.indexOf(`  ${id}:\n    title`);
    return [written.slice(from, written.indexOf(`  ${next}:\n`, from)), ''];
  };
  test.each<Row>([
    {
      title: 'drie eindes kan, vier is beter',
      edits: [withoutEnd('later', 'ja'), ['    - when: { goals: { max: -1 } }\n      to: ja\n    - to: later', '    - to: ja']],
      says: [at('85:3  let op: ends: 3 eindes. Schrijf er minstens vier, zodat het verschil maakt hoe iemand het gesprek voert. (D03)')],
    },
    {
      title: 'twee eindes is te weinig',
      edits: [
        withoutEnd('later', 'ja'),
        withoutEnd('ja', 'weg'),
        ['    - when: { goals: { max: -1 } }\n      to: ja\n    - to: later', '    - to: samen'],
      ],
      only: 'D03',
      says: [at('85:3  ends: 2 eindes. Schrijf er minstens drie, liever vier, zodat het verschil maakt hoe iemand het gesprek voert. (D03)')],
    },
    {
      title: 'geen beste einde',
      edits: [['    debrief: Sam koos zelf.\n    best: true', '    debrief: Sam koos zelf.']],
      says: [at('87:3  ends: geen enkel einde heeft best: true. Wijs het beste einde aan. (D03)')],
    },
    {
      title: 'eindes die niet van de meters afhangen',
      edits: [
        [
          '    - when: { bond: { max: -3 } }\n      to: weg\n    - when: { bond: { min: 2 } }\n      to: samen\n    - when: { goals: { max: -1 } }\n      to: ja\n    - to: later',
          '    - to: later',
        ],
        ['to: slot\n        effect: { bond: 1 }', 'to: samen\n        effect: { bond: 1 }'],
      ],
      only: 'D03',
      says: [at('81:3  ends: geen kruispunt kiest tussen eindes. Voeg een kruispunt toe dat naar minstens twee eindes leidt, zodat de afloop van het hele gesprek afhangt. (D03)')],
    },
    {
      title: 'te veel uitval',
      edits: [['max: -3 } }\n      to: weg', 'max: -1 } }\n      to: weg']],
      only: 'D07',
      says: [at('87:3  ends: 62,5 % van de paden eindigt in uitval, en wie op goed geluk kiest doet dat in 58,3 %; hoogstens een derde is de bedoeling. Laat het gesprek pas na meer dan één misser afbreken. (D07)')],
    },
    {
      title: 'een breuk waarna het beste einde niet meer kan',
      edits: [[mending, mending.replace('bond: 2', 'bond: 1')]],
      only: 'D11',
      says: [at('34:14  nodes.stil.rupture: na deze terugtrekking is het beste einde op geen enkel pad meer te bereiken. Laat het herstel meer goedmaken, of maak de regels daarna ruimer. (D11)')],
    },
    {
      title: 'een breuk waarna het beste einde maar zelden nog kan',
      edits: [
        ['start: begin', 'start: aanloop'],
        ['nodes:\n', `nodes:\n${runUp(1, 0, -1, -2)}`],
        ['bond: { min: 2 } }', 'bond: { min: 2 }, tasks: { min: 1 } }'],
        ['        why: Sam mag twijfelen.', '        why: Sam mag twijfelen.\n      - id: haasten\n        text: Kom op nu.\n        reaction: ‘Tja.’\n        to: halfweg\n        effect: { bond: -1, tasks: -2 }\n        why: Te vlug.'],
      ],
      only: 'D11',
      says: [at('70:14  nodes.stil.rupture: na deze terugtrekking is het beste einde nog te bereiken vanuit 1 van de 6 meterstanden waarmee iemand er komt; minstens een kwart is de bedoeling. Laat het herstel meer goedmaken, of maak de regels daarna ruimer. (D11)')],
    },
    {
      title: 'een breuk die altijd op uitval uitloopt',
      edits: [[mending, mending.replace('bond: 2', 'bond: 1')], ['max: -3 } }\n      to: weg', 'max: 1 } }\n      to: weg']],
      only: 'D11',
      says: [
        at('34:14  nodes.stil.rupture: na deze terugtrekking loopt elk pad uit op uitval. Laat het herstel meer goedmaken, of laat het gesprek later afbreken. (D11)'),
        at('34:14  nodes.stil.rupture: na deze terugtrekking is het beste einde op geen enkel pad meer te bereiken. Laat het herstel meer goedmaken, of maak de regels daarna ruimer. (D11)'),
      ],
    },
    {
      title: 'een breuk die soms op uitval uitloopt, wat iemand ook zegt',
      edits: [
        ['start: begin', 'start: aanloop'],
        ['nodes:\n', `nodes:\n${runUp(0, -1)}`],
        ['    - when: { bond: { max: -3 } }\n      to: weg', '    - when: { bond: { max: -3 } }\n      to: weg\n    - when: { tasks: { max: -1 } }\n      to: weg'],
      ],
      only: 'D11',
      says: [at('52:14  nodes.stil.rupture: in 1 van de 2 meterstanden waarmee iemand bij deze terugtrekking komt, loopt elk pad uit op uitval. Laat het herstel meer goedmaken, of laat het gesprek later afbreken. (D11)')],
    },
    {
      title: 'een breuk die geen zin herstelt',
      edits: [[mending, mending.replace('bond: 2', 'goals: 2')]],
      only: 'D11',
      says: [at('34:14  nodes.stil.rupture: bij deze terugtrekking maakt geen enkele zin de band steviger. Geef een zin die de breuk herstelt een effect op bond van 1 of 2. (D11)'), at('34:14  nodes.stil.rupture: na deze terugtrekking is het beste einde op geen enkel pad meer te bereiken. Laat het herstel meer goedmaken, of maak de regels daarna ruimer. (D11)')],
    },
  ])('$title', check);
});

describe('aan de buitenkant is de beste zin niet te zien', () => {
  const blind = (rule: string, share: string) =>
    at(`12:3  nodes: wie ${rule}, komt in ${share} % bij het beste einde, tegen 33,3 % bij toeval; hoogstens anderhalf keer zo vaak is de bedoeling. Zet andere zinnen anders neer, of schrijf ze om. (D08)`);
  /** The turn at the door with its two lines the other way round. */
  const [before = '', first = '', second = ''] =
    /( {2}deur:[\s\S]*?choices:\n)( {6}- id: aan-jou[\s\S]*?)( {6}- id: agenda[\s\S]*?)crossings/.exec(written)?.slice(1) ?? [];
  const turned: [string, string] = [before + first + second, before + second + first];

  test.each<Row>([
    {
      title: 'de laatste zin',
      edits: [turned],
      says: [
        blind('altijd de laatste zin kiest', '100,0'),
        at('12:3  nodes: de beste zin staat in 2 van 3 beurten op plaats 2, en hoogstens de helft mag. Schud de zinnen van enkele beurten. (D09)'),
      ],
    },
    {
      title: 'de langste zin, en een vraagteken',
      edits: [['text: Dat is aan jou.', 'text: Dat is helemaal aan jou, en het hoeft niet vandaag. Wat wil jij?'], ['agenda zetten?', 'agenda zetten.']],
      says: [blind('altijd een zin met een vraagteken kiest', '100,0'), blind('altijd de langste zin kiest', '100,0')],
    },
    {
      title: 'de kortste zin, en geen vraagteken',
      edits: [['text: Dat hoeft ook nog niet. Wat zou je hier vooral niet willen?', 'text: Dat hoeft niet.']],
      says: [blind('altijd een zin zonder vraagteken kiest', '75,0'), blind('altijd de kortste zin kiest', '100,0')],
    },
    {
      title: 'de zin met een eigen aandeel',
      edits: [
        ['text: Dat hoeft ook nog niet. Wat zou je hier vooral niet willen?', 'text: Dat heb ik nog niet gevraagd. Wat zou je hier vooral niet willen?'],
        ['text: Dat is aan jou.', 'text: Ik ben er, zeg maar.'],
      ],
      only: 'D08',
      says: [blind('altijd een zin met een eigen aandeel (“ik heb …”) kiest', '100,0')],
    },
    {
      title: 'de eerste zin',
      edits: [['      - id: duwen\n        text: Geef het een kans.\n        reaction: ‘Tja.’\n        to: halfweg\n        effect: { bond: -1 }\n        why: Je bent sneller dan Sam.\n', ''], ['        why: Sam mag twijfelen.\n        best: true\n', '        why: Sam mag twijfelen.\n        best: true\n      - id: duwen\n        text: Geef het een kans.\n        reaction: ‘Tja.’\n        to: halfweg\n        effect: { bond: -1 }\n        why: Je bent sneller dan Sam.\n']],
      only: 'D08',
      says: [blind('altijd de eerste zin kiest', '100,0')],
    },
  ])('$title', check);
});

describe('de zinnen van een gesprek', () => {
  test.each<Row>([
    {
      title: 'twee beste zinnen',
      edits: [['why: Je bent sneller dan Sam.', 'why: Je bent sneller dan Sam.\n        best: true']],
      only: 'D05',
      says: [
        at('17:7  nodes.begin.choices: 2 zinnen hebben best: true. Wijs er precies één aan. (D05)'),
        at('21:17  nodes.begin.choices.duwen.effect: een andere zin doet meer voor band, doelen en taken dan de beste. Pas de effecten aan, of wijs een andere zin aan als beste. (D05)'),
      ],
    },
    {
      title: 'geen beste zin',
      edits: [['        why: Sam mag twijfelen.\n        best: true', '        why: Sam mag twijfelen.']],
      only: 'D05',
      says: [at('17:7  nodes.begin.choices: geen enkele zin heeft best: true. Wijs er precies één aan. (D05)')],
    },
    {
      title: 'een beste zin die ook grijs is',
      edits: [['why: Sam mag twijfelen.', 'why: Sam mag twijfelen.\n        grey: true']],
      says: [at('29:15  nodes.begin.choices.wachten.grey: dit is de beste zin, en er staat bij dat vakgenoten verschillen. Laat best of grey weg. (D05)')],
    },
    {
      title: 'twee zinnen met hetzelfde id',
      edits: [['id: agenda', 'id: aan-jou']],
      says: [at('67:13  nodes.deur.choices.aan-jou.id: zin "aan-jou" staat er in deze beurt twee keer. Geef elke zin een eigen id. (D05)')],
    },
    {
      title: 'teksten die te lang zijn',
      edits: [
        ['Sam staat op. ‘En nu?’', `${words(22)}. ${words(24)}.`],
        ['text: Dan beginnen we.', `text: ${words(26)}.`],
        ['reaction: Sam denkt na.', `reaction: ${words(26)}.`],
        ['why: Je beslist voor Sam.', `why: ${words(20)}. ${words(21)}.`],
      ],
      only: 'D06',
      says: [
        at('37:15  nodes.stil.choices.doorgaan.text: 26 woorden, meer dan 25 kan niet. Kort de tekst in. (D06)'),
        at('57:11  nodes.deur.text: 46 woorden, meer dan 45 kan niet. Kort de tekst in. (D06)'),
        at('62:19  nodes.deur.choices.aan-jou.reaction: 26 woorden, meer dan 25 kan niet. Kort de tekst in. (D06)'),
        at('72:14  nodes.deur.choices.agenda.why: 41 woorden, meer dan 40 kan niet. Kort de tekst in. (D06)'),
      ],
    },
    {
      title: 'aanhalingstekens om wat de therapeut zegt',
      edits: [['text: Geef het een kans.', 'text: ‘Geef het een kans.’']],
      says: [at('18:15  nodes.begin.choices.duwen.text: hier staan aanhalingstekens om wat de therapeut zegt. Laat ze weg; de pagina zet ze zelf. (D12)')],
    },
    {
      title: 'schrijftaal van therapeut en cliënt',
      edits: [['text: Dat was te snel van mij, denk ik.', 'text: Ik ging te snel, en ik koos dat zelf.'], ['reaction: ‘Een beetje.’', 'reaction: ‘Je begon zo.’']],
      says: [
        at('49:15  nodes.stil.choices.erkennen.text: "Ik ging" is schrijftaal in gesproken tekst. Gebruik de voltooide tijd: “ik heb gekozen”, niet “ik koos”. (V28)'),
        at('50:20  nodes.stil.choices.erkennen.reaction: "Je begon" is schrijftaal in gesproken tekst. Gebruik de voltooide tijd: “ik heb gekozen”, niet “ik koos”. (V28)'),
      ],
    },
    {
      title: 'een vorm die de begrippenlijst afwijst',
      edits: [['debrief: De deur staat open.', 'debrief: Dit was een terugtrekkende breuk.']],
      says: [at('95:26  ends.later.debrief: "terugtrekkende breuk" gebruiken we niet. Kies de vorm uit de begrippenlijst. (V29)')],
    },
    {
      title: 'een beurt zonder reden waarom haar tekst past',
      edits: [['    fits: Het begin.\n', '']],
      says: [at('13:5  nodes.begin.fits: dit veld ontbreekt. Voeg het toe: Waarom deze tekst past na elke zin die hierheen leidt.')],
    },
  ])('$title', check);
});

describe('het rollenspelblad van een gesprek', () => {
  const cards = 'wants: Weten of dit iets is.\n  later: Dat je bang bent voor gedoe.';
  const role = (name: string, wants = 'Iets.') =>
    `    - name: ${name}\n      wants: ${wants}\n      later: Nog iets.\n`;
  const roles = (...all: string[]) => `roles:\n${all.join('').trimEnd()}`;

  test('mag een kaart hebben voor ieder die er zit', () => {
    expect(
      says(course([[cards, roles(role('Sam'), role('Noor'))], ['speaker: Sam', 'speaker: Sam en Noor']])),
    ).toEqual([]);
  });

  test.each<Row>([
    {
      title: 'zonder wat de cliënt wil',
      edits: [['wants: Weten of dit iets is.\n  ', '']],
      says: [at('107:3  rolePlay: "wants" ontbreekt. Schrijf het, of geef met roles ieder die er zit een eigen kaart.')],
    },
    {
      title: 'met een kaart voor de cliënt naast kaarten per rol',
      edits: [
        [cards, `${cards}\n  ${roles(role('Sam'), role('Noor'))}`],
        ['speaker: Sam', 'speaker: Sam en Noor'],
      ],
      says: [
        at('107:10  rolePlay.wants: "wants" staat hier naast roles. Haal het weg: elke rol heeft een eigen kaart.'),
        at('108:10  rolePlay.later: "later" staat hier naast roles. Haal het weg: elke rol heeft een eigen kaart.'),
      ],
    },
    {
      title: 'met een rol die niet spreekt, een die er twee keer is, en een te lange kaart',
      edits: [[cards, roles(role('Sam'), role('Sam', `${words(20)}. ${words(21)}.`), role('Noor'))]],
      says: [
        at('111:13  rolePlay.roles.2.name: "Sam" heeft al een kaart. Geef ieder er één.'),
        at('112:14  rolePlay.roles.2.wants: 41 woorden, meer dan 40 past niet op het rollenspelblad. Kort het in.'),
        at('114:13  rolePlay.roles.3.name: "Noor" spreekt in geen enkele beurt. Neem de naam zoals hij bij speaker staat.'),
      ],
    },
  ])('$title', check);
});
