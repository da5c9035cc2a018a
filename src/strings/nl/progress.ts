/** Words of the progress page. */
export const progressStrings = {
  title: 'Voortgang',
  summary:
    'Wat je hebt gedaan, op dit toestel en alleen hier: bekijken, bewaren, terugzetten en wissen.',
  intro:
    'Alles wat hier staat, is op dit toestel bewaard en nergens anders. Er is geen account en niemand kijkt mee.',
  noScript:
    'Deze pagina leest wat je browser bewaart en heeft daarvoor JavaScript nodig. Lessen en oefeningen werken ook zonder.',
  empty: 'Er is nog niets bewaard. Dat begint bij je eerste antwoord.',
  resume: 'Verder waar je was:',
  lessons: 'Lessen',
  lesson: (answered: number, required: number) => `${answered} van ${required} oefeningen gedaan`,
  lessonDone: 'alle oefeningen gedaan',
  read: 'gelezen',
  redoLesson: (title: string) => `Oefeningen van ‘${title}’ opnieuw`,
  redo: 'Opnieuw',
  changed: (count: number) =>
    count === 1
      ? 'Eén vraag is gewijzigd sinds je antwoord. Je oude antwoord is bewaard.'
      : `${count} vragen zijn gewijzigd sinds je antwoord. Je oude antwoorden zijn bewaard.`,
  objectives: 'Leerdoelen',
  objectivesIntro:
    'Alleen vignetten met een sleutel tellen hier mee. Een paar gevallen zeggen nog weinig over wat je kunt.',
  youCan: (text: string) => `Je kunt ${text.replace(/\.$/, '')}`,
  evidence: (right: number, answered: number) => `${right} van ${answered} gevallen juist`,
  none: 'nog geen geval gedaan',
  reasoning: 'Redenering',
  reasoningFits: (fits: number, total: number) =>
    `Keuze en zin passen bij elkaar in ${fits} van ${total} gevallen waarin je een zin aanwees.`,
  calibration: 'Zekerheid',
  calibrationFew: (needed: number) =>
    needed === 1
      ? 'Nog één antwoord met een zekerheid erbij, en je ziet hier hoe je zekerheid klopt.'
      : `Nog ${needed} antwoorden met een zekerheid erbij, en je ziet hier hoe je zekerheid klopt.`,
  calibrationIntro:
    'Je eerste antwoord op elk geval, naast wat je zelf verwachtte. Met drie antwoorden is blind raden gemiddeld 33\u00a0%.',
  calibrationHead: { band: 'Jij zei', expected: 'Dan verwacht je', seen: 'Juist' },
  calibrationRow: (right: number, total: number) =>
    total === 0 ? 'niet gekozen' : `${right} van ${total}`,
  expected: (low: number, high: number) =>
    `${Math.round(low * 100)}–${Math.round(high * 100)}\u00a0%`,
  review: 'Herhalen: wat er vandaag terugkomt',
  misconceptions: 'Denkfouten die je tegenkwam',
  misconceptionsIntro:
    'Dit is een kaart voor jou alleen: gedachten die verleidelijk zijn en die achter een antwoord van je zaten. Geen oordeel. Wis je je voortgang, dan is ook deze kaart weg.',
  /** Whether the latest answers still come with it. */
  state: (met: number, still: number) =>
    still === 0
      ? met === 1
        ? 'Zat achter een eerder antwoord; in je laatste antwoord niet meer.'
        : 'Zat achter eerdere antwoorden; in je laatste antwoorden niet meer.'
      : still === met
        ? met === 1
          ? 'Zit nog achter je laatste antwoord.'
          : `Zit nog achter je laatste antwoord in ${still} gevallen.`
        : `Zit nog achter je laatste antwoord in ${still} van de ${met} gevallen.`,
  metIn: 'Waar je haar tegenkwam:',
  stillThere: 'nog in je laatste antwoord',
  gone: 'in je laatste antwoord niet meer',
  prequestionOf: (lesson: string) => `de beginvraag van ‘${lesson}’`,
  tempts: 'Waarom dit verleidt:',
  holds: 'Wat er in plaats daarvan klopt',
  nextStep: 'Volgende stap',
  otherCase: (title: string) => `Doe een ander geval: ‘${title}’`,
  sameCase: (title: string) => `Doe ‘${title}’ nog eens`,
  readLesson: (title: string) => `Lees ‘${title}’`,
  comesBack: (date: string) => `Bij Herhalen komt ze terug op ${date}.`,
  comesToday: 'Bij Herhalen staat ze vandaag klaar.',
  keep: 'Bewaren en terugzetten',
  keepText:
    'Een bestand met je antwoorden en je herhaling zet je op een ander toestel terug. Je eigen teksten zitten er niet in.',
  export: 'Bewaar mijn voortgang als bestand',
  exportName: (key: string, day: string) => `voortgang-${key}-${day}.json`,
  import: 'Zet een bestand terug',
  exportTexts: 'Bewaar mijn eigen teksten als bestand',
  textsName: (day: string) => `eigen-teksten-${day}.txt`,
  texts: (count: number) =>
    count === 1 ? 'Er is 1 eigen tekst bewaard.' : `Er zijn ${count} eigen teksten bewaard.`,
  /** Not stored any more, and still in this page. */
  textsHere: (count: number) =>
    count === 1
      ? 'Zolang deze pagina open is, kun je 1 tekst nog als bestand bewaren.'
      : `Zolang deze pagina open is, kun je ${count} teksten nog als bestand bewaren.`,
  keepTexts: 'Bewaar mijn eigen teksten op dit toestel',
  safariHeading: 'Safari wist na zeven dagen',
  safari:
    'Safari op iPhone, iPad en Mac wist wat een site bewaart als je zeven dagen niet langskomt. Zet de cursus op je beginscherm, of bewaar je voortgang af en toe als bestand.',
  erase: 'Wissen',
  eraseAll: 'Wis al mijn voortgang',
  eraseTexts: 'Wis mijn eigen teksten',
  eraseAsk:
    'Dit wist elk antwoord, elke leesmarkering, een reeks die je nog niet inleverde, je herhaling en je plaats in de cursus op dit toestel. Het kan niet ongedaan worden gemaakt.',
  eraseTextsAsk: 'Dit wist elke eigen tekst op dit toestel. Het kan niet ongedaan worden gemaakt.',
  sure: 'Ja, wis alles',
  cancel: 'Niet wissen',
  erased: 'Gewist.',
  saved: 'Het bestand staat bij je downloads.',
};
