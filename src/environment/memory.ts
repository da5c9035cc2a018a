import { createMemoryAddress } from './address.ts';
import type { Environment } from './contract.ts';
import { createSafeStorage, type StorageArea } from './safe-storage.ts';

/** A storage area that lives as long as the process. */
export const memoryArea = (): StorageArea => {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
};

/** An environment that keeps nothing: for the server, where every page is built without a learner, and for tests, which replace parts of it. */
export const createMemoryEnvironment = (parts: Partial<Environment> = {}): Environment => {
  const { site = 'memory', base = '/' } = parts;
  const area = memoryArea();
  return {
    site,
    base,
    storage: createSafeStorage({ site, base, area: () => area }),
    address: createMemoryAddress(),
    now: () => new Date(),
    random: () => Math.random(),
    askToPersist: () => undefined,
    report: () => undefined,
    ...parts,
  };
};
