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
  misconceptions: 'Denkfouten die je tegenkwam',
  misconceptionsIntro:
    'Dit is een kaart voor jou alleen: gedachten die verleidelijk zijn en die achter een antwoord van je zaten. Geen oordeel.',
  still: 'Nog in je laatste antwoord',
  was: 'In een eerder antwoord; in je laatste niet meer',
  nextStep: 'Volgende stap: lees',
  tempts: 'Waarom dit verleidt:',
  keep: 'Bewaren en terugzetten',
  keepText:
    'Een bestand met je antwoorden zet je op een ander toestel terug. Je eigen teksten zitten er niet in.',
  export: 'Bewaar mijn voortgang als bestand',
  exportName: (key: string, day: string) => `voortgang-${key}-${day}.json`,
  import: 'Zet een bestand terug',
  exportTexts: 'Bewaar mijn eigen teksten als bestand',
  textsName: (day: string) => `eigen-teksten-${day}.txt`,
  texts: (count: number) =>
    count === 1 ? 'Er is 1 eigen tekst bewaard.' : `Er zijn ${count} eigen teksten bewaard.`,
  keepTexts: 'Bewaar mijn eigen teksten op dit toestel',
  safariHeading: 'Safari wist na zeven dagen',
  safari:
    'Safari op iPhone, iPad en Mac wist wat een site bewaart als je zeven dagen niet langskomt. Zet de cursus op je beginscherm, of bewaar je voortgang af en toe als bestand.',
  erase: 'Wissen',
  eraseAll: 'Wis al mijn voortgang',
  eraseTexts: 'Wis mijn eigen teksten',
  eraseAsk:
    'Dit wist elk antwoord, elke leesmarkering en je plaats in de cursus op dit toestel. Het kan niet ongedaan worden gemaakt.',
  eraseTextsAsk: 'Dit wist elke eigen tekst op dit toestel. Het kan niet ongedaan worden gemaakt.',
  sure: 'Ja, wis alles',
  cancel: 'Niet wissen',
  erased: 'Gewist.',
  saved: 'Het bestand staat bij je downloads.',
};
