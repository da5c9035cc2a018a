/** What can be found. Each has its own label in the list of results and its own weight in the index. */
export const searchKinds = [
  'lesson',
  'term',
  'module',
  'exercise',
  'evidence',
  'comparison',
  'source',
  'page',
] as const;

export type SearchKind = (typeof searchKinds)[number];
