/** Words of the pages with exercises. */
export const practiceStrings = {
  title: (title: string, about: string) => `${title}: ${about}`,
  description: (title: string) =>
    `Oefening ‘${title}’ uit de open cursus over de therapeutische alliantie.`,
  eyebrow: 'Oefening bij de les ',
  more: 'Meer oefeningen',
  rolePlay: 'Rollenspelblad bij deze oefening, om af te drukken',
  heading: 'Oefenen',
  summary: 'Alle vignetten, doel-en-taakoefeningen en tabellen van de cursus, per les.',
  intro:
    'Elk vignet is een verzonnen geval met één vraag. De gevallen van een familie delen de vraag en de antwoorden; wat beslist, staat in het geval. Doe er liever een paar met een dag ertussen dan alles achter elkaar.',
  kind: {
    vignette: 'Vignet',
    agreement: 'Doel-en-taakoefening',
    comparison: 'Tabel',
    dialogue: 'Gesprek',
    response: 'Zeg het zelf',
    sorting: 'Sorteren',
  },
  minutes: (minutes: number) => `${minutes} min`,
  done: 'gedaan',
};
