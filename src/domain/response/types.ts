/** How a learner found a stimulus; it says which one comes next. */
export const paces = ['easy', 'right', 'hard'] as const;
export type Pace = (typeof paces)[number];

/**
 * What a learner judged of the own answers to one stimulus, as ids of the criteria that were met. The answers themselves
 * are free text and live elsewhere, if they are kept at all.
 */
export type ResponseJudgement = {
  /** Before any example was seen. */
  before: string[];
  /** After the examples; absent until then. */
  after?: string[] | undefined;
  /** Of the second attempt; absent until then. */
  again?: string[] | undefined;
  pace?: Pace | undefined;
};
