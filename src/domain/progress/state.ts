import { isCurrent, rowOf } from '../comparison/types.ts';
import type {
  AgreementCaseAnswer,
  Answer,
  ComparisonAnswer,
  Dated,
  Minute,
  ResponseStimulusAnswer,
} from './types.ts';

/** The three honest states of an item; `'changed'` is an answer to a question that has changed since. */
export type ExerciseState = 'answering' | 'committed' | 'changed';

/** What an answer depends on, as the page knows it today. */
export type CurrentExercise = {
  version: number;
  /** Options of a vignette or prequestion; of an agreement exercise the repair options of all cases. */
  optionIds: readonly string[];
  /**
   * The cases of an agreement exercise, the rows of a table, the situations of a sorting set or the items of a test; without
   * them, those that were answered.
   */
  caseIds?: readonly string[] | undefined;
};

/**
 * The state of an exercise for a saved answer. Reordered options, a mended typo and an added option change nothing; another
 * version or the loss of the chosen option does. An agreement exercise is committed when each of its cases is; a table when
 * of each of its rows at least one cell was told or placed; a sorting set when each situation has its place; a series when
 * one stimulus was judged; a conversation when an end was reached; a test when it was handed in.
 */
export const exerciseState = (
  answer: Answer | undefined,
  current: CurrentExercise,
): ExerciseState => {
  if (!answer) return 'answering';
  if (answer.kind === 'comparison') return comparisonState(answer, current);
  if (answer.kind === 'dialogue') {
    if (Object.keys(answer.ends).length === 0 && answer.path.length === 0) return 'answering';
    if (answer.version !== current.version) return 'changed';
    return isAnswered(answer) ? 'committed' : 'answering';
  }
  if (answer.kind === 'response') {
    return partsState(Object.values(answer.stimuli), current, (parts) => parts.length > 0);
  }
  if (answer.kind === 'sorting') {
    const { situations } = answer;
    return partsState(Object.values(situations), current, (parts) =>
      (current.caseIds ?? Object.keys(situations)).every((id) => {
        const part = situations[id];
        return part !== undefined && parts.includes(part);
      }),
    );
  }
  if (answer.kind === 'test') return isAnswered(answer) ? 'committed' : 'answering';
  if (answer.kind !== 'agreement') {
    if (answer.kind === 'vignette' && answer.reopened) return 'answering';
    return isStale(answer.version, answer.choice, current) ? 'changed' : 'committed';
  }
  const caseIds = current.caseIds ?? Object.keys(answer.cases);
  const states = caseIds.map((id) => caseState(answer.cases[id], current));
  if (states.includes('changed')) return 'changed';
  return states.includes('answering') || states.length === 0 ? 'answering' : 'committed';
};

/**
 * Whether an exercise has been answered, also when its question has changed since: nobody loses a lesson by our edit.
 * An agreement exercise is answered when each of its cases is; without `caseIds`, of the cases that were answered. A table
 * when of each row a cell was told or placed; a sorting set when each situation has its place; a series when one stimulus
 * was judged; a conversation when an end was read; a test when it was handed in.
 */
export const isAnswered = (answer: Answer | undefined, caseIds?: readonly string[]): boolean => {
  if (!answer) return false;
  if (answer.kind === 'vignette') return !answer.reopened;
  if (answer.kind === 'prequestion') return true;
  if (answer.kind === 'comparison') {
    const done = resultsOf(answer).filter(([, result]) => !result.again);
    const rows = caseIds ?? done.map(([row]) => row);
    return rows.length > 0 && rows.every((id) => done.some(([row]) => row === id));
  }
  if (answer.kind === 'dialogue') return Object.keys(answer.ends).length > 0;
  if (answer.kind === 'response') return Object.values(answer.stimuli).some(isClosed);
  if (answer.kind === 'sorting') {
    const parts = caseIds ?? Object.keys(answer.situations);
    return parts.length > 0 && parts.every((id) => isClosed(answer.situations[id]));
  }
  if (answer.kind === 'test') return handedInAt(answer) !== undefined;
  const cases = caseIds ?? Object.keys(answer.cases);
  return cases.length > 0 && cases.every((id) => answer.cases[id]?.committed);
};

/** When a test was handed in; undefined for one that was skipped or left half-way, and for every other answer. */
export const handedInAt = (answer: Answer | undefined): Minute | undefined =>
  answer?.kind === 'test' && !answer.skipped ? answer.finished : undefined;

/** The state of one case of an agreement exercise. */
export const caseState = (
  answer: AgreementCaseAnswer | undefined,
  current: CurrentExercise,
): ExerciseState => {
  if (!answer?.committed) return 'answering';
  return isStale(answer.version, answer.repair, current) ? 'changed' : 'committed';
};

/** The state of one stimulus of a series. What is being done again is as if it were new. */
export const stimulusState = (
  answer: ResponseStimulusAnswer | undefined,
  version: number,
): ExerciseState => {
  if (!answer || answer.reopened) return 'answering';
  return answer.version === version ? 'committed' : 'changed';
};

type Part = Dated<{ version: number; reopened?: true | undefined }>;

const isClosed = (part: Part | undefined) => part !== undefined && !part.reopened;

/** The state of what is answered part by part. */
const partsState = <T extends Part>(
  parts: readonly T[],
  { version }: CurrentExercise,
  isWhole: (current: readonly T[]) => boolean,
): ExerciseState => {
  const closed = parts.filter(isClosed);
  const current = closed.filter((part) => part.version === version);
  if (closed.length > 0 && current.length === 0) return 'changed';
  return current.length > 0 && isWhole(current) ? 'committed' : 'answering';
};

/** Every result in a table, with the row it is about. */
const resultsOf = ({ cells }: ComparisonAnswer) =>
  Object.entries(cells).flatMap(([key, { told, placed }]) =>
    [told, placed].flatMap((result) => (result ? [[rowOf(key), result] as const] : [])),
  );

const comparisonState = (
  answer: ComparisonAnswer,
  { version, caseIds }: CurrentExercise,
): ExerciseState => {
  const results = resultsOf(answer).filter(([, { again }]) => !again);
  const current = results.filter(([, result]) => isCurrent(result, version));
  const rows = caseIds ?? current.map(([row]) => row);
  if (results.length > 0 && current.length === 0) return 'changed';
  return rows.length > 0 && rows.every((id) => current.some(([row]) => row === id))
    ? 'committed'
    : 'answering';
};

const isStale = (version: number, choice: string | undefined, current: CurrentExercise) =>
  version !== current.version || (choice !== undefined && !current.optionIds.includes(choice));
