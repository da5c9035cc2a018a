import type { SearchKind } from '../../domain/search/kinds.ts';

const label: Record<SearchKind, string> = {
  lesson: 'Les',
  term: 'Begrip',
  module: 'Module',
  exercise: 'Oefening',
  evidence: 'Bewijs',
  comparison: 'Modeltabel',
  source: 'Bron',
  page: 'Pagina',
};

/** Words of a question that stand everywhere and say nothing about where its answer is. */
const small =
  'de het een en of van in op te met bij voor naar aan uit om als is zijn was wat wie hoe waarom wanneer welke wordt worden kan dat dit die er je jij ik mijn';

const count = (total: number): string => (total === 1 ? '1 resultaat' : `${total} resultaten`);

/** Words of the search page. */
export const searchStrings = {
  title: 'Zoeken',
  summary: 'Zoek in de lessen, begrippen, bronnen en oefeningen van de cursus.',
  label: 'Zoek in de cursus',
  hint: 'Bijvoorbeeld ‘werkalliantie’, ‘rupture’ of ‘afspraak’. Antwoorden en uitleg van oefeningen staan er niet bij.',
  submit: 'Zoek',
  noScript:
    'Zoeken werkt alleen met JavaScript, en dat staat in deze browser uit. Je vindt alles ook langs deze weg:',
  browse: 'Liever bladeren?',
  terms: 'Alle begrippen',
  practice: 'Alle oefeningen',
  sources: 'Alle bronnen',
  loading: 'De zoekindex wordt geladen …',
  results: 'Resultaten',
  smallWords: new Set(small.split(' ')) as ReadonlySet<string>,
  kind: label,
  also: (names: string) => `Ook: ${names}`,
  found: (total: number, query: string) => `${count(total)} voor ‘${query}’`,
  nothing: (query: string) => `Niets gevonden voor ‘${query}’.`,
  nothingHint: 'Probeer een ander of korter woord, of kijk tussen de begrippen.',
  instead: (total: number, query: string, meant: string) =>
    `Niets gevonden dat past bij ‘${query}’. ${count(total)} voor ‘${meant}’.`,
  /** What was perhaps meant: the words before the link, in it and after it. */
  meant: { before: 'Bedoelde je ', link: (meant: string) => `‘${meant}’`, after: '?' },
  more: (rest: number) => `Toon meer (nog ${rest})`,
  failed: 'De zoekindex kon niet worden geladen. Controleer je verbinding en probeer het opnieuw.',
  retry: 'Probeer opnieuw',
};
