/** A path inside the site with the base before it: `href('lessen/setting/')` → `/cursus/lessen/setting/`. */
export const href = (path = ''): string =>
  `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path.replace(/^\//, '')}`;
