import { scoreVignette } from './scoring.ts';
import type { VignetteResponse, VignetteRubric } from './types.ts';

/** Which extra line goes with the explanation of the chosen option. None of them is a verdict. */
export type FeedbackTone =
  'sure-and-off' | 'right-for-another-reason' | 'off' | 'unsure-and-right' | 'right' | 'grey';

/**
 * The tone for a committed answer. Another option with high certainty comes first: that error is corrected best when it
 * gets the longest feedback (hypercorrection: Butterfield & Metcalfe, 2001). Next comes the best option chosen for
 * the decoy's sentence.
 */
export const feedbackTone = (
  rubric: VignetteRubric,
  response: VignetteResponse & { choice: string },
): FeedbackTone => {
  const result = scoreVignette(rubric, response);
  if (result.kind !== 'scored') return 'grey';
  if (result.earned === 0) return response.certainty === 3 ? 'sure-and-off' : 'off';
  if (result.reasoning === 'decoy') return 'right-for-another-reason';
  return response.certainty === 1 ? 'unsure-and-right' : 'right';
};
