/** What a learner is told about saving, by kind of notice. */
export const noticeStrings = {
  label: 'Over bewaren',
  dismiss: 'Sluit deze melding',
  blocked:
    'Deze browser laat de cursus hier niets bewaren. Alles werkt, en je antwoorden blijven staan zolang deze pagina open is. Open de cursus in een gewoon venster als je wilt dat ze bewaard blijven.',
  full: 'De opslag van deze browser is vol. Je laatste antwoorden staan nog op deze pagina, maar zijn niet bewaard. Maak ruimte vrij, of bewaar je voortgang als bestand bij Voortgang.',
  corrupt:
    'Iets wat hier eerder bewaard was, is onleesbaar geworden. Er is een kopie van gemaakt en de rest is in orde. De oefening waar het bij hoorde, kun je opnieuw doen.',
  newer:
    'Iets wat hier bewaard is, komt uit een nieuwere versie van de cursus. Het blijft bewaard. Sluit alle vensters van de cursus en open ze opnieuw om de nieuwste versie te krijgen.',
};
