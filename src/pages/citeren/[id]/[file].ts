import type { APIRoute, GetStaticPaths } from 'astro';
import { sourceItems } from '../../../build/citations.ts';
import { toBibtex, toRis } from '../../../build/citation-files.ts';
import { lessons, lessonToCite, sourcesOf, type PlacedLesson } from '../../../layouts/course.ts';

type Props = { lesson: PlacedLesson['lesson'] };

/** Files of a lesson for a reference manager: the lesson itself and its sources. */
const files: Record<string, (props: Props) => Promise<string>> = {
  'les.ris': async ({ lesson }) => toRis([await lessonToCite(lesson)]),
  'les.bib': async ({ lesson }) => toBibtex([await lessonToCite(lesson)]),
  'bronnen.ris': async ({ lesson }) => toRis(sourceItems(await sourcesOf(lesson))),
  'bronnen.bib': async ({ lesson }) => toBibtex(sourceItems(await sourcesOf(lesson))),
};

export const getStaticPaths = (async () =>
  (await lessons()).flatMap(({ lesson }) =>
    Object.keys(files).map((file) => ({ params: { id: lesson.id, file }, props: { lesson } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ params, props }) =>
  new Response(await files[params['file'] ?? '']?.(props));
