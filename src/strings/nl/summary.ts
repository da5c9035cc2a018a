/** Words around the close of a lesson. */
export const summaryStrings = { heading: 'Wat je meeneemt' };
