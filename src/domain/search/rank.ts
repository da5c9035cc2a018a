import { squeeze } from './fold.ts';

/** By what names something can be called. */
export type Named = { title: string; also: string[] };

/** The articles that may stand before a name; a title has one more often than what is typed. */
const withoutArticle = (name: string, articles: ReadonlySet<string>): string => {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  return rest.length > 0 && articles.has(first.toLowerCase()) ? rest.join(' ') : name;
};

/**
 * Results with those first that are called exactly as what was typed; the others stay as they were.
 *
 * @param query what was typed
 * @param found best first
 * @param nameOf the names of a result
 * @param small words that may stand before a name
 */
export const namesFirst = <Found>(
  query: string,
  found: Found[],
  nameOf: (one: Found) => Named,
  small: ReadonlySet<string>,
): Found[] => {
  const typed = squeeze(query);
  const isIt = (name: string) => squeeze(withoutArticle(name, small)) === typed;
  const rank = (one: Found): number => {
    const { title, also } = nameOf(one);
    return isIt(title) ? 0 : also.some(isIt) ? 1 : 2;
  };
  return found
    .map((one) => ({ one, place: rank(one) }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
};
