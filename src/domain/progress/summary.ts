import { placedTally } from '../comparison/place.ts';
import { toldTally } from '../comparison/tell.ts';
import type { Cell } from '../comparison/types.ts';
import type { TestItem } from '../test/form.ts';
import { testCertainties, testResult, type TestResult } from '../test/growth.ts';
import { scoreVignette } from '../vignette/scoring.ts';
import type { Certainty, VignetteRubric } from '../vignette/types.ts';
import { exerciseState, handedInAt, isAnswered, type CurrentExercise } from './state.ts';
import type { Answers, Minute, TestAnswer, VignetteAnswer } from './types.ts';

/** What a summary must know about an exercise of today's course. */
export type ExerciseFacts = CurrentExercise & {
  exercise: string;
  /** Ids of the objectives it gives evidence for. */
  objectives: readonly string[];
  /** Counts for ‘les gedaan’. */
  required: boolean;
} & (
    | { kind: 'vignette'; rubric: VignetteRubric }
    | { kind: 'agreement' | 'dialogue' | 'response' | 'sorting' }
    | { kind: 'comparison'; title: string; cells: readonly Cell[] }
    /** The items of its form, as exercise ids of vignettes. */
    | { kind: 'pretest' | 'posttest'; module: string; title: string; form: readonly string[] }
    /** Option id → the misconception behind it. */
    | { kind: 'prequestion'; misconceptions: Record<string, string> }
  );

/** How far a lesson is; it is done when every required exercise has been answered. */
export type LessonProgress = { answered: number; required: number; done: boolean };

/** Counts the required exercises that were answered. */
export const lessonProgress = (
  exercises: readonly ExerciseFacts[],
  answers: Answers,
): LessonProgress => {
  const required = exercises.filter((facts) => facts.required);
  const answered = required.filter((facts) =>
    isAnswered(answers.get(facts.exercise), facts.caseIds),
  );
  return {
    answered: answered.length,
    required: required.length,
    done: required.length > 0 && answered.length === required.length,
  };
};

/** Evidence for one objective: `right` of `answered` (‘3 van 4’), out of `total` scored vignettes in the course. */
export type ObjectiveEvidence = {
  objective: string;
  right: number;
  answered: number;
  total: number;
};

/** The evidence per objective, in the order in which the exercises name them. Grey cases and agreement exercises give none. */
export const objectiveEvidence = (
  exercises: readonly ExerciseFacts[],
  answers: Answers,
): ObjectiveEvidence[] => {
  const found = new Map<string, ObjectiveEvidence>();
  for (const facts of exercises) {
    if (facts.kind !== 'vignette' || facts.rubric.kind === 'grey') continue;
    const answer = committed(facts, answers);
    const result = answer && scoreVignette(facts.rubric, answer);
    for (const objective of facts.objectives) {
      const evidence = found.get(objective) ?? { objective, right: 0, answered: 0, total: 0 };
      found.set(objective, {
        objective,
        right: evidence.right + (result?.kind === 'scored' ? result.earned : 0),
        answered: evidence.answered + (answer ? 1 : 0),
        total: evidence.total + 1,
      });
    }
  }
  return [...found.values()];
};

/** In how many answers with a sentence the choice was right for a sentence that decides: ‘in 5 van 6’. */
export const reasoningFit = (
  exercises: readonly ExerciseFacts[],
  answers: Answers,
): { fits: number; total: number } => {
  const results = exercises.flatMap((facts) => {
    const answer = committed(facts, answers);
    if (facts.kind !== 'vignette' || !answer) return [];
    const result = scoreVignette(facts.rubric, answer);
    // ‘Geen enkele zin alleen’ points at nothing, so it fits nothing and misses nothing.
    const pointed = result.kind === 'scored' && !['unanswered', 'none'].includes(result.reasoning);
    return pointed ? [result] : [];
  });
  const fits = results.filter(({ earned, reasoning }) => earned === 1 && reasoning === 'fits');
  return { fits: fits.length, total: results.length };
};

/** A misconception behind an option that a learner chose. */
export type MisconceptionMet = {
  misconception: string;
  /** Exercises where the first or the latest answer came with it, or an answer in a test that may be shown. */
  met: string[];
  /** Those of them where the latest answer still does. */
  still: string[];
};

type Given = { version: number; choice: string; at: Minute };

/**
 * The tests whose outcome may be shown: a post-test that was handed in, and a pre-test that was handed in beside it. Until
 * then a pre-test tells nothing, wherever its answers would count.
 */
const shownTests = (
  exercises: readonly ExerciseFacts[],
  answers: Answers,
): { answer: TestAnswer; finished: Minute }[] => {
  const handedIn = exercises.flatMap((facts) => {
    if (facts.kind !== 'pretest' && facts.kind !== 'posttest') return [];
    const answer = answers.get(facts.exercise);
    const finished = handedInAt(answer);
    return answer?.kind === 'test' && finished !== undefined
      ? [{ kind: facts.kind, module: facts.module, answer, finished }]
      : [];
  });
  return handedIn.filter(
    ({ kind, module }) =>
      kind === 'posttest' ||
      handedIn.some((other) => other.kind === 'posttest' && other.module === module),
  );
};

/** What was chosen in tests that may be shown, by exercise. */
const inTests = (exercises: readonly ExerciseFacts[], answers: Answers): Map<string, Given[]> => {
  const found = new Map<string, Given[]>();
  for (const { answer, finished } of shownTests(exercises, answers)) {
    for (const [exercise, { version, choice }] of Object.entries(answer.items)) {
      const given = { version, choice, at: finished };
      found.set(exercise, [...(found.get(exercise) ?? []), given]);
    }
  }
  return found;
};

