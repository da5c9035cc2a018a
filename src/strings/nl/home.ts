/** Words of the home page. */
export const homeStrings = {
  intro: (lessons: number, exercises: number) =>
    `Je leest hier wat er tussen cliënt en therapeut gebeurt, wat onderzoek daarover laat zien en hoe zeker dat is. En je oefent: ${lessons} lessen en ${exercises} verzonnen gevallen met uitleg bij elk antwoord, zonder account.`,
  resume: 'Verder waar je was:',
  try: 'Probeer er meteen één',
  doors: 'Waar wil je beginnen?',
  read: 'Lezen',
  readText: 'Korte lessen van een kwartier, met bewijs en grenzen erbij.',
  practice: 'Oefenen',
  practiceText: 'Vignetten en doel-en-taakoefeningen, elk met een vast adres.',
  teach: 'Doceren',
  teachText: 'Link naar één les of één oefening; adressen veranderen nooit.',
  review: 'Herhalen: wat je deed, komt met steeds meer dagen ertussen terug',
  modules: 'Modules',
  module: (number: number, minutes: number) => `Module ${number} · ${minutes} minuten`,
  offline: 'Na je eerste bezoek werkt de cursus ook zonder netwerk.',
  installing: 'Zet haar als app op je toestel',
  growing: 'De cursus groeit: dit zijn de lessen die er nu staan.',
};
