/**
 * The service worker: keeps a copy of the whole course on the device, and uses it when the network does not answer.
 * Files with a hash in their name come from the copy, pages from the network while there is one. It never takes over
 * by itself: a page asks for that (environment/offline.ts) after its reader did.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js';
import { packOf, type OfflineCopy, type Pack } from '../domain/offline/copy.ts';

declare const self: ServiceWorkerGlobalScope & { copy: OfflineCopy };

const { site, base, files, fallback } = self.copy;
/** Two copies of the course under one host, `/` and `/cursus/`, each keep their own. */
const cacheName = `${site}:${base}:pages`;
/** How long a page may take to begin to arrive before the copy is shown instead. */
const patience = 2;

/** A network that asks to log in answers every address with its own page: that must not become the course. */
const onlyOurs = {
  cacheWillUpdate: async ({ response }: { response: Response }): Promise<Response | null> => {
    if (response.status !== 200) return null;
    if (!response.headers.get('Content-Type')?.includes('text/html')) return response;
    const text = await response.clone().text();
    return text.includes(`data-site="${site}"`) && text.includes(`data-base="${base}"`)
      ? response
      : null;
  },
};

const copy = new PrecacheController({ cacheName, plugins: [onlyOurs] });
copy.addToCacheList(files);
// All or nothing; what did arrive is there already at the next attempt.
self.addEventListener('install', copy.install);

/*
 * Other tabs may still show the build before this one, and fetch the rest of its files later. So those are kept until
 * every page that was open when this build took over is closed.
 */
const openThen = `${base}?open-then`;

const rememberOpenPages = async () => {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const cache = await caches.open(cacheName);
  await cache.put(openThen, new Response(JSON.stringify(open.map(({ id }) => id))));
};

const removeOldFiles = async () => {
  const cache = await caches.open(cacheName);
  const then = await cache.match(openThen);
  // A next build that is being copied has its files in the same cache.
  if (!then || self.registration.installing || self.registration.waiting) return;
  const ids: string[] = await then.json();
  const open = await Promise.all(ids.map((id) => self.clients.get(id)));
  if (open.some(Boolean)) return;
  const current = new Set(copy.getURLsToCacheKeys().values());
  for (const request of await cache.keys())
    if (!current.has(request.url)) await cache.delete(request);
};

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await self.registration.navigationPreload?.enable();
      await rememberOpenPages();
      // The page of the first visit gets its files from the copy as well, from now on.
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

/** What the copy has for a path below the base: the file itself, or what a pack holds of it, also one of an older build. */
const inCopy = async (path: string): Promise<Response | undefined> => {
  const pack = packOf(path);
  if (pack === null) return copy.matchPrecache(base + path);
  const cache = await caches.open(cacheName);
  const newest = await copy.matchPrecache(base + pack);
  const older = await cache.matchAll(base + pack, { ignoreSearch: true });
  for (const response of newest ? [newest, ...older] : older) {
    const text = ((await response.json()) as Pack)[path];
    if (text === undefined) continue;
    const type = path.endsWith('/')
      ? 'text/html'
      : path.endsWith('.js')
        ? 'text/javascript'
        : 'text/plain';
    return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  }
  return undefined;
};

const pathOf = (url: URL): string => url.pathname.slice(base.length);

const hasty = new NetworkOnly({ networkTimeoutSeconds: patience });
const patient = new NetworkOnly();

registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request, event, url }) => {
    (event as FetchEvent).waitUntil(removeOldFiles());
    const path = pathOf(url).replace(/([^/])$/, '$1/');
    const isHere = packOf(path) !== null || copy.getCacheKeyForURL(base + path) !== undefined;
    try {
      const answer = await (isHere ? hasty : patient).handle({ request, event });
      // A host in trouble is no reason to show its error instead of the page.
      return (answer.status >= 500 && (await inCopy(path))) || answer;
    } catch (error) {
      const instead = (await inCopy(path)) ?? (await copy.matchPrecache(fallback));
      if (!instead) throw error;
      return instead;
    }
  },
);

// Pagefind asks for its list with the time behind it.
const fromCopy = new PrecacheRoute(copy, {
  ignoreURLParametersMatching: [/^ts$/],
  directoryIndex: '',
  cleanURLs: false,
});
registerRoute(
  // A page that is fetched in advance comes from the network, like the page itself.
  (options) => !options.url.pathname.endsWith('/') && fromCopy.match(options),
  fromCopy.handler,
);
/** The network's answer, or what a pack holds when there is none. */
const orFromPack =
  (strategy: {
    handle(options: { request: Request; event: ExtendableEvent }): Promise<Response>;
  }) =>
  async ({ request, event, url }: { request: Request; event: ExtendableEvent; url: URL }) => {
    try {
      const answer = await strategy.handle({ request, event });
      return (!answer.ok && (await inCopy(pathOf(url)))) || answer;
    } catch (error) {
      const packed = await inCopy(pathOf(url));
      if (!packed) throw error;
      return packed;
    }
  };
// A vignette as data has the same name in every build: the network first, as for a page.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith(`${base}data/`),
  orFromPack(hasty),
);
// In a pack, or of the build before or after this one: all of these have a hash in their name.
registerRoute(
  ({ sameOrigin, url }) =>
    sameOrigin &&
    !url.pathname.endsWith('/') &&
    (url.pathname.startsWith(`${base}_astro/`) || packOf(pathOf(url)) !== null),
  orFromPack(new CacheFirst({ cacheName })),
);
