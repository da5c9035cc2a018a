/** What a student would type, and the lesson, term or source that must be among the first three. */
export type Query = {
  typed: string;
  expects: string;
  /** The lesson that explains it, which must be among them too. */
  lesson?: string;
};

/** With a typing error. */
const typos: Query[] = [
  { typed: 'konfrontatiebreuk', expects: 'begrippen/#confrontatiebreuk' },
  { typed: 'werkaliantie', expects: 'begrippen/#de-werkalliantie' },
  { typed: 'tegenoverdragt', expects: 'begrippen/#de-tegenoverdracht' },
  { typed: 'empatie', expects: 'begrippen/#empathie' },
  { typed: 'pijlers van bordien', expects: 'lessen/bordin-drie-pijlers/' },
];

export const queries: Query[] = [
  // Whole names, in the Netherlands and in Flanders.
  { typed: 'werkalliantie', expects: 'begrippen/#de-werkalliantie' },
  { typed: 'alliantie', expects: 'begrippen/#de-werkalliantie' },
  { typed: 'vertrouwensband', expects: 'begrippen/#de-band' },
  { typed: 'therapeutisch kader', expects: 'begrippen/#de-setting' },
  { typed: 'deontologische code', expects: 'begrippen/#beroepscode' },
  { typed: 'zwijgplicht', expects: 'begrippen/#beroepsgeheim' },
  { typed: 'meerzijdig gerichte partijdigheid', expects: 'begrippen/#meerzijdige-partijdigheid' },
  // English.
  { typed: 'rupture', expects: 'begrippen/#breuk' },
  { typed: 'working alliance', expects: 'begrippen/#de-werkalliantie' },
  { typed: 'goal consensus', expects: 'begrippen/#doelovereenstemming' },
  { typed: 'informed consent', expects: 'begrippen/#geinformeerde-toestemming' },
  { typed: 'transference', expects: 'begrippen/#overdracht' },
  {
    typed: 'withdrawal',
    expects: 'begrippen/#terugtrekkingsbreuk',
    lesson: 'lessen/breuken-herkennen/',
  },
  // A part of a compound, with a space, a hyphen or a capital where none belongs.
  { typed: 'breuk', expects: 'begrippen/#breuk' },
  { typed: 'werk alliantie', expects: 'begrippen/#de-werkalliantie' },
  { typed: 'dropout', expects: 'begrippen/#drop-out' },
  { typed: 'REELE RELATIE', expects: 'begrippen/#reele-relatie' },
  // What a lesson is about.
  { typed: 'bordin', expects: 'lessen/bordin-drie-pijlers/' },
  { typed: 'kader van buiten', expects: 'lessen/kader-van-buiten/' },
  { typed: 'alliantie lezen', expects: 'lessen/alliantie-lezen/' },
  { typed: 'wat is een therapeutische relatie', expects: 'lessen/samen-aan-het-werk/' },
  { typed: 'breuken herstellen', expects: 'lessen/breuken-herstellen/' },
  { typed: 'signalen van een breuk', expects: 'lessen/breuken-herkennen/' },
  { typed: 'systemisch model', expects: 'lessen/systemisch/' },
  // Who wrote it.
  { typed: 'bordin 1979', expects: 'bronnen/#bron-bordin1979' },
  ...typos,
];
