const date = (iso: string) =>
  new Date(iso).toLocaleDateString('nl', { dateStyle: 'long', timeZone: 'UTC' });

type Strength = 'sterk' | 'matig' | 'zwak';
type Basis = 'onderzoek' | 'begrip' | 'uitleg' | 'vakoordeel';

const marks: Record<Strength, string> = { sterk: '●●●', matig: '●●○', zwak: '●○○' };
/** What the strength is a strength of: numbers are something else than a faithful account of an idea. */
const bases: Record<Basis, string> = {
  onderzoek: ' bewijs, uit onderzoek',
  begrip: ', als weergave van een begrip',
  uitleg: ', als weergave van een uitleg',
  vakoordeel: ', als oordeel van vakmensen',
};

const strengths: Strength[] = ['sterk', 'matig', 'zwak'];
const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** Words around a claim. */
export const evidenceStrings = {
  mark: marks,
  strength: (strength: Strength, basis: Basis) =>
    `${marks[strength]} ${capital(strength)}${bases[basis]}`,
  button: (strength: string) => `Bewijs: ${strength}. Toon cijfer, grenzen en bronnen`,
  notThis: 'Niet zo lezen:',
  checked: (iso: string) => `Nagekeken op ${date(iso)}.`,
  unseen: 'zelf niet ingezien',
  stale: 'Langer dan drie jaar niet nagekeken.',
  more: 'Meer bij Bewijs',
};

/** Words of the page with all claims. */
export const evidencePageStrings = {
  title: 'Bewijs',
  intro: (total: number) =>
    `De ${total} beweringen van de cursus, met het cijfer als er een is, hoe sterk ze staan, hoe je ze niet moet lezen, en wanneer ze zijn nagekeken.`,
  reading: 'Hoe lees je zo’n getal?',
  readingIntro:
    'Twee figuren bij wat je hierboven vaak tegenkomt: een r, en een verband dat twee kanten op werkt.',
  strengths,
  group: (strength: Strength) => `${marks[strength]} ${capital(strength)}`,
  /** The word first, so that typing its first letter chooses it. */
  option: (strength: Strength) => `${capital(strength)} ${marks[strength]}`,
  /** What the course calls strong, moderate and weak. */
  groupMeaning: {
    sterk:
      'Veel studies samengenomen, met cijfers die we zelf zagen. Of een begrip of oordeel dat we betrouwbaar kunnen weergeven.',
    matig: 'Eén studie of overzicht, of cijfers die we via anderen kennen.',
    zwak: 'Praktijkkennis of theorie, of iets wat we alleen in een andere bron zagen.',
  } satisfies Record<Strength, string>,
  filter: 'Kies welke beweringen je ziet',
  byStrength: { label: 'Sterkte', all: 'Alle sterktes' },
  byModule: { label: 'Module', all: 'Alle modules', none: 'Nog in geen les' },
  /** `#` becomes the number that is shown. */
  count: (total: number) => `# van ${total} beweringen`,
  showAll: 'Toon alles',
  usedIn: 'Gebruikt in',
  sources: 'Bronnen',
};
