import type { AgreementCaseResponse } from '../agreement/types.ts';
import type { Placed, Told } from '../comparison/types.ts';
import type { Spotting } from '../dialogue/types.ts';
import type { ResponseJudgement } from '../response/types.ts';
import type { Review } from '../review/types.ts';
import type { SortingChoice } from '../sorting/types.ts';
import type { Certainty, SentenceChoice } from '../vignette/types.ts';

/** A moment to the minute, ISO 8601 in UTC: `2026-11-22T08:10Z`. Two of them compare as text. */
export type Minute = string;

/**
 * A saved answer to a vignette. It grows stale when the case gets another version or loses the chosen option:
 * the answer is then kept and said to be of the old question. Correctness is derived, never stored.
 */
export type VignetteAnswer = {
  kind: 'vignette';
  exercise: string;
  /** Version of the case that was answered. */
  version: number;
  choice: string;
  certainty?: Certainty | undefined;
  sentences?: SentenceChoice | undefined;
  at: Minute;
  /** 1 for the first attempt, one more at each redo. */
  attempt: number;
  /**
   * The learner is doing this exercise again: `attempt` and `at` are of the new attempt, the choice is still the earlier one.
   * Show an empty form, with the options in the order of `attempt`.
   */
  reopened?: true | undefined;
  /** The very first answer, kept for calibration whatever comes later. */
  first: FirstAnswer;
};

/** What is remembered of the very first answer to a vignette. */
export type FirstAnswer = {
  version: number;
  choice: string;
  certainty?: Certainty | undefined;
  at: Minute;
};

/** One case of a saved agreement exercise. Not committed means that it is being done again. */
export type AgreementCaseAnswer = AgreementCaseResponse & {
  committed: boolean;
  version: number;
  at: Minute;
  attempt: number;
};

/**
 * A saved goal/task agreement exercise, case by case. A case grows stale when the exercise gets another version or
 * the case loses the chosen repair.
 */
export type AgreementAnswer = {
  kind: 'agreement';
  exercise: string;
  /** The highest of the cases, and so are `at` and `attempt`. */
  version: number;
  /** By case id; never empty. */
  cases: Record<string, AgreementCaseAnswer>;
  at: Minute;
  attempt: number;
};

/** A saved prequestion: the choice before the lesson answered it. It grows stale as a vignette does. */
export type PrequestionAnswer = {
  kind: 'prequestion';
  exercise: string;
  version: number;
  choice: string;
  at: Minute;
};

/** When a cell of a table was last told or placed: the result with its minute. */
export type Dated<T> = T & { at: Minute };

/** The last results of one cell of a comparison table: told by heart, and placed with a row. */
export type ComparisonCellAnswer = {
  told?: Dated<Told> | undefined;
  placed?: Dated<Placed> | undefined;
};

/**
 * What was done with a comparison table. A result grows stale when the table gets another version: it is then kept and
 * counts as none. A cell or column that has gone from the table is left alone and says nothing.
 */
export type ComparisonAnswer = {
  kind: 'comparison';
  exercise: string;
  /** The highest of the cells, and `at` the latest of everything. */
  version: number;
  /** By cell key; empty when only columns were hidden. */
  cells: Record<string, ComparisonCellAnswer>;
  /** Columns the learner does not want to see. What is not here is visible, so a new column is. */
  hidden?: { columns: string[]; at: Minute } | undefined;
  at: Minute;
};

/**
 * A saved conversation. It grows stale when the conversation gets another version or loses a line of the path: the path is
 * then kept and said to be of the old text, and the ends that were seen still count.
 */
export type DialogueAnswer = {
  kind: 'dialogue';
  exercise: string;
  version: number;
  /** What was said, in order, each as `<turn>.<line>`; the meters and the end are derived from it. */
  path: string[];
  /** What the learner saw happen, by turn, as far as they said so. */
  spotted: Record<string, Spotting>;
  /** Ends that were reached and read, each with the first time. */
  ends: Record<string, Minute>;
  at: Minute;
  /** 1 for the first path, one more each time the learner starts or goes back to a turn. */
  attempt: number;
};

/** One stimulus of a saved series, with the version of the series it belongs to. */
export type ResponseStimulusAnswer = Dated<ResponseJudgement> & {
  version: number;
  /** The learner is doing it again: show it empty. */
  reopened?: true | undefined;
};

/** A saved say-it-yourself series: judgements, never words. A stimulus grows stale when the series gets another version. */
export type ResponseAnswer = {
  kind: 'response';
  exercise: string;
  version: number;
  /** By stimulus id. */
  stimuli: Record<string, ResponseStimulusAnswer>;
  at: Minute;
};

/** One situation of a saved sorting set. */
export type SortingSituationAnswer = Dated<SortingChoice> & {
  version: number;
  /** The learner is doing it again: show it empty. */
  reopened?: true | undefined;
};

/** A saved sorting set. A situation grows stale when the set gets another version. */
export type SortingAnswer = {
  kind: 'sorting';
  exercise: string;
  version: number;
  /** By situation id. */
  situations: Record<string, SortingSituationAnswer>;
  at: Minute;
};

/** One vignette as it was answered in a test. It grows stale as a vignette does. */
export type TestItemAnswer = {
  version: number;
  choice: string;
  certainty?: Certainty | undefined;
  at: Minute;
};

/**
 * A saved pre-test or post-test; the exercise id says which. Its items are kept apart from the answers to the same vignettes
 * elsewhere, because a pre-test gives no feedback. An item that left the form is kept and says nothing.
 */
export type TestAnswer = {
  kind: 'test';
  exercise: string;
  version: number;
  /** By exercise id of the vignette. */
  items: Record<string, TestItemAnswer>;
  /** How many the learner expected to have right. */
  estimate?: number | undefined;
  /** When the whole form was handed in, or skipped. */
  finished?: Minute | undefined;
  skipped?: true | undefined;
  at: Minute;
};

/** A saved answer to one exercise: one storage key each. */
export type Answer =
  | VignetteAnswer
  | AgreementAnswer
  | PrequestionAnswer
  | ComparisonAnswer
  | DialogueAnswer
  | ResponseAnswer
  | SortingAnswer
  | TestAnswer;

/** Saved answers by exercise id. */
export type Answers = ReadonlyMap<string, Answer>;

/** Where a learner was: the lesson and the anchor in it. It grows stale when the anchor is gone: then the lesson's top. */
export type Position = { lesson: string; anchor: string; at: Minute };

/** A lesson the learner marked as read. */
export type LessonRead = { lesson: string; at: Minute };

/** Everything that goes into an export: never free text, never a setting. */
export type Progress = {
  answers: Answer[];
  read: LessonRead[];
  position?: Position | undefined;
  review?: Review | undefined;
};

/** What a learner wrote, under the id of the place it was written in. It has its own keys and its own export. */
export type SavedText = { text: string; at: Minute };

/**
 * What a learner wrote in the journal, under the id of the prompt. It has keys, a switch, an export and an erasure of its
 * own, apart from the other texts.
 */
export type JournalEntry = {
  text: string;
  /** What the learner takes to supervision: the numbers of lines that hold something, or all of it (the older shape). */
  supervision?: true | number[] | undefined;
  at: Minute;
};

/**
 * A mixed set that was begun and not handed in. It is no progress: nothing in it is committed, it is not exported, and it
 * goes when it is handed in or thrown away.
 */
export type BegunSet = {
  exercises: string[];
  /** By exercise id; what was answered so far. */
  answers: Record<string, { version: number; choice: string; certainty?: Certainty | undefined }>;
  at: Minute;
};
