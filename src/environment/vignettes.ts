import type { PlayableVignette } from '../domain/vignette/playable.ts';

/**
 * Fetches one vignette of this site, or takes it from the offline copy.
 *
 * @param base path the site stands under
 * @param exercise exercise id
 * @throws when it does not come, or when something else comes (a network that asks to log in answers with its own page)
 */
export const fetchVignette = async (base: string, exercise: string): Promise<PlayableVignette> => {
  const url = `${base}data/vignetten/${encodeURIComponent(exercise)}.json`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const vignette = (await response.json()) as PlayableVignette;
  if (vignette.exercise !== exercise) throw new Error(`Not what was asked for: ${url}`);
  return vignette;
};
