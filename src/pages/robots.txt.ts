import type { APIRoute } from 'astro';

/** Everything may be found; the address of the sitemap only where the address of the site is known. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      ...(site
        ? [
            `Sitemap: ${new URL(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sitemap-index.xml`, site).href}`,
          ]
        : []),
      '',
    ].join('\n'),
  );
