import { textPlaceStrings as t } from '../../strings/nl/text-place.ts';

/** Places beside that of an exercise itself, by what their id ends with. */
const besides = { '-opnieuw': t.again, '-settles': t.settles };

/**
 * What an export of own texts calls a place.
 *
 * @param place id of the place a text was written in
 * @param titles title of each exercise, client moment and question of the course, by its place
 * @returns a title in words; for a place that has left the course its id, with that said
 */
export const placeTitle = (place: string, titles: Readonly<Record<string, string>>): string => {
  if (Object.hasOwn(titles, place)) return titles[place] ?? place;
  for (const [end, words] of Object.entries(besides)) {
    const title = place.endsWith(end) ? titles[place.slice(0, -end.length)] : undefined;
    if (title) return words(title);
  }
  return t.gone(place);
};
