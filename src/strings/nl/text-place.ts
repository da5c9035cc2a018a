/** What the file with own texts calls the places they were written in. */
export const textPlaceStrings = {
  exercise: (title: string, about: string) => `${title}: ${about}`,
  question: (lesson: string, question: string) => `${lesson}: ${question}`,
  again: (title: string) => `${title} (de tweede keer)`,
  settles: (title: string) => `${title} (welk feit zou het beslissen?)`,
  gone: (id: string) => `Oefening die niet meer in de cursus staat (${id})`,
};
