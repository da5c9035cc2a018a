import { later } from '../progress/clock.ts';
import type { Answer, Minute, TestAnswer, TestItemAnswer } from '../progress/types.ts';
import { testVersion } from './form.ts';

/** Which test, and when. */
type Occasion = { exercise: string; now: Minute };

/*
 * Each step gives the next answer from the one before. Time never runs back: otherwise a later merge would prefer the older
 * answer.
 */

const begun = (before: Answer | undefined, { exercise, now }: Occasion): TestAnswer => {
  const old = before?.kind === 'test' ? before : undefined;
  return {
    kind: 'test',
    exercise,
    version: testVersion,
    items: {},
    ...old,
    at: old ? later(old.at, now) : now,
  };
};

/** Who does something in a test that was skipped, makes it after all. */
const unskipped = ({ skipped, finished, ...answer }: TestAnswer): TestAnswer =>
  skipped ? answer : { ...answer, ...(finished === undefined ? {} : { finished }) };

/** The test after a learner said how many they expect to have right; `undefined` takes it back. */
export const estimateTest = (
  before: Answer | undefined,
  occasion: Occasion,
  estimate: number | undefined,
): TestAnswer => {
  const { estimate: _, ...answer } = unskipped(begun(before, occasion));
  return estimate === undefined ? answer : { ...answer, estimate };
};

/** The test after a learner chose an answer to one item. */
export const answerTestItem = (
  before: Answer | undefined,
  occasion: Occasion,
  item: string,
  { version, choice, certainty }: Omit<TestItemAnswer, 'at'>,
): TestAnswer => {
  const answer = unskipped(begun(before, occasion));
  const given = { version, choice, ...(certainty ? { certainty } : {}), at: answer.at };
  return { ...answer, items: { ...answer.items, [item]: given } };
};

/** The test after it was handed in. The first time counts. */
export const handInTest = (before: Answer | undefined, occasion: Occasion): TestAnswer => {
  const answer = unskipped(begun(before, occasion));
  return { ...answer, finished: answer.finished ?? answer.at };
};

/** The test after a learner chose not to make it; what was answered already stays. */
export const skipTest = (before: Answer | undefined, occasion: Occasion): TestAnswer => {
  const answer = begun(before, occasion);
  if (answer.finished !== undefined) return answer;
  return { ...answer, skipped: true, finished: answer.at };
};
