import type { AstroIntegration } from 'astro';

/** Adds `client:touch`: an exercise wakes at the first touch, key or focus inside it, never on load. */
export const touch = (): AstroIntegration => ({
  name: 'touch',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'touch', entrypoint: './src/environment/wake.ts' });
    },
  },
});
