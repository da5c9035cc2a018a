/** Words around sources. */
export const citationStrings = {
  unseen: 'zelf niet ingezien',
  unseenWhy: (seen: string) => `zelf niet ingezien (${seen})`,
  all: 'Bronnen',
  intro: (cited: number) =>
    `Deze ${cited} bronnen worden in de cursus gebruikt. Bij elke bron staat of de redactie het werk zelf heeft gezien (titelblad of samenvatting) of het alleen kent zoals anderen het aanhalen.`,
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
