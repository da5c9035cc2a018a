import type { Day, Grade } from '../../domain/review/types.ts';

const long = (day: Day) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('nl', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
const withYear = (day: Day) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('nl', { dateStyle: 'long', timeZone: 'UTC' });

/** How far away a day is, in words. */
const away = (days: number) => {
  if (days <= 1) return 'morgen';
  if (days < 14) return `over ${days} dagen`;
  if (days < 60) return `over ${Math.round(days / 7)} weken`;
  if (days < 365) return `over ${Math.round(days / 30.4)} maanden`;
  const years = Math.round(days / 365);
  return years === 1 ? 'over een jaar' : `over ${years} jaar`;
};

/** A date as people say it; with its year when it is far. */
const date = (day: Day, days: number) => (days < 200 ? long(day) : withYear(day));

/** Words of the review page. */
export const reviewStrings = {
  title: 'Herhalen',
  summary:
    'Kaarten en andere gevallen, met steeds meer dagen ertussen: hoogstens vijftien per dag, zonder stand of achterstand.',
  lead: 'Wat je een paar keer uit je hoofd ophaalt, met steeds meer dagen ertussen, blijft beter hangen dan wat je nog eens leest.',
  noScript:
    'Plannen wanneer iets terugkomt, doet JavaScript in je browser. Zonder kun je de kaarten hieronder gewoon gebruiken, afdrukken of in Anki zetten.',

  today: {
    heading: (count: number) => `Vandaag: ${count}`,
    done: 'Klaar voor vandaag',
    nothing: 'Vandaag niets te herhalen',
    left: (count: number) => (count === 1 ? 'nog 1 vandaag' : `nog ${count} vandaag`),
    next: (day: Day, days: number) => `Er is weer iets: ${away(days)}, ${date(day, days)}.`,
    doneText: (done: number) =>
      done === 1 ? 'Je deed er vandaag 1.' : `Je deed er vandaag ${done}.`,
    calm: 'Kom je later, dan is dat goed: er stapelt zich niets op.',
    empty:
      'Er staat nog niets klaar. Doe een les of markeer haar als gelezen: dan komen haar kaarten erbij. Valt een vignet anders uit dan je dacht, dan staat hier de volgende dag een ander geval.',
    toLessons: 'Naar de lessen',
    reading: 'Even kijken wat er klaarstaat …',
  },

  card: {
    label: (lesson: string) => `Kaart · ${lesson}`,
    think: 'Bedenk of zeg eerst je antwoord, en draai dan om.',
    turn: 'Draai om',
    answer: 'Het antwoord',
    ask: 'Hoe ging het?',
    grade: { 1: 'Opnieuw', 2: 'Moeilijk', 3: 'Goed', 4: 'Makkelijk' } satisfies Record<
      Grade,
      string
    >,
    means: {
      1: 'ik wist het niet',
      2: 'het kostte moeite',
      3: 'ik wist het',
      4: 'ik wist het meteen',
    } satisfies Record<Grade, string>,
    back: (day: Day, days: number) => `${away(days)}, ${date(day, days)}`,
    lesson: 'Lees het terug in de les',
  },

  vignette: {
    label: 'Een ander geval',
    labelSame: 'Nog eens hetzelfde geval',
    labelAgain: 'Een geval dat terugkomt',
    /** @param title of the missed case's question; `undefined` when this case asks the same */
    because: (title: string | undefined) =>
      title === undefined
        ? 'In een geval met dezelfde vraag koos je iets anders dan wat daar het sterkst was. Dit geval beslist op andere feiten.'
        : `Bij ‘${title}’ koos je iets anders dan wat daar het sterkst was. Dit geval raakt aan hetzelfde.`,
    sure: (title: string | undefined) =>
      title === undefined
        ? 'In een geval met dezelfde vraag was je zeker van een antwoord dat daar niet het sterkst was. Daarom komt dit geval als eerste.'
        : `Bij ‘${title}’ was je zeker van een antwoord dat daar niet het sterkst was. Daarom komt dit geval als eerste.`,
    same: 'Een ander geval hebben we hier niet meer. Doe hetzelfde nog eens, nu je de uitleg kent.',
    again: 'Dit geval deed je eerder. De antwoorden kunnen op een andere plaats staan.',
    begin: 'Doe dit geval',
    below: 'Het geval staat hieronder.',
    onOwnPage: 'Het geval staat op een eigen pagina. Kom daarna hier terug.',
    done: (day: Day, days: number) =>
      `Gedaan. Dit geval komt terug: ${away(days)}, ${date(day, days)}.`,
    next: 'Verder',
  },

  pause: {
    start: 'Neem pauze',
    hint: 'Tijdens een pauze vraagt deze pagina niets, en er verschuift niets.',
    heading: 'Je hebt pauze',
    text: 'Er wordt niets gevraagd, en alles blijft staan waar het stond. Ga verder wanneer jij wilt.',
    stop: 'Ga weer verder',
  },

  add: {
    heading: 'Kaarten van een les erbij',
    hint: 'Ook zonder de les te doen. Nieuwe kaarten komen met hoogstens vijf per dag.',
    label: 'Les',
    button: 'Voeg toe',
    added: (title: string) => `De kaarten van ‘${title}’ staan erbij.`,
  },

  how: {
    heading: 'Zo werkt het',
    points: [
      'Een les die je doet of als gelezen markeert, geeft haar kaarten. Een vignet dat je mist, geeft de volgende dag een ander geval. Was je zeker van je antwoord, dan komt dat als eerste.',
      'Hoogstens vijftien per dag, waarvan vijf nieuwe. Wat niet past, wacht. Er is geen reeks om vol te houden en geen achterstand.',
      'Bij een kaart zeg je zelf hoe het ging, en bij elk oordeel staat wanneer ze terugkomt. Bij een geval volgt dat uit je antwoord.',
      'Hoe langer je iets weet, hoe meer dagen ertussen. De dagen worden berekend met FSRS, met zijn gewone instellingen: het mikt erop dat je negen van de tien keer nog weet wat er terugkomt.',
      'Een dag begint om vier uur ’s nachts, op de klok van je toestel.',
      'Alles wordt op dit toestel bewaard en gaat mee in het bestand van je voortgang. Wissen doe je ook daar.',
    ],
    progress: 'Naar je voortgang',
  },

  list: {
    heading: 'Alle kaarten',
    hint: 'De voorkant is een vraag. Bedenk je antwoord, en open het dan.',
    none: 'Er zijn nog geen kaarten.',
    open: 'Antwoord',
    print: 'Om af te drukken, in twee kolommen:',
    anki: 'Voor Anki, als tekstbestand:',
    ankiHow:
      'Kies in Anki Bestand en dan Importeren. Elke kaart houdt haar id: haal je later een nieuwer bestand op, dan werkt Anki de kaarten bij en blijven je dagen staan. Heet het kaarttype bij jou niet ‘Basic’, kies dan in dat venster zelf een type met twee velden.',
    all: (count: number) => `alle ${count} kaarten`,
    module: (title: string, count: number) => `${title} (${count})`,
  },

  sheet: {
    title: (title: string) => `Herhaalkaarten: ${title}`,
    description: (title: string) =>
      `De herhaalkaarten van ${title}, met vraag en antwoord naast elkaar.`,
    all: 'de hele cursus',
    back: 'Terug naar herhalen',
    front: 'Vraag',
    answer: 'Antwoord',
    hint: 'Vouw het blad over de lijn in het midden, en bedenk elk antwoord voor je omdraait.',
  },

  anki: {
    all: 'alle-kaarten',
    file: (name: string) => `anki-${name}.txt`,
  },
};
