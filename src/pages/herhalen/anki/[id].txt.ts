import type { APIRoute, GetStaticPaths } from 'astro';
import { ankiText } from '../../../domain/interchange/anki.ts';
import { cardSets } from '../../../layouts/cards.ts';
import { course, modules } from '../../../layouts/course.ts';

export const getStaticPaths = (async () =>
  (await cardSets()).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The cards of the course or of one module, as a text file for Anki. */
export const GET: APIRoute = async ({ params }) => {
  const { shortTitle } = await course();
  const titles = new Map((await modules()).map(({ id, data }) => [id, data.title]));
  const set = (await cardSets()).find(({ id }) => id === params['id']);
  return new Response(
    ankiText(
      (set?.cards ?? []).map(({ id, front, back, why, kind, lesson, module }) => ({
        id,
        deck: `${shortTitle}::${titles.get(module) ?? ''}`,
        front,
        back,
        why,
        tags: [lesson, kind],
      })),
    ),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
};
