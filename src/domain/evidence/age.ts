/** After this many months a claim counts as not checked any more: its page says so and a nightly job fails. */
const mostMonths = 36;

/** Whole months from one date to another, both as `2026-11-22`. */
export const monthsBetween = (from: string, to: string): number => {
  const [y = 0, m = 0, d = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y) * 12 + (m2 - m) - (d2 < d ? 1 : 0);
};

/** True when a claim was last checked more than 36 months before `today`; both as `2026-11-22`. */
export const isStale = (checked: string, today: string): boolean =>
  monthsBetween(checked, today) > mostMonths;
