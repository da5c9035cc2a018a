import { numberWords } from './check-words.ts';
/** What the content check says to authors: what was found and what to do. Where it stands is printed before it. */

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`);
const or = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} of ${words.at(-1) ?? ''}`;
const choice = (words: readonly string[]) => or(quoted(words));
/** A short list is shown; a long one would hide the message. */
const suggest = (guess: string | undefined, known: readonly string[], make: string) =>
  guess
    ? `Bedoelde je "${guess}"?`
    : known.length && known.length <= 8
      ? `Kies ${choice(known)}, of ${make}.`
      : `${make.charAt(0).toUpperCase()}${make.slice(1)}.`;
const decimal = (value: number, digits = 1) => value.toFixed(digits).replace('.', ',');
const percent = (share: number) => `${decimal(100 * share)} %`;
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

const typeNames: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst (elke regel met een streepje)',
  tuple: 'een lijst (elke regel met een streepje)',
  object: 'een groep velden',
  record: 'een groep velden',
  null: 'niets',
};

const yamlReasons = {
  alias:
    'een sterretje (*) vooraan heeft in YAML een eigen betekenis. Zet de tekst tussen aanhalingstekens.',
  bracket: 'een haakje sluit niet. Sluit elke [ en { die je opent.',
  colon:
    'de tekst bevat een dubbelepunt met een spatie erachter. Zet de hele tekst tussen aanhalingstekens.',
  duplicate: 'dit veld staat er twee keer. Haal er één weg.',
  indent: 'de inspringing klopt niet. Laat velden van dezelfde groep even ver inspringen.',
  'no-colon':
    'hier ontbreekt een veldnaam met een dubbelepunt en een spatie. Voeg ze toe, of laat de tekst verder inspringen als hij bij het vorige veld hoort.',
  other: 'deze regel is niet te lezen. Kijk naar aanhalingstekens, dubbelepunten en inspringing.',
  quote: 'dit aanhalingsteken sluit niet. Zet er een aan het eind van de tekst.',
  start: 'een tekst kan niet met dit teken beginnen. Zet hem tussen aanhalingstekens.',
  tab: 'er is ingesprongen met een tab. Gebruik spaties.',
  trailing:
    'na een gesloten aanhalingsteken staat nog tekst. Gebruik in de tekst ’ in plaats van een recht teken.',
};

