/** One invented pair of scores, both in standard deviations from their mean. */
export type Pair = { x: number; y: number };

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const product = (a: number[], b: number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** The same numbers with mean 0 and variance 1. */
const standardised = (values: number[]): number[] => {
  const middle = mean(values);
  const centred = values.map((value) => value - middle);
  const deviation = Math.sqrt(product(centred, centred) / values.length);
  return centred.map((value) => value / deviation);
};

/** Numbers from 0 to 1 that look like chance and are the same every time: a linear congruential generator. */
const evenly = (count: number, seed: number): number[] => {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return (state + 0.5) / 4294967296;
  });
};

/**
 * Two columns that look drawn from a normal distribution (Box and Muller's transform, 1958), the second made exactly
 * uncorrelated with the first. The radii are spread evenly and the starts chosen so that sixty points have no stragglers.
 */
const independent = (count: number): { x: number[]; rest: number[] } => {
  const order = evenly(count, 10)
    .map((key, at) => ({ key, at }))
    .sort((one, other) => one.key - other.key);
  const turns = evenly(count, 28);
  const pairs = order.map(({ at }, place) => {
    const radius = Math.sqrt(-2 * Math.log((at + 0.5) / count));
    const turn = 2 * Math.PI * (((place + (turns[place] ?? 0)) / count) % 1);
    return { a: radius * Math.cos(turn), b: radius * Math.sin(turn) };
  });
  const x = standardised(pairs.map(({ a }) => a));
  const b = standardised(pairs.map((pair) => pair.b));
  const shared = product(x, b) / count;
  return { x, rest: standardised(b.map((value, at) => value - shared * (x[at] ?? 0))) };
};

/**
 * A cloud of invented pairs whose correlation is exactly `r`: y = r·x + √(1 − r²)·e, with e uncorrelated with x. A pair
 * keeps its x when r changes, so that a reader sees the same points move.
 *
 * @param r the correlation asked for, from −1 to 1
 * @param count how many pairs, at least 3
 * @returns the pairs, always in the same order, standardised in both directions
 * @throws RangeError when r is not between −1 and 1 or there are fewer than three pairs
 */
export const cloud = (r: number, count: number): Pair[] => {
  if (!(Math.abs(r) <= 1)) throw new RangeError(`No correlation of ${r}`);
  if (count < 3) throw new RangeError(`No cloud of ${count}`);
  const { x, rest } = independent(count);
  return x.map((value, at) => ({
    x: value,
    y: r * value + Math.sqrt(1 - r * r) * (rest[at] ?? 0),
  }));
};
