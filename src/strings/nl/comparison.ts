/** Words around a comparison table. A table names its own rows and columns. */

const list = (words: readonly string[]) =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(words);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const chose = (row: string) => `Jij koos ${lower(row)}.`;
const belongs = (row: string) => `Dit hoort bij ${lower(row)}.`;

export const comparisonStrings = {
  label: (kind: 'modellen' | 'andere', minutes: number) =>
    `${kind === 'modellen' ? 'Modeltabel' : 'Vergelijkingstabel'} · ${minutes} min`,
  status: (editorial: string[]) =>
    editorial.length > 0 ? `Van de redactie: ${list(editorial.map(lower))}` : 'Met bron per vak',
  moment: 'Het moment: ',
  columnKind: { feit: '', voorbeeldzin: 'eigen werk', redactie: 'redactie' },
  /** A cell as a button or link names it: ‘klassieke houding, systemisch’. */
  cell: (column: string, row: string) => `${column}, ${lower(row)}`,
  confused: (row: string) => `Hier verwar je het makkelijk met ${lower(row)}. `,
  practise: 'Oefen dit: ',
  vignette: (title: string) => `vignet ‘${title}’`,
  backToCell: 'In de tabel: ',
  worksheetLink: 'Leeg blad om zelf in te vullen',
  changed:
    'Deze tabel is gewijzigd sinds je haar invulde. Wat je deed, is bewaard en hoort bij de vorige versie.',

  mode: 'Wat wil je doen?',
  modes: {
    explore: 'Ontdekken',
    tell: 'Verberg en vertel',
    match: 'Koppelen',
    hear: 'Wie zegt dit?',
  },
  modeHints: {
    explore: 'Vouw open wat je wilt lezen, en kies welke kolommen en rijen je ziet.',
    tell: 'Een deel van de tabel is bedekt. Vertel eerst zelf wat er staat, kijk dan na, en beoordeel jezelf.',
    match:
      'Kies bij elke omschrijving de rij. Je kijkt er steeds vijf na; wat elders stond, komt terug.',
    hear: 'Een therapeut zegt iets. Kies wat het waarschijnlijkst is.',
  },

  view: 'Kolommen, rijen en volgorde',
  columns: 'Kolommen',
  order: 'Volgorde',
  orders: { table: 'Zoals in de tabel', name: 'Op naam', open: 'Nog niet verteld eerst' },
  unfoldAll: 'Vouw alles open',
  /** Title of a group of rows, so that the count is heard. */
  group: (place: number, total: number, title: string) => `${place} van ${total}: ${title}`,

  cover: 'Bedek',
  coverColumn: 'Een kolom',
  coverRow: 'Een rij',
  coverAll: 'De hele tabel',
  show: (cell: string) => `Toon: ${cell}`,
  begin: (cell: string) => `Begin met: ${cell}`,
  next: (cell: string) => `Volgende: ${cell}`,
  close: 'Sluit dit vak',
  tell: 'Wat staat hier?',
  tellHint:
    'Typ het, of zeg het hardop en laat dit leeg. Wat je typt, wordt niet bewaard. Gebruik nooit gegevens van echte cliënten.',
  look: 'Kijk na',
  own: 'Jouw woorden',
  aloud: 'Je zei het hardop.',
  full: 'Wat er staat',
  named: 'Noemde je:',
  judge: 'Bewaar mijn oordeel',
  judged: (named: number, total: number) =>
    `Door jezelf beoordeeld: ${named} van ${total} ${total === 1 ? 'kernpunt' : 'kernpunten'} genoemd.`,
  allTold: 'Elk bedekt vak had je helemaal. Kies hierboven een andere kolom of rij.',
  tally: (told: number, whole: number, total: number) =>
    `Door jezelf beoordeeld: ${told} van ${total} vakken verteld, ${whole} met elk kernpunt.`,

  choose: 'Kies …',
  check: 'Kijk na',
  missing: (count: number) =>
    count === 1
      ? 'Bij één zin koos je nog niets. Kies daar ook, een gok mag.'
      : `Bij ${count} zinnen koos je nog niets. Kies daar ook, een gok mag.`,
  result: (right: number, total: number) => `${right} van ${total} goed geplaatst`,
  fits: (row: string) => `${row}, zoals jij koos.`,
  chose,
  belongs,
  elsewhere: (chosen: string, row: string) => `${chose(chosen)} ${belongs(row)}`,
  nextRound: (count: number) =>
    count === 1 ? 'Verder met de laatste' : `Verder met de volgende ${count}`,
  /** What makes a sentence one of its model: key ideas of its cell. */
  heard: (ideas: readonly string[]) => `Dat hoor je hieraan: ${ideas.join('; ')}.`,
  /** Without JavaScript. */
  hearHere: 'Kies bij elke zin wat het waarschijnlijkst is, en vouw hem dan open.',
  hearElsewhere: (count: number) => `De ${count} zinnen van ‘Wie zegt dit?’, met uitleg`,
  finished: 'Alles staat op zijn plaats.',
  again: 'Schud opnieuw',
  allRounds: (left: number) => (left === 0 ? 'Dit zijn de laatste.' : `Hierna nog ${left}.`),

  progress: {
    heading: 'Tabellen',
    intro:
      'Vertellen beoordeel je zelf; koppelen kijkt de cursus na. Daarom staan ze los van elkaar.',
    told: (told: number, whole: number, total: number) =>
      `Zelf beoordeeld: ${told} van ${total} vakken verteld, ${whole} met elk kernpunt.`,
    placed: (right: number, placed: number) =>
      `Gekoppeld: ${right} van ${placed} vakken goed geplaatst.`,
  },

  page: {
    title: 'Modellen',
    summary:
      'De modellen van de therapeutische relatie naast elkaar, om te lezen en om te oefenen, met een bron bij elk feit.',
    intro:
      'Een model zegt wat de relatie in een behandeling doet, en dus wat zij van jou vraagt. Hier staan de modellen naast elkaar: de klassieke lijn én wat er nu gebeurt. Geen ervan is het juiste; elk ziet iets en laat iets liggen.',
    none: 'In deze cursus staat nog geen modeltabel.',
    sources: 'Bronnen bij de tabel',
    lesson: 'De les erbij: ',
  },

  worksheet: {
    title: (title: string) => `${title}: leeg blad`,
    description: (title: string) => `De tabel ‘${title}’ zonder inhoud, om zelf in te vullen.`,
    intro:
      'Vul uit je hoofd in wat je weet. Leg daarna de volledige tabel ernaast en vul aan met een andere kleur.',
    back: 'Naar de volledige tabel',
  },
};
