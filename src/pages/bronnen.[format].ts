import type { APIRoute, GetStaticPaths } from 'astro';
import { sourceItems } from '../build/citations.ts';
import { toBibtex, toRis } from '../build/citation-files.ts';
import { citedSources } from '../layouts/course.ts';

const formats = { ris: toRis, bib: toBibtex };

export const getStaticPaths = (() =>
  Object.keys(formats).map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** Every source of the course, for a reference manager. */
export const GET: APIRoute = async ({ params }) =>
  new Response(
    formats[params['format'] as keyof typeof formats](sourceItems(await citedSources())),
  );
