import type { APIRoute, GetStaticPaths } from 'astro';
import { vignettes } from '../../../features/vignette/entries.ts';
import { playable } from '../../../features/vignette/playable.ts';

/** One file per vignette, for where the browser chooses the next one (see VignettePlayer.tsx). */
export const getStaticPaths = (async () =>
  (await vignettes()).map(({ exercise }) => ({
    params: { id: exercise },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(await playable(params['id'] ?? ''));
