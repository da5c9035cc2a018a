import type { AgreementCaseResponse } from '../agreement/types.ts';
import type { Spotting } from '../dialogue/types.ts';
import type { ResponseJudgement } from '../response/types.ts';
import type { SortingChoice } from '../sorting/types.ts';
import type { VignetteResponse } from '../vignette/types.ts';
import { later } from './clock.ts';
import type {
  AgreementAnswer,
  AgreementCaseAnswer,
  Answer,
  ComparisonAnswer,
  ComparisonCellAnswer,
  DialogueAnswer,
  Minute,
  PrequestionAnswer,
  ResponseAnswer,
  SortingAnswer,
  SortingSituationAnswer,
  VignetteAnswer,
} from './types.ts';

/** What is being answered, and when. */
export type Occasion = { exercise: string; version: number; now: Minute };

/*
 * Each step gives the next answer from the one before. Time never runs back, also when a clock does: otherwise
 * a later merge would prefer the older answer.
 */

/** The answer after a learner committed a choice. The first answer stays; the same answer twice is one attempt. */
export const answerVignette = (
  before: Answer | undefined,
  { exercise, version, now }: Occasion,
  { choice, certainty, sentences }: VignetteResponse & { choice: string },
): VignetteAnswer => {
  const old = before?.kind === 'vignette' ? before : undefined;
  const given = { version, choice, certainty, sentences };
  const at = old ? later(old.at, now) : now;
  const isNewAttempt = old && !old.reopened && !isSame(old, given);
  return {
    kind: 'vignette',
    exercise,
    ...given,
    at,
    attempt: (old?.attempt ?? 1) + (isNewAttempt ? 1 : 0),
    first: old?.first ?? { version, choice, certainty, at },
  };
};

/** The answer after a learner committed one case; the other cases stay as they are. */
export const answerAgreementCase = (
  before: Answer | undefined,
  { exercise, version, now }: Occasion,
  caseId: string,
  { ratings, friction, repair }: AgreementCaseResponse,
): AgreementAnswer => {
  const cases = before?.kind === 'agreement' ? before.cases : {};
  const old = cases[caseId];
  const given = {
    ratings: { goals: ratings.goals, tasks: ratings.tasks, bond: ratings.bond },
    friction: friction && { component: friction.component, lines: [...friction.lines] },
    repair,
    version,
  };
  const isNewAttempt = old?.committed && !isSame(old, given);
  const next: AgreementCaseAnswer = {
    ...given,
    committed: true,
    at: old ? later(old.at, now) : now,
    attempt: (old?.attempt ?? 1) + (isNewAttempt ? 1 : 0),
  };
  return withCases(exercise, { ...cases, [caseId]: next });
};

/** The answer to a prequestion. There is no attempt to count: the lesson shows the latest choice. */
export const answerPrequestion = (
  before: Answer | undefined,
  { exercise, version, now }: Occasion,
  choice: string,
): PrequestionAnswer => ({
  kind: 'prequestion',
  exercise,
  version,
  choice,
  at: before ? later(before.at, now) : now,
});

/** The answer after a learner told a cell by heart and said how many of its key ideas were in it. */
export const tellCell = (
  before: Answer | undefined,
  occasion: Occasion,
  cell: string,
  named: number,
): ComparisonAnswer => {
  const { version, now } = occasion;
  const old = cellsOf(before)[cell];
  const told = { named, version, at: old?.told ? later(old.told.at, now) : now };
  return withResults(before, occasion, { [cell]: { ...old, told } });
};

/** The answer after a learner gave cells to rows: row id by cell key. */
export const placeCells = (
  before: Answer | undefined,
  occasion: Occasion,
  choices: Readonly<Record<string, string>>,
): ComparisonAnswer => {
  const { version, now } = occasion;
  const placed = Object.entries(choices).map(([cell, choice]) => {
    const old = cellsOf(before)[cell];
    const at = old?.placed ? later(old.placed.at, now) : now;
    return [cell, { ...old, placed: { choice, version, at } }] as const;
  });
  return withResults(before, occasion, Object.fromEntries(placed));
};

