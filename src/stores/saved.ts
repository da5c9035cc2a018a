import { atom, type ReadableAtom } from 'nanostores';
import type { Codec } from '../domain/progress/schema.ts';
import type { SafeStorage } from '../environment/safe-storage.ts';

/** Values of one kind, each under its own storage key, as one store that follows this tab and the others. */
export type SavedCollection<T> = {
  readonly $values: ReadableAtom<ReadonlyMap<string, T>>;
  /** Ids of what stands in storage as far as this tab knows, also what could not be read. */
  readonly $stored: ReadableAtom<ReadonlySet<string>>;
  /** Changes one value, starting from what is in storage now and not from what this tab saw last. `undefined` removes it. */
  update(id: string, change: (before: T | undefined) => T | undefined): void;
  /** Removes all, from storage and from memory. */
  erase(): void;
  /**
   * Removes all from storage and keeps it in memory, so that a page goes on showing what it shows. What storage did not
   * let go of stays in {@link $stored}.
   *
   * @returns whether there was something, and all of it is gone
   */
  forget(): boolean;
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
  const $stored = atom<ReadonlySet<string>>(new Set());
  const unsaved = new Set<string>();

  const noteStored = (id: string, is: boolean) => {
    if ($stored.get().has(id) === is) return;
    const next = new Set($stored.get());
    if (is) next.add(id);
    else next.delete(id);
    $stored.set(next);
  };

  const storedIds = () => storage.keys(prefix).map((key) => key.slice(prefix.length));

  const remove = (id: string): boolean => {
    const gone = storage.remove(prefix + id);
    if (gone) noteStored(id, false);
    return gone;
  };

  const current = (id: string): T | undefined => {
    const mine = $values.get().get(id);
    const found = storage.read(prefix + id, codec);
    // Out of reach says nothing; what is there and makes no sense is stored all the same.
    if (found.kind === 'unreadable' && storedIds().includes(id)) noteStored(id, true);
    if (found.kind === 'unreadable') return mine;
    noteStored(id, found.kind === 'ok');
    const pending = unsaved.has(id) ? mine : undefined;
    if (found.kind === 'absent') return pending;
    if (pending !== undefined) return merge(pending, found.value);
    // The same object for the same value: then nobody is told of a change that is none.
    return mine !== undefined && codec.print(mine) === codec.print(found.value)
      ? mine
      : found.value;
  };

  const save = (id: string, value: T) => {
    if (allowed() && storage.write(prefix + id, value, codec)) {
      unsaved.delete(id);
      noteStored(id, true);
    } else unsaved.add(id);
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

  refresh(storedIds());
  storage.onChange((key) => {
    if (key === null) refresh(new Set([...$values.get().keys(), ...storedIds()]));
    else if (key.startsWith(prefix)) refresh([key.slice(prefix.length)]);
  });

  return {
    $values,
    $stored,

    update(id, change) {
      const before = current(id);
      const value = change(before);
      // Nothing to remove; an unreadable value may stand there.
      if (value === undefined && before === undefined) return;
      if (value === undefined) {
        remove(id);
        unsaved.delete(id);
      } else {
        save(id, value);
      }
      show([[id, value]]);
      if (!unsaved.has(id) && unsaved.size > 0) refresh(unsaved);
    },

    erase() {
      for (const id of storedIds()) remove(id);
      unsaved.clear();
      $values.set(new Map());
    },

    forget() {
      // Also what another tab saved and this one has not heard of.
      refresh(storedIds());
      const ids = [...$stored.get()];
      for (const id of ids) if (remove(id) && $values.get().has(id)) unsaved.add(id);
      return ids.length > 0 && $stored.get().size === 0;
    },

    retry: () => refresh(unsaved),
  };
};
