/** Words around a worked example. */
export const workedStrings = {
  label: 'Uitgewerkt voorbeeld · 3 min',
  why: 'Waarom deze stap? Denk eerst zelf.',
  whyOpen: 'Antwoord zelf. Leg dan dit ernaast.',
  yours: 'Nu jij',
};
