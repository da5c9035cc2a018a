import type { Component } from '../../domain/agreement/types.ts';

/** Words around a goal/task agreement exercise. */
export const agreementStrings = {
  label: (minutes: number) => `Doel-en-taakoefening · ${minutes} min`,
  case: (place: number, title: string) => `Geval ${place}: ${title}`,
  side: (place: number, title: string) => `Alliantie ${place}: ${title}`,
  components: {
    goals: 'Samenwerking aan doelen',
    tasks: 'Samenwerking aan taken',
    bond: 'Band',
  } satisfies Record<Component, string>,
  shapes: { goals: '■ ', tasks: '▲ ', bond: '● ' } satisfies Record<Component, string>,
  short: { goals: 'Doelen', tasks: 'Taken', bond: 'Band' } satisfies Record<Component, string>,
  rate: 'Hoe werken ze samen?',
  rateHint:
    'Beoordeel elke pijler apart. Het met elkaar eens zijn is niet hetzelfde als samenwerken. ‘Kan ik niet zeggen’ is een gewoon antwoord.',
  anchors: {
    goals: {
      1: 'ieder een eigen doel, onbesproken',
      2: 'één doel telt, het andere raakt zoek',
      3: 'half besproken, half ingevuld',
      4: 'besproken en grotendeels gedeeld',
      5: 'samen verwoord en levend gehouden',
    },
    tasks: {
      1: 'de weg is opgelegd of onbegrepen',
      2: 'meedoen zonder te weten waarom, of niet meedoen',
      3: 'deels begrepen, deels beleefdheid',
      4: 'begrepen en grotendeels gedaan',
      5: 'samen gekozen en bijgestuurd',
    },
    bond: {
      1: 'durft niets te zeggen',
      2: 'houdt zich in of dekt zich in',
      3: 'zegt iets, voorzichtig',
      4: 'zegt wat er speelt',
      5: 'kan vrijuit tegenspreken',
    },
  } satisfies Record<Component, Record<1 | 2 | 3 | 4 | 5, string>>,
  unknown: 'Kan ik niet zeggen',
  friction: 'Waar wringt het het meest?',
  frictionComponent: 'Welke pijler wringt?',
  frictionLines: 'Welke twee regels laten dat samen zien?',
  frictionHint: 'Eén regel laat zelden zien dat iets wringt. Het verschil tussen twee regels wel.',
  tooMany: 'Je koos meer dan twee regels. Haal er een weg: het gaat om één paar.',
  commit: 'Vergelijk',
  incomplete: (missing: string[]) =>
    `Nog te doen: ${new Intl.ListFormat('nl', { type: 'conjunction' }).format(missing)}. Liever meteen lezen? Dan kun je de uitleg hieronder openen.`,
  missing: {
    ratings: 'alle drie de pijlers beoordelen',
    friction: 'een pijler en de regels aanwijzen',
    repair: 'een zin kiezen',
  },
  compare: 'Vergelijk met de redactie',
  compareHeading: 'Jouw lezing naast die van de redactie',
  you: 'Jij',
  range: (low: number, high: number) =>
    low === high ? `Redactie: ${low}` : `Redactie: ${low} of ${high}`,
  rangeWide: (low: number, high: number) => `Redactie: tussen ${low} en ${high}`,
  grey: 'Grijs: vakgenoten verschillen hier.',
  distance: {
    inside: 'Binnen het bereik.',
    near: 'Dicht bij.',
    far: 'Verder weg. Kijk nog eens naar de regels in de uitleg.',
    unknown: 'Je zei: kan ik niet zeggen.',
    unknownFine: 'Je zei: kan ik niet zeggen. Dat is hier verdedigbaar.',
    unanswered: 'Niet beoordeeld.',
  },
  order: {
    heading: 'Het verschil tussen de pijlers',
    fits: (high: string, low: string) =>
      `Je zette ${high} hoger dan ${low}; zo leest de redactie het ook.`,
    off: (high: string, low: string) =>
      `De redactie zet ${high} hoger dan ${low}. Welke regel zou jou kunnen overtuigen?`,
  },
  pairHeading: 'Waar het wringt',
  pair: {
    1: 'Jouw paar staat ook bij de redactie.',
    0.5: 'Eén van je twee regels hoort bij een paar van de redactie.',
    0: 'De redactie koos andere regels.',
  },
  componentFits: 'Ook voor de redactie wringt het hier.',
  componentOff: 'De redactie ziet het op een andere plek wringen.',
  yourPair: 'Jouw regels',
  repairHeading: 'De zin',
  repairLine: (score: 0 | 1 | 2) =>
    ({ 2: 'Past hier het best', 1: 'Klopt deels', 0: 'Gaat hier aan de cliënt voorbij' })[score],
  yours: 'jouw keuze',
  next: 'De cliënt daarna:',
  retry: 'Probeer opnieuw',
  toNext: 'Naar het volgende geval',
  toNextSide: 'Naar de volgende alliantie',
  together: 'De gevallen naast elkaar',
  sidesTogether: 'De allianties naast elkaar',
  map: {
    caption: 'Jouw cijfers naast die van de redactie, per alliantie',
    alliance: 'Alliantie',
    mine: (rating: string) => `jij ${rating}`,
    unknown: 'kan ik niet zeggen',
    range: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
    theirs: (low: number, high: number) => `redactie ${low === high ? low : `${low}–${high}`}`,
    ranges: 'De cijfers van de redactie, per alliantie',
    waiting: (left: number) =>
      left === 1
        ? 'Nog één alliantie, dan staat hier alles naast elkaar.'
        : `Nog ${left} allianties, dan staat hier alles naast elkaar.`,
  },
  togetherShow: 'Wat de redactie zou zeggen',
  mirror: 'Andersom',
  mirrorLabel: 'Jouw antwoord, voor jezelf',
  noScore:
    'Hier staat geen score: de sleutel is van de redactie en nog niet door een panel bevestigd. De vergelijking zelf is de feedback.',
  pairs: (pairs: number[][]) =>
    `Te zien in ${new Intl.ListFormat('nl', { type: 'disjunction' }).format(pairs.map((pair) => `regels ${pair.join(' en ')}`))}.`,
  goOn: 'Verder',
  lines: (numbers: number[]) =>
    `${numbers.length > 1 ? 'regels' : 'regel'} ${new Intl.ListFormat('nl', { type: 'conjunction' }).format(numbers.map(String))}`,
};
