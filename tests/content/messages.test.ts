import { describe, expect, test } from 'vitest';
import { edit, klein, register, says, secondLesson } from './klein.ts';

/** Each row breaks the small valid course in one way; what authors then read is part of the product. */
type Row = {
  title: string;
  /** File, words in it, and the words in their place. */
  edits?: [string, string, string][];
  /** Files added; `null` takes one away. */
  files?: Record<string, string | null>;
  /** Only the lines of this lint: the break also sets off others. */
  only?: string;
  says: string[];
};

const course = 'course.yaml';
const bibliography = 'bibliography.json';
const checks = 'bibliography-checks.json';
const module = 'nl/modules/gesprek.yaml';
const lesson = 'nl/lessons/luisteren.mdx';
const vignettes = 'nl/vignettes/na-de-stilte.yaml';
const agreement = 'nl/agreements/fiets-en-brief.yaml';
/** The two cases of the agreement exercise, as they stand in the file. */
const bothCases = /(?<=^cases:\n)[\s\S]*?(?=^\w)/m.exec(klein().get(agreement) ?? '')?.[0] ?? '';
/** What is read of the first case, as it stands in the file. */
const fragmentsOfFirst = /^ {4}fragments:\n[\s\S]*?(?=^ {4}ratings:)/m.exec(bothCases)?.[0] ?? '';
const misconception = 'nl/misconceptions/stilte-is-leeg.md';
const evidence = 'nl/evidence/drie-delen.yaml';

const check = ({ edits = [], files: added = {}, only, says: expected }: Row) => {
  const files = klein();
  for (const [file, from, to] of edits) edit(files, file, from, to);
  for (const [file, text] of Object.entries(added)) {
    if (text === null) files.delete(file);
    else files.set(file, text);
  }
  register(files);
  const lines = says(files).filter((line) => !only || line.endsWith(`(${only})`));
  expect(lines).toEqual(expected);
};

test('zegt niets over een cursus die klopt', () => {
  expect(says(klein())).toEqual([]);
});

