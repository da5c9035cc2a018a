/** Probability of `least` or more hits in `n` tries with chance `p` each. */
export const binomialTail = (n: number, least: number, p: number): number => {
  let sum = 0;
  for (let k = least; k <= n; k++) sum += Math.exp(logChoose(n, k)) * p ** k * (1 - p) ** (n - k);
  return Math.min(1, sum);
};

const logFactorial = (n: number): number => {
  let sum = 0;
  for (let k = 2; k <= n; k++) sum += Math.log(k);
  return sum;
};
const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** Fisher's exact test, two-sided: are `a` of `n` and `b` of `m` the same share? */
export const fisher = (a: number, n: number, b: number, m: number): number => {
  const hits = a + b;
  const chance = (x: number) => Math.exp(logChoose(n, x) + logChoose(m, hits - x) - logChoose(n + m, hits));
  const observed = chance(a);
  let sum = 0;
  for (let x = Math.max(0, hits - m); x <= Math.min(n, hits); x++) {
    if (chance(x) <= observed * (1 + 1e-7)) sum += chance(x);
  }
  return Math.min(1, sum);
};

/** Chi-square test with two degrees of freedom: are three counts equal but for chance? */
export const evenOverThree = (counts: readonly [number, number, number]): number => {
  const expected = (counts[0] + counts[1] + counts[2]) / 3;
  const square = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return Math.exp(-square / 2);
};
