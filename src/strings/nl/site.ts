/** Words of the page frame: header, footer, notices of the build. */
export const siteStrings = {
  noAddress:
    'Geen adres van de site bekend (SITE of course.yaml): zonder canonieke adressen en sitemap gebouwd.',
  moved: 'Deze pagina is verhuisd',
  movedTo: 'Naar het nieuwe adres',
  /** Under the icon on a telephone: twelve signs at most are sure to fit. */
  appName: 'Alliantie',
  skip: 'Naar de inhoud',
  menu: 'Hoofdmenu',
  nav: {
    lessons: 'Lessen',
    practice: 'Oefenen',
    models: 'Modellen',
    terms: 'Begrippen',
    evidence: 'Bewijs',
    progress: 'Voortgang',
    search: 'Zoeken',
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
