/** What `npm run new` says, and the files it starts for an author. */

const kinds =
  'les, vignettenfamilie, doel-en-taak, modeltabel, gesprek, zeg-het-zelf, sorteren, kaarten, denkfout, bewijs of begrip';
/** Marks what the author still has to write; the content check asks for it. */
const fill = 'VUL IN';

export const newStrings = {
  usage: `Zo werkt het: npm run new -- <soort> <id>, met als soort ${kinds}. Bijvoorbeeld: npm run new -- vignettenfamilie te-laat`,
  unknownKind: (found: string, guess: string | undefined) =>
    `Soort "${found}" bestaat niet. ${guess ? `Bedoelde je "${guess}"?` : `Kies ${kinds}.`}`,
  badId: (id: string) =>
    `"${id}" is geen geldig id. Gebruik kleine letters zonder accent, met koppeltekens ertussen en zonder cijfers: te-laat.`,
  taken: (id: string, where: string) =>
    `Id "${id}" bestaat al in ${where}. Kies een ander id; elk id komt in de cursus één keer voor.`,
  noLesson: 'Er is nog geen les om dit bij te zetten. Maak eerst een les: npm run new -- les <id>',
  noSuchLesson: (id: string, guess: string | undefined) =>
    `Les "${id}" bestaat niet; kaarten horen bij een les en dragen haar id. ${guess ? `Bedoelde je "${guess}"?` : 'Kies het id van een les in content/nl/lessons.'}`,
  noSource: 'content/bibliography.json is leeg. Zet daar eerst een bron in.',
  made: (file: string) => `${file} staat klaar. Vervang elke keer "${fill}" door je eigen tekst.`,
  lessonNext: (id: string, module: string) =>
    `Zet "${id}" in de lijst "lessons" van ${module}, of van een andere module: daar staat de volgorde.`,
  lessonField: (lesson: string) =>
    `Het bestand hoort nu bij les "${lesson}". Is het een andere les, wijzig dan het veld lesson.`,
  sourceField: (source: string) =>
    `Als bron staat er nu "${source}". Neem het id van jouw bron uit content/bibliography.json.`,
  cardsNext:
    'Geef elke kaart een eigen woord als id; samen met de les wordt dat haar id voor altijd.',
  termField: 'Voert een les dit begrip in, zet haar id dan in het veld lesson.',
  then: 'Controleer daarna met npm run check:content, en leg het id vast met npm run ids.',
};

type Given = { id: string; lesson: string; objective: string; source: string; today: string };

const vignetteCase = (id: string, answer: string, decoy: string) => `
  - id: ${id}
${answer}
    story: >-
      ${fill}: het vignet, 60 tot 120 woorden. Noem de plaats, de persoon met naam en leeftijd, de
      afspraak, en wat er nu gebeurt, met letterlijke woorden tussen ‘ en ’.
    keyFeature: '${fill}: in één zin wat dit geval beslist.'
    deciding:
      - '${fill}: letterlijk citaat uit het vignet'
      - '${fill}: letterlijk citaat uit een andere zin'
    decoy:
      option: ${decoy}
      quote: '${fill}: letterlijk citaat dat een andere kant op wijst'
      why: '${fill}: waarom die zin verleidt en toch niet beslist.'
    nonVerbal: '${fill}: letterlijk citaat van wat er te zien is'
    feedback:
      eerste: '${fill}: wat dit hier zou doen, en welke feiten dat laten zien.'
      tweede: '${fill}: wat dit hier zou doen, en welke feiten dat laten zien.'
      derde: '${fill}: wat dit hier zou doen, en welke feiten dat laten zien.'
    clientNext: '‘${fill}: wat de cliënt daarna zegt.’'
    firstLine:
      - text: '${fill}: een sterke eerste zin'
        quality: sterk
        why: '${fill}: waarom.'
      - text: '${fill}: een bruikbare eerste zin'
        quality: bruikbaar
        why: '${fill}: waarom.'
      - text: '${fill}: een zwakke eerste zin'
        quality: zwak
        why: '${fill}: waarom.'`;

