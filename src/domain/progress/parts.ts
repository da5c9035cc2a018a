/**
 * Two records joined; what is in both is settled part by part. With a `settle` that does not mind the order of its two
 * sides, neither does this.
 */
export const joinParts = <T>(
  ours: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
  settle: (one: T, other: T) => T,
): Record<string, T> => {
  const all: Record<string, T> = { ...ours };
  for (const [key, part] of Object.entries(theirs)) {
    const here = all[key];
    all[key] = here === undefined ? part : settle(here, part);
  }
  return all;
};
