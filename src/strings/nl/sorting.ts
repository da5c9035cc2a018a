const list = (words: string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
  new Intl.ListFormat('nl', { type }).format(words);

/** Words around a sorting set. */
export const sortingStrings = {
  label: (minutes: number) => `Sorteren · ${minutes} min`,
  first: 'Eerst: waar je op let',
  places: 'De plaatsen',
  factors: 'Wat kan beslissen',
  worked: 'Een uitgewerkte situatie',
  workedPlace: (place: string, factor: string) => `${place}. Wat besliste: ${factor}.`,
  situation: (number: number, total: number) => `Situatie ${number} van ${total}`,
  short: (number: number) => `Situatie ${number}`,
  place: 'Waar hoort deze situatie?',
  doubt: 'Ik twijfel',
  factor: 'Welke factor besliste voor jou?',
  commit: 'Vergelijk',
  missing: { category: 'een plaats', factor: 'de factor die besliste' },
  incomplete: (missing: string[]) =>
    `Kies nog ${list(missing)}. Liever meteen lezen? Dan kun je de uitleg hieronder openen.`,
  key: 'Uitleg van de redactie',
  compareHeading: 'Jouw plaats naast die van de redactie',
  you: 'Jij:',
  own: {
    fits: 'Jullie komen op dezelfde plaats uit.',
    doubted:
      'Jullie komen op dezelfde plaats uit, en je twijfelde. Kijk of de reden ook de jouwe is.',
    off: 'De redactie komt op een andere plaats uit. Welk feit maakt voor haar het verschil?',
    grey: 'Dit is een grijze situatie: vakgenoten verschillen hier. Jouw plaats is een van de verdedigbare.',
    greyOff:
      'Dit is een grijze situatie, en jouw plaats noemt de redactie niet. Welk feit zou haar kunnen overtuigen?',
  },
  factorFits: 'Ook voor de redactie besliste dit.',
  factorOff: (factor: string) => `Voor de redactie besliste iets anders: ${factor}.`,
  keyPlace: 'De plaats volgens de redactie',
  greyPlace: (places: string[]) => `Grijs: te verdedigen is ${list(places, 'disjunction')}`,
  keyFactor: 'Wat beslist',
  weighs: 'Wat er meeweegt',
  argument: (place: string) => `Voor ‘${place}’`,
  consult: 'Met wie zou je dit overleggen?',
  netherlands: 'In Nederland',
  belgium: 'In België',
  whatIf: 'Wat als?',
  whatIfIntro: 'Eén feit wordt anders. Waar hoort de situatie dan?',
  whatIfCommit: 'Kijk wat er verandert',
  whatIfMissing: 'Kies eerst waar de situatie dan hoort.',
  whatIfShow: 'Waar hoort ze dan?',
  whatIfPlace: (place: string, moves: boolean) =>
    moves ? `Nu hoort ze bij ‘${place}’.` : `Ze blijft bij ‘${place}’.`,
  whatIfFits: (place: string) => `Jij koos ook ‘${place}’.`,
  whatIfOff: (place: string) => `Jij koos ‘${place}’.`,
  retry: 'Kies opnieuw',
  back: 'Vorige',
  next: 'Volgende situatie',
  skip: 'Sla over',
  toOverview: 'Naar het overzicht',
  overview: 'Overzicht',
  overviewShow: 'Alle situaties op een rij, met de plaatsen van de redactie',
  caption: 'Jouw plaatsen naast die van de redactie',
  columns: {
    situation: 'Situatie',
    own: 'Jouw plaats',
    key: 'De redactie',
    decisive: 'Wat beslist',
  },
  doubted: 'met twijfel',
  open: 'nog niet gekozen',
  keyAfter: 'na je keuze',
  tally: (right: number, clear: number) =>
    `${right} van ${clear} duidelijke situaties zette je waar de redactie ze zet.`,
  tallyFactors: (fits: number, placed: number) =>
    `In ${fits} van ${placed} situaties besliste voor jou dezelfde factor.`,
  tallyGrey: (grey: number) =>
    grey === 1
      ? 'Eén situatie is grijs en telt niet mee.'
      : `${grey} situaties zijn grijs en tellen niet mee.`,
  tallyOpen: (open: number) =>
    open === 1 ? 'Eén situatie is nog open.' : `${open} situaties zijn nog open.`,
  goOpen: 'Naar de eerste die open is',
  greyHeading: 'De grijze situaties',
  redo: 'Doe alles opnieuw',
};