const agreementCase = (id: string, letter: string, low: string, high: string) => `
  - id: ${id}
    title: ${fill}
    intro: '${fill}: wie, waarvoor, en hoe ze elkaar aanspreken.'
    fragments:
      - id: ${letter}1
        heading: ${fill}
        lines:
          - id: ${letter}1a
            speaker: ${fill}
            text: '${fill}: wat de cliënt zegt'
          - id: ${letter}1b
            speaker: ${fill}
            text: '${fill}: wat de therapeut zegt'
    ratings:
      goals:
        range: ${high}
        why: '${fill}: waarom (${letter}1a).'
      tasks:
        range: ${low}
        why: '${fill}: waarom (${letter}1b).'
      bond:
        range: ${high}
        why: '${fill}: waarom (${letter}1a).'
    friction:
      - component: tasks
        pairs:
          - [${letter}1a, ${letter}1b]
        why: '${fill}: waarom het tussen deze twee regels wringt (${letter}1a, ${letter}1b).'
    repair:
      question: '${fill}: wat kan de therapeut nu het best zeggen?'
      options:
        eerste:
          text: '${fill}: de beste zin, met een eigen aandeel.'
          score: 2
          why: '${fill}: waarom.'
          clientNext: ‘${fill}’
        tweede:
          text: '${fill}: een zin die half past, met een eigen aandeel.'
          score: 1
          why: '${fill}: waarom.'
          clientNext: ‘${fill}’
        derde:
          text: '${fill}: een zin die voorbijgaat aan deze cliënt, met een eigen aandeel.'
          score: 0
          why: '${fill}: waarom.'
          clientNext: ‘${fill}’`;

const comparisonCell = (
  column: string,
  source: string | null,
  full = `'${fill}: de hele tekst, hoogstens 40 woorden.'`,
) => `
    ${column}:
      short: '${fill}: de kern, hoogstens 8 woorden'
      full: ${full}
      accept:
        - '${fill}: kernpunt'${source ? `\n      sources:\n        - ${source}` : ''}`;

const comparisonRow = (row: string, source: string) => `
  ${row}:${comparisonCell('eerste-kolom', source)}${comparisonCell(
    'zin',
    null,
    `'‘${fill}: wat de therapeut zegt, hoogstens 40 woorden.’'`,
  )}${comparisonCell('gemis', null)}`;

const dialogueLine = (id: string, to: string, effect: string, more = '') => `
      - id: ${id}
        text: '${fill}: wat de therapeut zegt, hoogstens 25 woorden.'
        reaction: '${fill}: wat de cliënt meteen doet of ‘zegt’.'
        to: ${to}
        effect: ${effect}
        why: '${fill}: waarom, hoogstens 40 woorden.'${more}`;

const dialogueTurn = (id: string, fits: string, lines: string, more = '') => `
  ${id}:
    speaker: ${fill}
    text: '${fill}: wat er gebeurt en wat de cliënt zegt, met woorden tussen ‘ en ’, hoogstens 45.'
    fits: '${fill}: ${fits}'${more}
    choices:${lines}`;

const dialogueEnd = (id: string, more = '') => `
  ${id}:
    title: ${fill}
    text: '${fill}: hoe het afloopt.'
    debrief: '${fill}: waardoor het zo liep, en wat je nu kunt doen.'${more}`;

const best = '\n        best: true';

const responseExample = (quality: 'strong' | 'usable' | 'pitfall', met: boolean) => `
      - quality: ${quality}
        text: '${fill}: wat de therapeut zegt, zonder aanhalingstekens.'
        marks:${['eerste', 'tweede', 'derde', 'vierde']
          .map(
            (id) => `
          ${id}: { met: ${met}, why: '${fill}: waaraan je dat ziet.' }`,
          )
          .join('')}`;

const responseStimulus = (id: string, level: 1 | 2 | 3, examples: string) => `
  - id: ${id}
    level: ${level}
    who: '${fill}: wie er spreekt en wat er net gebeurde; ‘je’ is de therapeut.'
    text: ‘${fill}’
    nonVerbal: '${fill}: wat je erbij ziet.'
    examples:${examples}
    notThis: '${fill}: de fout die voor de hand ligt, en waarom.'`;

