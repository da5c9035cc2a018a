/** A review card as scheduling knows it: its words matter to the page only. */
export type CardFacts = { id: string; lesson: string };

/** A vignette as review knows it. */
export type CaseFacts = {
  exercise: string;
  family: string;
  version: number;
  options: readonly string[];
  /** The best answers: one, or two where the case is grey. */
  best: readonly string[];
  /** Option id → the misconception behind it. */
  misconceptions: Readonly<Record<string, string>>;
  /** It stands in a lesson, where the learner meets it anyway. */
  placed?: boolean | undefined;
  /** The form it belongs to. */
  form?: 'pretest' | 'posttest' | undefined;
};

/** What review must know about today's course, in the order of the course. */
export type ReviewFacts = {
  cards: readonly CardFacts[];
  /** The required exercises of each lesson, with the cases that each must have: together they make it done. */
  lessons: readonly {
    id: string;
    required: readonly { exercise: string; caseIds?: readonly string[] | undefined }[];
  }[];
  cases: readonly CaseFacts[];
};

/** Whether a misconception stands behind an answer to this case. */
export const carries = (one: CaseFacts, misconception: string): boolean =>
  Object.values(one.misconceptions).includes(misconception);
