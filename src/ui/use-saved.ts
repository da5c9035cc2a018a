import { useStore } from '@nanostores/react';
import type { ReadableAtom } from 'nanostores';

/**
 * The value of a saved store. On the server and while React takes over it is the value the page was built with, directly
 * after that the saved one, so that the markup always matches. A bare `useStore` fails for everyone who returns.
 */
export const useSaved = <T>($store: ReadableAtom<T>, builtValue: NoInfer<T>): T =>
  useStore($store, { ssr: () => builtValue });
