/** Words around a margin note. */
export const noteStrings = { close: 'Sluit' };
