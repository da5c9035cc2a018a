/**
 * The share of the differences in one measure that goes together with differences in the other: r².
 *
 * @param r a correlation, from −1 to 1
 * @returns a share from 0 to 1
 */
export const sharedVariance = (r: number): number => r * r;

/**
 * How often, of two random pairs of scores, the one that is higher on the first measure is higher on the second as
 * well, when both are normally distributed: ½ + asin(r) / π. It follows from Sheppard's (1899) theorem on the quadrants
 * of the bivariate normal distribution, applied to the differences between the two pairs; it is (1 + τ) / 2 with
 * Kendall's τ.
 *
 * @param r a correlation, from −1 to 1
 * @returns a share from 0 to 1; ½ when nothing goes together
 */
export const concordance = (r: number): number => 0.5 + Math.asin(r) / Math.PI;
