/** Words of the page that is not there. */
export const notFoundStrings = {
  title: 'Deze pagina bestaat niet',
  text: 'Adressen van lessen en oefeningen veranderen hier nooit. Waarschijnlijk staat er een typfout in het adres, of is de link afgekapt. Zoek de les of de oefening in een van deze lijsten:',
  home: 'Alle lessen',
  practice: 'Alle oefeningen',
};
