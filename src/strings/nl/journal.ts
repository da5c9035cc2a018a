/** Words around the journal. */
export const journalStrings = {
  label: 'Journaal · 3 min',
  field: 'Voor jezelf',
  supervision: 'Om mee te nemen naar supervisie of intervisie:',
  lock: 'Op slot: wat je schrijft, blijft op dit toestel. Niemand leest mee, ook wij niet. Schrijf nooit iets op waaraan een echte cliënt te herkennen is.',
  keep: 'Bewaar mijn journaal op dit toestel',
  keepHint:
    'Zonder vinkje is je journaal weg als je de pagina sluit. Laat het uit op een toestel dat je deelt: wie het gebruikt, kan het dan lezen.',
  mark: 'Welke regels neem je mee?',
  marks: (marked: number, lines: number) =>
    lines === 0
      ? 'Voor supervisie'
      : `Voor supervisie: ${marked} van ${lines} ${lines === 1 ? 'regel' : 'regels'} gemerkt`,
  nothingToMark: 'Schrijf eerst iets. Elke regel die je met Enter begint, kun je dan apart merken.',
  markedHeading: 'Voor supervisie:',
  toPage: 'Mijn journaal',
  title: 'Journaal',
  summary:
    'Wat je in je journaal schreef: lezen, merken, meenemen en wissen, alleen op dit toestel.',
  noScript:
    'Deze pagina leest wat je browser bewaart en heeft daarvoor JavaScript nodig. De vragen van het journaal staan in de lessen en aan het eind van een module.',
  empty:
    'Er staat nog niets in je journaal. De vragen vind je in de lessen en aan het eind van een module.',
  emptyKept:
    'Op deze pagina staat alleen wat bewaard is. Zet ‘Bewaar mijn journaal’ aan voor je de pagina met de vraag verlaat.',
  view: 'Wat wil je zien?',
  views: { all: 'Alles', supervision: 'Alleen voor supervisie' },
  noneMarked:
    'Je hebt nog niets voor supervisie gemerkt. Open onder een tekst ‘Voor supervisie’ en vink de regels aan die je meeneemt.',
  goOn: (place: string) => `Verder schrijven bij ‘${place}’`,
  gone: 'Vraag die niet meer in de cursus staat',
  written: (day: string) => `laatst gewijzigd op ${day}`,
  export: 'Bewaar als tekstbestand',
  exportName: (day: string, marked: boolean) =>
    `journaal-${marked ? 'voor-supervisie-' : ''}${day}.txt`,
  print: 'Druk af',
  saved: 'Het bestand staat bij je downloads. Vanaf daar waak jij over wie het leest.',
  count: (entries: number) =>
    entries === 1
      ? 'Er staat 1 tekst in je journaal.'
      : `Er staan ${entries} teksten in je journaal.`,
  none: 'Er staat niets in je journaal.',
  section:
    'Je journaal staat los van je voortgang en van je andere teksten: het gaat in geen enkel bestand mee, behalve als je het hier zelf bewaart.',
  erase: 'Wis mijn journaal',
  eraseAsk:
    'Dit wist elke tekst in je journaal op dit toestel. Het kan niet ongedaan worden gemaakt.',
  sure: 'Ja, wis mijn journaal',
  cancel: 'Niet wissen',
  erased: 'Je journaal is gewist.',
  back: 'Terug naar Voortgang',
};
