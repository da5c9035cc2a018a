/** What a learner is told after choosing a progress file, by what came of it. */
export const progressFileStrings = {
  ok: (answers: number, review: boolean) =>
    `${
      answers === 1
        ? 'Eén antwoord uit het bestand is samengevoegd met wat hier stond.'
        : `${answers} antwoorden uit het bestand zijn samengevoegd met wat hier stond.`
    }${review ? ' Je herhaling ook.' : ''}`,
  broken:
    'Dit bestand is beschadigd of geen voortgangsbestand. Er is niets veranderd. Kies het bestand dat je eerder bij Voortgang bewaarde; het eindigt op .json.',
  newer:
    'Dit bestand komt uit een nieuwere versie van de cursus. Er is niets veranderd. Laad deze pagina opnieuw en kies het bestand nog eens.',
  other:
    'Dit bestand is leesbaar, maar geen voortgang van deze cursus. Er is niets veranderd. Kies het bestand dat je eerder bij Voortgang bewaarde.',
};
