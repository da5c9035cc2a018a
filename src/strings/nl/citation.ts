/** Words around sources. */
export const citationStrings = {
  unseen: 'zelf niet ingezien',
  unseenWhy: (seen: string) => `zelf niet ingezien (${seen})`,
  all: 'Bronnen',
  files: 'Voor Zotero, EndNote, Mendeley of LaTeX: de hele lijst als',
  or: 'of',
  genre: (version: number) => `Les, versie ${version}`,
  intro: (cited: number) =>
    `Deze ${cited} bronnen worden in de cursus gebruikt. Bij elke bron staat of de redactie het werk zelf heeft gezien (titelblad of samenvatting) of het alleen kent zoals anderen het aanhalen.`,
};

/** Words of the page on which a lesson can be cited. */
export const citeLessonStrings = {
  link: 'Citeer deze les',
  title: (lesson: string) => `Citeer ‘${lesson}’`,
  description: (lesson: string) => `Verwijzing naar de les ‘${lesson}’ in APA, BibTeX en RIS.`,
  intro:
    'Kopieer de verwijzing, of haal haar op als bestand. Datum en versie zijn die van de les zoals ze nu is.',
  noAddress: 'Zet achter de verwijzing het adres waarop je de les hebt gelezen.',
  apa: 'APA',
  bibtex: 'BibTeX',
  ris: 'RIS',
  copy: (what: string) => `Kopieer ${what}`,
  copied: 'Gekopieerd.',
  selected: 'Kopiëren lukt hier niet vanzelf. De tekst is geselecteerd: kopieer haar zelf.',
  download: (file: string) => `Download ${file}`,
  sources: 'Bronnen van deze les',
  sourcesIntro: (total: number) =>
    total === 1
      ? 'De ene bron van deze les, voor je eigen literatuurlijst:'
      : `De ${total} bronnen van deze les, voor je eigen literatuurlijst:`,
  back: 'Terug naar de les',
};

/** Words of the reference list that the Dutch locale of the citation library lacks or sets otherwise. */
export const referenceWords = {
  /** Between two authors in running text; inside brackets it is ‘&’. */
  and: 'en',
  /** Locale term → the word we use. */
  terms: {
    'article-locator': 'artikel',
    'page-range-delimiter': '–',
    retrieved: 'geraadpleegd op',
  },
  unknown: (id: string) => `bron "${id}" staat niet in bibliography.json.`,
  unchecked: (id: string) =>
    `bron "${id}" heeft geen regel in bibliography-checks.json. Voeg er een toe met grade, seen, open en checked.`,
};
