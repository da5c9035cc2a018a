import { later } from './clock.ts';
import { joinParts } from './parts.ts';
import type { Placed, Told } from '../comparison/types.ts';
import type {
  AgreementAnswer,
  AgreementCaseAnswer,
  Answer,
  ComparisonAnswer,
  ComparisonCellAnswer,
  Dated,
  DialogueAnswer,
  FirstAnswer,
  Minute,
  ResponseAnswer,
  SortingAnswer,
  TestAnswer,
  VignetteAnswer,
} from './types.ts';

/*
 * Merging is choosing the greater of two in a fixed total order, part by part. That makes it commutative, associative and
 * idempotent: two tabs, two devices and an old export come to the same answer, in whatever order they meet.
 */

/**
 * One answer of two to the same exercise. The latest wins, of equal minutes the higher attempt, then what is committed;
 * what is still equal is settled by its text. The earliest first answer is kept. Agreement cases are
 * merged one by one, and so are the cells of a table, the stimuli of a series, the situations of a sorting set and the items
 * of a test. Of a conversation the latest path is kept, and every end that was seen.
 */
export const mergeAnswers = (a: Answer, b: Answer): Answer => {
  if (a.kind === 'vignette' && b.kind === 'vignette') return mergeVignette(a, b);
  if (a.kind === 'agreement' && b.kind === 'agreement') return mergeAgreement(a, b);
  if (a.kind === 'comparison' && b.kind === 'comparison') return mergeComparison(a, b);
  if (a.kind === 'dialogue' && b.kind === 'dialogue') return mergeDialogue(a, b);
  if (a.kind === 'response' && b.kind === 'response') return mergeResponse(a, b);
  if (a.kind === 'sorting' && b.kind === 'sorting') return mergeSorting(a, b);
  if (a.kind === 'test' && b.kind === 'test') return mergeTest(a, b);
  if (a.kind === 'prequestion' && b.kind === 'prequestion') {
    return greatest(a, b, ({ at, version, choice }) => [at, version, choice]);
  }
  // An id has one kind for ever, so only a forged file comes here; the choice still may not depend on the order.
  return greatest(a, b, ({ kind }) => [kind]);
};

/** The later of two things; of equal minutes, settled by their text. */
export const mergeLatest = <T extends { at: Minute }>(a: T, b: T): T =>
  greatest(a, b, (value) => [value.at, JSON.stringify(Object.entries(value).sort())]);

const mergeVignette = (a: VignetteAnswer, b: VignetteAnswer): VignetteAnswer => ({
  ...greatest(a, b, (answer) => [
    answer.at,
    answer.attempt,
    answer.reopened ? 0 : 1,
    answer.version,
    answer.choice,
    answer.certainty ?? 0,
    JSON.stringify(answer.sentences ?? null),
  ]),
  first: earliest(a.first, b.first),
});

const earliest = (a: FirstAnswer, b: FirstAnswer): FirstAnswer =>
  greatest(a, b, (first) => [first.at, first.version, first.choice, first.certainty ?? 0]) === a
    ? b
    : a;

const mergeAgreement = (a: AgreementAnswer, b: AgreementAnswer): AgreementAnswer => ({
  ...a,
  version: Math.max(a.version, b.version),
  at: later(a.at, b.at),
  attempt: Math.max(a.attempt, b.attempt),
  cases: joinParts(a.cases, b.cases, (one, other) => greatest(one, other, caseRank)),
});

const caseRank = ({
  at,
  attempt,
  committed,
  version,
  ratings,
  friction,
  repair,
}: AgreementCaseAnswer) => [
  at,
  attempt,
  committed ? 1 : 0,
  version,
  JSON.stringify([
    ratings.goals,
    ratings.tasks,
    ratings.bond,
    friction?.component,
    friction?.lines,
    repair,
  ]),
];

const mergeComparison = (a: ComparisonAnswer, b: ComparisonAnswer): ComparisonAnswer => ({
  ...a,
  version: Math.max(a.version, b.version),
  at: later(a.at, b.at),
  cells: joinParts(a.cells, b.cells, mergeCell),
  hidden: either(a.hidden, b.hidden, ({ at, columns }) => [at, JSON.stringify(columns)]),
});

const mergeCell = (a: ComparisonCellAnswer, b: ComparisonCellAnswer): ComparisonCellAnswer => ({
  told: either(a.told, b.told, (told: Dated<Told>) => [
    told.at,
    told.again ? 0 : 1,
    told.version,
    told.named,
  ]),
  placed: either(a.placed, b.placed, (placed: Dated<Placed>) => [
    placed.at,
    placed.again ? 0 : 1,
    placed.version,
    placed.choice,
  ]),
});

const mergeDialogue = (a: DialogueAnswer, b: DialogueAnswer): DialogueAnswer => ({
  ...greatest(a, b, ({ at, attempt, version, path, spotted }) => [
    at,
    attempt,
    version,
    path.length,
    JSON.stringify([path, Object.entries(spotted).sort()]),
  ]),
  ends: joinParts(a.ends, b.ends, (one, other) => (one < other ? one : other)),
});

const mergeResponse = (a: ResponseAnswer, b: ResponseAnswer): ResponseAnswer => ({
  ...a,
  version: Math.max(a.version, b.version),
  at: later(a.at, b.at),
  stimuli: joinParts(a.stimuli, b.stimuli, (one, other) =>
    greatest(one, other, (part) => [
      part.at,
      part.version,
      part.reopened ? 0 : 1,
      // Several steps fit in one minute: who came further is later.
      [part.after, part.again, part.pace].filter((step) => step !== undefined).length,
      JSON.stringify([part.before, part.after, part.again, part.pace]),
    ]),
  ),
});

const mergeSorting = (a: SortingAnswer, b: SortingAnswer): SortingAnswer => ({
  ...a,
  version: Math.max(a.version, b.version),
  at: later(a.at, b.at),
  situations: joinParts(a.situations, b.situations, (one, other) =>
    greatest(one, other, (part) => [
      part.at,
      part.version,
      part.reopened ? 0 : 1,
      Object.keys(part.whatIf).length,
      JSON.stringify([part.category, part.factor, part.doubt, Object.entries(part.whatIf).sort()]),
    ]),
  ),
});

const mergeTest = (a: TestAnswer, b: TestAnswer): TestAnswer => ({
  ...greatest(a, b, ({ at, version, skipped, finished, estimate }) => [
    at,
    version,
    skipped ? 0 : 1,
    finished ?? '',
    estimate ?? -1,
  ]),
  items: joinParts(a.items, b.items, (one, other) =>
    greatest(one, other, (item) => [item.at, item.version, item.choice, item.certainty ?? 0]),
  ),
});

/** The greater of two where both are there, else the one that is. */
const either = <T>(a: T | undefined, b: T | undefined, rank: (value: T) => Rank): T | undefined =>
  a && b ? greatest(a, b, rank) : (a ?? b);

type Rank = (string | number)[];

/** The greater of two by the first part of their rank that differs; `a` when nothing differs. */
const greatest = <T>(a: T, b: T, rank: (value: T) => Rank): T => {
  const [ofA, ofB] = [rank(a), rank(b)];
  const differs = ofA.findIndex((part, index) => part !== ofB[index]);
  return differs >= 0 && (ofA[differs] ?? 0) < (ofB[differs] ?? 0) ? b : a;
};
