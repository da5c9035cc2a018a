/** Words of the page frame: header, footer, notices of the build. */
export const siteStrings = {
  noAddress:
    'Geen adres van de site bekend (SITE of course.yaml): zonder canonieke adressen en sitemap gebouwd.',
  moved: 'Deze pagina is verhuisd',
  movedTo: 'Naar het nieuwe adres',
  skip: 'Naar de inhoud',
  menu: 'Hoofdmenu',
  nav: {
    home: 'Begin',
    practice: 'Oefenen',
    progress: 'Voortgang',
    sources: 'Bronnen',
    search: 'Zoeken',
    about: 'Over',
  },
  footer: 'Onderaan',
  licence: 'Tekst en oefeningen: CC BY 4.0. Code: MIT.',
  privacy: 'Privacy',
  accessibility: 'Toegankelijkheid',
  about: 'Over deze cursus',
  sources: 'Bronnen',
  invented: 'Alle gevallen zijn verzonnen. Dit is een cursus, geen hulp.',
  helpLink: 'Zoek je hulp?',
  version: (version: string) => `Versie ${version}`,
  notReviewed: 'Nog niet nagekeken door vakgenoten.',
};
