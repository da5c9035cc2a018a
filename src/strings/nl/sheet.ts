/** Words on printable pages. */
export const sheetStrings = {
  lesson: (title: string) => `${title} (om af te drukken)`,
  lessonDescription: (title: string) =>
    `De les ‘${title}’ als afdruk: tekst, opdrachten met schrijfruimte en de uitleg achterin.`,
  back: 'Terug naar de les',
  backToModule: 'Terug naar de module',
  how: 'Deze pagina is gemaakt om af te drukken: kies Afdrukken in je browser.',
  task: (number: number, kind: string) => `Opdracht ${number} · ${kind}`,
  kinds: {
    prequestion: 'beginvraag',
    return: 'terug naar de beginvraag',
    vignette: 'vignet',
    agreement: 'doel-en-taakoefening',
    dialogue: 'speel dit gesprek',
    response: 'zeg het zelf',
    explain: 'in je eigen woorden',
    contrast: 'twee gevallen naast elkaar',
    worked: 'nu jij',
    sorting: 'sorteren',
    journal: 'journaal, voor jezelf',
  },
  inAppendix: 'De uitleg staat in de bijlage.',
  return: 'Wat koos je aan het begin, en zou je nu hetzelfde kiezen?',
  underline: 'Onderstreep de zin die volgens jou beslist.',
  appendix: 'Bijlage: uitleg en antwoorden',
  strongest: 'Hier het sterkst',
  defensible: 'Verdedigbaar',
  letters: (letters: string[]) =>
    new Intl.ListFormat('nl', { type: 'conjunction' }).format(letters),
  evidence: 'Bewijs in deze les',
  sources: 'Bronnen van deze les',
  colophon: (version: number, checked: string) =>
    `Versie ${version}, inhoud nagekeken op ${new Date(checked).toLocaleDateString('nl', { dateStyle: 'long', timeZone: 'UTC' })}. Nog niet nagekeken door vakgenoten. Alle gevallen zijn verzonnen.`,
  licence: 'Tekst en oefeningen: CC BY 4.0, creativecommons.org/licenses/by/4.0.',
  address: (course: string, address: string) => `${course}, ${address}`,
  summary: (title: string) => `${title}: samenvatting op één bladzijde`,
  summaryDescription: (title: string) =>
    `De module ‘${title}’ op één bladzijde: doelen, kern van elke les en de belangrijkste beweringen met hun sterkte.`,
  module: (number: number) => `Module ${number}`,
  goals: 'Na deze module kun je',
  terms: 'Begrippen',
  claims: 'Wat we weten, en hoe sterk',
};
