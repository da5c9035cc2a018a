import type { Answers } from '../progress/types.ts';
import { carries, type CaseFacts } from './facts.ts';
import { explained, type Miss } from './misses.ts';

type Given = {
  cases: readonly CaseFacts[];
  answers: Answers;
  /** Cases that wait for the learner already. */
  waiting?: ReadonlySet<string> | undefined;
};

/**
 * Another case after a missed one: the member of a pre-test of the same family that never got feedback, else an unanswered
 * member of the family that stands in no lesson, else a case of another family with the same misconception (unanswered
 * before answered long ago), else the missed one itself. Who was sure of a misconception gets a case with that misconception
 * wherever there is one. What a post-test will ask is left for last.
 */
export const anotherCase = (miss: Miss, { cases, answers, waiting }: Given): string => {
  const { exercise, misconception, certainty = 0 } = miss;
  const seen = explained(cases, answers);
  const missed = cases.find((one) => one.exercise === exercise);
  const others = cases.filter((one) => one.exercise !== exercise);
  const fresh = others.filter((one) => !seen.has(one.exercise) && !waiting?.has(one.exercise));
  const kept = (one: CaseFacts) => one.form === 'posttest';
  const has = (one: CaseFacts) => misconception !== undefined && carries(one, misconception);

  const siblings = fresh.filter(({ family }) => family === missed?.family);
  const own = [
    ...siblings.filter(({ form }) => form === 'pretest'),
    ...siblings.filter((one) => !one.placed && one.form === undefined),
  ];
  const withIt = [
    ...fresh.filter((one) => !one.placed && !kept(one)),
    ...fresh.filter((one) => one.placed && !kept(one)),
    ...others.filter((one) => waiting?.has(one.exercise)),
    ...others.filter((one) => seen.has(one.exercise)).sort(longestAgo(answers)),
    ...fresh.filter(kept),
  ].filter(has);
  const insists = certainty >= 2;
  const first = insists
    ? [...own.filter(has), ...withIt, ...own]
    : [...own.filter(({ form }) => form === 'pretest'), ...own.filter(has), ...own, ...withIt];
  return first[0]?.exercise ?? exercise;
};

const longestAgo =
  (answers: Answers) =>
  (a: CaseFacts, b: CaseFacts): number => {
    const at = ({ exercise }: CaseFacts) => answers.get(exercise)?.at ?? '';
    return at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0;
  };
