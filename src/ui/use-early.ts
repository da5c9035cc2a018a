import { useEffect, useRef, type RefObject } from 'react';
import type { Early, WokenIsland } from '../environment/wake.ts';

/**
 * Gives an island its form, with what the learner ticked before it woke put back; `onPressed` runs once when the
 * button was already pressed by then.
 */
export const useEarly = (onPressed: () => void): RefObject<HTMLFormElement | null> => {
  const form = useRef<HTMLFormElement>(null);
  const pressed = useRef(onPressed);
  useEffect(() => {
    const element = form.current;
    const early = earlyOf(element);
    if (!element || !early) return;
    tick(element, early.fields);
    if (early.committed) pressed.current();
  }, []);
  return form;
};

/** What a form held when its island woke; `undefined` on a form that no island took over. */
export const earlyOf = (form: HTMLFormElement | null): Early | undefined =>
  form?.closest<WokenIsland>('astro-island')?.early?.[form.name];

/** Ticks the radios and boxes with these names and values, and fills the text fields. */
export const tick = (form: HTMLFormElement, fields: Iterable<readonly [string, string]>): void => {
  for (const [name, value] of fields)
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      `[name="${name}"]`,
    ))
      if (control instanceof HTMLTextAreaElement) control.value = value;
      else if (control.value === value) control.checked = true;
};

/**
 * The words a learner reads beside a radio or box: they stand once on the page, in the markup, and not in the data of
 * an island.
 *
 * @param within the form, or what holds it
 * @param name name of the control
 * @param value its value, any string
 * @returns the words, or an empty string when there is no such control
 */
export const labelOf = (
  within: ParentNode | null | undefined,
  name: string,
  value: string,
): string =>
  within?.querySelector(`[name="${name}"][value="${CSS.escape(value)}"] + span`)?.textContent ?? '';
