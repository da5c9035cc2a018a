import { atom, type ReadableAtom } from 'nanostores';
import type { Codec } from '../domain/progress/schema.ts';
import type { SafeStorage } from '../environment/safe-storage.ts';

/** Values of one kind, each under its own storage key, as one store that follows this tab and the others. */
export type SavedCollection<T> = {
  readonly $values: ReadableAtom<ReadonlyMap<string, T>>;
  /** Changes one value, starting from what is in storage now and not from what this tab saw last. `undefined` removes it. */
  update(id: string, change: (before: T | undefined) => T | undefined): void;
  /** Removes all, from storage and from memory. */
  erase(): void;
  /** Tries again to save what could not be saved before. */
  retry(): void;
};

type Options<T> = {
  storage: SafeStorage;
  /** What the keys begin with; the rest of a key is the id of the value. */
  prefix: string;
  codec: Codec<T>;
  /** One value of two; commutative, associative and idempotent. */
  merge: (a: T, b: T) => T;
  /** False while the learner does not want these values saved. */
  allowed?: () => boolean;
};

/**
 * Makes such a collection. A value that cannot be saved stays in memory, and is merged with what another tab saved
 * under its key, so that neither is lost.
 */
export const savedCollection = <T>({
  storage,
  prefix,
  codec,
  merge,
  allowed = () => true,
}: Options<T>): SavedCollection<T> => {
  const $values = atom<ReadonlyMap<string, T>>(new Map());
  const unsaved = new Set<string>();

  const current = (id: string): T | undefined => {
    const mine = $values.get().get(id);
    const found = storage.read(prefix + id, codec);
    if (found.kind === 'unreadable') return mine;
    const pending = unsaved.has(id) ? mine : undefined;
    if (found.kind === 'absent') return pending;
    if (pending !== undefined) return merge(pending, found.value);
    // The same object for the same value: then nobody is told of a change that is none.
    return mine !== undefined && codec.print(mine) === codec.print(found.value)
      ? mine
      : found.value;
  };

  const save = (id: string, value: T) => {
    if (allowed() && storage.write(prefix + id, value, codec)) unsaved.delete(id);
    else unsaved.add(id);
  };

  const show = (changes: [string, T | undefined][]) => {
    const next = new Map($values.get());
    for (const [id, value] of changes) {
      if (value === undefined) next.delete(id);
      else next.set(id, value);
    }
    $values.set(next);
  };

  const refresh = (ids: Iterable<string>) => {
    const changes = [...ids].map((id): [string, T | undefined] => [id, current(id)]);
    for (const [id, value] of changes) if (value !== undefined && unsaved.has(id)) save(id, value);
    show(changes);
  };

  const storedIds = () => storage.keys(prefix).map((key) => key.slice(prefix.length));

  refresh(storedIds());
  storage.onChange((key) => {
    if (key === null) refresh(new Set([...$values.get().keys(), ...storedIds()]));
    else if (key.startsWith(prefix)) refresh([key.slice(prefix.length)]);
  });

  return {
    $values,

    update(id, change) {
      const before = current(id);
      const value = change(before);
      // Nothing to remove; an unreadable value may stand there.
      if (value === undefined && before === undefined) return;
      if (value === undefined) {
        storage.remove(prefix + id);
        unsaved.delete(id);
      } else {
        save(id, value);
      }
      show([[id, value]]);
      if (!unsaved.has(id) && unsaved.size > 0) refresh(unsaved);
    },

    erase() {
      for (const id of storedIds()) storage.remove(prefix + id);
      unsaved.clear();
      $values.set(new Map());
    },

    retry: () => refresh(unsaved),
  };
};
