/** Words of a module page and of lists of lessons. */
export const moduleStrings = {
  eyebrow: (number: number, lessons: number, minutes: number) =>
    `Module ${number} · ${lessons} ${lessons === 1 ? 'les' : 'lessen'} · ${minutes} minuten`,
  goals: 'Na deze module kun je',
  lessons: 'Lessen',
  lookBack: 'Terugblik',
  minutes: (minutes: number) => `${minutes} min`,
  read: 'gelezen',
  onePage: 'Samenvatting op één bladzijde, om af te drukken',
  practice: (count: number) => `Alle ${count} oefeningen bij deze module`,
};
