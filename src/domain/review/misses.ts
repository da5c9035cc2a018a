import { handedInAt } from '../progress/state.ts';
import type { Answers, Minute } from '../progress/types.ts';
import type { Certainty } from '../vignette/types.ts';
import type { CaseFacts } from './facts.ts';

/** A case that was answered with something else than its key. */
export type Miss = {
  exercise: string;
  at: Minute;
  certainty?: Certainty | undefined;
  misconception?: string | undefined;
};

type Given = {
  version: number;
  choice: string;
  certainty?: Certainty | undefined;
  at: Minute;
};

/**
 * The cases a learner missed, each once. It is the first answer that counts; a later one only when the learner was sure of
 * it. Of tests, an item that was missed in a post-test that was handed in: in a pre-test nobody has to know yet. A grey case
 * cannot be missed, and neither can a question that has changed since.
 */
export const misses = (cases: readonly CaseFacts[], answers: Answers): Miss[] => {
  const inTests = new Map<string, Given[]>();
  for (const answer of answers.values()) {
    const at = handedInAt(answer);
    if (answer.kind !== 'test' || at === undefined) continue;
    for (const [exercise, item] of Object.entries(answer.items))
      inTests.set(exercise, [...(inTests.get(exercise) ?? []), { ...item, at }]);
  }
  return cases.flatMap((one) => {
    if (one.best.length > 1) return [];
    const answer = answers.get(one.exercise);
    const own =
      answer?.kind !== 'vignette'
        ? []
        : answer.certainty === 3 && !answer.reopened
          ? [answer.first, answer]
          : [answer.first];
    // A post-test saves the vignette as well; what came in from a file may have only the test.
    const isOnlyTested = one.form === 'posttest' && own.length === 0;
    const tested = isOnlyTested ? (inTests.get(one.exercise) ?? []) : [];
    const wrong = [...own, ...tested]
      .filter(({ version, choice }) => version === one.version && one.options.includes(choice))
      .filter(({ choice }) => !one.best.includes(choice))
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .at(-1);
    if (!wrong) return [];
    const { at, certainty, choice } = wrong;
    return [{ exercise: one.exercise, at, certainty, misconception: one.misconceptions[choice] }];
  });
};

/** Exercises whose explanation the learner has seen: answered by itself, or in a post-test that was handed in. */
export const explained = (cases: readonly CaseFacts[], answers: Answers): Set<string> => {
  const seen = new Set<string>();
  const posttest = new Set(
    cases.filter(({ form }) => form === 'posttest').map(({ exercise }) => exercise),
  );
  for (const answer of answers.values()) {
    if (answer.kind === 'vignette') seen.add(answer.exercise);
    if (answer.kind === 'test' && handedInAt(answer) !== undefined)
      for (const exercise of Object.keys(answer.items))
        if (posttest.has(exercise)) seen.add(exercise);
  }
  return seen;
};
