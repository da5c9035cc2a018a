import type { ResponseJudgement } from './types.ts';

/** What changed between two judgements of the same criteria. */
export type JudgementChange = {
  /** Ids that are met now and were not. */
  added: string[];
  /** Ids that were met and are not now. */
  dropped: string[];
};

/**
 * What changed from one judgement to the next, in the order of the criteria. Ids that are no criterion any more are left
 * out.
 */
export const judgementChange = (
  criteria: readonly string[],
  from: readonly string[],
  to: readonly string[],
): JudgementChange => ({
  added: criteria.filter((id) => to.includes(id) && !from.includes(id)),
  dropped: criteria.filter((id) => from.includes(id) && !to.includes(id)),
});

/** How far a learner is with one stimulus; each step needs the one before. */
export type ResponseStep = 'answer' | 'compare' | 'again' | 'done';

/** The step that comes after what was judged: nothing yet, the own answer, once more after the examples, the second attempt. */
export const stepOf = (judgement: ResponseJudgement | undefined): ResponseStep => {
  if (!judgement) return 'answer';
  if (judgement.again) return 'done';
  return judgement.after ? 'again' : 'compare';
};

/** How many criteria were met at each judgement so far, in order: [2, 3, 4]. */
export const metCounts = (
  criteria: readonly string[],
  { before, after, again }: ResponseJudgement,
): number[] =>
  [before, after, again].flatMap((ids) =>
    ids ? [criteria.filter((id) => ids.includes(id)).length] : [],
  );
