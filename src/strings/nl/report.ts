/** Words of the report on practice (‘oefenverslag’). */
export const reportStrings = {
  title: 'Oefenverslag',
  summary:
    'Wat je in deze cursus hebt gelezen en geoefend, om af te drukken of als pdf te bewaren.',
  self: 'Zelf gerapporteerd, niet gecontroleerd',
  selfText:
    'Dit verslag is gemaakt uit wat één browser bewaart. Niemand heeft nagekeken wie er oefende. Er staat geen score in, en het is geen certificaat.',
  noScript:
    'Het verslag wordt gemaakt uit wat je browser bewaart, en heeft daarvoor JavaScript nodig. Er komt geen gegeven van een server.',
  empty: 'Er is nog niets om te melden. Dat begint bij je eerste antwoord.',
  course: (title: string) => `Cursus: ${title}`,
  made: (day: string) => `Gemaakt op ${day}`,
  lesson: (number: string, title: string) => `${number} ${title}`,
  read: 'gelezen',
  exercises: (answered: number, required: number) =>
    `${answered} van ${required} oefeningen gedaan`,
  last: (day: string) => `laatst op ${day}`,
  objectives: 'Geoefende leerdoelen',
  objective: (text: string) => text.replace(/\.$/, ''),
  evidence: (agreed: number, answered: number) =>
    answered === 1
      ? agreed === 1
        ? 'in één geval geoefend; daar koos ik wat de redactie koos'
        : 'in één geval geoefend; daar koos ik iets anders dan de redactie'
      : `in ${answered} gevallen geoefend; in ${agreed === 0 ? 'geen daarvan' : agreed === answered ? 'alle' : agreed} koos ik wat de redactie koos`,
  done: 'Gesprekken, reeksen en andere oefeningen',
  doneOn: (kind: string, day: string) => `${kind}, ${day}`,
  tests: 'Voortoetsen en natoetsen',
  testMade: (test: string, module: string, day: string) => `${test} ‘${module}’: gemaakt op ${day}`,
  review: 'Herhalen',
  reviewed: (
    { days, cards, cases }: { days: number; cards: number; cases: number },
    last: string,
  ) =>
    `Herhaald op ${days === 1 ? last : `${days} dagen, het laatst op ${last}`}: ${[
      ...(cards > 0 ? [cards === 1 ? 'één kaart' : `${cards} kaarten`] : []),
      ...(cases > 0 ? [cases === 1 ? 'één geval' : `${cases} gevallen`] : []),
    ].join(' en ')}.`,
  journal: 'Uit mijn journaal, voor supervisie',
  withJournal: 'Neem de journaalteksten op: alleen de regels die ik voor supervisie merkte',
  withJournalHint:
    'Dan staat er eigen tekst in het verslag. Lees ze eerst na: staat er niets in waaraan een ander te herkennen is?',
  noJournal: 'Je hebt in je bewaarde journaal geen regel voor supervisie gemerkt.',
  print: 'Druk af of bewaar als pdf',
  hand: 'Met de hand in te vullen',
  name: 'Naam van wie oefende',
  supervisor: 'Naam van de supervisor',
  date: 'Datum',
  signature: 'Handtekening van de supervisor',
  signatureText:
    'De handtekening zegt dat het verslag besproken is, niet dat de inhoud is nagekeken.',
  back: 'Terug naar Voortgang',
  link: 'Maak een oefenverslag',
  linkText: 'Wat je deed, per module en les, om af te drukken voor je begeleider. Zonder scores.',
};
