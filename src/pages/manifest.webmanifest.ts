import type { APIRoute } from 'astro';
import { course } from '../layouts/course.ts';
import { siteStrings as t } from '../strings/nl/site.ts';
import { href } from '../ui/href.ts';

/** The mark stands within the middle four fifths, so that one drawing serves as it is and under a round mask. */
const icons = (['any', 'maskable'] as const).flatMap((purpose) =>
  [192, 512].map((size) => ({
    src: href(`icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })),
);

/** What a device needs to install the course: name, icons and colours, all under the base of this copy. */
export const GET: APIRoute = async () => {
  const { title, description } = await course();
  return new Response(
    JSON.stringify({
      id: href(),
      name: title,
      short_name: t.appName,
      description: description.trim(),
      lang: 'nl',
      dir: 'ltr',
      start_url: href(),
      scope: href(),
      display: 'standalone',
      background_color: '#fcfaf5',
      theme_color: '#fcfaf5',
      categories: ['education'],
      icons,
      shortcuts: [
        { name: t.nav.practice, url: href('oefenen/') },
        { name: t.nav.progress, url: href('voortgang/') },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
};
