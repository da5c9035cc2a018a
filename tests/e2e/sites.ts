/** A built site the browser tests run against. */
export type Site = {
  name: string;
  /** Folder with the built pages. */
  dir: string;
  base: string;
  port: number;
  /** Which specs run against it. */
  specs: string;
};

export type SiteOptions = { site: Site };

export const sites: Site[] = [
  {
    name: 'root',
    dir: 'dist',
    base: '/',
    port: 4401,
    specs: 'e2e/**/*.spec.ts',
  },
  { name: 'cursus', dir: 'dist-cursus', base: '/cursus/', port: 4402, specs: 'e2e/**/*.spec.ts' },
  { name: 'bench', dir: 'dist-bench', base: '/', port: 4403, specs: 'bench/*.spec.ts' },
];
