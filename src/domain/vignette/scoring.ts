import type { SentenceChoice, VignetteResponse, VignetteRubric } from './types.ts';

/**
 * What the chosen sentences say about the reasoning. It is reported apart and never scored, because several sentences
 * may decide together: `'fits'` is at least one that decides, `'decoy'` the decoy without one that decides,
 * `'none'` the honest answer that no single sentence decides, `'unanswered'` that the step was skipped.
 */
export type Reasoning = 'unanswered' | 'none' | 'fits' | 'decoy' | 'other';

/** What came of an answer. A grey case has no key, so it earns nothing and costs nothing. */
export type VignetteResult =
  | { kind: 'incomplete' }
  | { kind: 'grey'; amongBest: boolean; reasoning: Reasoning }
  | { kind: 'scored'; earned: 0 | 1; total: 1; reasoning: Reasoning };

/** The result of an answer: one point on the option, whatever the certainty and the sentences. */
export const scoreVignette = (
  rubric: VignetteRubric,
  { choice, sentences }: VignetteResponse,
): VignetteResult => {
  if (choice === null) return { kind: 'incomplete' };
  const reasoning = reasoningOf(rubric, sentences);
  return rubric.kind === 'grey'
    ? { kind: 'grey', amongBest: rubric.best.includes(choice), reasoning }
    : { kind: 'scored', earned: choice === rubric.key ? 1 : 0, total: 1, reasoning };
};

const reasoningOf = (rubric: VignetteRubric, chosen: SentenceChoice | undefined): Reasoning => {
  if (chosen === 'none') return 'none';
  if (!chosen?.length) return 'unanswered';
  if (chosen.some((id) => rubric.deciding.includes(id))) return 'fits';
  return chosen.includes(rubric.decoy.sentence) ? 'decoy' : 'other';
};