/** The answer after a learner chose which columns to see. */
export const hideColumns = (
  before: Answer | undefined,
  occasion: Occasion,
  columns: readonly string[],
): ComparisonAnswer => {
  const old = before?.kind === 'comparison' ? before.hidden : undefined;
  const at = old ? later(old.at, occasion.now) : occasion.now;
  return {
    ...withResults(before, occasion, {}),
    version: before?.kind === 'comparison' ? before.version : occasion.version,
    hidden: { columns: [...columns], at },
  };
};

const cellsOf = (answer: Answer | undefined): ComparisonAnswer['cells'] =>
  answer?.kind === 'comparison' ? answer.cells : {};

const withResults = (
  before: Answer | undefined,
  { exercise, version, now }: Occasion,
  changed: ComparisonAnswer['cells'],
): ComparisonAnswer => {
  const old = before?.kind === 'comparison' ? before : undefined;
  return {
    kind: 'comparison',
    exercise,
    version: Math.max(old?.version ?? version, version),
    cells: { ...old?.cells, ...changed },
    hidden: old?.hidden,
    at: old ? later(old.at, now) : now,
  };
};

/**
 * The answer after something was said in a conversation, or after a learner went back in it.
 *
 * @param path everything that was said, as `<turn>.<line>`; one that does not go on from the path before is a new attempt
 * @param end the end that the path reached, when it reached one; ends stay, whatever comes later
 */
export const followPath = (
  before: Answer | undefined,
  occasion: Occasion,
  path: readonly string[],
  end?: string,
): DialogueAnswer => {
  const old = dialogueOf(before);
  const base = dialogueNow(old, occasion);
  const goesOn = !old || old.path.every((said, place) => said === path[place]);
  const isSameText = old?.version === occasion.version;
  return {
    ...base,
    path: [...path],
    ends: end === undefined || base.ends[end] ? base.ends : { ...base.ends, [end]: occasion.now },
    attempt: base.attempt + (old && old.path.length > 0 && !(goesOn && isSameText) ? 1 : 0),
  };
};

/** The answer after a learner said what they saw happen in a turn. A path of an earlier text does not go on in this one. */
export const spotInDialogue = (
  before: Answer | undefined,
  occasion: Occasion,
  turn: string,
  spotting: Spotting,
): DialogueAnswer => {
  const base = dialogueNow(dialogueOf(before), occasion);
  return { ...base, spotted: { ...base.spotted, [turn]: spotting } };
};

const dialogueOf = (answer: Answer | undefined): DialogueAnswer | undefined =>
  answer?.kind === 'dialogue' ? answer : undefined;

const dialogueNow = (
  old: DialogueAnswer | undefined,
  { exercise, version, now }: Occasion,
): DialogueAnswer => {
  const isSameText = old?.version === version;
  return {
    kind: 'dialogue',
    exercise,
    version,
    path: isSameText ? old.path : [],
    spotted: isSameText ? old.spotted : {},
    ends: old?.ends ?? {},
    at: old ? later(old.at, now) : now,
    attempt: old?.attempt ?? 1,
  };
};

/** The answer after a learner judged the own answer to one stimulus of a series; the other stimuli stay as they are. */
export const judgeResponse = (
  before: Answer | undefined,
  { exercise, version, now }: Occasion,
  stimulus: string,
  { before: first, after, again, pace }: ResponseJudgement,
): ResponseAnswer => {
  const old = before?.kind === 'response' ? before : undefined;
  const was = old?.stimuli[stimulus];
  const judged = {
    before: [...first],
    after: after && [...after],
    again: again && [...again],
    pace,
  };
  return {
    kind: 'response',
    exercise,
    version: Math.max(old?.version ?? version, version),
    stimuli: {
      ...old?.stimuli,
      [stimulus]: { ...judged, version, at: was ? later(was.at, now) : now },
    },
    at: old ? later(old.at, now) : now,
  };
};

/** The answer when a learner starts one stimulus of a series again; what was judged is kept until the new judgement. */
export const reopenStimulus = (
  before: Answer | undefined,
  stimulus: string,
  now: Minute,
): Answer | undefined => {
  const was = before?.kind === 'response' ? before.stimuli[stimulus] : undefined;
  if (before?.kind !== 'response' || !was) return before;
  const open = { ...was, at: later(was.at, now), reopened: true as const };
  return {
    ...before,
    stimuli: { ...before.stimuli, [stimulus]: open },
    at: later(before.at, now),
  };
};

