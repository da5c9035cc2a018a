import type { TestAnswer, TestItemAnswer } from '../progress/types.ts';
import type { Certainty } from '../vignette/types.ts';
import type { TestItem } from './form.ts';

/** How many items were answered, and of how many the best option was chosen. */
export type Tally = { right: number; answered: number };

/** A test as it counts today. */
export type TestResult = Tally & {
  /** Items of the form. */
  total: number;
  /** How many the learner expected to have right, if they said so. */
  estimate: number | undefined;
  /** Items without an answer, or with an answer to a question that has changed since. */
  open: string[];
};

const currentAnswer = (
  { exercise, version, optionIds }: TestItem,
  answer: TestAnswer | undefined,
): TestItemAnswer | undefined => {
  const given = answer?.items[exercise];
  return given?.version === version && optionIds.includes(given.choice) ? given : undefined;
};

const tallyOf = (items: readonly TestItem[], answer: TestAnswer | undefined): Tally => {
  const given = items.flatMap((item) => {
    const one = currentAnswer(item, answer);
    return one ? [one.choice === item.key] : [];
  });
  return { right: given.filter(Boolean).length, answered: given.length };
};

/** What came of a test. An item that left the form, and an answer to an older question, count for nothing. */
export const testResult = (
  form: readonly TestItem[],
  answer: TestAnswer | undefined,
): TestResult => ({
  ...tallyOf(form, answer),
  total: form.length,
  estimate: answer?.estimate,
  open: form.filter((item) => !currentAnswer(item, answer)).map(({ exercise }) => exercise),
});

/** Fewer items than this, before or after, say nothing about an objective. */
export const fewestForGrowth = 2;

/** One objective, before and after; `'too-few'` when either rests on fewer than two items. */
export type ObjectiveGrowth = { objective: string } & (
  { kind: 'too-few' } | { kind: 'ready'; before: Tally; after: Tally }
);

/**
 * Before and after beside each other, per objective, in the order of the forms. It gives counts and no share: of six items
 * one is already a sixth.
 */
export const growth = (
  pretest: { form: readonly TestItem[]; answer: TestAnswer | undefined },
  posttest: { form: readonly TestItem[]; answer: TestAnswer | undefined },
): ObjectiveGrowth[] => {
  const objectives = new Set(
    [...posttest.form, ...pretest.form].flatMap((item) => item.objectives),
  );
  return [...objectives].map((objective) => {
    const about = ({ form, answer }: typeof pretest) =>
      tallyOf(
        form.filter((item) => item.objectives.includes(objective)),
        answer,
      );
    const [before, after] = [about(pretest), about(posttest)];
    return before.answered >= fewestForGrowth && after.answered >= fewestForGrowth
      ? { objective, kind: 'ready', before, after }
      : { objective, kind: 'too-few' };
  });
};

/** What `calibration` asks for, of one test. */
export const testCertainties = (
  form: readonly TestItem[],
  answer: TestAnswer | undefined,
): { certainty: Certainty; right: boolean }[] =>
  form.flatMap((item) => {
    const given = currentAnswer(item, answer);
    return given?.certainty
      ? [{ certainty: given.certainty, right: given.choice === item.key }]
      : [];
  });

/** How an estimate lies beside what came of it. */
export type EstimateFit = 'none' | 'fits' | 'over' | 'under';

/** Compares a learner's estimate with the result; one more or less is close on so few items. */
export const estimateFit = ({ estimate, right }: TestResult): EstimateFit => {
  if (estimate === undefined) return 'none';
  if (Math.abs(estimate - right) <= 1) return 'fits';
  return estimate > right ? 'over' : 'under';
};
