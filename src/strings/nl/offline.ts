/** Words of the page for who has no network and asks for a page that is not on the device. */
export const offlineStrings = {
  title: 'Deze pagina staat niet op je toestel',
  text: 'Je hebt nu geen verbinding, en van deze pagina is hier geen kopie. Misschien bestaat ze wel: probeer het opnieuw als je weer verbinding hebt. Deze pagina’s kun je nu openen:',
  lessons: 'Lessen',
  other: 'Verder',
  copy: (files: number, kilobytes: number) =>
    `Kopie voor wie geen netwerk heeft: ${files} bestanden, ongeveer ${kilobytes} kB (brotli).`,
};
