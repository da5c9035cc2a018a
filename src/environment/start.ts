/**
 * Shows a page as its reader set it, before the first text is drawn. Only who set something gets this file (early.ts).
 * It reads the stored values as they are, and knows no other values than those of `looks`.
 */
import { looks, type Look } from '../domain/reading/looks.ts';
import { showLook } from './reading.ts';

const { site, base } = document.documentElement.dataset;
const prefix = `${site}:${base}:v1:s:`;

/** A stored setting is bare JSON; what is not, or cannot be reached, is no setting. */
const read = (name: string): string | undefined => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + name) ?? 'null');
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
};

const show = () =>
  showLook(Object.fromEntries(Object.keys(looks).map((name) => [name, read(name)])) as Look);

show();
// What is set in another tab, or on a page this one comes back from, holds here as well.
addEventListener('storage', ({ key }) => {
  if (key === null || key.startsWith(prefix)) show();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show();
});
