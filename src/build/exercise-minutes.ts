/** Minutes per exercise, by its component in a lesson (CURRICULUM §2): estimates until learners have been timed. */
export const exerciseMinutes = {
  Vignette: 2,
  /** Per case, or per side of one report that is read again for each. */
  Agreement: 5,
  Comparison: 8,
  Dialogue: 8,
  Sorting: 8,
  /** Per stimulus. */
  Response: 4,
  /** Per item: only a choice. */
  Pretest: 4 / 3,
  /** Per item, with its explanation. */
  Posttest: 2,
  Journal: 3,
  Contrast: 3,
  Worked: 3,
} as const satisfies Record<string, number>;
