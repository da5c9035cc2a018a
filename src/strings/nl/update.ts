/** What a learner reads when a newer version of the course is ready on the device. */
export const updateStrings = {
  label: 'Nieuwe versie',
  ready: 'Er is een nieuwe versie van de cursus. Wat je al beantwoord hebt, blijft bewaard.',
  unsaved:
    'Op deze pagina staat iets wat nog niet bewaard is: een keuze zonder uitleg, of eigen tekst. Daarom gaat de nieuwe versie nu niet open. Rond het af en druk nog eens, of lees gewoon verder: er verdwijnt niets.',
  open: 'Nieuwe versie openen',
  later: 'Later',
};
