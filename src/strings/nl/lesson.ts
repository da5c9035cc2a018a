const date = (iso: string) =>
  new Date(iso).toLocaleDateString('nl', { dateStyle: 'long', timeZone: 'UTC' });

/** Words of a lesson page. */
export const lessonStrings = {
  eyebrow: (number: string, minutes: number) => `Les ${number} · ${minutes} minuten`,
  module: 'Module',
  resume: 'Ga verder waar je was in',
  resumeHere: 'Ga verder waar je was:',
  objectives: 'Na deze les kun je:',
  inOwnWords: 'dit oefen je in je eigen woorden',
  outline: 'In deze les',
  sources: 'Bronnen van deze les',
  done: 'Deze les',
  tally: (total: number) => `# van ${total} oefeningen gedaan.`,
  tallyNone: (total: number) =>
    total === 1 ? 'Er is 1 oefening.' : `Er zijn ${total} oefeningen.`,
  tallyNow: (done: number, total: number) => `${done} van ${total} oefeningen gedaan.`,
  allDone: 'Je hebt elke oefening van deze les gedaan.',
  markRead: 'Markeer als gelezen',
  read: 'Gelezen',
  redo: 'Oefeningen van deze les opnieuw',
  redone:
    'Je kunt elke oefening opnieuw doen. Je eerdere antwoorden tellen niet meer mee voor ‘gedaan’.',
  next: 'Volgende les',
  pager: 'Andere lessen',
  /** Over the border of a module a reader is told into which one. */
  neighbour: (title: { lesson: string; module: string }, sameModule: boolean) =>
    sameModule ? title.lesson : `${title.lesson} (module: ${title.module})`,
  pretest: 'Voortoets (mag)',
  posttest: 'Natoets van deze module',
  last: 'Dit was de laatste les van de cursus.',
  practiseOn: 'Oefen verder',
  print: 'Afdrukken',
  version: (version: number, checked: string) =>
    `Versie ${version}, inhoud nagekeken op ${date(checked)}.`,
  corrections: 'Correcties',
  correction: (iso: string) => `${date(iso)}:`,
  review: 'Nog niet nagekeken door vakgenoten.',
  prequestion: {
    label: 'Beginvraag · 1 min',
    hint: 'Kies wat je nu denkt. Verderop in de les lees je wat ervoor pleit.',
    commit: 'Onthoud mijn antwoord',
    chooseFirst: 'Kies eerst een antwoord.',
    kept: 'Onthouden. Verderop in deze les kom je erop terug.',
    changed: 'Deze vraag is gewijzigd sinds je antwoord. Kies opnieuw.',
    again: 'Kies opnieuw',
    answerLabel: 'Terug naar de beginvraag',
    you: 'Aan het begin koos je:',
    none: 'Aan het begin van deze les stond een vraag. Heb je die overgeslagen? Bedenk nu eerst wat jij zou kiezen.',
    option: 'Wat deze les onderbouwt:',
  },
};
