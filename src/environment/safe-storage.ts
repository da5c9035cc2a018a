import type { Codec } from '../domain/progress/schema.ts';

/** Why something could not be kept or read: one kind, one message to the learner. */
export type Notice = 'blocked' | 'full' | 'corrupt' | 'newer';

/** The part of `localStorage` we use. */
export type StorageArea = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** What stands under a key; `'unreadable'` is a value we do not understand, or storage out of reach, so that nothing can be said about it. */
export type Found<T> = { kind: 'ok'; value: T } | { kind: 'absent' } | { kind: 'unreadable' };

/**
 * Storage that never throws and never destroys. Keys are without their prefix: `a:<exercise>` (answer), `s:<setting>`,
 * `l:<lesson>` (read), `t:<place>` (free text), `j:<prompt>` (journal), `p` (position), `r` (review), `o` (drawn by
 * chance) and `m` (a mixed set that is not handed in).
 */
export interface SafeStorage {
  read<T>(key: string, codec: Codec<T>): Found<T>;
  /** Saves a value. False when that failed: then the caller keeps it in memory. */
  write<T>(key: string, value: T, codec: Codec<T>): boolean;
  /** Removes a key, with the unreadable values kept beside it. False when that failed, and something may still stand there. */
  remove(key: string): boolean;
  /** The keys that begin with a prefix; none when storage is out of reach. */
  keys(prefix: string): string[];
  /** Calls back when another tab changed a key; `null` is everything at once. */
  onChange(listener: (key: string | null) => void): void;
  /** Calls back with each kind of trouble once, also with what happened before. */
  onNotice(listener: (notice: Notice) => void): void;
}

type Options = {
  site: string;
  base: string;
  /** Gives the storage area. It may throw or give null: in some frames the property itself does. */
  area: () => StorageArea | null | undefined;
  /** Calls back with the full key that another tab changed, or null for all. */
  watch?: (listener: (fullKey: string | null) => void) => void;
};

/**
 * Puts a guard around a storage area. Every call may fail by itself: storage can be allowed now and blocked or full later.
 *
 * A value we cannot read stays where it is, so that a mended version of the course can still read it. A copy is kept
 * under `<site>:<base>:kept:v1:<key>:<number>`, and only then may a new value take its place.
 */
export const createSafeStorage = ({ site, base, area, watch }: Options): SafeStorage => {
  const root = `${site}:${base}:`;
  const prefix = `${root}v1:`;
  const keptPrefix = `${root}kept:v1:`;
  const notices = new Set<Notice>();
  const noticeListeners: ((notice: Notice) => void)[] = [];
  const changeListeners: ((key: string | null) => void)[] = [];

  watch?.((fullKey) => {
    if (fullKey !== null && !fullKey.startsWith(prefix)) return;
    for (const listener of changeListeners) listener(fullKey && fullKey.slice(prefix.length));
  });

  const notify = (notice: Notice) => {
    if (notices.has(notice)) return;
    notices.add(notice);
    for (const listener of noticeListeners) listener(notice);
  };

  /** The result of an action on the area, or a notice and `undefined`. */
  const attempt = <T>(action: (area: StorageArea) => T): T | undefined => {
    try {
      const found = area();
      if (found) return action(found);
      notify('blocked');
    } catch (error) {
      notify(isQuota(error) ? 'full' : 'blocked');
    }
    return undefined;
  };

  const fullKeys = (start: string): string[] =>
    attempt((area) =>
      Array.from({ length: area.length }, (_, index) => area.key(index) ?? '').filter((key) =>
        key.startsWith(start),
      ),
    ) ?? [];

  /** Keeps a copy of an unreadable value; a copy that is there already is enough. */
  const keep = (key: string, text: string, notice: Notice): boolean =>
    attempt((area) => {
      let number = 1;
      for (; ; number += 1) {
        const kept = area.getItem(`${keptPrefix}${key}:${number}`);
        if (kept === text) return true;
        if (kept === null) break;
      }
      notify(notice);
      area.setItem(`${keptPrefix}${key}:${number}`, text);
      return true;
    }) ?? false;

  return {
    read(key, codec) {
      const text = attempt((area) => area.getItem(prefix + key));
      if (text === undefined) return { kind: 'unreadable' };
      if (text === null) return { kind: 'absent' };
      const parsed = codec.parse(text);
      if (parsed.kind === 'ok') return parsed;
      keep(key, text, parsed.kind);
      return { kind: 'unreadable' };
    },

    write: (key, value, codec) =>
      attempt((area) => {
        const old = area.getItem(prefix + key);
        const { kind } = old === null ? ({ kind: 'ok' } as const) : codec.parse(old);
        if (old !== null && kind !== 'ok' && !keep(key, old, kind)) return false;
        area.setItem(prefix + key, codec.print(value));
        return true;
      }) ?? false,

    remove: (key) =>
      [prefix + key, ...fullKeys(`${keptPrefix}${key}:`)]
        .map(
          (fullKey) =>
            attempt((area) => {
              area.removeItem(fullKey);
              return true;
            }) ?? false,
        )
        .every(Boolean),

    keys: (start) => fullKeys(prefix + start).map((key) => key.slice(prefix.length)),

    onChange: (listener) => void changeListeners.push(listener),

    onNotice(listener) {
      noticeListeners.push(listener);
      for (const notice of notices) listener(notice);
    },
  };
};

/** The second name is Firefox's older one. */
const isQuota = (error: unknown) =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
