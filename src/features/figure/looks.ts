/** How every figure draws a line: round ends and corners, nothing inside. */
export const stroke = {
  fill: 'none',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/** Words beside the drawing. */
export const minor = {
  fill: 'var(--muted)',
  stroke: 'none',
  'font-family': 'var(--sans)',
  'font-size': '14.5',
} as const;