export const checkStrings = {
  warning: 'let op: ',
  summary: (errors: number, warnings: number, seconds: number) =>
    `${count(errors, 'fout', 'fouten')}, ${count(warnings, 'keer let op', 'keer let op')} (${decimal(seconds, 2)} s)`,
  info: (text: string) => `ter info: ${text}`,
  schemasWritten: (folder: string, n: number) =>
    `${n} schema’s geschreven in ${folder}. Een editor met YAML-steun toont daarmee uitleg bij elk veld.`,
  noFolder: (folder: string) =>
    `De map ${folder} bestaat niet. Geef na --content de map met course.yaml erin.`,

  file: {
    absent: 'dit bestand ontbreekt. Zet het terug uit de vorige versie.',
    folder: (found: string, guess: string | undefined, known: readonly string[]) =>
      `de map "${found}" hoort niet in content/nl. ${guess ? `Bedoelde je "${guess}"?` : `Kies ${choice(known)}.`}`,
    extension: (folder: string, extension: string) =>
      `in ${folder} staan alleen bestanden die op .${extension} eindigen, zonder submappen. Geef het bestand die naam of verplaats het.`,
    name: (name: string) =>
      `de bestandsnaam "${name}" is geen geldig id. Gebruik kleine letters zonder accent, met koppeltekens ertussen en zonder cijfers.`,
  },

  syntax: {
    yaml: (reason: keyof typeof yamlReasons) => `YAML: ${yamlReasons[reason]}`,
    json: 'JSON: dit is niet te lezen. Kijk naar komma’s, haakjes en aanhalingstekens.',
    frontmatter:
      'de kop ontbreekt of wordt niet gesloten. Begin het bestand met --- en zet na de velden weer ---.',
    mdx: (reason: string) => {
      const open = /closing tag for `<(\w+)>`/.exec(reason)?.[1];
      const wrong = /Unexpected closing tag `<\/(\w+)>`/.exec(reason)?.[1];
      if (wrong && open)
        return `</${wrong}> sluit hier, maar <${open}> staat nog open. Sluit eerst </${open}>.`;
      if (wrong)
        return `</${wrong}> sluit iets wat niet geopend is. Haal het weg of zet <${wrong}> ervoor.`;
      if (open)
        return `<${open}> wordt niet gesloten. Zet er </${open}> achter, met een lege regel als het een blok is.`;
      if (reason.includes('create a comment')) {
        return 'commentaar met <!-- werkt hier niet. Schrijf {/* … */}.';
      }
      if (reason.includes('closing brace'))
        return 'een accolade opent hier iets wat niet gesloten wordt. Haal de accolade weg.';
      return 'dit teken is hier niet te lezen. Schrijf een component als <Naam id="…" /> en een kleiner-dan-teken in woorden.';
    },
  },

  schema: {
    unknownField: (found: string, guess: string | undefined, known: readonly string[]) =>
      `het veld "${found}" bestaat niet. ${
        guess
          ? `Bedoelde je "${guess}"?`
          : `Haal het weg of kies een van de velden: ${known.join(', ')}.`
      }`,
    missing: (help: string | undefined) =>
      `dit veld ontbreekt. Voeg het toe${help ? `: ${help}` : '.'}`,
    badId: (found: string) =>
      `"${found}" is geen geldig id. Gebruik kleine letters zonder accent, met koppeltekens ertussen en zonder cijfers.`,
    badLineId: (found: string) =>
      `"${found}" is geen geldig id van een fragment of regel. Schrijf een letter en een cijfer voor het fragment (t1), met een letter erachter voor de regel (t1a).`,
    badObjective: (found: string) =>
      `"${found}" is geen geldig id van een leerdoel. Schrijf het id van de les, een punt en een letter: alliantie-lezen.a.`,
    badPoint: (found: string) =>
      `"${found}" is geen bronpunt. Schrijf A of B met twee cijfers: A20.`,
    badDate: (found: string) => `"${found}" is geen datum. Schrijf jaar, maand en dag: 2026-11-22.`,
    badEmail: (found: string) =>
      `"${found}" is geen e-mailadres. Schrijf naam@domein, of laat null staan.`,
    badUrl: (found: string) =>
      `"${found}" is geen webadres. Begin met https://, of laat null staan.`,
    wrongType: (expected: string, found: string, value: unknown) => {
      const isGroup = found === 'array' || found === 'object';
      const there = isGroup || found === 'null' ? typeNames[found] : JSON.stringify(value);
      const advice =
        found === 'null'
          ? expected === 'array'
            ? 'Schrijf [] als de lijst leeg is.'
            : 'Vul het in.'
          : expected === 'string'
            ? isGroup
              ? 'Schrijf de tekst achter de dubbelepunt.'
              : 'Zet het tussen aanhalingstekens.'
            : expected === 'array' || expected === 'tuple'
              ? 'Zet elk deel op een eigen regel met een streepje ervoor.'
              : expected === 'object' || expected === 'record'
                ? 'Zet de velden eronder, verder ingesprongen.'
                : 'Schrijf alleen dat, zonder aanhalingstekens.';
      return `hier hoort ${typeNames[expected] ?? expected}, er staat ${there}. ${advice}`;
    },
    wrongValue: (found: string, values: readonly string[], guess: string | undefined) =>
      `"${found}" kan hier niet. ${guess ? `Bedoelde je "${guess}"?` : `Kies ${choice(values)}.`}`,
    empty: 'dit veld is leeg. Vul het in of haal het weg.',
    tooFew: (least: number, found: number) =>
      `er ${found === 1 ? 'staat' : 'staan'} hier ${found}, nodig ${least === 1 ? 'is' : 'zijn'} er minstens ${least}. Vul de lijst aan.`,
    tooMany: (most: number, found: number) =>
      `er staan hier ${found}, meer dan ${most} kan niet. Maak de lijst korter.`,
    tooSmall: (least: number, found: string) => `${found} is te laag. Kies ${least} of meer.`,
    tooBig: (most: number, found: string) => `${found} is te hoog. Kies ${most} of minder.`,
    other: (found: string) =>
      `"${short(found)}" kan hier niet. Vergelijk met een bestaand bestand van deze soort.`,
  },

  reference: {
    lesson: (id: string, guess: string | undefined, known: readonly string[]) =>
      `les "${id}" bestaat niet. ${suggest(guess, known, `maak content/nl/lessons/${id}.mdx`)}`,
    module: (id: string, guess: string | undefined, known: readonly string[]) =>
      `module "${id}" bestaat niet. ${suggest(guess, known, `maak content/nl/modules/${id}.yaml`)}`,
    source: (id: string, guess: string | undefined, known: readonly string[]) =>
      `bron "${id}" staat niet in content/bibliography.json. ${suggest(guess, known, 'voeg de bron daar toe')}`,
    misconception: (id: string, guess: string | undefined, known: readonly string[]) =>
      `denkfout "${id}" bestaat niet. ${suggest(guess, known, `maak content/nl/misconceptions/${id}.md`)}`,
    evidence: (id: string, guess: string | undefined, known: readonly string[]) =>
      `bewijs "${id}" bestaat niet. ${suggest(guess, known, `maak content/nl/evidence/${id}.yaml`)}`,
    vignette: (id: string, guess: string | undefined, known: readonly string[]) =>
      `vignet "${id}" bestaat niet. ${suggest(guess, known, 'schrijf familie-geval, zoals oefening-niet-gedaan-wim')}`,
    agreement: (id: string, guess: string | undefined, known: readonly string[]) =>
      `doel-en-taakoefening "${id}" bestaat niet. ${suggest(guess, known, `maak content/nl/agreements/${id}.yaml`)}`,
    term: (id: string, guess: string | undefined, known: readonly string[]) =>
      `begrip "${id}" bestaat niet. ${suggest(guess, known, `maak content/nl/glossary/${id}.md`)}`,
    comparison: (id: string, guess: string | undefined, known: readonly string[]) =>
      `modeltabel "${id}" bestaat niet. ${suggest(guess, known, `maak content/nl/comparisons/${id}.yaml`)}`,
    dialogue: (id: string, guess: string | undefined, known: readonly string[]) =>
      `gesprek "${id}" bestaat niet. ${suggest(guess, known, `maak content/nl/dialogues/${id}.yaml`)}`,
    response: (id: string, guess: string | undefined, known: readonly string[]) =>
      `reeks "${id}" bestaat niet. ${suggest(guess, known, `maak content/nl/responses/${id}.yaml`)}`,
    sorting: (id: string, guess: string | undefined, known: readonly string[]) =>
      `sorteeroefening "${id}" bestaat niet. ${suggest(guess, known, `maak content/nl/sorting/${id}.yaml`)}`,
    row: (id: string, guess: string | undefined, known: readonly string[]) =>
      `rij "${id}" bestaat niet in deze tabel. ${suggest(guess, known, 'voeg haar toe bij rows')}`,
    column: (id: string, guess: string | undefined, known: readonly string[]) =>
      `kolom "${id}" bestaat niet in deze tabel. ${suggest(guess, known, 'voeg haar toe bij columns')}`,
    option: (id: string, guess: string | undefined, known: readonly string[]) =>
      `antwoord "${id}" bestaat niet in deze familie. ${suggest(guess, known, 'voeg het toe bij options')}`,
    objective: (id: string, lesson: string, guess: string | undefined, known: readonly string[]) =>
      `leerdoel "${id}" staat niet in les "${lesson}". ${suggest(guess, known, 'voeg het daar toe bij objectives')}`,
    criterion: (id: string, guess: string | undefined, known: readonly string[]) =>
      `criterium "${id}" bestaat niet in deze reeks. ${suggest(guess, known, 'voeg het toe bij criteria')}`,
    stimulus: (id: string, guess: string | undefined, known: readonly string[]) =>
      `opdracht "${id}" bestaat niet in deze reeks. ${suggest(guess, known, 'voeg haar toe bij stimuli')}`,
    line: (id: string, guess: string | undefined) =>
      `regel "${id}" bestaat niet in dit geval. ${guess ? `Bedoelde je "${guess}"?` : 'Neem een id uit de fragmenten van dit geval.'}`,
    bestOption: (id: string, guess: string | undefined, known: readonly string[]) =>
      `antwoord "${id}" staat niet bij options. ${suggest(guess, known, 'voeg het daar toe')}`,
  },

  course: {
    lessonNowhere: (module: string) =>
      `deze les staat in geen enkele module. Zet haar in de lijst "lessons" van een module, bijvoorbeeld ${module}.`,
    lessonTwice: (id: string, other: string) =>
      `les "${id}" staat ook in ${other}. Laat haar in één module staan.`,
    moduleNowhere: (id: string) =>
      `module "${id}" staat niet in content/course.yaml. Zet haar daar in de lijst "modules".`,
    moduleTwice: (id: string) => `module "${id}" staat twee keer in de lijst. Haal er één weg.`,
  },

  component: {
    unknown: (name: string, guess: string | undefined, known: readonly string[]) =>
      `component <${name}> bestaat niet. ${guess ? `Bedoelde je <${guess}>?` : `Kies een van: ${known.join(', ')}.`}`,
    html: (name: string) =>
      `<${name}> is HTML en dat gebruiken we niet in lessen. Schrijf het in Markdown of met een component.`,
    unknownAttribute: (
      name: string,
      found: string,
      guess: string | undefined,
      known: readonly string[],
    ) =>
      `<${name}> heeft geen kenmerk "${found}". ${
        guess
          ? `Bedoelde je "${guess}"?`
          : known.length
            ? `Kies ${choice(known)}, of haal het weg.`
            : 'Haal het weg.'
      }`,
    missingAttribute: (name: string, attribute: string) =>
      `<${name}> mist het kenmerk "${attribute}". Voeg ${attribute}="…" toe.`,
    expression: (name: string, attribute: string) =>
      `<${name}> heeft bij "${attribute}" geen gewone tekst. Schrijf ${attribute}="…", zonder accolades.`,
    tooLong: (name: string, attribute: string, length: number, most: number) =>
      `<${name}> heeft bij "${attribute}" ${length} tekens en de tekening heeft plaats voor ${most}. Zeg het korter.`,
    flag: (name: string, attribute: string) =>
      `<${name}> heeft een waarde bij "${attribute}". Schrijf alleen ${attribute}, zonder waarde.`,
    role: (found: string, known: readonly string[], guess: string | undefined) =>
      `<Line> heeft role="${found}". ${guess ? `Bedoelde je "${guess}"?` : `Kies ${choice(known)}.`}`,
    outside: (name: string, parent: string) =>
      `<${name}> staat niet in <${parent}>. Zet het tussen <${parent}> en </${parent}>.`,
    amount: (name: string, child: string, found: number, needed: string) =>
      `<${name}> bevat ${found} keer <${child}>, nodig is ${needed}. Pas het aan.`,
    empty: (name: string) => `<${name}> is leeg. Zet de tekst tussen <${name}> en </${name}>.`,
    placedTwice: (id: string, other: string) =>
      `oefening "${id}" staat ook in ${other}. Laat haar op één plaats staan.`,
    otherLesson: (id: string, lesson: string) =>
      `oefening "${id}" hoort bij les "${lesson}". Verplaats haar, of wijzig het veld lesson van de oefening.`,
    prequestionAnswer: (found: number) =>
      found
        ? `er staan ${found} keer <PrequestionAnswer> in deze les. Laat er één staan.`
        : 'er staat geen <PrequestionAnswer> in deze les. Zet er één waar de beginvraag beantwoord wordt.',
    summary: (found: number) =>
      found
        ? `er staan ${found} keer <Summary> in deze les. Laat er één staan, aan het eind.`
        : 'er staat geen <Summary> in deze les. Sluit de les met <Summary> en drie punten.',
    summaryItems: (found: number) =>
      `<Summary> telt ${count(found, 'punt', 'punten')}. Maak er een lijst van drie van.`,
    import:
      'import en export gebruiken we niet in lessen. Haal de regel weg; componenten werken zonder.',
    codeExpression: 'tekst tussen accolades is code. Haal de accolades weg.',
    rawHtml: 'HTML gebruiken we niet in lessen. Schrijf het in Markdown of met een component.',
    footnote: 'voetnoten gebruiken we niet. Schrijf <Cite id="…" /> in de zin.',
    image:
      'losse afbeeldingen gebruiken we niet. Gebruik een figuur zoals <FigureTriad />, die een tekst naast zich heeft.',
    heading: (depth: number) =>
      `een kop van niveau ${depth} past hier niet. Gebruik ## voor een deel van de les en zelden ### daarbinnen.`,
  },

  evidence: {
    old: (months: number) =>
      `${months} maanden geleden nagekeken, en dat mag hoogstens 36 zijn. Kijk de bewering opnieuw na en zet de nieuwe datum.`,
    future: (date: string) => `${date} ligt in de toekomst. Zet de dag waarop het nagekeken is.`,
    sourceUnchecked: (id: string) =>
      `bron "${id}" staat niet in content/bibliography-checks.json. Zeg daar of het werk zelf is ingezien.`,
  },

  term: {
    long: (n: number) => `de omschrijving telt ${n} woorden, meer dan 25 kan niet. Kort haar in.`,
    self: 'dit is het begrip zelf. Haal het weg.',
    twice: (id: string, line: number) =>
      `begrip "${id}" is in deze les al aangewezen, in regel ${line}. Laat alleen de eerste keer staan; hier volstaat het gewone woord.`,
    marksEarly: (id: string, lesson: string) =>
      `begrip "${id}" wordt pas later ingevoerd, in les "${lesson}". Gebruik hier een gewoon woord, of laat deze les het begrip invoeren: zet lesson in content/nl/glossary/${id}.md.`,
    usesEarly: (found: string, id: string, lesson: string) =>
      `"${found}" is een begrip dat pas later wordt ingevoerd, in les "${lesson}". Gebruik hier een gewoon woord, laat deze les het begrip invoeren (lesson in content/nl/glossary/${id}.md), of zet daar everyday: true als het ook een gewoon woord is.`,
    notIntroduced: (id: string, lesson: string) =>
      `les "${lesson}" hoort dit begrip in te voeren, maar wijst het niet aan. Zet er <Term id="${id}">…</Term> om het woord, of haal lesson hier weg.`,
    sameTerm: (other: string) => `dit begrip staat ook in ${other}. Voeg de twee samen.`,
  },

  registry: {
    unregistered: (id: string) =>
      `id "${id}" staat nog niet in content/ids.json. Klopt de naam voorgoed? Draai dan \`npm run ids\`.`,
    vanished: (id: string, guess: string | undefined) =>
      `id "${id}" is verdwenen uit de cursus.${guess ? ` Is het hernoemd tot "${guess}"?` : ''} Zet het terug, of schrijf hier replacedBy met het id dat ervoor in de plaats komt.`,
    replacedByUnknown: (id: string, target: string, guess: string | undefined) =>
      `id "${id}" is vervangen door "${target}", maar dat bestaat niet. ${guess ? `Bedoelde je "${guess}"?` : 'Kies een id dat in de cursus staat.'}`,
    reused: (id: string) =>
      `id "${id}" is vervangen en wordt toch weer gebruikt. Kies een nieuw id, of haal replacedBy weg uit content/ids.json.`,
    kindChanged: (id: string, was: string, is: string) =>
      `id "${id}" was een ${was} en is nu een ${is}. Kies een nieuw id; een id verandert nooit van soort.`,
    duplicate: (id: string, other: string) =>
      `id "${id}" bestaat al in ${other}. Kies een ander id; elk id komt in de cursus één keer voor.`,
    changed: (version: number) =>
      `de vraag, een antwoord, de sleutel of een beslissend feit is veranderd en version is nog ${version}. Verandert de betekenis, zet dan version: ${version + 1}; is het een tikfout, draai dan \`npm run ids\`.`,
    unreadable:
      'dit register is niet te lezen. Zet het terug uit de vorige versie en draai `npm run ids`.',
    kinds: {
      module: 'module',
      lesson: 'les',
      vignette: 'vignet',
      agreement: 'doel-en-taakoefening',
      comparison: 'modeltabel',
      dialogue: 'gesprek',
      response: 'zeg-het-zelfreeks',
      sorting: 'sorteeroefening',
      card: 'herhaalkaart',
      pretest: 'voortoets',
      posttest: 'natoets',
      journal: 'journaal',
      prequestion: 'beginvraag',
      explain: 'zelfuitleg',
      misconception: 'denkfout',
      evidence: 'bewijs',
      term: 'begrip',
    } as Record<string, string>,
    written: (file: string, added: number, changed: number, total: number) =>
      `${file} bijgewerkt: ${added} nieuw, ${changed} gewijzigd, ${total} in totaal.`,
    unchanged: (file: string, total: number) => `${file} was al bij: ${total} ids.`,
    refused: (file: string) => `${file} is niet bijgewerkt. Los eerst dit op:`,
  },

  text: {
    placeholder: (found: string, times: number) =>
      `hier staat nog "${found}"${times > 1 ? ` (${times} keer in dit bestand)` : ''}. Schrijf de tekst of haal het veld weg; daarna volgt de rest van de controle.`,
    straightQuote: (found: string) =>
      `hier staat een recht teken (${found}). Schrijf ‘ en ’, ook in zo’n.`,
    longSentence: (n: number, start: string) =>
      `een zin van ${n} woorden (“${start} …”), meer dan 30 kan niet. Knip de zin in tweeën.`,
    readability: (score: number, least: number) =>
      `leesbaarheid (Flesch-Douma) ${Math.round(score)}, streef naar ${least} of meer. Kijk of er kortere woorden of zinnen kunnen.`,
    rejected: (found: string) =>
      `"${found}" gebruiken we niet. Kies de vorm uit de begrippenlijst.`,
    writtenPast: (found: string) =>
      `"${found}" is schrijftaal in gesproken tekst. Gebruik de voltooide tijd: “ik heb gekozen”, niet “ik koos”.`,
    original: (run: string) =>
      `“${run}” staat woord voor woord in een bronartikel. Zeg het in eigen woorden.`,
  },

  vignette: {
    optionCount: (n: number) =>
      `${count(n, 'antwoord', 'antwoorden')}. Geef er drie, of vier als het vierde een bekende denkfout is.`,
    optionRatio: (ratio: number, longest: string, shortest: string) =>
      `antwoord "${longest}" is ${decimal(ratio, 2)} keer zo lang als "${shortest}", hoogstens 1,6 mag. Maak ze even lang.`,
    optionLong: (n: number) => `${n} woorden, meer dan 25 kan niet. Maak het antwoord korter.`,
    combination: (found: string) =>
      `"${found}" verwijst naar andere antwoorden. Geef elk antwoord een eigen inhoud.`,
    negative: (found: string) => `de vraag bevat "${found}". Vraag naar wat wel klopt.`,
    noQuestion: 'dit eindigt niet op een vraagteken. Maak er een vraag van.',
    questionLong: (n: number) => `de vraag telt ${n} woorden. Houd het bij 20.`,
    punctuation: 'de antwoorden eindigen niet op hetzelfde leesteken. Maak ze gelijk.',
    oddOpening: (word: string) =>
      `alleen één antwoord begint met een ander woord ("${word}"). Geef alle antwoorden dezelfde vorm.`,
    allDifferent:
      'elk geval heeft een andere sleutel. Wie de vorige onthoudt, kan wegstrepen. Laat twee gevallen een sleutel delen.',
    tooFewScored: (n: number) =>
      `${n === 1 ? 'er is maar één geval' : `er zijn ${n} gevallen`} met een sleutel. Schrijf er minstens twee.`,
    storyLength: (n: number) => `${n} woorden. Maak het vignet 60 tot 130 woorden lang.`,
    noFeedback: (option: string, words: number) =>
      `er is geen uitleg bij antwoord "${option}". Voeg "${option}:" toe, met minstens ${words} woorden.`,
    feedbackShort: (n: number, least: number) =>
      `de uitleg telt ${count(n, 'woord', 'woorden')}. Schrijf er minstens ${least}: wat dit hier zou doen, en welke feiten dat laten zien.`,
    feedbackLong: (n: number) => `de uitleg telt ${n} woorden. Houd het bij 80.`,
    verdict: (found: string) =>
      `de uitleg begint met "${found}". Begin met wat dit antwoord hier zou doen.`,
    letter: (found: string) =>
      `"${found}" noemt een letter, en de volgorde wisselt. Noem de inhoud van het antwoord.`,
    noEvidence: (n: number) =>
      `de uitleg bij het beste antwoord noemt ${n === 0 ? 'geen enkel woord' : 'maar één woord'} uit het vignet. Wijs de feiten aan die beslissen.`,
    clang: (option: string) =>
      `alleen het beste antwoord ("${option}") herhaalt woorden uit het vignet. Verdeel ze over de antwoorden of kies andere.`,
    term: (found: string) => `"${found}": schrijf cliënt of geef de persoon een naam.`,
    quote: (quote: string) =>
      `“${short(quote)}” staat niet letterlijk in het vignet. Neem de woorden precies over.`,
    neverKey: (option: string) =>
      `antwoord "${option}" is in geen enkel geval het beste. Schrijf het geval waarin het klopt, of schrap het antwoord.`,
    oneSentence:
      'de beslissende citaten staan in dezelfde zin. Laat minstens twee zinnen samen beslissen.',
    decoyIsKey: (option: string) =>
      `antwoord "${option}" is hier zelf een beste antwoord. Laat de afleider naar een ander antwoord wijzen.`,
    decoyDecides: 'deze zin beslist ook mee. Kies een zin die niet bij deciding staat.',
    sameOpening: (other: string) =>
      `dit geval begint met dezelfde vier woorden als "${other}". Open het anders.`,
    overlap: (share: number, other: string) =>
      `${Math.round(share * 100)} % van de reeksen van vijf woorden staat ook in "${other}". Vertel dit geval anders.`,
    weakLines: (n: number) =>
      `${n === 0 ? 'geen enkele zin is' : `${n} zinnen zijn`} "zwak". Maak er precies één zwak.`,
    lineRatio: (ratio: number) =>
      `de langste zin is ${decimal(ratio)} keer zo lang als de kortste, hoogstens 1,8 mag. Maak ze gelijker.`,
    nextLong: (n: number) => `${n} woorden, meer dan 30 kan niet. Maak de reactie korter.`,
    nextNotSpoken: 'hier hoort wat de cliënt zegt. Zet de woorden tussen ‘ en ’.',
    sameBest: 'de twee verdedigbare antwoorden zijn hetzelfde. Noem er twee.',
    noArgument: (option: string) =>
      `er is geen argument voor antwoord "${option}". Voeg "${option}:" toe.`,
    strayArgument: (option: string) =>
      `antwoord "${option}" is hier niet verdedigbaar volgens best. Haal het argument weg.`,
    misconceptionOnBest: (option: string) =>
      `antwoord "${option}" is hier een beste antwoord en kan geen denkfout hebben. Haal het weg.`,
  },

  agreement: {
    noFragments:
      'dit geval heeft geen enkele regel om te lezen. Zet fragments in dit geval, of onder shared wat voor elk geval gelijk is.',
    sameProfile: (other: string) =>
      `dit geval heeft dezelfde volgorde van doelen, taken en band als "${other}". Geef de gevallen verschillende profielen.`,
    noComparison:
      'er is niets te vergelijken: alle bereiken overlappen of zijn grijs. Zorg dat er minstens twee uiteenliggen.',
    onePattern: (earned: number, maximum: number) =>
      `met één vast patroon voor alle gevallen haal je ${earned} van ${maximum} vergelijkingen. Maak de profielen verschillender.`,
    reversed: (low: number, high: number) =>
      `het bereik loopt van ${low} naar ${high}. Zet het laagste cijfer eerst.`,
    wide: (low: number, high: number) =>
      `het bereik ${low}–${high} is breder dan twee cijfers. Zet grey: true, of maak het smaller.`,
    samePair: 'dit paar noemt twee keer dezelfde regel. Kies twee verschillende regels.',
    repairLengths: (lengths: string) =>
      `de zinnen tellen ${lengths} woorden; de langste mag hoogstens 1,35 keer de kortste zijn. Maak ze even lang.`,
    repairQuestions: (counts: string) =>
      `het aantal vraagtekens verschilt (${counts}). Geef elke zin er evenveel.`,
    repairShare: 'de therapeut noemt hier geen eigen aandeel. Voeg iets toe als “ik heb …”.',
    repairBest: (n: number) =>
      `${n === 0 ? 'geen enkele zin heeft' : `${n} zinnen hebben`} score 2. Geef precies één zin score 2.`,
    noLines: 'de uitleg noemt geen regel. Verwijs naar een regel tussen haakjes, zoals (t1a).',
    codeForReader: (id: string) =>
      `de lezer ziet hier "${id}", en dat zegt hem niets. Noem de regel in gewone woorden.`,
    duplicateLine: (id: string) =>
      `regel "${id}" staat er twee keer. Geef elke regel een eigen id.`,
  },

  comparison: {
    twice: (what: 'row' | 'column', id: string) =>
      `${what === 'row' ? 'rij' : 'kolom'} "${id}" staat er twee keer. Geef elke ${what === 'row' ? 'rij' : 'kolom'} een eigen id.`,
    noCells: (row: string) =>
      `rij "${row}" heeft nog geen vakken. Voeg onder cells het veld "${row}" toe, met een vak per kolom.`,
    noCell: (row: string, column: string) =>
      `het vak bij rij "${row}" en kolom "${column}" ontbreekt. Voeg onder cells.${row} het veld "${column}" toe, of haal de rij of de kolom weg.`,
    shortLong: (n: number) => `${n} woorden, meer dan 8 kan niet. Noem alleen de kern.`,
    fullLong: (n: number) => `${n} woorden, meer dan 40 kan niet. Kort de tekst in.`,
    namesRow: (title: string) =>
      `de kern noemt haar eigen rij (“${title}”), en dan is er niets te raden. Zeg het zonder die naam.`,
    noSource: (column: string) =>
      `kolom "${column}" bevat feiten en dit vak noemt geen bron. Voeg sources toe, of maak van de kolom kind: redactie.`,
    noMoment:
      'er is een kolom met voorbeeldzinnen en geen moment waarop ze reageren. Voeg het veld "moment" toe.',
    notSpoken: 'hier hoort wat de therapeut zegt. Zet de woorden tussen ‘ en ’.',
    moreElsewhere: (column: string) =>
      `kolom "${column}" heeft geen voorbeeldzinnen. Zet "more" alleen in een kolom met kind: voorbeeldzin.`,
    confusedWithItself: (row: string) =>
      `dit vak hoort zelf bij rij "${row}". Noem een andere rij, of haal dit weg.`,
    noConfusion:
      'wie hier een andere rij kiest, leest niet waarom niet. Voeg het veld "confusableWith" toe, met minstens één andere rij en het verschil in één zin.',
    sameShort: (row: string) =>
      `dezelfde kern staat ook bij rij "${row}". Zeg wat deze rij anders maakt.`,
    groupedTwice: (row: string) =>
      `rij "${row}" staat in deze indeling twee keer. Laat haar in één groep staan.`,
    notGrouped: (row: string) =>
      `rij "${row}" staat in geen enkele groep van deze indeling. Zet haar in een groep.`,
  },

  rolePlay: {
    cardLong: (n: number, most: number) =>
      `${n} woorden, meer dan ${most} past niet op het rollenspelblad. Kort het in.`,
    neither: (field: string) =>
      `"${field}" ontbreekt. Schrijf het, of geef met roles ieder die er zit een eigen kaart.`,
    both: (field: string) =>
      `"${field}" staat hier naast roles. Haal het weg: elke rol heeft een eigen kaart.`,
    silent: (name: string) =>
      `"${name}" spreekt in geen enkele beurt. Neem de naam zoals hij bij speaker staat.`,
    twice: (name: string) => `"${name}" heeft al een kaart. Geef ieder er één.`,
  },
  dialogue: {
    kinds: { nodes: 'beurt', crossings: 'kruispunt', ends: 'einde' },
    ruptures: { withdrawal: 'terugtrekking', confrontation: 'confrontatie' },
    blindRules: {
      question: 'altijd een zin met een vraagteken kiest',
      'no-question': 'altijd een zin zonder vraagteken kiest',
      longest: 'altijd de langste zin kiest',
      shortest: 'altijd de kortste zin kiest',
      first: 'altijd de eerste zin kiest',
      last: 'altijd de laatste zin kiest',
      'own-share': 'altijd een zin met een eigen aandeel (“ik heb …”) kiest',
    },
    unknown: (id: string, guess: string | undefined) =>
      `"${id}" is geen beurt, kruispunt of einde van dit gesprek. ${guess ? `Bedoelde je "${guess}"?` : 'Schrijf het erbij, of wijs naar iets wat er is.'}`,
    namedTwice: (id: string, other: string) =>
      `"${id}" is ook de naam van een ${other}. Geef een van beide een andere naam.`,
    lineTwice: (id: string) =>
      `zin "${id}" staat er in deze beurt twee keer. Geef elke zin een eigen id.`,
    cycle: (ids: readonly string[]) =>
      `het gesprek draait in een kring: ${ids.join(' → ')}. Laat elke zin verder leiden, zodat het eindigt.`,
    noCatchAll:
      'dit is de laatste regel van het kruispunt en ze geldt niet altijd. Zet er een regel onder zonder "when", zodat er steeds een weg is.',
    earlyCatchAll:
      'deze regel geldt altijd, dus wat eronder staat komt nooit aan de beurt. Zet haar onderaan, of geef haar een "when".',
    unreached: (kind: string, id: string) =>
      `${kind} "${id}" ligt op geen enkel pad. Laat er een zin of een regel heen leiden die echt kan voorkomen, of haal het weg.`,
    pathLength: (fewest: number, most: number) =>
      `het kortste pad telt ${count(fewest, 'keuze', 'keuzes')} en het langste ${most}; het moeten er 2 tot 8 zijn. ${most > 8 ? 'Kort het gesprek in.' : 'Laat een zin niet meteen naar een einde leiden.'}`,
    fewEnds: (n: number) =>
      `${count(n, 'einde', 'eindes')}. Schrijf er minstens ${n < 3 ? 'drie, liever vier' : 'vier'}, zodat het verschil maakt hoe iemand het gesprek voert.`,
    noBestEnd: 'geen enkel einde heeft best: true. Wijs het beste einde aan.',
    noDecision:
      'geen kruispunt kiest tussen eindes. Voeg een kruispunt toe dat naar minstens twee eindes leidt, zodat de afloop van het hele gesprek afhangt.',
    noMending: (rupture: string) =>
      `bij deze ${rupture} maakt geen enkele zin de band steviger. Geef een zin die de breuk herstelt een effect op bond van 1 of 2.`,
    noStaying: (rupture: string, lost: number, places: number) =>
      `${lost === places ? `na deze ${rupture}` : `in ${lost} van de ${places} meterstanden waarmee iemand bij deze ${rupture} komt,`} loopt elk pad uit op uitval. Laat het herstel meer goedmaken, of laat het gesprek later afbreken.`,
    noRepair: (rupture: string, within: number, places: number) =>
      within === 0
        ? `na deze ${rupture} is het beste einde op geen enkel pad meer te bereiken. Laat het herstel meer goedmaken, of maak de regels daarna ruimer.`
        : `na deze ${rupture} is het beste einde nog te bereiken vanuit ${within} van de ${places} meterstanden waarmee iemand er komt; minstens een kwart is de bedoeling. Laat het herstel meer goedmaken, of maak de regels daarna ruimer.`,
    dropout: (paths: number, chance: number) =>
      `${percent(paths)} van de paden eindigt in uitval, en wie op goed geluk kiest doet dat in ${percent(chance)}; hoogstens een derde is de bedoeling. Laat het gesprek pas na meer dan één misser afbreken.`,
    blind: (rule: string, reached: number, random: number) =>
      `wie ${rule}, komt in ${percent(reached)} bij het beste einde, tegen ${percent(random)} bij toeval; hoogstens anderhalf keer zo vaak is de bedoeling. Zet andere zinnen anders neer, of schrijf ze om.`,
    position: (place: number, times: number, turns: number) =>
      `de beste zin staat in ${times} van ${turns} beurten op plaats ${place}, en hoogstens de helft mag. Schud de zinnen van enkele beurten.`,
    bestLines: (n: number) =>
      `${n === 0 ? 'geen enkele zin heeft' : `${n} zinnen hebben`} best: true. Wijs er precies één aan.`,
    bestEffect:
      'een andere zin doet meer voor band, doelen en taken dan de beste. Pas de effecten aan, of wijs een andere zin aan als beste.',
    bestIsGrey:
      'dit is de beste zin, en er staat bij dat vakgenoten verschillen. Laat best of grey weg.',
    long: (n: number, limit: number) =>
      `${n} woorden, meer dan ${limit} kan niet. Kort de tekst in.`,
    quoted:
      'hier staan aanhalingstekens om wat de therapeut zegt. Laat ze weg; de pagina zet ze zelf.',
  },

  response: {
    quality: (quality: 'strong' | 'usable' | 'pitfall', n: number) =>
      `er staan ${n} voorbeelden met quality: ${quality}, nodig is er precies één. Geef strong, usable en pitfall elk één keer.`,
    noMark: (criterion: string) =>
      `er is geen oordeel over criterium "${criterion}". Voeg onder marks het veld "${criterion}" toe.`,
    strongMisses: (n: number, criteria: string) =>
      `het sterke voorbeeld mist ${n} criteria (${criteria}), meer dan één kan niet. Verbeter het voorbeeld, of kijk de oordelen na.`,
    pitfallMeets: (n: number) =>
      `de valkuil mist ${n === 0 ? 'geen enkel criterium' : 'maar één criterium'}, minstens twee is nodig. Kies een echte valkuil, of kijk de oordelen na.`,
    whyLong: (n: number) =>
      `${n} woorden, meer dan 20 kan niet. Wijs alleen aan waaraan je het ziet.`,
    criterionLong: (n: number) =>
      `het criterium telt ${n} woorden, meer dan 10 kan niet. Noem één ding dat te zien of te horen is.`,
    criterionVague: (found: string) =>
      `"${found}" is niet te zien of te horen. Zeg wat iemand dan doet of zegt.`,
    criterionTwice: (id: string) =>
      `criterium "${id}" staat er twee keer. Geef elk criterium een eigen id.`,
    stimulusTwice: (id: string) =>
      `opdracht "${id}" staat er twee keer. Geef elke opdracht een eigen id.`,
    skill:
      'dit begint niet met ‘Je’. Zeg in één zin wat de lezer oefent: ‘Je zegt wat er misging.’',
    levelFalls: (level: number, before: number) =>
      `niveau ${level} komt na niveau ${before}. Zet de opdrachten van mild naar lastig.`,
    noLevel: (missing: readonly number[]) =>
      `er is geen opdracht van niveau ${missing.join(' en ')}. Een reeks heeft de niveaus 1, 2 en 3: voeg ${missing.length === 1 ? 'een opdracht' : 'opdrachten'} toe, of pas level aan.`,
    noLengthCriterion: (most: number, other: number | undefined) =>
      other === undefined
        ? `er staat ${most}, en geen criterium gaat over het aantal zinnen. Haal maxSentences weg, of maak er een criterium van: ‘Hoogstens ${most === 1 ? 'één zin' : `${numberWords[most - 1]} zinnen`}.’`
        : `er staat ${most}, en het criterium over lengte zegt ${other}. Maak ze gelijk.`,
    exampleRatio: (ratio: number, longest: number, shortest: number) =>
      `het langste voorbeeld telt ${longest} woorden en het kortste ${shortest} (${decimal(ratio, 2)} keer zo veel), hoogstens 1,6 mag. Maak ze even lang.`,
    strongLongest:
      'het sterke voorbeeld is bij elke opdracht het langste, en dan is het zo te herkennen. Maak bij minstens één opdracht een ander voorbeeld langer.',
    strongPlace: (place: number) =>
      `het sterke voorbeeld staat bij elke opdracht op plaats ${place}. Wissel de volgorde.`,
    quoted: 'een voorbeeld staat zonder aanhalingstekens. Haal ze weg; de pagina zet ze.',
    notSpoken: 'hier hoort wat de cliënt zegt. Zet de woorden tussen ‘ en ’.',
    stimulusLong: (n: number) =>
      `${n} woorden, meer dan 60 kan niet. Laat de cliënt minder zeggen.`,
    tooManySentences: (n: number, most: number) =>
      `het sterke voorbeeld telt ${n} zinnen, en het criterium is ${most}. Kort het in, of wijzig maxSentences.`,
    noQuestion: 'dit eindigt niet op een vraagteken. Maak er een vraag van.',
  },

  sorting: {
    twice: (id: string) => `id "${id}" staat er twee keer. Geef elk een eigen id.`,
    category: (id: string, guess: string | undefined, known: readonly string[]) =>
      `plaats "${id}" bestaat niet in deze set. ${guess ? `Bedoelde je "${guess}"?` : `Kies ${choice(known)}.`}`,
    factor: (id: string, guess: string | undefined, known: readonly string[]) =>
      `factor "${id}" bestaat niet in deze set. ${guess ? `Bedoelde je "${guess}"?` : `Kies ${choice(known)}.`}`,
    decisiveUntold: (id: string) =>
      `factor "${id}" beslist, en onder factors staat niet wat de situatie erover zegt. Voeg "${id}:" toe.`,
    rare: (id: string, n: number) =>
      `plaats "${id}" komt ${n === 0 ? 'nergens' : 'maar één keer'} voor. Schrijf minstens twee situaties die er horen, of schrap de plaats.`,
    crowded: (id: string, n: number, all: number) =>
      `plaats "${id}" hoort bij ${n} van de ${all} situaties, meer dan de helft. Wie haar steeds kiest, zit goed; verdeel de situaties.`,
    order: (own: string, other: string, situation: string) =>
      `plaats "${own}" komt na "${other}", en dit bereik ligt niet hoger dan dat van situatie "${situation}". Wissel de bereiken of de plaats.`,
    reversed: (low: number, high: number) =>
      `het bereik loopt van ${low} naar ${high}. Zet het laagste cijfer eerst.`,
    wide: (low: number, high: number) =>
      `het bereik ${low}–${high} is breder dan twee cijfers. Zet grey: true met argumenten, of maak het smaller.`,
    narrow: (low: number, high: number) =>
      `het bereik ${low}–${high} is te smal voor een grijze situatie. Maak het minstens drie cijfers breed, of haal grey weg.`,
    strayArguments:
      'alleen een grijze situatie heeft argumenten. Zet grey: true, of haal dit veld weg.',
    fewArguments: (n: number) =>
      `een grijze situatie heeft argumenten voor minstens twee plaatsen, hier ${n === 1 ? 'staat er één' : 'staan er geen'}. Vul "arguments" aan.`,
    noArgument: (category: string) =>
      `de redactie kiest "${category}", en daar is geen argument voor. Voeg "${category}:" toe, of kies een andere plaats.`,
    noConsult: 'bij een grijze situatie hoort met wie je overlegt. Voeg het veld "consult" toe.',
    greys: (n: number) =>
      `${n === 0 ? 'geen enkele situatie is' : `${n} situaties zijn`} grijs. Maak er één tot drie grijs: ergens verschillen vakgenoten.`,
    still: (moved: number, all: number) =>
      `bij ${moved} van de ${all} situaties verandert ‘wat als’ de plaats. Laat dat bij minstens de helft gebeuren.`,
    length: (which: 'longest' | 'shortest', n: number, category: string) =>
      `de ${n} ${which === 'longest' ? 'langste' : 'kortste'} situaties horen alle bij plaats "${category}", dus aan de lengte is de plaats te zien. Maak er een langer of korter.`,
    absolutes: (n: number, found: string, category: string) =>
      `woorden als "${found}" staan in ${n} situaties, en alleen bij plaats "${category}". Wie zo’n woord ziet, weet de plaats; schrijf het anders.`,
    textLong: (n: number) => `${n} woorden, meer dan 45 kan niet. Kort de situatie in.`,
  },

  lesson: {
    minutesRange: (n: number) =>
      `${n} minuten. Een les duurt 10 tot 25 minuten; knip haar of vul haar aan.`,
    minutes: (declared: number, computed: number, words: number, exercises: number) =>
      `er staat ${declared}, berekend is ${decimal(computed)} (3 + ${words} woorden / 200 + ${exercises} aan oefeningen).`,
    setMinutes: (computed: number) => `Zet minutes: ${Math.round(computed)}.`,
    otherLength: 'Een les duurt 10 tot 25 minuten; kort haar in, vul haar aan of knip haar.',
    longStretch: (words: number) =>
      `${words} woorden lezen zonder iets te doen, meer dan 250 kan niet. Zet er een oefening tussen of kort het in.`,
    doing: (share: number) =>
      `${Math.round(share * 100)} % van de tijd is doen, minstens 40 % is nodig. Voeg een oefening toe of kort de tekst in.`,
    vague: (verb: string, verbs: readonly string[]) =>
      `"${verb}" is niet te zien. Kies een werkwoord dat iemand doet, zoals ${or(verbs.slice(0, 5))}.`,
    otherLevel: (level: string, found: readonly string[]) =>
      `de werkwoorden passen bij niveau ${or(found)}, er staat ${level}. Verander het niveau of het werkwoord.`,
    noVerb: (level: string, verbs: readonly string[]) =>
      `er staat geen werkwoord bij niveau ${level}. Gebruik er een als ${or(verbs.slice(0, 5))}, of verander het niveau.`,
    notMeasured: (objective: string) =>
      `geen oefening van deze les toetst "${objective}". Zet het doel bij objectives van een oefening die in de les staat, of zet measured: false.`,
    unnamed: (lesson: string, component: string, id: string) =>
      `les "${lesson}" noemt deze oefening niet, dus niemand komt er vanuit de les. Zet <${component} id="${id}" /> in content/nl/lessons/${lesson}.mdx, of een zin met de link /oefening/${id}/.`,
    objectiveOther: (objective: string, lesson: string) =>
      `leerdoel "${objective}" begint niet met het id van de les. Schrijf ${lesson}. met een letter erachter.`,
    objectiveTwice: (objective: string) =>
      `leerdoel "${objective}" staat er twee keer. Geef elk doel een eigen letter.`,
    uncited: (figure: string) =>
      `een getal zonder bron: “${figure}”. Zet <Evidence id="…"> om de bewering, of <Cite id="…" /> in de zin.`,
    storyLength: (n: number) => `${n} woorden. Maak het openingsgeval 40 tot 80 woorden lang.`,
    prequestionOptions: (n: number) =>
      `${count(n, 'antwoord', 'antwoorden')}. Geef er twee tot vier.`,
    quotedLine: 'gesproken tekst in <Line> staat zonder aanhalingstekens. Haal ze weg.',
  },

  card: {
    noLesson: (id: string, guess: string | undefined) =>
      `de les "${id}" bestaat niet; de naam van dit bestand is het id van een les. ${guess ? `Bedoelde je "${guess}"?` : `Maak eerst content/nl/lessons/${id}.mdx, of geef het bestand de naam van een les.`}`,
    noQuestion:
      'de voorkant is geen vraag. Schrijf een vraag van minstens vier woorden die op een vraagteken eindigt, nooit een los begrip.',
    yesOrNo: (question: string) =>
      `op “${short(question)}” kan het antwoord ja of nee zijn. Begin de vraag met een woord als wat, welke, waarom of hoe.`,
    startsYesOrNo:
      'het antwoord begint met ja of nee. Vraag iets wat daar niet mee te beantwoorden is.',
    backLong: (n: number) => `${n} woorden, meer dan 50 kan niet. Kort het antwoord in.`,
    frontLong: (n: number) => `${n} woorden. Houd de voorkant bij 45.`,
    applied: (share: number, n: number) =>
      `${Math.round(share * 100)} % van de ${n} kaarten is een fragment of een onderscheid, streef naar 40 % of meer. Laat kaarten vaker iets toepassen.`,
  },

  misconception: {
    behindFewFamilies: (families: readonly string[]) =>
      families.length === 0
        ? 'deze denkfout staat achter geen enkel antwoord, nodig zijn drie vignettenfamilies. Zet haar bij misconceptions van gevallen waar zij een antwoord aantrekkelijk maakt.'
        : `deze denkfout staat alleen achter antwoorden in ${choice(families).replace(' of ', ' en ')}, nodig zijn drie vignettenfamilies. Zet haar ook bij misconceptions van gevallen in andere families, zodat wie zich vergist een ander geval kan krijgen.`,
    behindFew: (n: number) =>
      `${n === 0 ? 'geen enkel geval noemt' : 'maar één geval noemt'} deze denkfout. Zet haar bij misconceptions van minstens twee gevallen waar zij een antwoord aantrekkelijk maakt.`,
    empty: 'onder de kop staat nog geen tekst. Schrijf wat er in plaats daarvan klopt.',
  },

  testForm: {
    none: 'deze module heeft nog geen voortoets en geen natoets. Kies er vignetten voor die in geen les staan (pretest en posttest, elk vier tot zes).',
    half: (missing: 'pretest' | 'posttest') =>
      missing === 'pretest'
        ? 'er is wel een natoets (posttest) maar geen voortoets. Schrijf ook pretest, met andere gevallen van dezelfde families.'
        : 'er is wel een voortoets (pretest) maar geen natoets. Schrijf ook posttest, met andere gevallen van dezelfde families.',
    twice: (id: string, other: string) =>
      `"${id}" staat al in ${other}. Elke vorm heeft haar eigen gevallen: kies hier een ander geval van dezelfde familie.`,
    grey: (id: string) =>
      `"${id}" is een grijs geval en heeft geen sleutel. Kies een geval van dezelfde familie met een sleutel.`,
    placed: (id: string, place: string) =>
      `"${id}" staat al in een les (${place}), met uitleg erbij. Kies een geval dat nergens staat, of haal het uit de les.`,
    otherModule: (id: string, lesson: string) =>
      `"${id}" hoort bij de les "${lesson}", en die staat niet in deze module. Kies een vignet van een les van deze module.`,
    unequal: (family: string, before: number, after: number) =>
      `van de familie "${family}" staan er ${before} in de voortoets en ${after} in de natoets. Neem er in beide evenveel.`,
    noGrowth: (fewest: number) =>
      `geen enkel leerdoel heeft in de voortoets en in de natoets minstens ${fewest} vragen, dus na de natoets valt er bij geen leerdoel iets te vergelijken. Neem van één familie ${fewest} gevallen in elke vorm.`,
  },

  bank: {
    tooFew: (rule: string, n: number, needed: number) =>
      `${rule}: nog geen oordeel over ${count(n, 'vignet', 'vignetten')}, dat kan vanaf ${needed}.`,
    longest: (times: number, n: number, p: number) =>
      `het beste antwoord is in ${decimal(times)} van ${n} gevallen het langste (p = ${decimal(p, 3)}). Maak andere antwoorden langer.`,
    longestLine: (times: number, n: number) =>
      `van de voorbeeldzinnen is de sterke in ${decimal(times)} van ${n} gevallen de langste; hoogstens de helft is de bedoeling. Kort sterke zinnen in, of laat de andere langer praten.`,
    position: (counts: string, p: number) =>
      `het beste antwoord staat niet even vaak op elke plaats (${counts}; p = ${decimal(p, 3)}). Wissel de volgorde in enkele families.`,
    absolutes: (key: string, other: string, p: number) =>
      `woorden als altijd en nooit staan in ${key} van de beste en ${other} van de andere antwoorden (p = ${decimal(p, 3)}). Verdeel ze gelijker.`,
    warm: (key: string, other: string, p: number) =>
      `warme woorden (samen, luisteren, erkennen) staan in ${key} van de beste en ${other} van de andere antwoorden (p = ${decimal(p, 3)}). Verdeel ze gelijker.`,
    similar: (share: number, other: string) =>
      `${Math.round(share * 100)} % van de reeksen van vijf woorden staat ook in "${other}". Vertel een van beide anders.`,
    grey: (grey: number, total: number) =>
      `${grey} van ${total} vignetten zijn grijs, streef naar een achtste tot een kwart. Schrijf er ${grey / total < 1 / 8 ? 'grijze' : 'gevallen met een sleutel'} bij.`,
    memory: (share: number) =>
      `wie niet leest maar vorige sleutels onthoudt, heeft ${Math.round(share * 100)} % goed; hoogstens 45 % is de bedoeling. Laat vaker twee gevallen een sleutel delen of schrijf een vierde geval.`,
    figures: (scored: number, grey: number, fewest: number, most: number) =>
      `${count(scored, 'vignet', 'vignetten')} met sleutel en ${grey} grijs, ${fewest}–${most} woorden.`,
    ages: (bands: string) => `leeftijden in de vignetten: ${bands}.`,
    band: (label: string, n: number) => `${label}: ${n}`,
    bands: { child: 'onder 18', young: '18–34', middle: '35–64', old: '65 en ouder' },
  },
};
