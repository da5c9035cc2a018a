import type { Pace } from '../../domain/response/types.ts';

type Level = 1 | 2 | 3;
type Quality = 'strong' | 'usable' | 'pitfall';

const levelWords: Record<Level, string> = { 1: 'mild', 2: 'stroef', 3: 'lastig' };
/** A criterion inside a sentence: without the full stop it may end with. */
const named = (criteria: string[]) =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(
    criteria.map((text) => `“${text.replace(/\.$/, '')}”`),
  );

/** Words around a say-it-yourself series. */
export const responseStrings = {
  label: (minutes: number, count: number) => `Zeg het zelf · ${minutes} min voor alle ${count}`,
  status: 'Voorbeelden en oordelen van de redactie',
  note: 'De cliënten zijn verzonnen. Houd het zo: zeg en schrijf hier niets over echte mensen. Niemand beoordeelt je antwoord, ook deze pagina niet.',
  criteria: (count: number) => `Waar je op let: ${count} punten`,
  levels: 'Opdrachten',
  levelsHint: 'Begin waar je wilt. Elke opdracht staat open.',
  stimulus: (place: number, level: Level) =>
    `Opdracht ${place}: niveau ${level}, ${levelWords[level]}`,
  nonVerbal: 'Je ziet:',
  changed:
    'Deze reeks is gewijzigd sinds je oordeel. Dat is bewaard en hoort bij de oude tekst. Doe deze opdracht opnieuw.',
  wasHere: 'Je bent hier al geweest. Wat je oordeelde, is bewaard.',
  resume: 'Ga verder waar je was',

  answerHeading: 'Jouw antwoord',
  answer: 'Wat zeg je? Schrijf het zoals je het zou zeggen.',
  answerHint: 'Liever hardop? Dat is hier de betere oefening.',
  stillThere: 'Wat je eerder schreef, staat er nog. Pas het aan, of begin leeg.',
  typed: 'Leg mijn antwoord langs de punten',
  aloud: 'Ik zei het hardop',
  empty: 'Er staat nog niets. Schrijf je antwoord, of kies ‘Ik zei het hardop’.',

  judgeHeading: 'Leg het langs de punten',
  judge: 'Wat haalde je antwoord?',
  judgeHint: 'Eerst je eigen oordeel, dan de voorbeelden. Niets aanvinken mag ook.',
  length: (count: number, most: number, over: boolean) =>
    `Je schreef ${count} ${count === 1 ? 'zin' : 'zinnen'}; het criterium is hoogstens ${most}.${over ? ' Wat kan eruit?' : ''}`,
  judged: 'Bekijk de drie voorbeelden',

  compareHeading: 'Vergelijk met drie voorbeelden',
  compareShow: 'Drie voorbeelden, met wat ze halen',
  quality: { strong: 'sterk', usable: 'bruikbaar', pitfall: 'valkuil' } satisfies Record<
    Quality,
    string
  >,
  example: (place: number, quality: Quality, met: number, all: number) =>
    `Voorbeeld ${place}: ${responseStrings.quality[quality]} (haalt ${met} van ${all})`,
  met: 'gehaald',
  unmet: 'niet gehaald',
  notThis: 'De fout die voor de hand ligt.',
  rejudge: 'Kijk nog eens naar je eigen antwoord',
  rejudgeHint: 'Verander wat je nu anders ziet. Blijf je erbij, laat het dan staan.',
  rejudged: 'Dit is nu mijn oordeel',

  againHeading: 'Zeg het nog eens, beter',
  againHint: 'Kies één punt dat ontbrak en laat de rest los.',
  first: 'De eerste keer',
  saidAloud: 'Je zei het hardop.',
  second: 'De tweede keer',
  againTyped: 'Leg ook dit langs de punten',
  judgeAgainHeading: 'Nog eens langs de punten',
  judgeAgain: 'Wat haalde je tweede antwoord?',
  judgedAgain: 'Klaar met deze opdracht',

  doneHeading: 'Wat er veranderde',
  count: (counts: number[], all: number) => {
    const moments = ['eerst', 'na de voorbeelden', 'de tweede keer'].slice(0, counts.length);
    return `Criteria gehaald: ${counts.join(' → ')} van ${all} (${moments.join(', ')}). Alleen jij ziet dit.`;
  },
  change: {
    same: 'Je oordeel bleef na de voorbeelden hetzelfde.',
    mixed: 'Na de voorbeelden keek je anders.',
    added: (criteria: string[]) => `Nu wel: ${named(criteria)}.`,
    dropped: (criteria: string[]) => `Nu niet meer: ${named(criteria)}.`,
  },
  improved: {
    same: 'De tweede keer haalde je dezelfde punten.',
    added: (criteria: string[]) => `De tweede keer erbij: ${named(criteria)}.`,
    dropped: (criteria: string[]) => `De tweede keer weg: ${named(criteria)}.`,
  },
  pace: 'Hoe was deze opdracht voor jou?',
  paces: { easy: 'te makkelijk', right: 'goed', hard: 'te moeilijk' } satisfies Record<
    Pace,
    string
  >,
  next: {
    new: (name: string) => `Verder met ${name.toLowerCase()}`,
    repeat: (name: string) => `Nog eens ${name.toLowerCase()}`,
    stay: 'Milder dan deze is er niet. Doe haar nog eens, of speel haar met iemand samen.',
    none: 'Je hebt elke opdracht gedaan. Kom over een paar dagen terug en doe er een opnieuw, hardop.',
  },
  redo: 'Doe deze opdracht opnieuw',
};
