/** Words around terms: in a lesson and on the page that lists them. */
export const termStrings = {
  all: 'Begrippen',
  intro: (total: number) =>
    `De ${total} begrippen van de cursus, elk met wat het in Nederland, in Vlaanderen en in het Engels heet.`,
  /** Between a lesson and this list. */
  more: 'In de begrippenlijst',
  also: 'Ook',
  letters: 'Naar een letter',
  variants: { both: 'NL en VL', nl: 'NL', be: 'VL', en: 'Engels' },
  lesson: 'Uitgelegd in',
  related: 'Verwant',
  sources: 'Bronnen',
};
