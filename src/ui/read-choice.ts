/** Name of the certainty radios beside the radios of an answer, which carry the exercise id. */
export const certaintyName = (exercise: string): string => `${exercise}.certainty`;

/**
 * What is chosen for one vignette in a form that may hold several.
 *
 * @returns `undefined` while there is no choice
 */
export const readChoice = (
  data: FormData,
  exercise: string,
): { choice: string; certainty: 1 | 2 | 3 | undefined } | undefined => {
  const choice = data.get(exercise);
  const band = Number(data.get(certaintyName(exercise)));
  return typeof choice === 'string'
    ? { choice, certainty: band === 1 || band === 2 || band === 3 ? band : undefined }
    : undefined;
};