const situation = (id: string, category: string, range: string, next: string, grey = '') => `
  - id: ${id}
    text: '${fill}: de situatie, hoogstens 45 woorden, met het feit dat beslist.'
    category: ${category}
    range: ${range}${grey}
    factors:
      eerste-factor: '${fill}: wat de situatie hierover zegt.'
    decisive: eerste-factor
    why: '${fill}: waarom, vanuit de feiten.'
    whatIf:
      - id: ander-feit
        text: '${fill}: Stel dat …'
        category: ${next}
        why: '${fill}: waarom ze dan daar hoort.'`;

const greyZone = `
    grey: true
    arguments:
      eerste-plaats: '${fill}: het argument voor deze plaats.'
      tweede-plaats: '${fill}: het argument voor deze plaats.'
    consult: '${fill}: met wie je dit bespreekt.'`;

const scored = (key: string) => `    key: ${key}`;

const reviewCard = (id: string, kind: string, objective: string, front: string) => `
  - id: ${id}
    kind: ${kind}
    objective: ${objective}
    front: '${fill}: ${front}'
    back: '${fill}: het antwoord, hoogstens 50 woorden.'
    why: '${fill}: waarom, of waar je het mee verwart.'`;

/** Per kind a file that passes the schema and says where the author writes what. */
export const templates = {
  les: ({ id, today }: Given) => `---
title: ${fill}
summary: '${fill}: één zin die zegt wat de les leert.'
version: 1
checked: ${today}
minutes: 15
points: []
objectives:
  - id: ${id}.a
    level: begrijpen
    text: '${fill}: vul aan: Je kunt …, met een werkwoord als uitleggen'
prequestion:
  id: ${id}-beginvraag
  story: '${fill}: openingsgeval, 40 tot 80 woorden.'
  question: '${fill}: de beginvraag?'
  options:
    eerste: ${fill}
    tweede: ${fill}
    derde: ${fill}
  best: eerste
---

## ${fill}: kop van het eerste deel

${fill}: uitleg, hoogstens 250 woorden tot de volgende oefening.

<PrequestionAnswer>

${fill}: het antwoord op de beginvraag, met de reden.

</PrequestionAnswer>

<Explain id="${id}-zelfuitleg" question="${fill}: waarom …?">

${fill}: hoe de redactie het zou zeggen.

</Explain>

<Summary>

- ${fill}
- ${fill}
- ${fill}

</Summary>
`,
  vignettenfamilie: ({ lesson, objective }: Given) => `title: ${fill}
lesson: ${lesson}
objectives:
  - ${objective}
points: []
level: toepassen
sensitivity: []
question: '${fill}: één vraag voor alle gevallen, hoogstens 20 woorden?'
options:
  eerste: '${fill}: antwoord van hoogstens 25 woorden.'
  tweede: '${fill}: antwoord van hoogstens 25 woorden.'
  derde: '${fill}: antwoord van hoogstens 25 woorden.'
cases:${vignetteCase('eerste-naam', scored('eerste'), 'tweede')}${vignetteCase(
    'tweede-naam',
    scored('tweede'),
    'derde',
  )}${vignetteCase('derde-naam', scored('derde'), 'eerste')}${vignetteCase(
    'vierde-naam',
    scored('tweede'),
    'eerste',
  )}
`,
  'doel-en-taak': ({ lesson, objective }: Given) => `title: ${fill}
lesson: ${lesson}
objectives:
  - ${objective}
points: []
level: analyseren
sensitivity: []
cases:${agreementCase('eerste-naam', 'e', '[1, 2]', '[4, 5]')}${agreementCase(
    'tweede-naam',
    't',
    '[4, 5]',
    '[1, 2]',
  )}
compare: '${fill}: wat is het verschil tussen deze twee?'
compareAnswer: '${fill}: wat de redactie over dat verschil zou zeggen.'
mirror: '${fill}: het omgekeerde geval, om zelf een zin bij te schrijven.'
`,
  modeltabel: ({ lesson, objective, source }: Given) => `title: ${fill}
lesson: ${lesson}
objectives:
  - ${objective}
points: []
level: onthouden
sensitivity: []
kind: andere # of modellen
caption: '${fill}: wat wordt met wat vergeleken'
intro: '${fill}: wat de lezer hiermee kan, in één of twee zinnen.'
moment: '${fill}: het ene moment waarop alle voorbeeldzinnen reageren.'
rowName: '${fill}: hoe één rij heet, zoals Model of Leeftijd'
question: '${fill}: de vraag bij koppelen, zoals: Bij welk model hoort dit?'
rows:
  - id: eerste-rij
    title: ${fill}
  - id: tweede-rij
    title: ${fill}
columns:
  - id: eerste-kolom
    title: ${fill}
    short: ${fill}
    kind: feit
  - id: zin
    title: Voorbeeldzin
    short: voorbeeldzin
    kind: voorbeeldzin
  - id: gemis
    title: ${fill}
    short: ${fill}
    kind: redactie
cells:${comparisonRow('eerste-rij', source)}${comparisonRow('tweede-rij', source)}
`,
  gesprek: ({ lesson, objective }: Given) => `title: ${fill}
lesson: ${lesson}
objectives:
  - ${objective}
points: []
level: toepassen
required: false
sensitivity: []
setting: '${fill}: wie er zit, waarvoor, en wie de lezer is.'
start: begin
nodes:${dialogueTurn(
    'begin',
    'waarom deze tekst past na elke zin die hierheen leidt.',
    dialogueLine('eerste', 'halfweg', '{ bond: -1 }') +
      dialogueLine('tweede', 'halfweg', '{ bond: 1 }', best),
  )}${dialogueTurn(
    'breuk',
    'waarom deze tekst past na elke zin die hierheen leidt.',
    dialogueLine('eerste', 'deur', '{ bond: -1 }') +
      dialogueLine('tweede', 'deur', '{ goals: 1 }') +
      dialogueLine('herstel', 'deur', '{ bond: 2 }', best),
    '\n    rupture: withdrawal # of confrontation; laat het weg waar geen breuk begint',
  )}${dialogueTurn(
    'deur',
    'het einde van de tijd; past na alles.',
    dialogueLine('eerste', 'slot', '{ bond: 1 }', best) +
      dialogueLine('tweede', 'slot', '{ bond: -2, goals: -1 }'),
  )}
crossings:
  halfweg:
    - when: { bond: { max: -1 } }
      to: breuk
    - to: deur
  slot:
    - when: { bond: { max: -3 } }
      to: weg
    - when: { bond: { min: 2 } }
      to: samen
    - when: { goals: { max: -1 } }
      to: schijnbaar
    - to: later
ends:${dialogueEnd('samen', '\n    best: true')}${dialogueEnd('later')}${dialogueEnd(
    'schijnbaar',
  )}${dialogueEnd('weg', '\n    dropout: true')}
reflection: '${fill}: één vraag na afloop.'
rolePlay:
  # Zitten er twee of drie, schrijf dan roles: [{ name, wants, later }] in plaats van wants en later.
  wants: '${fill}: wat de cliënt in het rollenspel wil.'
  later: '${fill}: wat de cliënt pas zegt als die zich begrepen weet.'
  criteria:
    - '${fill}: iets wat een ander kan zien of horen'
    - '${fill}: nog iets'
    - '${fill}: nog iets'
    - '${fill}: nog iets'
  closing: '${fill}: de vraag waarmee de groep afsluit.'
`,
  'zeg-het-zelf': ({ lesson, objective }: Given) => `title: ${fill}
lesson: ${lesson}
objectives:
  - ${objective}
points: []
level: toepassen
required: false
sensitivity: []
skill: 'Je ${fill}: wat de lezer oefent, in één zin.'
criteria:
  - id: eerste
    text: '${fill}: wat te zien of te horen is'
  - id: tweede
    text: '${fill}: wat te zien of te horen is'
  - id: derde
    text: '${fill}: wat te zien of te horen is'
  - id: vierde
    text: Hoogstens drie zinnen.
maxSentences: 3
stimuli:${responseStimulus(
    'eerste-naam',
    1,
    responseExample('usable', true) +
      responseExample('strong', true) +
      responseExample('pitfall', false),
  )}${responseStimulus(
    'tweede-naam',
    2,
    responseExample('strong', true) +
      responseExample('pitfall', false) +
      responseExample('usable', true),
  )}${responseStimulus(
    'derde-naam',
    3,
    responseExample('pitfall', false) +
      responseExample('usable', true) +
      responseExample('strong', true),
  )}
rolePlay:
  stimulus: tweede-naam
  wants: '${fill}: wat de cliënt wil, als ‘Je wilt …’.'
  later: ‘${fill}’
  closing: '${fill}: de vraag waarmee de groep afsluit?'
`,
  kaarten: ({ objective }: Given) =>
    `cards:${reviewCard(
      'eerste-kaart',
      'concept # of fragment, distinction (onderscheid), line (zin)',
      objective,
      'een vraag, nooit een los begrip?',
    )}${reviewCard(
      'tweede-kaart',
      'fragment',
      objective,
      '‘een paar woorden van een cliënt’. Wat lees je hier, en waaraan?',
    )}
`,
  sorteren: ({ lesson, objective }: Given) => `title: ${fill}
lesson: ${lesson}
objectives:
  - ${objective}
points: []
level: analyseren
sensitivity: []
intro: '${fill}: waar je op let, voor je begint.'
categories:
  - id: eerste-plaats
    label: ${fill}
    means: '${fill}: wat deze plaats zegt.'
  - id: tweede-plaats
    label: ${fill}
    means: '${fill}: wat deze plaats zegt.'
factors:
  - id: eerste-factor
    label: ${fill}
    asks: '${fill}: de vraag die je stelt?'
  - id: tweede-factor
    label: ${fill}
    asks: '${fill}: de vraag die je stelt?'
  - id: derde-factor
    label: ${fill}
    asks: '${fill}: de vraag die je stelt?'
worked:
  text: '${fill}: één uitgewerkte situatie.'
  category: eerste-plaats
  factor: eerste-factor
  why: '${fill}: hardop gedacht, factor voor factor.'
situations:${['een', 'twee', 'drie', 'vier']
    .map((id) => situation(id, 'eerste-plaats', '[1, 2]', 'tweede-plaats'))
    .join('')}${['vijf', 'zes', 'zeven']
    .map((id) => situation(id, 'tweede-plaats', '[6, 7]', 'eerste-plaats'))
    .join('')}${situation('acht', 'tweede-plaats', '[3, 6]', 'eerste-plaats', greyZone)}
`,
  denkfout: ({ lesson }: Given) => `---
belief: '${fill}: wat men gelooft, als gewone zin.'
tempts: '${fill}: waarom dat verleidelijk is, en wat er waar aan is.'
lesson: ${lesson}
sources: []
---

${fill}: wat er in plaats daarvan klopt.
`,
  bewijs: ({ source, today }: Given) => `claim: '${fill}: de bewering in één of twee zinnen.'
figure: '${fill}: het cijfer met spreiding en aantallen; haal dit veld weg als er geen cijfer is.'
meaning: '${fill}: wat dat in gewone woorden betekent.'
strength: matig
basis: onderzoek # of begrip, uitleg, vakoordeel
notThis: '${fill}: hoe je dit niet moet lezen.'
sources:
  - ${source}
checked: ${today}
`,
  begrip: ({ id }: Given) => `---
term: ${id.replaceAll('-', ' ')}
variants:
  nl: []
  be: []
  en:
    - '${fill}: de Engelse term'
definition: '${fill}: wat het is, in hoogstens 25 woorden.'
related: []
sources: []
---

${fill}: wat het niet is, of waar deskundigen het anders zien; mag weg.
`,
} satisfies Record<string, (given: Given) => string>;

export type NewKind = keyof typeof templates;
