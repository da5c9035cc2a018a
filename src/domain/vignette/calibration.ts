import type { Certainty } from './types.ts';

/** How often a learner was right at one level of certainty, beside the chance that level stands for. */
export type CalibrationLevel = {
  certainty: Certainty;
  right: number;
  total: number;
  /** Lowest and highest chance that this level claims, as shares from 0 to 1. */
  expected: [number, number];
};

/** `needed` is how many answers are still missing. */
export type Calibration =
  { kind: 'too-few'; needed: number } | { kind: 'ready'; levels: CalibrationLevel[] };

const enough = 8;

/** The bands of certainty-based marking (Gardner-Medwin): level 2 pays from 67 % up, level 3 from 80 %. */
const bands: [Certainty, [number, number]][] = [
  [1, [0, 0.67]],
  [2, [0.67, 0.8]],
  [3, [0.8, 1]],
];

/**
 * Compares certainty with how often the answer was right, from eight answers up; all three levels, also the empty ones.
 * Give it first answers only: after the explanation everybody is sure and right.
 */
export const calibration = (
  items: readonly { certainty: Certainty; right: boolean }[],
): Calibration => {
  if (items.length < enough) return { kind: 'too-few', needed: enough - items.length };
  const levels = bands.map(([certainty, expected]) => {
    const answers = items.filter((item) => item.certainty === certainty);
    return {
      certainty,
      right: answers.filter(({ right }) => right).length,
      total: answers.length,
      expected,
    };
  });
  return { kind: 'ready', levels };
};