/** The misconceptions a learner met, those still there first. It is a private map, not a diagnosis. */
export const misconceptionsMet = (
  exercises: readonly ExerciseFacts[],
  answers: Answers,
): MisconceptionMet[] => {
  const found = new Map<string, MisconceptionMet>();
  const tested = inTests(exercises, answers);
  for (const facts of exercises) {
    if (facts.kind !== 'vignette' && facts.kind !== 'prequestion') continue;
    const answer = answers.get(facts.exercise);
    const own: Given[] =
      answer?.kind !== facts.kind
        ? []
        : answer.kind === 'vignette'
          ? [answer.first, answer]
          : [answer];
    const given = [...own, ...(tested.get(facts.exercise) ?? [])].sort((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
    );
    const misconceptions =
      facts.kind === 'vignette' ? facts.rubric.misconceptions : facts.misconceptions;
    const behind = given.map(({ version, choice }) =>
      version === facts.version ? misconceptions[choice] : undefined,
    );
    for (const misconception of new Set(behind)) {
      if (!misconception) continue;
      const entry = found.get(misconception) ?? { misconception, met: [], still: [] };
      entry.met.push(facts.exercise);
      if (misconception === behind.at(-1)) entry.still.push(facts.exercise);
      found.set(misconception, entry);
    }
  }
  return [...found.values()].sort((a, b) => b.still.length - a.still.length);
};

/** The items of a form as they are today; one that is no vignette with a key any more is left out. */
const itemsOf = (exercises: readonly ExerciseFacts[], form: readonly string[]): TestItem[] =>
  form.flatMap((id) => {
    const facts = exercises.find(({ exercise }) => exercise === id);
    if (facts?.kind !== 'vignette' || facts.rubric.kind === 'grey') return [];
    const { exercise, version, optionIds, objectives, rubric } = facts;
    return [{ exercise, version, optionIds, objectives, key: rubric.key }];
  });

/**
 * What `calibration` asks for: first answers with a certainty, to questions that have not changed since. Those of a pre-test
 * are among them (nothing had been explained by then) once its post-test was handed in.
 */
export const calibrationItems = (
  exercises: readonly ExerciseFacts[],
  answers: Answers,
): { certainty: Certainty; right: boolean }[] => {
  const shown = new Map(
    shownTests(exercises, answers).map(({ answer }) => [answer.exercise, answer]),
  );
  return exercises.flatMap((facts) => {
    if (facts.kind === 'pretest') {
      const pretest = shown.get(facts.exercise);
      return pretest ? testCertainties(itemsOf(exercises, facts.form), pretest) : [];
    }
    if (facts.kind !== 'vignette' || facts.rubric.kind === 'grey') return [];
    const answer = answers.get(facts.exercise);
    if (answer?.kind !== 'vignette' || answer.first.version !== facts.version) return [];
    const { choice, certainty } = answer.first;
    return certainty ? [{ certainty, right: choice === facts.rubric.key }] : [];
  });
};

/** The tests of one module. A pre-test shows its result only beside a post-test that was made. */
export type TestEvidence = {
  module: string;
  title: string;
  pretest: { kind: 'none' | 'skipped' | 'handed-in' } | { kind: 'shown'; result: TestResult };
  posttest: TestResult | undefined;
};

/** The modules of which a learner made or skipped a test, in the order of the facts. */
export const testEvidence = (
  exercises: readonly ExerciseFacts[],
  answers: Answers,
): TestEvidence[] => {
  const found = new Map<string, TestEvidence>();
  const tests = exercises.flatMap((facts) =>
    facts.kind === 'pretest' || facts.kind === 'posttest' ? [facts] : [],
  );
  // Whether a pre-test may be shown depends on the post-test.
  for (const facts of tests.toSorted((a, b) => (a.kind > b.kind ? 1 : a.kind < b.kind ? -1 : 0))) {
    const answer = answers.get(facts.exercise);
    if (answer?.kind !== 'test' || answer.finished === undefined) continue;
    const { module, title } = facts;
    const evidence = found.get(module) ?? {
      module,
      title,
      pretest: { kind: 'none' as const },
      posttest: undefined,
    };
    const result = testResult(itemsOf(exercises, facts.form), answer);
    if (facts.kind === 'posttest') found.set(module, { ...evidence, posttest: result });
    else if (answer.skipped) found.set(module, { ...evidence, pretest: { kind: 'skipped' } });
    else
      found.set(module, {
        ...evidence,
        pretest: evidence.posttest ? { kind: 'shown', result } : { kind: 'handed-in' },
      });
  }
  return [...found.values()];
};

/** What a learner did with one table: told by heart (self-scored) and placed, each apart. */
export type ComparisonEvidence = {
  exercise: string;
  title: string;
  told: ReturnType<typeof toldTally>;
  placed: ReturnType<typeof placedTally>;
};

/** The tables a learner worked on, as they are now; results of an earlier version do not count. */
export const comparisonEvidence = (
  exercises: readonly ExerciseFacts[],
  answers: Answers,
): ComparisonEvidence[] =>
  exercises.flatMap((facts) => {
    const answer = answers.get(facts.exercise);
    if (facts.kind !== 'comparison' || answer?.kind !== 'comparison') return [];
    const { exercise, title, cells, version } = facts;
    const told = toldTally(cells, answer.cells, version);
    const placed = placedTally(cells, answer.cells, version);
    return told.told + placed.placed > 0 ? [{ exercise, title, told, placed }] : [];
  });

const committed = (facts: ExerciseFacts, answers: Answers): VignetteAnswer | undefined => {
  const answer = answers.get(facts.exercise);
  return answer?.kind === 'vignette' && exerciseState(answer, facts) === 'committed'
    ? answer
    : undefined;
};
