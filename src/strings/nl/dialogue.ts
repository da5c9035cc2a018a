import type { Component } from '../../domain/agreement/types.ts';
import type { Level } from '../../domain/dialogue/meters.ts';
import type { Rupture, Spotting } from '../../domain/dialogue/types.ts';

/** Words around a branching conversation. */

const list = (words: readonly string[]) =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(words);
const components: Record<Component, string> = { bond: 'band', goals: 'doelen', tasks: 'taken' };
const signed = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');
/** ‘veel sterker’: how far a line moves one component. */
const moved = (value: number) =>
  `${Math.abs(value) > 1 ? 'veel' : 'iets'} ${value > 0 ? 'sterker' : 'zwakker'}`;

type Bounds = { min?: number | undefined; max?: number | undefined };
const bounded = (name: string, { min, max }: Bounds): string => {
  if (min !== undefined && max !== undefined)
    return `${name} tussen ${signed(min)} en ${signed(max)}`;
  return min === undefined
    ? `${name} lager dan ${signed((max ?? 0) + 1)}`
    : `${name} op ${signed(min)} of hoger`;
};

const spottings: Record<Spotting, string> = {
  none: 'niets bijzonders',
  withdrawal: 'de cliënt trekt zich terug',
  confrontation: 'de cliënt gaat ertegenin',
};