describe('bestanden en schrijfwijze', () => {
  test.each<Row>([
    {
      title: 'noemt de map die niet bestaat en de map die bedoeld is',
      files: { 'nl/vignetten/x.yaml': 'title: x' },
      says: ['content/nl/vignetten/x.yaml:1:1  de map "vignetten" hoort niet in content/nl. Bedoelde je "vignettes"?'],
    },
    {
      title: 'noemt de mappen als er geen op lijkt',
      files: { 'nl/plaatjes/x.png': '' },
      says: ['content/nl/plaatjes/x.png:1:1  de map "plaatjes" hoort niet in content/nl. Kies "modules", "lessons", "vignettes", "agreements", "comparisons", "dialogues", "responses", "sorting", "cards", "misconceptions", "evidence", "glossary" of "pages".'],
    },
    {
      title: 'noemt de extensie die in de map hoort',
      files: { 'nl/vignettes/x.yml': 'title: x' },
      says: ['content/nl/vignettes/x.yml:1:1  in vignettes staan alleen bestanden die op .yaml eindigen, zonder submappen. Geef het bestand die naam of verplaats het.'],
    },
    {
      title: 'weigert cijfers in een bestandsnaam',
      files: { 'nl/evidence/drie-delen2.yaml': klein().get(evidence) ?? '' },
      says: ['content/nl/evidence/drie-delen2.yaml:1:1  de bestandsnaam "drie-delen2.yaml" is geen geldig id. Gebruik kleine letters zonder accent, met koppeltekens ertussen en zonder cijfers.'],
    },
    {
      title: 'zegt dat course.yaml ontbreekt',
      files: { [course]: null },
      says: ['content/course.yaml:1:1  dit bestand ontbreekt. Zet het terug uit de vorige versie.'],
    },
    {
      title: 'zegt dat de bibliografie ontbreekt',
      files: { [bibliography]: null },
      says: ['content/bibliography.json:1:1  dit bestand ontbreekt. Zet het terug uit de vorige versie.'],
    },
    {
      title: 'wijst onleesbare JSON aan',
      edits: [[bibliography, '"type"', 'type"']],
      says: ['content/bibliography.json:1:1  JSON: dit is niet te lezen. Kijk naar komma’s, haakjes en aanhalingstekens.'],
    },
    {
      title: 'wijst een verkeerde inspringing aan',
      edits: [[module, 'goals:\n  - Kiezen', 'goals:\n  - Kiezen\n - x']],
      says: ['content/nl/modules/gesprek.yaml:5:1  YAML: de inspringing klopt niet. Laat velden van dezelfde groep even ver inspringen.'],
    },
    {
      title: 'herkent een dubbelepunt in een tekst zonder aanhalingstekens',
      edits: [[evidence, 'claim: De', 'claim: Let op: de']],
      says: ['content/nl/evidence/drie-delen.yaml:1:8  YAML: de tekst bevat een dubbelepunt met een spatie erachter. Zet de hele tekst tussen aanhalingstekens.'],
    },
    {
      title: 'herkent een aanhalingsteken dat niet sluit',
      edits: [[evidence, 'claim: De', 'claim: "De']],
      says: ['content/nl/evidence/drie-delen.yaml:1:8  YAML: dit aanhalingsteken sluit niet. Zet er een aan het eind van de tekst.'],
    },
    {
      title: 'herkent een veld dat er twee keer staat',
      edits: [[evidence, 'strength: matig', 'strength: matig\nstrength: zwak']],
      says: ['content/nl/evidence/drie-delen.yaml:5:1  YAML: dit veld staat er twee keer. Haal er één weg.'],
    },
    {
      title: 'herkent een tab',
      edits: [[module, '  - luisteren', '\t- luisteren']],
      says: ['content/nl/modules/gesprek.yaml:6:1  YAML: er is ingesprongen met een tab. Gebruik spaties.'],
    },
    {
      title: 'herkent een haakje dat niet sluit',
      edits: [[vignettes, 'best: [benoemen, wachten]', 'best: [benoemen, wachten']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:97:5  YAML: een haakje sluit niet. Sluit elke [ en { die je opent.'],
    },
    {
      title: 'herkent een recht teken midden in een tekst',
      edits: [[evidence, 'claim: De werk', "claim: 'Zo'n werk"], [evidence, 'samenhangen.', "samenhangen.'"]],
      says: ['content/nl/evidence/drie-delen.yaml:1:12  YAML: na een gesloten aanhalingsteken staat nog tekst. Gebruik in de tekst ’ in plaats van een recht teken.'],
    },
    {
      title: 'herkent een veldnaam zonder dubbelepunt',
      edits: [[evidence, 'strength: matig', 'strength matig']],
      says: ['content/nl/evidence/drie-delen.yaml:4:1  YAML: hier ontbreekt een veldnaam met een dubbelepunt en een spatie. Voeg ze toe, of laat de tekst verder inspringen als hij bij het vorige veld hoort.'],
    },
    {
      title: 'herkent een teken waarmee een tekst niet kan beginnen',
      edits: [[evidence, 'figure: drie', 'figure: @drie']],
      says: ['content/nl/evidence/drie-delen.yaml:2:9  YAML: een tekst kan niet met dit teken beginnen. Zet hem tussen aanhalingstekens.'],
    },
    {
      title: 'herkent een sterretje vooraan',
      edits: [[evidence, 'figure: drie', 'figure: *drie']],
      says: ['content/nl/evidence/drie-delen.yaml:2:9  YAML: een sterretje (*) vooraan heeft in YAML een eigen betekenis. Zet de tekst tussen aanhalingstekens.'],
    },
    {
      title: 'zegt dat de kop van een les ontbreekt',
      edits: [[lesson, '---\ntitle', 'title']],
      says: ['content/nl/lessons/luisteren.mdx:1:1  de kop ontbreekt of wordt niet gesloten. Begin het bestand met --- en zet na de velden weer ---.'],
    },
    {
      title: 'zegt dat de kop van een denkfout niet sluit',
      edits: [[misconception, 'sources: []\n---', 'sources: []\n']],
      says: ['content/nl/misconceptions/stilte-is-leeg.md:1:1  de kop ontbreekt of wordt niet gesloten. Begin het bestand met --- en zet na de velden weer ---.'],
    },
    {
      title: 'wijst een component aan die niet gesloten is',
      edits: [[lesson, '</PrequestionAnswer>', '']],
      says: ['content/nl/lessons/luisteren.mdx:33:1  <PrequestionAnswer> wordt niet gesloten. Zet er </PrequestionAnswer> achter, met een lege regel als het een blok is.'],
    },
    {
      title: 'wijst een component aan die verkeerd gesloten is',
      edits: [[lesson, '</Summary>', '</Explain>']],
      says: ['content/nl/lessons/luisteren.mdx:61:1  </Explain> sluit hier, maar <Summary> staat nog open. Sluit eerst </Summary>.'],
    },
    {
      title: 'wijst een sluitende component aan die nergens opent',
      edits: [[lesson, '<Summary>', '']],
      says: ['content/nl/lessons/luisteren.mdx:61:1  </Summary> sluit iets wat niet geopend is. Haal het weg of zet <Summary> ervoor.'],
    },
    {
      title: 'wijst een losse accolade aan',
      edits: [[lesson, 'In een stilte', 'In een { stilte']],
      says: ['content/nl/lessons/luisteren.mdx:30:8  een accolade opent hier iets wat niet gesloten wordt. Haal de accolade weg.'],
    },
    {
      title: 'wijst HTML-commentaar aan',
      edits: [[lesson, '## Drie soorten', '<!-- later -->\n\n## Drie soorten']],
      says: ['content/nl/lessons/luisteren.mdx:28:1  commentaar met <!-- werkt hier niet. Schrijf {/* … */}.'],
    },
  ])('$title', check);
});

describe('velden', () => {
  test.each<Row>([
    {
      title: 'vraagt of een verkeerd gespeld veld een ander veld is',
      edits: [[vignettes, 'question:', 'qestion:']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:8:1  het veld "qestion" bestaat niet. Bedoelde je "question"?'],
    },
    {
      title: 'noemt de velden als er geen op lijkt',
      edits: [[module, 'tagline:', 'tagline: x\nkleurenschema: blauw\nxx: 1\n#']],
      says: ['content/nl/modules/gesprek.yaml:3:1  het veld "kleurenschema" bestaat niet. Haal het weg of kies een van de velden: title, tagline, goals, pretest, posttest, journal, lessons.', 'content/nl/modules/gesprek.yaml:4:1  het veld "xx" bestaat niet. Haal het weg of kies een van de velden: title, tagline, goals, pretest, posttest, journal, lessons.'],
    },
    {
      title: 'zegt welk veld ontbreekt en wat erin hoort',
      edits: [[vignettes, '    keyFeature: Ze zoekt zelf naar haar woorden en zegt dat ze tijd wil.\n', '']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:14:5  cases.nadia.keyFeature: dit veld ontbreekt. Voeg het toe: In één zin: wat dit geval beslist.'],
    },
    {
      title: 'eist een datum bij elke bewering',
      edits: [[evidence, 'checked: 2026-11-22\n', '']],
      says: ['content/nl/evidence/drie-delen.yaml:1:1  checked: dit veld ontbreekt. Voeg het toe: Laatste controle, JJJJ-MM-DD.'],
    },
    {
      title: 'leest een getal waar tekst hoort',
      edits: [[module, 'title: Het gesprek', 'title: 2026']],
      says: ['content/nl/modules/gesprek.yaml:1:8  title: hier hoort tekst, er staat 2026. Zet het tussen aanhalingstekens.'],
    },
    {
      title: 'leest niets waar een lijst hoort',
      edits: [[vignettes, 'sensitivity: []', 'sensitivity:']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:7:13  sensitivity: hier hoort een lijst (elke regel met een streepje), er staat niets. Schrijf [] als de lijst leeg is.'],
    },
    {
      title: 'leest tekst waar een lijst hoort',
      edits: [[misconception, 'sources: []', 'sources: bordin1979']],
      says: ['content/nl/misconceptions/stilte-is-leeg.md:5:10  sources: hier hoort een lijst (elke regel met een streepje), er staat "bordin1979". Zet elk deel op een eigen regel met een streepje ervoor.'],
    },
    {
      title: 'leest een lijst waar tekst hoort',
      edits: [[module, 'tagline: Wat', 'tagline:\n  - Wat']],
      says: ['content/nl/modules/gesprek.yaml:3:3  tagline: hier hoort tekst, er staat een lijst (elke regel met een streepje). Schrijf de tekst achter de dubbelepunt.'],
    },
    {
      title: 'leest tekst waar een getal hoort',
      edits: [[lesson, 'minutes: 16', 'minutes: zestien']],
      says: ['content/nl/lessons/luisteren.mdx:5:10  minutes: hier hoort een getal, er staat "zestien". Schrijf alleen dat, zonder aanhalingstekens.'],
    },
    {
      title: 'leest een leeg veld',
      edits: [[evidence, 'figure: drie delen', 'figure: ""']],
      says: ['content/nl/evidence/drie-delen.yaml:2:9  figure: dit veld is leeg. Vul het in of haal het weg.'],
    },
    {
      title: 'noemt de keuzes als een woord er niet bij hoort',
      edits: [[evidence, 'strength: matig', 'strength: stevig']],
      says: ['content/nl/evidence/drie-delen.yaml:4:11  strength: "stevig" kan hier niet. Kies "sterk", "matig" of "zwak".'],
    },
    {
      title: 'vraagt of een verkeerd gespeld woord een ander woord is',
      edits: [[vignettes, 'level: toepassen', 'level: toepasen']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:6:8  level: "toepasen" kan hier niet. Bedoelde je "toepassen"?'],
    },
    {
      title: 'weigert een ander woord dan true of false',
      edits: [[vignettes, 'grey: true', 'grey: ja']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:95:11  cases.lotte.grey: "ja" kan hier niet. Kies "true" of "false".'],
    },
    {
      title: 'weigert een id met een hoofdletter',
      edits: [[vignettes, '- id: nadia', '- id: Nadia']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:14:9  cases.Nadia.id: "Nadia" is geen geldig id. Gebruik kleine letters zonder accent, met koppeltekens ertussen en zonder cijfers.'],
    },
    {
      title: 'weigert een antwoord-id met een cijfer',
      edits: [[vignettes, '      wachten: >-\n        Zo', '      wachten2: >-\n        Zo']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:32:7  cases.nadia.feedback.wachten2: "wachten2" is geen geldig id. Gebruik kleine letters zonder accent, met koppeltekens ertussen en zonder cijfers.'],
    },
    {
      title: 'weigert een regel-id zonder vorm',
      edits: [[agreement, 'id: f1a', 'id: eerste']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:16:17  cases.fiets.fragments.f1.lines.eerste.id: "eerste" is geen geldig id van een fragment of regel. Schrijf een letter en een cijfer voor het fragment (t1), met een letter erachter voor de regel (t1a).'],
    },
    {
      title: 'weigert een leerdoel-id zonder letter',
      edits: [[vignettes, '- luisteren.a', '- luisteren']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:4:5  objectives.1: "luisteren" is geen geldig id van een leerdoel. Schrijf het id van de les, een punt en een letter: alliantie-lezen.a.'],
    },
    {
      title: 'weigert een bronpunt zonder vorm',
      edits: [[lesson, 'points: []', 'points: [a1]']],
      says: ['content/nl/lessons/luisteren.mdx:6:10  points.1: "a1" is geen bronpunt. Schrijf A of B met twee cijfers: A20.'],
    },
    {
      title: 'weigert een datum die er geen is',
      edits: [[evidence, 'checked: 2026-11-22', 'checked: 22 november']],
      says: ['content/nl/evidence/drie-delen.yaml:8:10  checked: "22 november" is geen datum. Schrijf jaar, maand en dag: 2026-11-22.'],
    },
    {
      title: 'weigert een e-mailadres dat er geen is',
      edits: [[course, 'contact: null', 'contact: redactie']],
      says: ['content/course.yaml:6:10  contact: "redactie" is geen e-mailadres. Schrijf naam@domein, of laat null staan.'],
    },
    {
      title: 'weigert een webadres dat er geen is',
      edits: [[course, 'site: null', 'site: klein']],
      says: ['content/course.yaml:8:7  site: "klein" is geen webadres. Begin met https://, of laat null staan.'],
    },
    {
      title: 'telt te weinig citaten',
      edits: [[vignettes, '      - Als u te snel iets vraagt, ben ik het kwijt.\n', '']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:24:7  cases.nadia.deciding: er staat hier 1, nodig zijn er minstens 2. Vul de lijst aan.'],
    },
    {
      title: 'telt te veel eerste zinnen',
      edits: [[vignettes, '      - text: Wat gaat er nu door u heen?', '      - text: Nog een.\n        quality: sterk\n        why: Omdat.\n      - text: Wat gaat er nu door u heen?']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:46:7  cases.nadia.firstLine: er staan hier 4, meer dan 3 kan niet. Maak de lijst korter.'],
    },
    {
      title: 'telt te veel gevallen in een doel-en-taakoefening',
      edits: [[agreement, bothCases, `${bothCases}${bothCases}`]],
      says: ['content/nl/agreements/fiets-en-brief.yaml:9:3  cases: er staan hier 4, meer dan 3 kan niet. Maak de lijst korter.'],
    },
    {
      title: 'vindt een getal te laag',
      edits: [[lesson, 'minutes: 16', 'minutes: 2']],
      says: ['content/nl/lessons/luisteren.mdx:5:10  minutes: 2 is te laag. Kies 5 of meer.'],
    },
    {
      title: 'vindt een getal te hoog',
      edits: [[agreement, 'range: [4, 5]', 'range: [4, 6]']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:28:20  cases.fiets.ratings.goals.range.2: 6 is te hoog. Kies 5 of minder.'],
    },
  ])('$title', check);
});

describe('verwijzingen', () => {
  test.each<Row>([
    {
      title: 'vraagt of een onbekende les een andere les is',
      edits: [[vignettes, 'lesson: luisteren', 'lesson: luistern']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:2:9  lesson: les "luistern" bestaat niet. Bedoelde je "luisteren"?'],
    },
    {
      title: 'noemt de lessen als er geen op lijkt',
      edits: [[vignettes, 'lesson: luisteren', 'lesson: overdracht']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:2:9  lesson: les "overdracht" bestaat niet. Kies "luisteren", of maak content/nl/lessons/overdracht.mdx.'],
    },
    {
      title: 'kent alleen bronnen uit de bibliografie',
      edits: [[evidence, '- bordin1979', '- bordin1994']],
      says: ['content/nl/evidence/drie-delen.yaml:7:5  sources.1: bron "bordin1994" staat niet in content/bibliography.json. Bedoelde je "bordin1979"?'],
    },
    {
      title: 'noemt de bibliografie als geen bron erop lijkt',
      edits: [[evidence, '- bordin1979', '- onbekend']],
      says: ['content/nl/evidence/drie-delen.yaml:7:5  sources.1: bron "onbekend" staat niet in content/bibliography.json. Kies "bordin1979", of voeg de bron daar toe.'],
    },
    {
      title: 'kent alleen bestaande modules',
      edits: [[course, '- gesprek', '- gesprekken']],
      says: ['content/course.yaml:11:5  modules.1: module "gesprekken" bestaat niet. Bedoelde je "gesprek"?'],
    },
    {
      title: 'kent alleen bestaande denkfouten',
      edits: [[vignettes, 'vragen: stilte-is-leeg', 'vragen: stilte-is-leegte']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:43:15  cases.nadia.misconceptions.vragen: denkfout "stilte-is-leegte" bestaat niet. Bedoelde je "stilte-is-leeg"?'],
    },
    {
      title: 'kent alleen antwoorden van de familie',
      edits: [[vignettes, 'key: wachten', 'key: wachtten']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:15:10  cases.nadia.key: antwoord "wachtten" bestaat niet in deze familie. Bedoelde je "wachten"?'],
    },
    {
      title: 'kent alleen antwoorden van de familie, ook in de uitleg',
      edits: [[vignettes, '      benoemen: >-\n        Over', '      benoem: >-\n        Over']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:31:5  cases.nadia.feedback: er is geen uitleg bij antwoord "benoemen". Voeg "benoemen:" toe, met minstens 20 woorden. (V14)', 'content/nl/vignettes/na-de-stilte.yaml:39:7  cases.nadia.feedback.benoem: antwoord "benoem" bestaat niet in deze familie. Bedoelde je "benoemen"?'],
    },
    {
      title: 'kent alleen antwoorden van de familie, ook als afleider',
      edits: [[vignettes, 'option: wachten', 'option: zwijgen']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:68:15  cases.pieter.decoy.option: antwoord "zwijgen" bestaat niet in deze familie. Kies "wachten", "vragen" of "benoemen", of voeg het toe bij options.'],
    },
    {
      title: 'kent alleen leerdoelen van de les',
      edits: [[agreement, '- luisteren.b', '- luisteren.c']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:4:5  objectives.1: leerdoel "luisteren.c" staat niet in les "luisteren". Bedoelde je "luisteren.a"? (V31)', 'content/nl/lessons/luisteren.mdx:11:9  objectives.luisteren.b.id: geen oefening van deze les toetst "luisteren.b". Zet het doel bij objectives van een oefening die in de les staat, of zet measured: false. (L04)'],
    },
    {
      title: 'kent alleen regels van het geval',
      edits: [[agreement, '[f1a, f1b]', '[f1a, f1d]']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:39:19  cases.fiets.friction.1.pairs.1.2: regel "f1d" bestaat niet in dit geval. Bedoelde je "f1a"? (G04)'],
    },
    {
      title: 'vraagt regels om te lezen, in het geval of voor alle gevallen samen',
      edits: [[agreement, fragmentsOfFirst, '']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:9:5  cases.fiets.fragments: dit geval heeft geen enkele regel om te lezen. Zet fragments in dit geval, of onder shared wat voor elk geval gelijk is. (G04)'],
    },
    {
      title: 'leest bij elk geval ook de regels die voor alle gevallen samen zijn',
      edits: [
        [agreement, fragmentsOfFirst, ''],
        [agreement, 'cases:\n', `shared:\n  intro: Wie er zit.\n${fragmentsOfFirst.replace(/^ {2}/gm, '')}cases:\n`],
      ],
      says: [],
    },
    {
      title: 'kent alleen regels van het geval, ook in de uitleg',
      edits: [[agreement, 'Hij ziet niet', '(f1x) Hij ziet niet']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:32:15  cases.fiets.ratings.tasks.why: regel "f1x" bestaat niet in dit geval. Bedoelde je "f1a"? (G06)'],
    },
    {
      title: 'kent alleen antwoorden van de beginvraag',
      edits: [[lesson, 'best: nog-niets', 'best: niets']],
      says: ['content/nl/lessons/luisteren.mdx:25:9  prequestion.best: antwoord "niets" staat niet bij options. Kies "zoekt", "haakt-af" of "nog-niets", of voeg het daar toe.'],
    },
    {
      title: 'kent bij een beginvraag alleen denkfouten die er zijn',
      edits: [[lesson, '  best: nog-niets', '  best: nog-niets\n  misconceptions:\n    zoekt: stilte-is-weerstant']],
      says: ['content/nl/lessons/luisteren.mdx:27:12  prequestion.misconceptions.zoekt: denkfout "stilte-is-weerstant" bestaat niet. Kies "stilte-is-leeg", of maak content/nl/misconceptions/stilte-is-weerstant.md.'],
    },
    {
      title: 'kent bij de denkfouten van een beginvraag alleen haar antwoorden',
      edits: [[lesson, '  best: nog-niets', '  best: nog-niets\n  misconceptions:\n    zoek: stilte-is-leeg']],
      says: ['content/nl/lessons/luisteren.mdx:27:5  prequestion.misconceptions.zoek: antwoord "zoek" staat niet bij options. Bedoelde je "zoekt"?'],
    },
    {
      title: 'kent alleen bestaand bewijs',
      edits: [[lesson, 'Evidence id="drie-delen"', 'Evidence id="drie-dele"']],
      says: ['content/nl/lessons/luisteren.mdx:44:66  Evidence: bewijs "drie-dele" bestaat niet. Bedoelde je "drie-delen"?'],
    },
    {
      title: 'kent alleen bestaande bronnen in de tekst',
      edits: [[lesson, 'Cite id="bordin1979"', 'Cite id="bordin1979 rogers"']],
      says: ['content/nl/lessons/luisteren.mdx:45:60  Cite: bron "rogers" staat niet in content/bibliography.json. Kies "bordin1979", of voeg de bron daar toe. (V21)'],
    },
    {
      title: 'kent alleen bestaande vignetten',
      edits: [[lesson, 'Vignette id="na-de-stilte-nadia"', 'Vignette id="na-de-stilte-nada"']],
      says: ['content/nl/lessons/luisteren.mdx:40:1  Vignette: vignet "na-de-stilte-nada" bestaat niet. Bedoelde je "na-de-stilte-nadia"?'],
    },
    {
      title: 'kent alleen bestaande doel-en-taakoefeningen',
      edits: [[lesson, 'Agreement id="fiets-en-brief"', 'Agreement id="fiets"']],
      says: ['content/nl/lessons/luisteren.mdx:47:1  Agreement: doel-en-taakoefening "fiets" bestaat niet. Kies "fiets-en-brief", of maak content/nl/agreements/fiets.yaml.'],
    },
    {
      title: 'wil elke les in een module',
      files: { 'nl/lessons/praten.mdx': secondLesson() },
      says: ['content/nl/lessons/praten.mdx:2:1  deze les staat in geen enkele module. Zet haar in de lijst "lessons" van een module, bijvoorbeeld content/nl/modules/gesprek.yaml.', 'content/nl/lessons/praten.mdx:5:10  let op: minutes: er staat 10, berekend is 3,4 (3 + 81 woorden / 200 + 0 aan oefeningen). Een les duurt 10 tot 25 minuten; kort haar in, vul haar aan of knip haar. (L01)'],
    },
    {
      title: 'wil elke les in één module',
      edits: [[course, '  - gesprek', '  - gesprek\n  - gesprek-twee']],
      files: { 'nl/modules/gesprek-twee.yaml': klein().get(module) ?? '' },
      says: ['content/nl/modules/gesprek-twee.yaml:6:5  lessons.1: les "luisteren" staat ook in content/nl/modules/gesprek.yaml. Laat haar in één module staan.'],
    },
    {
      title: 'wil elke module in course.yaml',
      files: { 'nl/modules/gesprek-twee.yaml': 'title: T\ntagline: T\ngoals: [T]\nlessons: [luisteren]\n' },
      says: ['content/nl/modules/gesprek-twee.yaml:1:1  module "gesprek-twee" staat niet in content/course.yaml. Zet haar daar in de lijst "modules".', 'content/nl/modules/gesprek-twee.yaml:4:11  lessons.1: les "luisteren" staat ook in content/nl/modules/gesprek.yaml. Laat haar in één module staan.'],
    },
    {
      title: 'wil elke module één keer',
      edits: [[course, '  - gesprek', '  - gesprek\n  - gesprek']],
      says: ['content/course.yaml:12:5  modules.2: module "gesprek" staat twee keer in de lijst. Haal er één weg.'],
    },
  ])('$title', check);
});

describe('componenten', () => {
  test.each<Row>([
    {
      title: 'vraagt of een onbekende component een andere is',
      edits: [[lesson, '<Vignette id', '<Vignete id']],
      says: ['content/nl/lessons/luisteren.mdx:40:1  component <Vignete> bestaat niet. Bedoelde je <Vignette>?'],
    },
    {
      title: 'zegt dat een label niet in de tekening past, met het aantal tekens',
      edits: [[lesson, '<Vignette', '<FigureCircle one="Fenna" does="vraagt meer" reads="Joris zegt niets, dus vraag ik door en door en door tot hij eindelijk een keer iets zegt." other="Joris" otherDoes="zegt minder" otherReads="Fenna vraagt, dus zeg ik niets." />\n\n<Vignette']],
      says: ['content/nl/lessons/luisteren.mdx:40:1  <FigureCircle> heeft bij "reads" 89 tekens en de tekening heeft plaats voor 72. Zeg het korter.'],
    },
    {
      title: 'noemt de componenten als er geen op lijkt',
      edits: [[lesson, '<Vignette id="na-de-stilte-nadia" />', '<Puzzel />']],
      says: ['content/nl/lessons/luisteren.mdx:40:1  component <Puzzel> bestaat niet. Kies een van: Vignette, Agreement, Comparison, Dialogue, Response, Sorting, PrequestionAnswer, Evidence, Cite, Term, Contrast, Side, Same, Different, Principle, Worked, Step, Why, Explain, Journal, FigureTriad, FigureSetting, FigureCorrelation, FigureSpiral, FigureRupture, FigureCircle, Fragment, Line, Summary.'],
    },
    {
      title: 'weigert HTML',
      edits: [[lesson, 'In een stilte', 'In een <b>stilte</b>']],
      says: ['content/nl/lessons/luisteren.mdx:30:8  <b> is HTML en dat gebruiken we niet in lessen. Schrijf het in Markdown of met een component.'],
    },
    {
      title: 'weigert een onbekend kenmerk',
      edits: [[lesson, '<Cite id="bordin1979" />', '<Cite id="bordin1979" narrativ />']],
      says: ['content/nl/lessons/luisteren.mdx:45:60  <Cite> heeft geen kenmerk "narrativ". Bedoelde je "narrative"?'],
    },
    {
      title: 'weigert een kenmerk dat de component niet heeft',
      edits: [[lesson, '<Summary>', '<Summary titel="x">']],
      says: ['content/nl/lessons/luisteren.mdx:55:1  <Summary> heeft geen kenmerk "titel". Haal het weg.'],
    },
    {
      title: 'mist een kenmerk',
      edits: [[lesson, '<Cite id="bordin1979" />', '<Cite />']],
      says: ['content/nl/lessons/luisteren.mdx:45:60  <Cite> mist het kenmerk "id". Voeg id="…" toe.'],
    },
    {
      title: 'wil gewone tekst in een kenmerk',
      edits: [[lesson, '<Cite id="bordin1979" />', '<Cite id={bron} />']],
      says: ['content/nl/lessons/luisteren.mdx:45:60  <Cite> heeft bij "id" geen gewone tekst. Schrijf id="…", zonder accolades.'],
    },
    {
      title: 'wil geen waarde bij een schakelaar',
      edits: [[lesson, '<Cite id="bordin1979" />', '<Cite id="bordin1979" narrative="ja" />']],
      says: ['content/nl/lessons/luisteren.mdx:45:60  <Cite> heeft een waarde bij "narrative". Schrijf alleen narrative, zonder waarde.'],
    },
    {
      title: 'wil een deel in zijn geheel',
      edits: [[lesson, '<Vignette', '<Same>\n\nTekst.\n\n</Same>\n\n<Vignette']],
      says: ['content/nl/lessons/luisteren.mdx:40:1  <Same> staat niet in <Contrast>. Zet het tussen <Contrast> en </Contrast>.'],
    },
    {
      title: 'telt de delen van een contrast',
      edits: [[lesson, '<Vignette', '<Contrast title="Twee">\n<Side title="Een">\n\nTekst.\n\n</Side>\n<Same>\n\nTekst.\n\n</Same>\n<Different>\n\nTekst.\n\n</Different>\n<Principle>\n\nTekst.\n\n</Principle>\n</Contrast>\n\n<Vignette']],
      says: ['content/nl/lessons/luisteren.mdx:5:10  let op: minutes: er staat 16, berekend is 18,4 (3 + 81 woorden / 200 + 15 aan oefeningen). Zet minutes: 18. (L01)', 'content/nl/lessons/luisteren.mdx:40:1  <Contrast> bevat 1 keer <Side>, nodig is 2–3. Pas het aan.'],
    },
    {
      title: 'weigert een lege component',
      edits: [[lesson, 'Omdat dezelfde stilte om iets anders vraagt als iemand zoekt dan als iemand afhaakt.', '']],
      says: ['content/nl/lessons/luisteren.mdx:49:1  <Explain> is leeg. Zet de tekst tussen <Explain> en </Explain>.'],
    },
    {
      title: 'kent alleen twee rollen',
      edits: [[lesson, '<Vignette', '<Fragment>\n<Line who="Bas" role="cliënt">Ja.</Line>\n</Fragment>\n\n<Vignette']],
      says: ['content/nl/lessons/luisteren.mdx:41:1  <Line> heeft role="cliënt". Bedoelde je "client"?'],
    },
    {
      title: 'wil geen aanhalingstekens om een regel',
      edits: [[lesson, '<Vignette', '<Fragment>\n<Line who="Bas" role="client">‘Ja.’</Line>\n</Fragment>\n\n<Vignette']],
      says: ['content/nl/lessons/luisteren.mdx:41:1  gesproken tekst in <Line> staat zonder aanhalingstekens. Haal ze weg.'],
    },
    {
      title: 'wil elke oefening op één plaats',
      edits: [[lesson, '<Summary>', '<Vignette id="na-de-stilte-nadia" />\n\n<Summary>']],
      says: ['content/nl/lessons/luisteren.mdx:55:1  oefening "na-de-stilte-nadia" staat ook in content/nl/lessons/luisteren.mdx:40. Laat haar op één plaats staan.'],
    },
    {
      title: 'wil een oefening in haar eigen les',
      edits: [[module, '- luisteren', '- luisteren\n  - praten'], [agreement, 'lesson: luisteren', 'lesson: praten']],
      files: { 'nl/lessons/praten.mdx': secondLesson() },
      says: ['content/nl/agreements/fiets-en-brief.yaml:4:5  objectives.1: leerdoel "luisteren.b" staat niet in les "praten". Kies "praten.a" of "praten.b", of voeg het daar toe bij objectives. (V31)', 'content/nl/lessons/luisteren.mdx:47:1  let op: oefening "fiets-en-brief" hoort bij les "praten". Verplaats haar, of wijzig het veld lesson van de oefening.', 'content/nl/lessons/praten.mdx:5:10  let op: minutes: er staat 10, berekend is 3,4 (3 + 81 woorden / 200 + 0 aan oefeningen). Een les duurt 10 tot 25 minuten; kort haar in, vul haar aan of knip haar. (L01)'],
    },
    {
      title: 'wil één antwoord op de beginvraag',
      edits: [[lesson, '<PrequestionAnswer>', '<PrequestionAnswer>\n\nEerst dit.\n\n</PrequestionAnswer>\n\n<PrequestionAnswer>']],
      says: ['content/nl/lessons/luisteren.mdx:39:1  er staan 2 keer <PrequestionAnswer> in deze les. Laat er één staan.'],
    },
    {
      title: 'mist het antwoord op de beginvraag',
      edits: [[lesson, '<PrequestionAnswer>', ''], [lesson, '</PrequestionAnswer>', '']],
      says: ['content/nl/lessons/luisteren.mdx:15:3  er staat geen <PrequestionAnswer> in deze les. Zet er één waar de beginvraag beantwoord wordt.'],
    },
    {
      title: 'mist de samenvatting',
      edits: [[lesson, '<Summary>', ''], [lesson, '</Summary>', '']],
      says: ['content/nl/lessons/luisteren.mdx:59:3  er staat geen <Summary> in deze les. Sluit de les met <Summary> en drie punten.'],
    },
    {
      title: 'wil één samenvatting',
      edits: [[lesson, '<Summary>', '<Summary>\n\n- a\n- b\n- c\n\n</Summary>\n\n<Summary>']],
      says: ['content/nl/lessons/luisteren.mdx:63:1  er staan 2 keer <Summary> in deze les. Laat er één staan, aan het eind.'],
    },
    {
      title: 'telt de punten van de samenvatting',
      edits: [[lesson, '- Kijk naar wat ervoor gebeurde.\n', '']],
      says: ['content/nl/lessons/luisteren.mdx:55:1  <Summary> telt 2 punten. Maak er een lijst van drie van.'],
    },
    {
      title: 'weigert een import',
      edits: [[lesson, '## Drie soorten', 'import x from "y"\n\n## Drie soorten']],
      says: ['content/nl/lessons/luisteren.mdx:28:1  import en export gebruiken we niet in lessen. Haal de regel weg; componenten werken zonder.'],
    },
    {
      title: 'weigert code tussen accolades',
      edits: [[lesson, 'In een stilte', 'In een {stilte}']],
      says: ['content/nl/lessons/luisteren.mdx:30:8  tekst tussen accolades is code. Haal de accolades weg.'],
    },
    {
      title: 'weigert een voetnoot',
      edits: [[lesson, 'iemand zoeken, aarzelen', 'iemand zoeken[^a], aarzelen'], [lesson, '<Vignette', '[^a]: Een noot.\n\n<Vignette']],
      says: ['content/nl/lessons/luisteren.mdx:30:32  voetnoten gebruiken we niet. Schrijf <Cite id="…" /> in de zin.', 'content/nl/lessons/luisteren.mdx:40:1  voetnoten gebruiken we niet. Schrijf <Cite id="…" /> in de zin.'],
    },
    {
      title: 'weigert een losse afbeelding',
      edits: [[lesson, 'In een stilte', '![](x.png) In een stilte']],
      says: ['content/nl/lessons/luisteren.mdx:30:1  losse afbeeldingen gebruiken we niet. Gebruik een figuur zoals <FigureTriad />, die een tekst naast zich heeft. (L06)'],
    },
    {
      title: 'weigert een kop van niveau één',
      edits: [[lesson, '## Drie soorten', '# Drie soorten']],
      says: ['content/nl/lessons/luisteren.mdx:28:3  een kop van niveau 1 past hier niet. Gebruik ## voor een deel van de les en zelden ### daarbinnen.'],
    },
  ])('$title', check);
});

describe('bewijs en denkfouten', () => {
  test.each<Row>([
    {
      title: 'waarschuwt bij een oude controle',
      edits: [[evidence, 'checked: 2026-11-22', 'checked: 2023-10-22']],
      says: ['content/nl/evidence/drie-delen.yaml:8:10  let op: checked: 37 maanden geleden nagekeken, en dat mag hoogstens 36 zijn. Kijk de bewering opnieuw na en zet de nieuwe datum.'],
    },
    {
      title: 'laat zesendertig maanden gelden',
      edits: [[evidence, 'checked: 2026-11-22', 'checked: 2023-11-22']],
      says: [],
    },
    {
      title: 'weigert een datum in de toekomst',
      edits: [[evidence, 'checked: 2026-11-22', 'checked: 2027-01-01']],
      says: ['content/nl/evidence/drie-delen.yaml:8:10  checked: 2027-01-01 ligt in de toekomst. Zet de dag waarop het nagekeken is.'],
    },
    {
      title: 'wil weten of een bron is ingezien',
      edits: [[checks, '"bordin1979"', '"bordin"']],
      says: ['content/nl/evidence/drie-delen.yaml:7:5  sources.1: bron "bordin1979" staat niet in content/bibliography-checks.json. Zeg daar of het werk zelf is ingezien. (V21)'],
    },
    {
      title: 'wil elke denkfout achter twee gevallen',
      edits: [[vignettes, '    misconceptions:\n      vragen: stilte-is-leeg\n', '']],
      says: ['content/nl/misconceptions/stilte-is-leeg.md:2:1  let op: maar één geval noemt deze denkfout. Zet haar bij misconceptions van minstens twee gevallen waar zij een antwoord aantrekkelijk maakt.'],
    },
    {
      title: 'wil een tekst onder een denkfout',
      edits: [[misconception, 'In een stilte kan iemand zoeken, aarzelen of afhaken. Kijk eerst welke van de drie het is.\n', '']],
      says: ['content/nl/misconceptions/stilte-is-leeg.md:2:1  onder de kop staat nog geen tekst. Schrijf wat er in plaats daarvan klopt.'],
    },
    {
      title: 'zegt dat een tekst nog geschreven moet worden',
      edits: [[misconception, 'Kijk eerst welke', 'TODO welke']],
      says: ['content/nl/misconceptions/stilte-is-leeg.md:8:55  hier staat nog "TODO". Schrijf de tekst of haal het veld weg; daarna volgt de rest van de controle.'],
    },
    {
      title: 'waarschuwt bij een recht aanhalingsteken',
      edits: [[misconception, 'Kijk eerst welke', "Kijk 's ochtends welke"], [evidence, 'claim: De werkalliantie', "claim: Zo'n werkalliantie"]],
      says: ["content/nl/evidence/drie-delen.yaml:1:10  let op: claim: hier staat een recht teken ('). Schrijf ‘ en ’, ook in zo’n.", "content/nl/misconceptions/stilte-is-leeg.md:8:60  let op: hier staat een recht teken ('). Schrijf ‘ en ’, ook in zo’n."],
    },
  ])('$title', check);
});

describe('vignetten', () => {
  test.each<Row>([
    {
      title: 'V01: drie of vier antwoorden',
      edits: [[vignettes, '  vragen: Gewoon vragen waar', '  kijken: Alleen even kijken waar de ogen nu heen gaan.\n  luisteren: Goed luisteren waar de stem nu heen gaat.\n  vragen: Gewoon vragen waar']],
      only: 'V01',
      says: ['content/nl/vignettes/na-de-stilte.yaml:10:3  options: 5 antwoorden. Geef er drie, of vier als het vierde een bekende denkfout is. (V01)'],
    },
    {
      title: 'V02: antwoorden zijn even lang',
      edits: [[vignettes, 'Nog even niets zeggen en de stilte laten duren.', 'Nog even helemaal niets zeggen en de stilte rustig laten duren tot er vanzelf weer woorden komen.']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:10:12  options.wachten: antwoord "wachten" is 2,13 keer zo lang als "vragen", hoogstens 1,6 mag. Maak ze even lang. (V02)', 'content/nl/vignettes/na-de-stilte.yaml:15:10  let op: cases.nadia.key: alleen het beste antwoord ("wachten") herhaalt woorden uit het vignet. Verdeel ze over de antwoorden of kies andere. (V18)'],
    },
    {
      title: 'V03: een antwoord telt hoogstens 25 woorden',
      edits: [[vignettes, 'Nog even niets zeggen en de stilte laten duren.', 'Nog even niets zeggen en de stilte laten duren en dan nog wat langer en nog wat langer tot er vanzelf weer woorden komen of het uur voorbij is.']],
      only: 'V03',
      says: ['content/nl/vignettes/na-de-stilte.yaml:10:12  options.wachten: 29 woorden, meer dan 25 kan niet. Maak het antwoord korter. (V03)'],
    },
    {
      title: 'V04: een antwoord verwijst niet naar de andere',
      edits: [[vignettes, 'Gewoon vragen waar de gedachten nu heen gaan.', 'Dit wil geen van deze andere antwoorden nu bereiken.']],
      only: 'V04',
      says: ['content/nl/vignettes/na-de-stilte.yaml:11:11  options.vragen: "geen van de" verwijst naar andere antwoorden. Geef elk antwoord een eigen inhoud. (V04)'],
    },
    {
      title: 'V05: de vraag is positief',
      edits: [[vignettes, 'Wat doet de therapeut nu het best als eerste?', 'Wat doet de therapeut nu niet als eerste?']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:8:36  question: de vraag bevat "niet". Vraag naar wat wel klopt. (V05)'],
    },
    {
      title: 'V06: de vraag is een vraag',
      edits: [[vignettes, 'als eerste?', 'als eerste.']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:8:11  question: dit eindigt niet op een vraagteken. Maak er een vraag van. (V06)'],
    },
    {
      title: 'V06: de vraag is kort',
      edits: [[vignettes, 'als eerste?', 'als eerste, gezien alles wat er in dit gesprek en in de gesprekken daarvoor tussen hen is gezegd en gedaan?']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:8:11  let op: question: de vraag telt 27 woorden. Houd het bij 20. (V06)'],
    },
    {
      title: 'V07: antwoorden eindigen gelijk',
      edits: [[vignettes, 'laten duren.\n', 'laten duren\n']],
      only: 'V07',
      says: ['content/nl/vignettes/na-de-stilte.yaml:10:3  options: de antwoorden eindigen niet op hetzelfde leesteken. Maak ze gelijk. (V07)'],
    },
    {
      title: 'V07: geen antwoord opent als enige anders',
      edits: [[vignettes, '  vragen: Gewoon vragen', '  vragen: Nog vragen']],
      only: 'V07',
      says: ['content/nl/vignettes/na-de-stilte.yaml:10:3  let op: options: alleen één antwoord begint met een ander woord ("hardop"). Geef alle antwoorden dezelfde vorm. (V07)'],
    },
    {
      title: 'V08: sleutels mogen gelijk zijn',
      edits: [[vignettes, '    grey: true\n    best: [benoemen, wachten]\n', '    key: benoemen\n'], [vignettes, '    arguments:\n      benoemen: De fout is van hem; wie haar niet noemt, laat haar ermee zitten.\n      wachten: Ze heeft om tijd gevraagd, en haar boosheid is bijna hoorbaar.\n    settles: Of Lotte in eerdere gesprekken na een stilte zelf verder is gegaan.\n', '']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:14:3  let op: cases: elk geval heeft een andere sleutel. Wie de vorige onthoudt, kan wegstrepen. Laat twee gevallen een sleutel delen. (V08)'],
    },
    {
      title: 'V11: een vignet telt 60 tot 130 woorden',
      edits: [[vignettes, ' Buiten rijdt een tram voorbij.', ''], [vignettes, ' Dan valt ze stil.', ''], [vignettes, ', alsof ze een zin oefent', '']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:16:12  cases.nadia.story: 55 woorden. Maak het vignet 60 tot 130 woorden lang. (V11)'],
    },
    {
      title: 'V12: een zin telt hoogstens 30 woorden',
      edits: [[vignettes, 'Dan valt ze stil.', 'Dan valt ze stil omdat ze nog niet goed weet hoe ze dat na al die jaren van zwijgen en wegblijven en wachten en boos zijn op een gewone dag zou moeten doen.']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:17:76  cases.nadia.story: een zin van 33 woorden (“Dan valt ze stil …”), meer dan 30 kan niet. Knip de zin in tweeën. (V12)'],
    },
    {
      title: 'V12: een vignet leest vlot',
      edits: [[vignettes, 'Dan valt ze stil.', 'Desondanks overheerst onzekerheid betreffende vanzelfsprekende familieverwachtingen, verantwoordelijkheidsgevoelens, onuitgesproken schuldgevoelens, gezondheidsproblematiek, toekomstverwachtingen.']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:16:12  let op: cases.nadia.story: leesbaarheid (Flesch-Douma) 52, streef naar 65 of meer. Kijk of er kortere woorden of zinnen kunnen. (V12)'],
    },
    {
      title: 'V12: een uitleg leest vlot',
      edits: [[vignettes, 'Over het contact praten kan later zin hebben.', 'Metacommunicatie over samenwerkingsmoeilijkheden veronderstelt voorafgaande relatieproblematiek.']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:39:17  let op: cases.nadia.feedback.benoemen: leesbaarheid (Flesch-Douma) 28, streef naar 50 of meer. Kijk of er kortere woorden of zinnen kunnen. (V12)'],
    },
    {
      title: 'V14: elk antwoord heeft een uitleg',
      edits: [[vignettes, '      benoemen: >-\n        Over het contact praten kan later zin hebben. Tussen hen is nu niets gebeurd wat aandacht\n        vraagt. Nadia is met haar broer bezig, en daar zou dit haar van afhouden.\n', '']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:31:5  cases.nadia.feedback: er is geen uitleg bij antwoord "benoemen". Voeg "benoemen:" toe, met minstens 20 woorden. (V14)'],
    },
    {
      title: 'V14: een uitleg is lang genoeg',
      edits: [[vignettes, ' Nadia is met haar broer bezig, en daar zou dit haar van afhouden.', '']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:39:17  cases.nadia.feedback.benoemen: de uitleg telt 17 woorden. Schrijf er minstens 20: wat dit hier zou doen, en welke feiten dat laten zien. (V14)'],
    },
    {
      title: 'V14: een uitleg is niet te lang',
      edits: [[vignettes, 'Een vraag toont belangstelling, en haar blik lijkt erom te vragen.', 'Een vraag toont belangstelling, en haar blik lijkt erom te vragen. Wie dat ziet, wil helpen. Wie wil helpen, zegt graag iets. Wie graag iets zegt, zegt vaak te veel. Dat is geen schande. Het is ook geen hulp. Soms is het goed om eerst te kijken. Soms is het goed om eerst te tellen. Soms is het goed om eerst te ademen. En heel soms is het goed om eerst thee te zetten.']],
      only: 'V14',
      says: ['content/nl/vignettes/na-de-stilte.yaml:36:15  let op: cases.nadia.feedback.vragen: de uitleg telt 95 woorden. Houd het bij 80. (V14)'],
    },
    {
      title: 'V14: een denkfout hoort niet bij het beste antwoord',
      edits: [[vignettes, '    misconceptions:\n      vragen', '    misconceptions:\n      wachten']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:43:7  cases.nadia.misconceptions.wachten: antwoord "wachten" is hier een beste antwoord en kan geen denkfout hebben. Haal het weg.'],
    },
    {
      title: 'V15: een uitleg begint niet met een oordeel',
      edits: [[vignettes, 'Een vraag toont belangstelling', 'Fout. Een vraag toont belangstelling']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:36:15  cases.nadia.feedback.vragen: de uitleg begint met "Fout". Begin met wat dit antwoord hier zou doen. (V15)'],
    },
    {
      title: 'V16: een uitleg noemt geen letter',
      edits: [[vignettes, 'Een vraag toont belangstelling', 'Zoals antwoord B toont een vraag belangstelling']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:37:15  cases.nadia.feedback.vragen: "antwoord B" noemt een letter, en de volgorde wisselt. Noem de inhoud van het antwoord. (V16)'],
    },
    {
      title: 'V17: de uitleg bij het beste antwoord noemt feiten',
      edits: [[vignettes, 'Zo krijgt Nadia de tijd waar ze om vraagt. Haar lippen zoeken een zin, ze zegt dat ze het\n        bijna heeft, en vorige week heeft ze verteld dat een vraag haar van haar woorden brengt.\n        Ruben doet hier het meest door niets te doen.', 'Er is nu niets nodig dan rust. Wie rust geeft, geeft ruimte, en wie ruimte krijgt, vindt zelf wel wat er nog bij hoort. Zo gaat dat vaak, en zo kan het hier ook gaan.']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:32:16  let op: cases.nadia.feedback.wachten: de uitleg bij het beste antwoord noemt geen enkel woord uit het vignet. Wijs de feiten aan die beslissen. (V17)'],
    },
    {
      title: 'V18: het beste antwoord herhaalt niet als enige woorden uit het vignet',
      edits: [[vignettes, 'Nog even niets zeggen en de stilte laten duren.', 'Zelf niets zeggen en haar lippen een zin laten oefenen.'], [vignettes, 'alsof ze een zin oefent', 'alsof ze zwijgend wil oefenen']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:15:10  let op: cases.nadia.key: alleen het beste antwoord ("wachten") herhaalt woorden uit het vignet. Verdeel ze over de antwoorden of kies andere. (V18)'],
    },
    {
      title: 'V19: het vignet noemt iemand bij naam',
      edits: [[vignettes, 'Buiten rijdt een tram voorbij.', 'Buiten wacht de patiënt van vijf uur.']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:19:78  let op: cases.nadia.story: "de patiënt": schrijf cliënt of geef de persoon een naam. (V19)', 'content/nl/vignettes/na-de-stilte.yaml:19:81  cases.nadia.story: "patiënt" gebruiken we niet. Kies de vorm uit de begrippenlijst. (V29)'],
    },
    {
      title: 'V20: een citaat staat letterlijk in het vignet',
      edits: [[vignettes, '      - Ik heb het bijna.', '      - Ik heb het zo.']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:25:9  cases.nadia.deciding.2: “Ik heb het zo.” staat niet letterlijk in het vignet. Neem de woorden precies over. (V20)'],
    },
    {
      title: 'V22: elk antwoord is ergens het beste',
      edits: [[vignettes, 'best: [benoemen, wachten]', 'best: [vragen, wachten]'], [vignettes, '      benoemen: De fout is van hem; wie haar niet noemt', '      vragen: De fout is van hem; wie haar niet noemt'], [vignettes, '      option: vragen\n      quote: Ze opent', '      option: benoemen\n      quote: Ze opent'], [vignettes, '    misconceptions:\n      vragen: stilte-is-leeg\n    arguments', '    misconceptions:\n      benoemen: stilte-is-leeg\n    arguments']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:12:13  options.benoemen: antwoord "benoemen" is in geen enkel geval het beste. Schrijf het geval waarin het klopt, of schrap het antwoord. (V22)'],
    },
    {
      title: 'V23: twee zinnen beslissen samen',
      edits: [[vignettes, '      - Als u te snel iets vraagt, ben ik het kwijt.\n      - Ik heb het bijna.', '      - Als u te snel iets vraagt\n      - ben ik het kwijt.']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:24:7  cases.nadia.deciding: de beslissende citaten staan in dezelfde zin. Laat minstens twee zinnen samen beslissen. (V23)'],
    },
    {
      title: 'V24: een afleider wijst naar een ander antwoord',
      edits: [[vignettes, 'option: vragen', 'option: wachten']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:27:15  cases.nadia.decoy.option: antwoord "wachten" is hier zelf een beste antwoord. Laat de afleider naar een ander antwoord wijzen. (V24)'],
    },
    {
      title: 'V24: een afleider beslist niet mee',
      edits: [[vignettes, 'quote: Ze kijkt heel even naar hem en meteen weer naar het raam.', 'quote: Ik heb het bijna.']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:28:14  cases.nadia.decoy.quote: deze zin beslist ook mee. Kies een zin die niet bij deciding staat. (V24)'],
    },
    {
      title: 'V25: gevallen openen verschillend',
      edits: [[vignettes, 'Op de vraag hoe het thuis gaat, haalt', 'Halverwege het gesprek zegt hij niets; dan haalt']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:57:12  cases.pieter.story: dit geval begint met dezelfde vier woorden als "nadia". Open het anders. (V25)'],
    },
    {
      title: 'V25: gevallen lijken niet op elkaar',
      edits: [[vignettes, 'Dan valt ze stil. Haar\n      therapeut Ruben', 'Op haar vraag hoe het thuis gaat, haalt hij zijn schouders op. Het blijft lang stil. In de eerste gesprekken heeft hij verteld dat hij bij stilte altijd aan de boekhouding denkt. Nu staart hij naar zijn schoenen en telt iets op zijn vingers. Dan valt ze stil. Haar\n      therapeut Ruben']],
      only: 'V25',
      says: ['content/nl/vignettes/na-de-stilte.yaml:57:12  cases.pieter.story: 37 % van de reeksen van vijf woorden staat ook in "nadia". Vertel dit geval anders. (V25)'],
    },
    {
      title: 'V26: precies één eerste zin is zwak',
      edits: [[vignettes, 'quality: zwak', 'quality: bruikbaar']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:46:7  cases.nadia.firstLine: geen enkele zin is "zwak". Maak er precies één zwak. (V26)'],
    },
    {
      title: 'V26: eerste zinnen zijn even lang',
      edits: [[vignettes, 'Neem uw tijd. Ik wacht.', 'Neem rustig alle tijd die u nodig hebt, want ik wacht hier gewoon op u.']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:46:7  cases.nadia.firstLine: de langste zin is 2,1 keer zo lang als de kortste, hoogstens 1,8 mag. Maak ze gelijker. (V26)'],
    },
    {
      title: 'V27: een reactie is kort',
      edits: [[vignettes, '‘Ik zou zeggen dat ik hem mis. En dat ik nog boos ben.’', '‘Ik zou zeggen dat ik hem mis en dat ik nog boos ben en dat ik niet weet hoe het verder moet met ons en met thuis en met alles. Echt.’']],
      only: 'V27',
      says: ['content/nl/vignettes/na-de-stilte.yaml:44:17  cases.nadia.clientNext: 31 woorden, meer dan 30 kan niet. Maak de reactie korter. (V27)'],
    },
    {
      title: 'V27: een reactie is gesproken',
      edits: [[vignettes, '‘Ik zou zeggen dat ik hem mis. En dat ik nog boos ben.’', 'Ze zegt dat ze hem mist.']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:44:17  cases.nadia.clientNext: hier hoort wat de cliënt zegt. Zet de woorden tussen ‘ en ’. (V27)'],
    },
    {
      title: 'V28: gesproken tekst staat niet in de geschreven verleden tijd',
      edits: [[vignettes, '‘Ik heb het\n      bijna.’', '‘Ik heb het bijna. Gisteren noemde ik het nog.’']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:20:114  cases.nadia.story: "noemde ik" is schrijftaal in gesproken tekst. Gebruik de voltooide tijd: “ik heb gekozen”, niet “ik koos”. (V28)'],
    },
    {
      title: 'V29: verworpen vormen worden niet gebruikt',
      edits: [[vignettes, 'why: Kort, en het zegt dat haar tempo mag.', 'why: Kort, en haar tempo mag er zijn.']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:48:34  cases.nadia.firstLine.1.why: "mag er zijn" gebruiken we niet. Kies de vorm uit de begrippenlijst. (V29)'],
    },
    {
      title: 'V30: een grijs geval heeft twee verschillende beste antwoorden',
      edits: [[vignettes, 'best: [benoemen, wachten]', 'best: [benoemen, benoemen]']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:96:11  cases.lotte.best: de twee verdedigbare antwoorden zijn hetzelfde. Noem er twee. (V30)', 'content/nl/vignettes/na-de-stilte.yaml:127:16  cases.lotte.arguments.wachten: antwoord "wachten" is hier niet verdedigbaar volgens best. Haal het argument weg. (V30)'],
    },
    {
      title: 'V30: een grijs geval heeft een argument voor elk',
      edits: [[vignettes, '      wachten: Ze heeft om tijd gevraagd, en haar boosheid is bijna hoorbaar.\n', '']],
      says: ['content/nl/vignettes/na-de-stilte.yaml:126:7  cases.lotte.arguments: er is geen argument voor antwoord "wachten". Voeg "wachten:" toe. (V30)'],
    },
  ])('$title', check);
});

describe('doel-en-taakoefeningen', () => {
  test.each<Row>([
    {
      title: 'G02: gevallen hebben verschillende profielen',
      edits: [[agreement, 'range: [1, 2]\n        why: Hij noemt', 'range: [4, 5]\n        why: Hij noemt'], [agreement, 'range: [4, 5]\n        why: Ze weet', 'range: [1, 2]\n        why: Ze weet'], [agreement, 'range: [1, 2]\n        why: Ze sluit', 'range: [4, 5]\n        why: Ze sluit']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:9:3  cases: met één vast patroon voor alle gevallen haal je 4 van 4 vergelijkingen. Maak de profielen verschillender. (G02)', 'content/nl/agreements/fiets-en-brief.yaml:78:7  cases.brief.ratings: dit geval heeft dezelfde volgorde van doelen, taken en band als "fiets". Geef de gevallen verschillende profielen. (G02)'],
    },
    {
      title: 'G02: er is iets te vergelijken',
      edits: [[agreement, 'range: [1, 2]\n        why: Hij ziet', 'range: [4, 5]\n        why: Hij ziet']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:9:3  cases: met één vast patroon voor alle gevallen haal je 2 van 2 vergelijkingen. Maak de profielen verschillender. (G02)', 'content/nl/agreements/fiets-en-brief.yaml:27:7  cases.fiets.ratings: er is niets te vergelijken: alle bereiken overlappen of zijn grijs. Zorg dat er minstens twee uiteenliggen. (G02)'],
    },
    {
      title: 'G03: een breed bereik is grijs',
      edits: [[agreement, 'range: [1, 2]\n        why: Hij ziet', 'range: [1, 3]\n        why: Hij ziet']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:9:3  cases: met één vast patroon voor alle gevallen haal je 2 van 2 vergelijkingen. Maak de profielen verschillender. (G02)', 'content/nl/agreements/fiets-en-brief.yaml:27:7  cases.fiets.ratings: er is niets te vergelijken: alle bereiken overlappen of zijn grijs. Zorg dat er minstens twee uiteenliggen. (G02)', 'content/nl/agreements/fiets-en-brief.yaml:31:16  cases.fiets.ratings.tasks.range: het bereik 1–3 is breder dan twee cijfers. Zet grey: true, of maak het smaller. (G03)'],
    },
    {
      title: 'G03: een bereik loopt van laag naar hoog',
      edits: [[agreement, 'range: [1, 2]\n        why: Hij ziet', 'range: [2, 1]\n        why: Hij ziet']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:31:16  cases.fiets.ratings.tasks.range: het bereik loopt van 2 naar 1. Zet het laagste cijfer eerst. (G03)'],
    },
    {
      title: 'G04: een paar heeft twee regels',
      edits: [[agreement, '[f1a, f1b]', '[f1a, f1a]']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:39:13  cases.fiets.friction.1.pairs.1: dit paar noemt twee keer dezelfde regel. Kies twee verschillende regels. (G04)'],
    },
    {
      title: 'G04: elke regel heeft een eigen id',
      edits: [[agreement, 'id: f1b', 'id: f1a']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:19:17  cases.fiets.fragments.f1.lines.f1a.id: regel "f1a" staat er twee keer. Geef elke regel een eigen id. (G04)', 'content/nl/agreements/fiets-en-brief.yaml:39:19  cases.fiets.friction.1.pairs.1.2: regel "f1b" bestaat niet in dit geval. Bedoelde je "f1a"? (G04)', 'content/nl/agreements/fiets-en-brief.yaml:40:14  cases.fiets.friction.1.pairs.2.1: regel "f1b" bestaat niet in dit geval. Bedoelde je "f1a"? (G04)', 'content/nl/agreements/fiets-en-brief.yaml:41:63  cases.fiets.friction.1.why: regel "f1b" bestaat niet in dit geval. Bedoelde je "f1a"? (G06)'],
    },
    {
      title: 'G05: herstelzinnen zijn even lang',
      edits: [[agreement, 'Welke eerste stap zou jij kiezen?', 'Welke allereerste kleine stap zou jij zelf willen kiezen als het helemaal aan jou was?']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:45:9  cases.fiets.repair.options: de zinnen tellen 24, 15, 15 woorden; de langste mag hoogstens 1,35 keer de kortste zijn. Maak ze even lang. (G05)'],
    },
    {
      title: 'G05: herstelzinnen hebben evenveel vraagtekens',
      edits: [[agreement, 'Zal ik dat nu doen?', 'Zal ik dat nu doen.']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:45:9  cases.fiets.repair.options: het aantal vraagtekens verschilt (1, 0, 1). Geef elke zin er evenveel. (G05)'],
    },
    {
      title: 'G05: elke herstelzin noemt een eigen aandeel',
      edits: [[agreement, 'Ik ben te snel geweest, we laten alles los.', 'Het ging wel erg snel, we laten alles los.']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:56:17  cases.fiets.repair.options.toegeven.text: de therapeut noemt hier geen eigen aandeel. Voeg iets toe als “ik heb …”. (G05)'],
    },
    {
      title: 'G05: precies één herstelzin is de beste',
      edits: [[agreement, 'score: 1', 'score: 2']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:45:9  cases.fiets.repair.options: 2 zinnen hebben score 2. Geef precies één zin score 2. (G05)'],
    },
    {
      title: 'G06: een uitleg noemt een regel',
      edits: [[agreement, 'Hij durft haar lachend tegen te spreken (f1c).', 'Hij durft haar lachend tegen te spreken.']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:35:14  cases.fiets.ratings.bond.why: de uitleg noemt geen regel. Verwijs naar een regel tussen haakjes, zoals (t1a). (G06)'],
    },
    {
      title: 'G06: buiten de gevallen staan geen codes van regels',
      edits: [[agreement, 'compareAnswer: Bij Vera.', 'compareAnswer: Bij Vera (f1c).']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:111:26  compareAnswer: de lezer ziet hier "f1c", en dat zegt hem niets. Noem de regel in gewone woorden. (G06)'],
    },
    {
      title: 'V28 geldt ook voor wat er in een oefening gezegd wordt',
      edits: [[agreement, 'Dat ga ik niet doen, eerlijk gezegd.', 'Dat ging ik niet doen, toen jij het noemde.']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:25:23  cases.fiets.fragments.f1.lines.f1c.text: "ging ik" is schrijftaal in gesproken tekst. Gebruik de voltooide tijd: “ik heb gekozen”, niet “ik koos”. (V28)'],
    },
  ])('$title', check);
});

describe('lessen', () => {
  test.each<Row>([
    {
      title: 'L01: een les duurt 10 tot 25 minuten',
      edits: [[lesson, 'minutes: 16', 'minutes: 8']],
      only: 'L01',
      says: ['content/nl/lessons/luisteren.mdx:5:10  minutes: 8 minuten. Een les duurt 10 tot 25 minuten; knip haar of vul haar aan. (L01)', 'content/nl/lessons/luisteren.mdx:5:10  let op: minutes: er staat 8, berekend is 15,4 (3 + 81 woorden / 200 + 12 aan oefeningen). Zet minutes: 15. (L01)'],
    },
    {
      title: 'L01: de minuten kloppen',
      edits: [[lesson, 'minutes: 16', 'minutes: 20']],
      says: ['content/nl/lessons/luisteren.mdx:5:10  let op: minutes: er staat 20, berekend is 15,4 (3 + 81 woorden / 200 + 12 aan oefeningen). Zet minutes: 15. (L01)'],
    },
    {
      title: 'L01: een doel-en-taakoefening duurt vijf minuten per geval',
      edits: [[agreement, bothCases, `${bothCases}${bothCases.slice(bothCases.lastIndexOf('  - id: brief\n')).replace('id: brief', 'id: kaart')}`]],
      only: 'L01',
      says: ['content/nl/lessons/luisteren.mdx:5:10  let op: minutes: er staat 16, berekend is 20,4 (3 + 81 woorden / 200 + 17 aan oefeningen). Zet minutes: 20. (L01)'],
    },
    {
      title: 'L01: een te lange les wordt niet langer verklaard',
      edits: [[lesson, '<Summary>', '<Worked title="a">\n<Step>\n\nA.\n\n<Why>\n\nA.\n\n</Why>\n</Step>\n<Step>\n\nA.\n\n<Why>\n\nA.\n\n</Why>\n</Step>\n</Worked>\n\n<Worked title="a">\n<Step>\n\nA.\n\n<Why>\n\nA.\n\n</Why>\n</Step>\n<Step>\n\nA.\n\n<Why>\n\nA.\n\n</Why>\n</Step>\n</Worked>\n\n<Worked title="a">\n<Step>\n\nA.\n\n<Why>\n\nA.\n\n</Why>\n</Step>\n<Step>\n\nA.\n\n<Why>\n\nA.\n\n</Why>\n</Step>\n</Worked>\n\n<Worked title="a">\n<Step>\n\nA.\n\n<Why>\n\nA.\n\n</Why>\n</Step>\n<Step>\n\nA.\n\n<Why>\n\nA.\n\n</Why>\n</Step>\n</Worked>\n\n<Summary>']],
      says: ['content/nl/lessons/luisteren.mdx:5:10  let op: minutes: er staat 16, berekend is 27,4 (3 + 81 woorden / 200 + 24 aan oefeningen). Een les duurt 10 tot 25 minuten; kort haar in, vul haar aan of knip haar. (L01)'],
    },
    {
      title: 'L02: na 250 woorden komt er iets te doen',
      edits: [[lesson, '## Drie delen apart', `## Drie delen apart\n\n${'Kijk eerst goed en zeg nog niets. '.repeat(40)}`]],
      says: ['content/nl/lessons/luisteren.mdx:42:4  308 woorden lezen zonder iets te doen, meer dan 250 kan niet. Zet er een oefening tussen of kort het in. (L02)'],
    },
    {
      title: 'L03: bijna de helft van de tijd is doen',
      edits: [[lesson, '<Agreement id="fiets-en-brief" />\n\n', ''], [lesson, '## Drie delen apart', `## Drie delen apart\n\n${'Kijk eerst goed en zeg nog niets. '.repeat(200)}`]],
      only: 'L03',
      says: ['content/nl/lessons/luisteren.mdx:5:10  minutes: 32 % van de tijd is doen, minstens 40 % is nodig. Voeg een oefening toe of kort de tekst in. (L03)'],
    },
    {
      title: 'L04: een leerdoel is te zien',
      edits: [[lesson, 'na een stilte kiezen wat je als eerste doet', 'begrijpen wat een stilte is']],
      says: ['content/nl/lessons/luisteren.mdx:10:11  objectives.luisteren.a.text: "begrijpen" is niet te zien. Kies een werkwoord dat iemand doet, zoals toepassen, bespreken, gebruiken, uitvoeren of kiezen. (L04)'],
    },
    {
      title: 'L04: een leerdoel heeft een werkwoord',
      edits: [[lesson, 'na een stilte kiezen wat je als eerste doet', 'de drie soorten stilte']],
      says: ['content/nl/lessons/luisteren.mdx:10:11  objectives.luisteren.a.text: er staat geen werkwoord bij niveau toepassen. Gebruik er een als toepassen, bespreken, gebruiken, uitvoeren of kiezen, of verander het niveau. (L04)'],
    },
    {
      title: 'L04: opnoemen is geen analyse',
      edits: [[lesson, 'doelen, taken en band in een gesprek apart vaststellen', 'doelen, taken en band opnoemen']],
      says: ['content/nl/lessons/luisteren.mdx:12:12  objectives.luisteren.b.level: de werkwoorden passen bij niveau onthouden, er staat analyseren. Verander het niveau of het werkwoord. (L04)'],
    },
    {
      title: 'L04: het niveau past bij het werkwoord',
      edits: [[lesson, 'doelen, taken en band in een gesprek apart vaststellen', 'een zin ontwerpen']],
      says: ['content/nl/lessons/luisteren.mdx:12:12  let op: objectives.luisteren.b.level: de werkwoorden passen bij niveau creëren, er staat analyseren. Verander het niveau of het werkwoord. (L04)'],
    },
    {
      title: 'L04: elk leerdoel wordt geoefend',
      edits: [[lesson, '<Agreement id="fiets-en-brief" />\n\n', '']],
      only: 'L04',
      says: ['content/nl/lessons/luisteren.mdx:11:9  objectives.luisteren.b.id: geen oefening van deze les toetst "luisteren.b". Zet het doel bij objectives van een oefening die in de les staat, of zet measured: false. (L04)'],
    },
    {
      title: 'L04: een leerdoel draagt het id van de les',
      edits: [[lesson, 'id: luisteren.b', 'id: praten.b']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:4:5  objectives.1: leerdoel "luisteren.b" staat niet in les "luisteren". Bedoelde je "luisteren.a"? (V31)', 'content/nl/lessons/luisteren.mdx:11:9  objectives.praten.b.id: leerdoel "praten.b" begint niet met het id van de les. Schrijf luisteren. met een letter erachter.', 'content/nl/lessons/luisteren.mdx:11:9  objectives.praten.b.id: geen oefening van deze les toetst "praten.b". Zet het doel bij objectives van een oefening die in de les staat, of zet measured: false. (L04)'],
    },
    {
      title: 'L04: een leerdoel staat er één keer',
      edits: [[lesson, 'id: luisteren.b', 'id: luisteren.a']],
      says: ['content/nl/agreements/fiets-en-brief.yaml:4:5  objectives.1: leerdoel "luisteren.b" staat niet in les "luisteren". Bedoelde je "luisteren.a"? (V31)', 'content/nl/lessons/luisteren.mdx:11:9  objectives.luisteren.a.id: leerdoel "luisteren.a" staat er twee keer. Geef elk doel een eigen letter.'],
    },
    {
      title: 'L05: een cijfer heeft een bron',
      edits: [[lesson, 'Van buiten lijken die drie op elkaar.', 'Bij 8 % van de cliënten lijken die drie op elkaar.']],
      says: ['content/nl/lessons/luisteren.mdx:30:59  een getal zonder bron: “8 %”. Zet <Evidence id="…"> om de bewering, of <Cite id="…" /> in de zin. (L05)'],
    },
    {
      title: 'L05: een aantal studies in woorden heeft ook een bron',
      edits: [[lesson, 'Van buiten lijken die drie op elkaar.', 'In twee studies lijken die drie op elkaar.']],
      says: [
        'content/nl/lessons/luisteren.mdx:30:58  een getal zonder bron: “twee studies”. Zet <Evidence id="…"> om de bewering, of <Cite id="…" /> in de zin. (L05)',
      ],
    },
    {
      title: 'L05: een bron die zelf de zin opent, is een bron',
      edits: [
        [
          lesson,
          'Van buiten lijken die drie op elkaar.',
          '<Cite id="bordin1979" narrative /> vond dat bij 8 % van de mensen.',
        ],
      ],
      says: [],
    },
    {
      title: 'L05: een cijfer dat de les al met bron noemde, mag terugkomen',
      edits: [[lesson, 'Van buiten lijken die drie op elkaar.', 'Een r van .28 is geen 28 %, maar 8 %.'], [evidence, 'figure: drie delen', 'figure: r = .28, ongeveer 8 % van de verschillen, dus geen 28 %']],
      says: [],
    },
    {
      title: 'het openingsgeval is kort',
      edits: [[lesson, ' Zij vraagt zich af of ze iets moet zeggen.', ''], [lesson, 'Bas wrijft over zijn knie en kijkt naar de plant in de\n    hoek.', '']],
      says: ['content/nl/lessons/luisteren.mdx:16:10  let op: prequestion.story: 24 woorden. Maak het openingsgeval 40 tot 80 woorden lang.'],
    },
    {
      title: 'de beginvraag heeft twee tot vier antwoorden',
      edits: [[lesson, '    zoekt: Dat Bas naar woorden zoekt.\n    haakt-af: Dat Bas afhaakt.\n', '']],
      says: ['content/nl/lessons/luisteren.mdx:22:5  prequestion.options: 1 antwoord. Geef er twee tot vier.'],
    },
    {
      title: 'V12: ook in een les telt een zin hoogstens 30 woorden',
      edits: [[lesson, 'Kijk\ndaarom naar wat ervoor gebeurde en naar wat het lichaam doet.', 'Kijk\ndaarom naar wat ervoor gebeurde en naar wat het lichaam doet en naar wat de handen doen en naar wat de ogen doen en naar wat je zelf voelt als je daar zo zit.']],
      says: ['content/nl/lessons/luisteren.mdx:30:93  een zin van 35 woorden (“Kijk daarom naar wat …”), meer dan 30 kan niet. Knip de zin in tweeën. (V12)'],
    },
    {
      title: 'V12: een les leest vlot',
      edits: [[lesson, 'In een stilte kan iemand zoeken, aarzelen of afhaken.', 'Onvanzelfsprekende communicatieonderbrekingen veronderstellen differentiaaldiagnostische verantwoordelijkheden, samenwerkingsproblematiek, behandelovereenkomsten, toekomstverwachtingen, persoonlijkheidsorganisatie, gezondheidsverzekeringen. Onvanzelfsprekende communicatieonderbrekingen veronderstellen differentiaaldiagnostische verantwoordelijkheden, samenwerkingsproblematiek, behandelovereenkomsten, toekomstverwachtingen, persoonlijkheidsorganisatie, gezondheidsverzekeringen.']],
      says: ['content/nl/lessons/luisteren.mdx:28:4  let op: leesbaarheid (Flesch-Douma) 8, streef naar 45 of meer. Kijk of er kortere woorden of zinnen kunnen. (V12)'],
    },
    {
      title: 'V28: ook een regel in een fragment is gesproken',
      edits: [[lesson, '<Vignette', '<Fragment>\n<Line who="Bas" role="client">Toen begon ik te lachen.</Line>\n</Fragment>\n\n<Vignette']],
      says: ['content/nl/lessons/luisteren.mdx:41:36  "begon ik" is schrijftaal in gesproken tekst. Gebruik de voltooide tijd: “ik heb gekozen”, niet “ik koos”. (V28)'],
    },
    {
      title: 'V29: ook in een les worden verworpen vormen niet gebruikt',
      edits: [[lesson, 'Kijk\ndaarom', 'Kijk\ndus daarnet, en']],
      says: ['content/nl/lessons/luisteren.mdx:31:5  "daarnet" gebruiken we niet. Kies de vorm uit de begrippenlijst. (V29)'],
    },
    {
      title: 'waarschuwt in een les bij een recht aanhalingsteken',
      edits: [[lesson, 'In een stilte kan', 'In "een stilte" kan']],
      says: ['content/nl/lessons/luisteren.mdx:30:4  let op: hier staat een recht teken ("). Schrijf ‘ en ’, ook in zo’n.'],
    },
  ])('$title', check);
});
