import { check } from 'linkinator';
import { serve } from '../../src/build/serve.ts';
import { builtPages } from './built.ts';
import type { Fault } from './fault.ts';

/**
 * Links, anchors and files that lead nowhere inside the site, when it stands under `base`. Every page is visited, also
 * those nobody links to; addresses elsewhere are not asked.
 */
export const links = async (dir: string, base: string): Promise<Fault[]> => {
  const site = await serve({ dir, base });
  const { origin } = new URL(site.url);
  const pages = builtPages(dir)
    // The page for unknown addresses answers 404 by design; it is visited under an address that does not exist.
    .filter((page) => page !== '404.html');
  try {
    const result = await check({
      path: pages.map((page) => new URL(page, site.url).href),
      concurrency: 20,
      checkFragments: true,
      checkCss: true,
      redirects: 'error',
      linksToSkip: async (link) => new URL(link).origin !== origin,
    });
    return result.links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, status, parent }) => {
        const target = url.replace(origin, '');
        return {
          where: (parent ?? '').replace(origin, ''),
          rule: status === 200 ? 'anchor' : 'link',
          found: target,
        };
      });
  } finally {
    await site.close();
  }
};
