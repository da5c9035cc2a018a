import { createWebAddress } from './address.ts';
import type { Environment } from './contract.ts';
import { createSafeStorage } from './safe-storage.ts';

/** The environment of a web page. The layout says which course and which base this is: `<html data-site="alliantie" data-base="/cursus/">`. */
export const createWebEnvironment = (): Environment => {
  const { site = 'course', base = '/' } = document.documentElement.dataset;
  return {
    site,
    base,
    storage: createSafeStorage({
      site,
      base,
      // Each time anew: in a frame with storage blocked this property throws.
      area: () => window.localStorage,
      watch,
    }),
    address: createWebAddress(),
    now: () => new Date(),
    random: () => Math.random(),
    askToPersist,
    report: () => undefined,
  };
};

const watch = (listener: (fullKey: string | null) => void) => {
  window.addEventListener('storage', ({ key }) => listener(key));
  // A page from the back/forward cache missed every event while it slept.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listener(null);
  });
};

/** Absent in insecure contexts, refused in some frames: it is a request, and nothing depends on the answer. */
const askToPersist = () => {
  try {
    navigator.storage.persist().catch(() => undefined);
  } catch {
    // No storage manager here.
  }
};
