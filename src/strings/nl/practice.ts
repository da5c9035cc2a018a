/** Words of the pages with exercises. */
export const practiceStrings = {
  title: (title: string, about: string) => `${title}: ${about}`,
  description: (title: string) =>
    `Oefening ‘${title}’ uit de open cursus over de therapeutische alliantie.`,
  eyebrow: 'Oefening bij de les ',
  more: 'Meer oefeningen',
  rolePlay: 'Rollenspelblad bij deze oefening, om af te drukken',
  heading: 'Oefenen',
  summary: 'Alles wat je in de cursus kunt oefenen, per module en les, met een filter.',
  intro:
    'Elk geval is verzonnen. Vignetten van een familie delen de vraag en de antwoorden; wat beslist, staat in het geval. Doe er liever een paar met een dag ertussen dan alles achter elkaar.',
  one: {
    button: 'Eén vignet',
    hint: 'Opent een geval dat je niet net zag.',
    none: 'Er is nu geen vignet om te openen. Kies er een uit de lijst.',
  },
  review: {
    link: 'Herhalen',
    hint: 'Kaarten en gevallen die terugkomen, met steeds meer dagen ertussen.',
  },
  mixed: {
    title: 'Gemengde reeks',
    summary: 'Gevallen uit modules die je kiest, door elkaar, met de uitleg aan het eind.',
    link: 'Gemengd',
    linkHint: 'Gevallen uit meer modules door elkaar, met de uitleg aan het eind.',
    lead: 'Kies waaruit en hoeveel. Je krijgt gevallen die je de laatste week niet zag, door elkaar. De uitleg komt als je de reeks inlevert. Tot dan kun je weg en later verder.',
    why: 'Door elkaar oefenen is lastiger dan per les: je moet zelf zien waar het om gaat. Dat is de bedoeling.',
    modules: 'Uit welke modules?',
    count: 'Hoeveel gevallen?',
    counts: (n: number, minutes: number) => `${n} gevallen, ongeveer ${minutes} minuten`,
    start: 'Begin',
    chooseModule: 'Kies minstens één module.',
    none: 'Uit deze modules zag je alles de laatste week al, of het is voor een toets bedoeld. Kies een module erbij, of kom over een paar dagen terug.',
    fewer: (n: number) =>
      n === 1
        ? 'Er is nu nog één geval dat je deze week niet zag. De reeks wordt dus korter.'
        : `Er zijn nu nog ${n} gevallen die je deze week niet zag. De reeks wordt dus korter.`,
    begun: (total: number, answered: number) =>
      total === 0
        ? 'Je was bezig met een reeks, maar haar gevallen staan niet meer in de cursus.'
        : `Je was bezig met een reeks van ${total === 1 ? 'één geval' : `${total} gevallen`}. ${
            answered === 0
              ? 'Je had er nog geen beantwoord.'
              : answered === total
                ? 'Je had ze allemaal beantwoord en nog niet ingeleverd.'
                : `Je had er ${answered} beantwoord.`
          }`,
    resume: 'Verder met je reeks',
    anew: 'Begin een nieuwe',
    replaces:
      'Je vorige reeks blijft staan tot je hieronder begint. Dan vervalt ze, met wat je erin antwoordde.',
    gone: (n: number) =>
      n === 1
        ? 'Eén geval staat niet meer in de cursus. Het is uit je reeks gehaald.'
        : `${n} gevallen staan niet meer in de cursus. Ze zijn uit je reeks gehaald.`,
    changed: (n: number) =>
      n === 1
        ? 'Eén vraag is gewijzigd sinds je antwoord. Ze komt opnieuw.'
        : `${n} vragen zijn gewijzigd sinds je antwoord. Ze komen opnieuw.`,
    notYet:
      'Nog niet alle uitleg is binnen. Je antwoorden zijn er nog: wacht even en lever dan opnieuw in.',
    progress: (place: number, total: number) => `Geval ${place} van ${total}`,
    allAnswered: 'Je hebt elk geval beantwoord. Lever in om de uitleg te zien.',
    handIn: 'Lever in en bekijk de uitleg',
    handInEarly: (n: number) =>
      n === 1 ? 'Stop hier en lever er 1 in' : `Stop hier en lever er ${n} in`,
    result: 'Hoe het ging',
    right: (right: number, total: number) =>
      total === 1
        ? right === 1
          ? 'Je koos het sterkste antwoord.'
          : 'Je koos een ander antwoord dan het sterkste; lees hieronder waarom.'
        : `Bij ${right} van de ${total} gevallen koos je het sterkste antwoord. Hieronder staat bij elk geval de uitleg.`,
    best: 'het sterkste antwoord',
    other: 'iets anders was hier sterker',
    again: 'Nog een reeks',
    back: 'Terug naar Oefenen',
    noScript:
      'Een gemengde reeks kiezen vraagt JavaScript. Zonder kies je zelf uit de lijst; elk geval heeft daar zijn eigen pagina.',
    list: 'Naar alle oefeningen',
  },
  filter: {
    label: 'Kies welke oefeningen je ziet',
    count: (total: number) => `# van de ${total} oefeningen`,
    none: 'Geen enkele oefening past hierbij. Maak een keuze ruimer, of toon alles.',
    showAll: 'Toon alles',
    module: { label: 'Module', all: 'Alle modules' },
    type: { label: 'Soort', all: 'Alle soorten' },
    minutes: {
      label: 'Tijd',
      all: 'Alle tijden',
      kort: 'tot 3 minuten',
      middel: '4 tot 9 minuten',
      lang: '10 minuten of meer',
    },
    objective: { label: 'Leerdoel', all: 'Alle leerdoelen' },
    misconception: { label: 'Denkfout', all: 'Alle denkfouten' },
  },
  /** A case that a test still needs. */
  inTest: {
    pretest: 'staat ook in de voortoets',
    posttest: 'staat ook in de natoets',
  },
  testAbout: {
    pretest: 'Voor je begint, zonder uitleg.',
    posttest: 'Na de laatste les, met uitleg en naast je voortoets.',
  },
  grey: 'zonder sleutel',
  kind: {
    vignette: 'Vignet',
    agreement: 'Doel-en-taakoefening',
    comparison: 'Tabel',
    dialogue: 'Gesprek',
    response: 'Zeg het zelf',
    sorting: 'Sorteren',
    pretest: 'Voortoets',
    posttest: 'Natoets',
  },
  minutes: (minutes: number) => `${minutes} min`,
  done: 'gedaan',
};
