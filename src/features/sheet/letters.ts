/** Options on paper are lettered, in the order they stand in. */
export const letters = ['A', 'B', 'C', 'D', 'E'] as const;
