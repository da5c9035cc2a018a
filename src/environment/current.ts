import type { Environment } from './contract.ts';
import { createMemoryEnvironment } from './memory.ts';
import { createWebEnvironment } from './web.ts';

/** The environment this code runs in: a web page, or the server that renders the islands. */
export const environment: Environment =
  typeof document === 'undefined' ? createMemoryEnvironment() : createWebEnvironment();
