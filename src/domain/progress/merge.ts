import { later } from './clock.ts';
import type { Placed, Told } from '../comparison/types.ts';
import type {
  AgreementAnswer,
  AgreementCaseAnswer,
  Answer,
  ComparisonAnswer,
  ComparisonCellAnswer,
  Dated,
  FirstAnswer,
  Minute,
  VignetteAnswer,
} from './types.ts';

/*
 * Merging is choosing the greater of two in a fixed total order, part by part. That makes it commutative, associative and
 * idempotent: two tabs, two devices and an old export come to the same answer, in whatever order they meet.
 */

/**
 * One answer of two to the same exercise. The latest wins, of equal minutes the higher attempt, then what is committed;
 * what is still equal is settled by its text. The earliest first answer is kept. Agreement cases are
 * merged one by one, and so are the results of a table's cells.
 */
export const mergeAnswers = (a: Answer, b: Answer): Answer => {
  if (a.kind === 'vignette' && b.kind === 'vignette') return mergeVignette(a, b);
  if (a.kind === 'agreement' && b.kind === 'agreement') return mergeAgreement(a, b);
  if (a.kind === 'comparison' && b.kind === 'comparison') return mergeComparison(a, b);
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

const mergeAgreement = (a: AgreementAnswer, b: AgreementAnswer): AgreementAnswer => {
  const cases = { ...a.cases };
  for (const [id, theirs] of Object.entries(b.cases)) {
    const ours = cases[id];
    cases[id] = ours ? greatest(ours, theirs, caseRank) : theirs;
  }
  return {
    ...a,
    version: Math.max(a.version, b.version),
    at: later(a.at, b.at),
    attempt: Math.max(a.attempt, b.attempt),
    cases,
  };
};

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

const mergeComparison = (a: ComparisonAnswer, b: ComparisonAnswer): ComparisonAnswer => {
  const cells = { ...a.cells };
  for (const [key, theirs] of Object.entries(b.cells)) {
    const ours = cells[key];
    cells[key] = ours ? mergeCell(ours, theirs) : theirs;
  }
  return {
    ...a,
    version: Math.max(a.version, b.version),
    at: later(a.at, b.at),
    cells,
    hidden: either(a.hidden, b.hidden, ({ at, columns }) => [at, JSON.stringify(columns)]),
  };
};

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
