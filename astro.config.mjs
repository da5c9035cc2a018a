// @ts-check
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { touch } from './src/build/touch-directive.ts';
import { offline } from './src/build/offline.ts';
import { postprocess } from './src/build/postprocess.ts';
import { readRedirects } from './src/build/redirects.ts';
import { searchIndex } from './src/build/search/index.ts';
import { site } from './src/build/site.ts';

export default defineConfig({
  ...(site.url ? { site: site.url } : {}),
  base: site.base,
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Styles are small and stand in the page: one request less before the first text.
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  redirects: readRedirects(site.content, site.base),
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  integrations: [
    react(),
    mdx(),
    touch(),
    ...(site.url ? [sitemap({ filter: (page) => !/\/(embed|druk|citeren)\//.test(page) })] : []),
    postprocess(),
    searchIndex(),
    // Last: its list is of everything that is there by then.
    offline(),
  ],
  vite: {
    build: {
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
      rollupOptions: {
        // Astro's own mark in every MDX lesson, which the bundler does not know. Only this one: real warnings stay.
        onwarn: (warning, show) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') show(warning);
        },
      },
    },
  },
});