/** The answer after a learner placed one situation. What was said about its changed facts belongs to the earlier place. */
export const placeSituation = (
  before: Answer | undefined,
  occasion: Occasion,
  situation: string,
  { category, factor, doubt }: Omit<SortingChoice, 'whatIf'>,
): SortingAnswer =>
  withSituation(before, occasion, situation, { category, factor, doubt, whatIf: {} });

/** The answer after a learner placed a situation again with one fact changed; `before` when it was not placed yet. */
export const placeChange = <T extends Answer | undefined>(
  before: T,
  occasion: Occasion,
  situation: string,
  change: string,
  category: string,
): T | SortingAnswer => {
  const old = before?.kind === 'sorting' ? before.situations[situation] : undefined;
  if (!old || old.reopened || old.version !== occasion.version) return before;
  const { factor, doubt, whatIf } = old;
  return withSituation(before, occasion, situation, {
    category: old.category,
    factor,
    doubt,
    whatIf: { ...whatIf, [change]: category },
  });
};

const withSituation = (
  before: Answer | undefined,
  { exercise, version, now }: Occasion,
  situation: string,
  choice: SortingChoice,
): SortingAnswer => {
  const old = before?.kind === 'sorting' ? before : undefined;
  const was = old?.situations[situation];
  const next: SortingSituationAnswer = {
    ...choice,
    version,
    at: was ? later(was.at, now) : now,
  };
  return {
    kind: 'sorting',
    exercise,
    version: Math.max(old?.version ?? version, version),
    situations: { ...old?.situations, [situation]: next },
    at: old ? later(old.at, now) : now,
  };
};

/** The answer when a learner starts again; `undefined` when nothing of it has to be remembered. */
export const reopen = (answer: Answer | undefined, now: Minute): Answer | undefined => {
  if (answer?.kind === 'vignette') {
    if (answer.reopened) return answer;
    return { ...answer, attempt: answer.attempt + 1, at: later(answer.at, now), reopened: true };
  }
  if (answer?.kind === 'comparison') {
    const openAgain = <T extends { at: Minute }>(result: T | undefined) =>
      result && { ...result, at: later(result.at, now), again: true as const };
    const cells = Object.entries(answer.cells).map(([key, { told, placed }]) => [
      key,
      { told: openAgain(told), placed: openAgain(placed) } satisfies ComparisonCellAnswer,
    ]);
    return { ...answer, cells: Object.fromEntries(cells), at: later(answer.at, now) };
  }
  if (answer?.kind === 'dialogue') {
    const attempt = answer.attempt + (answer.path.length > 0 ? 1 : 0);
    return { ...answer, path: [], spotted: {}, attempt, at: later(answer.at, now) };
  }
  if (answer?.kind === 'response') {
    return Object.keys(answer.stimuli).reduce<Answer | undefined>(
      (next, stimulus) => reopenStimulus(next, stimulus, now),
      answer,
    );
  }
  if (answer?.kind === 'sorting') {
    const at = later(answer.at, now);
    const situations = Object.entries(answer.situations).map(
      ([id, old]): [string, SortingSituationAnswer] => [
        id,
        { ...old, at: later(old.at, now), reopened: true },
      ],
    );
    return { ...answer, situations: Object.fromEntries(situations), at };
  }
  if (answer?.kind !== 'agreement') return undefined;
  const cases = Object.entries(answer.cases).map(([id, old]): [string, AgreementCaseAnswer] => [
    id,
    old.committed
      ? {
          ratings: {},
          committed: false,
          version: old.version,
          at: later(old.at, now),
          attempt: old.attempt + 1,
        }
      : old,
  ]);
  return withCases(answer.exercise, Object.fromEntries(cases));
};

const withCases = (exercise: string, cases: AgreementAnswer['cases']): AgreementAnswer => {
  const all = Object.values(cases);
  return {
    kind: 'agreement',
    exercise,
    version: Math.max(...all.map(({ version }) => version)),
    cases,
    at: all.map(({ at }) => at).reduce(later),
    attempt: Math.max(...all.map(({ attempt }) => attempt)),
  };
};

/** Whether an answer says what was given now. */
const isSame = <T extends object>(old: T, given: Partial<T>) =>
  Object.entries(given).every(
    ([field, value]) => JSON.stringify(old[field as keyof T]) === JSON.stringify(value),
  );
