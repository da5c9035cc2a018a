/** Words every exercise shares. */
export const exerciseStrings = {
  address: 'Vast adres',
  report: 'Meld een fout',
  reportTitle: (id: string, version: number) => `Fout in ${id} (versie ${version})`,
  reportBody: (id: string, version: number, address: string) =>
    `Oefening of les: ${id}\nVersie: ${version}\nAdres: ${address}\n\nWat klopt er niet?\n\nWat zou er moeten staan (met bron, als het een feit is)?\n`,
  reportCopy: (id: string, version: number, address: string) =>
    `Deze kopie van de cursus heeft geen adres voor meldingen. Geef dit door aan wie je de cursus gaf: ${id}, versie ${version}, ${address}.`,
  keepTexts: 'Bewaar mijn eigen teksten op dit toestel',
  textHint:
    'Wat je hier schrijft, gaat nergens naartoe. Zonder vinkje verdwijnt het als je de pagina sluit. Gebruik nooit gegevens van echte cliënten.',
};
