import {
  components,
  type AgreementCaseResponse,
  type AgreementRubric,
  type Component,
  type Friction,
  type Rating,
  type RatingKey,
} from './types.ts';

/** What came of one case. `total` is at most {@link maximum}: a comparison that could defensibly not be made does not count. */
export type AgreementResult =
  | { kind: 'incomplete'; missing: ('ratings' | 'friction' | 'repair')[] }
  | {
      kind: 'scored';
      /** Points for the order of components, one per comparison. */
      order: number;
      friction: { component: 0 | 1; pair: 0 | 0.5 | 1 };
      repair: 0 | 1 | 2;
      earned: number;
      total: number;
    };

/** How a rating lies to the author's range; `'near'` is one step outside it. */
export type Distance = 'inside' | 'near' | 'far' | 'unknown';

/**
 * The comparisons a key allows, each as `[higher, lower]`: two components whose ranges do not overlap.
 * A grey range, or one of more than two values, takes part in none.
 */
export const comparisons = ({ ratings }: AgreementRubric): [Component, Component][] => {
  const usable = components.filter((component) => !isGrey(ratings[component]));
  return usable.flatMap((higher) =>
    usable
      .filter((lower) => ratings[higher].range[0] > ratings[lower].range[1])
      .map((lower): [Component, Component] => [higher, lower]),
  );
};

/** The most points one case can give. It follows from the key, so nobody writes it by hand. */
export const maximum = (rubric: AgreementRubric): number =>
  comparisons(rubric).length +
  (rubric.friction.length > 0 ? 2 : 0) +
  Math.max(0, ...Object.values(rubric.repair));

/**
 * Scores one case. A number earns nothing by itself: a point goes to every comparison the learner puts strictly in the
 * author's order, so that one number everywhere earns 0. Friction earns 1 for the component and 1 for an accepted pair of
 * lines of that component (½ when one line belongs to such a pair); repair earns what the option is worth.
 *
 * Such a score orders answers, it does not measure anyone; no learner sees it before a panel has answered.
 */
export const scoreCase = (
  rubric: AgreementRubric,
  response: AgreementCaseResponse,
): AgreementResult => {
  const missing = missingParts(response);
  if (missing.length > 0) return { kind: 'incomplete', missing };

  const counted = comparisons(rubric).filter((pair) =>
    pair.every((component) => !isDefensiblyUnknown(rubric, response, component)),
  );
  const order = counted.filter(([higher, lower]) =>
    isAbove(response.ratings[higher], response.ratings[lower]),
  ).length;
  const friction = scoreFriction(rubric.friction, response.friction);
  const repair = rubric.repair[response.repair ?? ''] ?? 0;
  return {
    kind: 'scored',
    order,
    friction,
    repair,
    earned: order + friction.component + friction.pair + repair,
    total: maximum(rubric) - (comparisons(rubric).length - counted.length),
  };
};

/** Where a rating lies beside the author's range, for the words of the feedback. */
export const distance = ({ range: [low, high] }: RatingKey, rating: Rating): Distance => {
  if (rating === 'unknown') return 'unknown';
  const steps = Math.max(low - rating, rating - high, 0);
  return steps === 0 ? 'inside' : steps === 1 ? 'near' : 'far';
};

const isGrey = ({ grey, range: [low, high] }: RatingKey) => grey || high - low + 1 > 2;

/** A pair is one or two lines; a third is not an answer yet. */
const missingParts = ({ ratings, friction, repair }: AgreementCaseResponse) => {
  const lines = new Set(friction?.lines).size;
  const missing: ('ratings' | 'friction' | 'repair')[] = [];
  if (components.some((component) => ratings[component] === undefined)) missing.push('ratings');
  if (lines < 1 || lines > 2) missing.push('friction');
  if (repair === undefined) missing.push('repair');
  return missing;
};

const isDefensiblyUnknown = (
  rubric: AgreementRubric,
  response: AgreementCaseResponse,
  component: Component,
) => response.ratings[component] === 'unknown' && rubric.ratings[component].unknownDefensible;

const isAbove = (higher: Rating | undefined, lower: Rating | undefined) =>
  typeof higher === 'number' && typeof lower === 'number' && higher > lower;

const scoreFriction = (
  keys: readonly Friction[],
  answer: AgreementCaseResponse['friction'],
): { component: 0 | 1; pair: 0 | 0.5 | 1 } => {
  const pairs = keys
    .filter((key) => key.component === answer?.component)
    .flatMap((key) => key.pairs);
  if (pairs.length === 0) return { component: 0, pair: 0 };
  const shared = pairs.map((pair) => pair.filter((line) => answer?.lines.includes(line)).length);
  const best = Math.max(...shared);
  return { component: 1, pair: best === 2 ? 1 : best === 1 ? 0.5 : 0 };
};
