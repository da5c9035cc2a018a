/**
 * How a reader can have the pages look, by name of the setting; the usual value stands first. The same names are
 * attributes of `<html>` while they do not have their usual value, and `styles/reading.css` depends on them.
 */
export const looks = {
  theme: ['system', 'light', 'dark'],
  textSize: ['normal', 'large', 'larger', 'largest'],
  /** Lines and words further apart, together. */
  spacing: ['normal', 'wide'],
  width: ['normal', 'narrow', 'wide'],
} as const;

export type LookName = keyof typeof looks;

/** A value for each setting of {@link looks}; whatever is not in its list counts as the usual value. */
export type Look = { [Name in LookName]?: string | undefined };