export const dialogueStrings = {
  label: (minutes: number) => `Gesprek · ${minutes} min`,
  how: 'Kies steeds wat je zegt. Je krijgt meteen antwoord; hoe het verder gaat en afloopt, hangt af van alles wat je tot dan toe zei. Waarom een zin iets doet, lees je na afloop.',
  paper: 'Het hele gesprek als tekst, om te lezen of af te drukken',
  sources: 'Bronnen bij dit gesprek',
  law: {
    heading: (date: string) => `Recht, stand ${date}; niet nagekeken door een jurist`,
    unchecked:
      'Dit is achtergrond bij dit verzonnen gesprek. Zoek voor je eigen werk de regel zelf op.',
    nl: 'Nederland: ',
    be: 'België: ',
  },
  changed:
    'Dit gesprek is gewijzigd sinds jij het voerde. Je pad is bewaard en hoort bij de vorige tekst; de eindes die je zag, tellen nog mee. Hieronder begint de nieuwe tekst.',

  turn: (place: number, speaker: string) => `Beurt ${place}: ${speaker}`,
  before: 'Het gesprek tot hier',
  you: 'Jij',
  choose: 'Wat zeg jij?',
  say: 'Zeg dit',
  ask: 'Kies eerst een zin. Een gok mag: je kunt later terug.',
  restart: 'Begin opnieuw',
  spot: {
    summary: 'Wat gebeurt er hier tussen jullie?',
    legend: 'Als je iets ziet gebeuren, wijs het aan. Het verandert niets aan het gesprek.',
    options: spottings,
  },
  live: 'Toon band, doelen en taken tijdens het gesprek',
  meters: {
    heading: 'Band, doelen en taken',
    hint: 'Leerhulp, geen meting: woorden bij wat jouw zinnen samen deden.',
    names: components,
    levels: { strained: 'onder druk', open: 'open', solid: 'stevig' } satisfies Record<
      Level,
      string
    >,
  },

  end: (title: string) => `Einde: ${title}`,
  debrief: 'Nabespreking',
  seen: (seen: number, total: number) => `Eindes die je zag: ${seen} van ${total}`,
  review: 'Het gesprek, beurt voor beurt',
  reviewHint:
    'Bij elke beurt staat wat je zin deed en waarom. Ga terug naar een moment en zeg iets anders: na het nieuwe einde staan je twee wegen naast elkaar.',
  reviewTurn: (place: number) => `Beurt ${place}`,
  turningPoint: 'keerpunt: hier veranderde het meest',
  effect: (effect: Record<Component, number>, order: readonly Component[]) => {
    const changes = order
      .filter((component) => effect[component] !== 0)
      .map((component) => `${components[component]} ${moved(effect[component])}`);
    return changes.length > 0
      ? `Wat het deed: ${list(changes)}.`
      : 'Wat het deed: band, doelen en taken bleven gelijk.';
  },
  grey: 'Hier zouden vakgenoten verschillen.',
  began: {
    withdrawal: 'Hier begon een breuk: terugtrekking.',
    confrontation: 'Hier begon een breuk: confrontatie.',
  } satisfies Record<Rupture, string>,
  spotted: (spotting: Spotting) => `Jij zag hier: ${spottings[spotting]}.`,
  notSpotted: 'Jij wees hier niets aan.',
  noRupture: 'De redactie bedoelde hier geen breuk.',
  back: 'Ga terug naar dit moment',
  backTo: (place: number) => `Ga terug naar dit moment: beurt ${place}`,
  yourLine: 'Jouw zin',
  otherLines: 'De andere',
  otherWhy: 'Waarom, en waar het heen leidt',
  leads: {
    turn: (speaker: string) => `Daarna (${speaker}): `,
    end: (title: string) => `Dan eindigt het: ${title}.`,
    ends: (titles: readonly string[]) =>
      titles.length === 1 ? `Nog mogelijk einde: ${titles[0]}.` : `Nog mogelijk: ${list(titles)}.`,
  },
  paths: {
    heading: 'Je twee wegen naast elkaar',
    hint: 'Je eerdere weg staat hier zolang deze pagina open is; bewaard wordt alleen de laatste.',
    pick: 'Leg ernaast',
    option: (place: number, title: string, turns: number) =>
      `Weg ${place}: ${title} (${turns} ${turns === 1 ? 'beurt' : 'beurten'})`,
    shared: (turns: number) =>
      turns === 1
        ? 'Beurt 1: hier zei je hetzelfde'
        : `Beurt 1 tot en met ${turns}: hier zei je hetzelfde`,
    partsAt: (place: number) => `Beurt ${place}: hier ga je een andere kant op`,
    now: 'Deze keer',
    earlier: 'Eerder',
    over: 'Hier was dit gesprek al afgelopen.',
  },
  reflection: 'Terugkijken',
  reflectionLabel: 'Jouw antwoord, voor jezelf',
  aloud: 'Zeg het nog eens, beter',
  aloudHint:
    'Kies één van je zinnen, lees wat eraan voorafging, en zeg de zin hardop zoals je hem nu zou zeggen.',
  aloudLabel: 'Mijn zin',
  aloudPick: 'Kies …',
  again: 'Opnieuw, vanaf het begin',
  print: 'Druk dit gesprek af',
  printed:
    'Oefening met een verzonnen cliënt. De woorden over band, doelen en taken zijn een leerhulp, geen meting.',

  /** Without JavaScript and on paper. */
  text: {
    heading: 'Het gesprek, om zelf je weg te kiezen',
    how: 'Lees 1 en kies wat je zegt. Bij elke zin staat waar je leest wat er dan gebeurt. Leg een blaadje klaar en houd daarop drie tellingen bij: band, doelen en taken. Ze beginnen op 0; kom je bij een telling, werk ze dan bij met de tellijst achteraan.',
    section: (number: number, speaker: string) => `${number}. ${speaker}`,
    crossing: (number: number) => `${number}. Kijk naar je tellingen`,
    crossingHint:
      'Tel bij wat je sinds de vorige telling zei (tellijst). De eerste regel die klopt, wijst de weg.',
    conditions: (
      when: Partial<Record<Component, Bounds | undefined>>,
      order: readonly Component[],
    ) =>
      `Staat ${list(
        order.flatMap((component) => {
          const bounds = when[component];
          return bounds ? [bounded(components[component], bounds)] : [];
        }),
      )}?`,
    otherwise: 'Anders:',
    go: (number: number) => `Ga naar ${number}`,
    read: (mark: string) => `lees ${mark}`,
    reactions: 'Wat er dan gebeurt',
    ends: 'Eindes',
    counts: 'Tellijst: wat elke zin met band, doelen en taken doet',
    line: 'Zin',
    count: signed,
    whys: 'Waarom: bij elke zin, om na afloop te lezen',
    why: 'Waarom',
    debrief: 'Nabespreking',
  },
  sheet: {
    title: (title: string) => `${title}: gesprek op papier`,
    description: (title: string) =>
      `Het gesprek ‘${title}’ om op papier of zonder JavaScript te spelen.`,
    back: 'Naar het gesprek op het scherm',
    where:
      'Het hele gesprek, met genummerde stukken om zelf je weg te kiezen, staat op een eigen vel: ',
  },
};
