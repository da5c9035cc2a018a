/** Minutes per exercise, by its component in a lesson (CURRICULUM §2): estimates until learners have been timed. */
export const exerciseMinutes = {
  Vignette: 2,
  Agreement: 10,
  Comparison: 8,
  Contrast: 3,
  Worked: 3,
} as const satisfies Record<string, number>;
