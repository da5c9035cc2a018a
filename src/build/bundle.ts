import { build } from 'vite';

/**
 * One file of code with everything it imports in it, for what does not go into a page by the usual way: the service
 * worker, and what runs before the first text is drawn.
 *
 * @param entry path from the root of the project, `src/offline/worker.ts`
 * @returns a script that is not a module; it leaves no names behind
 */
export const bundle = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      copyPublicDir: false,
      // The oldest that know `light-dark()`, as the styles of a page do.
      cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
      rollupOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [only] = [result].flat();
  if (!only || !('output' in only)) throw new Error(`${entry} gave no output`);
  return only.output[0].code.trim();
};
