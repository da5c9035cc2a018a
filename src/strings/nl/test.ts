const list = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Words of the pre-test and the post-test of a module. */
export const testStrings = {
  kind: { pretest: 'Voortoets', posttest: 'Natoets' },
  title: {
    pretest: (module: string) => `Voortoets: ${module}`,
    posttest: (module: string) => `Natoets: ${module}`,
  },
  label: {
    pretest: (items: number, minutes: number) => `Voortoets · ${items} vragen · ${minutes} min`,
    posttest: (items: number, minutes: number) => `Natoets · ${items} vragen · ${minutes} min`,
  },
  description: {
    pretest: (module: string) =>
      `Een paar gevallen vóór de module ‘${module}’, zonder uitleg. Overslaan kan in één klik.`,
    posttest: (module: string) =>
      `Andere gevallen na de module ‘${module}’, met uitleg, en naast je voortoets.`,
  },
  eyebrow: 'Bij de module ',
  status: 'Zonder uitleg; sleutel van de redactie',
  pretest: {
    lead: (items: number) =>
      `${items} korte gevallen voor je begint. Je hoort dit nog niet te weten: raad gerust, het telt nergens voor mee.`,
    why: 'Waarom vooraf? Wie eerst zelf probeert te antwoorden, onthoudt later beter wat er gevraagd is. Over wat niet gevraagd is, zegt dat zo goed als niets, en het bewijs is matig.',
    noFeedback:
      'Je krijgt nu geen uitleg. Na de module doe je de natoets, met andere gevallen, en dan zie je de twee naast elkaar. De uitleg bij déze gevallen komt later terug als je herhaalt.',
    skip: 'Sla de voortoets over',
    skipTo: (lesson: string) => `Begin met de eerste les: ${lesson}`,
    again: 'Je sloeg deze voortoets over. Maak je hem toch, dan telt hij gewoon mee.',
    questions: 'De vragen',
    handIn: 'Lever in',
    nothing:
      'Je koos nog niets. Kies bij elke vraag wat je nu denkt, of sla de voortoets gerust over.',
    missing: (places: number[]) =>
      places.length === 1
        ? `Bij vraag ${places[0]} koos je nog niets. Raden mag. Druk nog een keer op ‘Lever in’ om zo in te leveren.`
        : `Bij de vragen ${list.format(places.map(String))} koos je nog niets. Raden mag. Druk nog een keer op ‘Lever in’ om zo in te leveren.`,
    done: 'Ingeleverd',
    doneText:
      'Je antwoorden zijn bewaard op dit toestel. Wat ervan klopte, lees je naast je natoets; zo blijft de module zelf nieuw.',
    noScript:
      'Zonder JavaScript bewaart deze pagina niets. Je kunt je keuzes op papier zetten en ze later naast de natoets leggen.',
  },
  posttest: {
    lead: (items: number) =>
      `${items} nieuwe gevallen met dezelfde vragen als in de voortoets. Na elk antwoord lees je meteen de uitleg.`,
    advice:
      'Doe de natoets liever een paar dagen na de laatste les dan meteen erna: dan zie je wat er blijft hangen.',
    noScript:
      'Zonder JavaScript open je bij elk antwoord zelf de uitleg. Het overzicht onderaan en bewaren werken dan niet.',
    questions: 'De vragen',
    result: 'Hoe het ging',
    ask: 'Bekijk hoe het ging',
    waiting: (open: number) =>
      open === 1
        ? 'Nog één vraag te gaan. Daarna zie je hier je voortoets en natoets naast elkaar.'
        : `Nog ${open} vragen te gaan. Daarna zie je hier je voortoets en natoets naast elkaar.`,
    openItems: 'Nog open:',
    redo: 'Maak de natoets opnieuw',
    redone: 'Je kunt de natoets opnieuw maken. Wat je eerder in de natoets antwoordde, is weg.',
  },
  question: (place: number, total: number) => `Vraag ${place} van ${total}`,
  estimate: (items: number) =>
    `Schat vooraf: bij hoeveel van de ${items} kies je het sterkste antwoord? (mag)`,
  noEstimate: 'Geen schatting',
  result: {
    right: (right: number, answered: number) =>
      `Bij ${right} van de ${answered} gevallen koos je het sterkste antwoord.`,
    estimate: {
      none: (_expected: number) => '',
      fits: (expected: number) =>
        `Je schatte er ${expected}: je schatting en je antwoorden liggen dicht bij elkaar.`,
      over: (expected: number) =>
        `Je schatte er ${expected}. Het werden er minder: lees bij de andere gevallen wat jou overtuigde.`,
      under: (expected: number) =>
        `Je schatte er ${expected}. Het werden er meer: je mag je oordeel hier vaker vertrouwen.`,
    },
    before: (right: number, answered: number) =>
      `In de voortoets koos je bij ${right} van de ${answered} gevallen het sterkste antwoord.`,
    beforeSkipped: 'De voortoets maakte je niet, dus er is niets om ernaast te leggen.',
    small:
      'Op zo weinig gevallen kan één geval al veel uitmaken: lees dit als een aanwijzing, niet als een meting.',
    objectives: 'Per leerdoel',
    pair: (
      before: { right: number; answered: number },
      after: { right: number; answered: number },
    ) =>
      `voortoets ${before.right} van ${before.answered}, natoets ${after.right} van ${after.answered}`,
    tooFew: (objectives: number) =>
      objectives === 1
        ? 'Over één ander leerdoel gingen te weinig vragen om er iets over te zeggen:'
        : `Over ${objectives} andere leerdoelen gingen te weinig vragen om er iets over te zeggen:`,
    onlyTooFew:
      'Over geen enkel leerdoel gingen voor en na genoeg vragen om ze naast elkaar te leggen.',
    certainty: 'Je zekerheid',
    certaintyFew: (needed: number) =>
      `Vanaf acht antwoorden met een zekerheid erbij, in voor- en natoets samen, zie je hier hoe je zekerheid klopt. Je mist er nog ${needed}.`,
    band: (band: string, right: number, total: number) =>
      total === 0
        ? `Je koos nooit ‘${band}’.`
        : `Je koos ${total} keer ‘${band}’, en ${right} keer was dat het sterkste antwoord.`,
    next: 'Wat nu',
    nextNone:
      'Bij elk geval koos je het sterkste antwoord. Kom er over een week of twee nog eens op terug.',
    reread: 'Bij deze gevallen koos je iets anders. Lees de uitleg nog eens, of de les erbij:',
    lesson: 'les',
    more: 'Oefen verder met andere gevallen uit deze module',
  },
  overview: {
    heading: 'Voortoets en natoets',
    'handed-in': 'Voortoets ingeleverd; wat ervan klopte, zie je naast de natoets.',
    skipped: 'Voortoets overgeslagen.',
    pretest: (right: number, answered: number) =>
      `Voortoets: bij ${right} van de ${answered} het sterkste antwoord.`,
    posttest: (right: number, answered: number) =>
      `Natoets: bij ${right} van de ${answered} het sterkste antwoord.`,
  },
  links: {
    pretest: 'voor je begint, zonder uitleg',
    posttest: 'na de laatste les, met uitleg',
  },
};
