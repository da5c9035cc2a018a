/**
 * Whether a page holds something that opening it anew would lose: an option that is ticked and not yet committed, or
 * text that is not kept; the journal says by itself whether it is (`data-journal`).
 *
 * @param page what to look in
 * @param textsAreKept whether the learner lets texts be saved on this device
 */
export const hasUnsavedWork = (page: ParentNode, textsAreKept: boolean): boolean =>
  [
    ...page.querySelectorAll<HTMLInputElement>(
      'form[data-exercise]:not([data-state=committed]) input[name]',
    ),
  ].some(({ checked, defaultChecked }) => checked !== defaultChecked) ||
  [...page.querySelectorAll('textarea')].some(
    ({ value, dataset }) =>
      value !== '' && !(dataset['journal'] ? dataset['journal'] === 'kept' : textsAreKept),
  );
