import { createMemoryEnvironment, memoryArea } from '../../../src/environment/memory.ts';
import type { Environment } from '../../../src/environment/contract.ts';
import { createSafeStorage, type StorageArea } from '../../../src/environment/safe-storage.ts';
import { createProgress } from '../../../src/stores/progress.ts';

/** What can be wrong with the storage of a browser, from now on. */
export type Trouble = 'none' | 'access' | 'null' | 'get' | 'set' | 'full' | 'remove';

const refuse = (name: string) => {
  throw new DOMException('refused by the test', name);
};

/**
 * A browser with tabs on one storage. As in a real one a tab hears of the writes of other tabs, never of its own, and
 * only when the event is delivered: the test says when, and in which order.
 */
export class FakeBrowser {
  readonly area: StorageArea = memoryArea();
  readonly tabs: Tab[] = [];
  trouble: Trouble = 'none';
  minute = 0;

  /** Everything in storage. */
  get content(): Record<string, string> {
    const { area } = this;
    const keys = Array.from({ length: area.length }, (_, index) => area.key(index) ?? '');
    return Object.fromEntries(keys.map((key) => [key, area.getItem(key) ?? '']));
  }

  now(): Date {
    return new Date(Date.UTC(2026, 10, 22, 8, this.minute));
  }

  open(): Tab {
    const tab = new Tab(this);
    this.tabs.push(tab);
    return tab;
  }
}

export class Tab {
  readonly browser: FakeBrowser;
  readonly environment: Environment;
  readonly progress: ReturnType<typeof createProgress>;
  /** Keys of writes by other tabs that this tab has not heard of. */
  readonly pending: (string | null)[] = [];
  readonly reported: string[] = [];
  asked = 0;
  #listeners: ((key: string | null) => void)[] = [];

  constructor(browser: FakeBrowser) {
    this.browser = browser;
    const [site, base] = ['alliantie', '/cursus/'];
    this.environment = createMemoryEnvironment({
      site,
      base,
      storage: createSafeStorage({
        site,
        base,
        area: () => this.#area(),
        watch: (listener) => void this.#listeners.push(listener),
      }),
      now: () => browser.now(),
      askToPersist: () => void (this.asked += 1),
      report: ({ exercise }) => void this.reported.push(exercise),
    });
    this.progress = createProgress(this.environment);
  }

  /** Delivers one pending event; which one, the caller chooses. */
  hear(place = 0): void {
    const [key] = this.pending.splice(place % Math.max(1, this.pending.length), 1);
    if (key !== undefined) this.wake(key);
  }

  hearAll(): void {
    while (this.pending.length > 0) this.hear();
  }

  /** A storage event; null stands for a page that comes back from the back/forward cache. */
  wake(key: string | null): void {
    for (const listener of this.#listeners) listener(key);
  }

  #area(): StorageArea | null {
    const { browser } = this;
    const { area, trouble } = browser;
    if (trouble === 'access') refuse('SecurityError');
    if (trouble === 'null') return null;
    const tell = (key: string) => {
      for (const tab of browser.tabs) if (tab !== this) tab.pending.push(key);
    };
    return {
      get length() {
        return area.length;
      },
      key: (index) => area.key(index),
      getItem: (key) =>
        (trouble === 'get' ? refuse('InvalidStateError') : area.getItem(key)) ?? null,
      setItem: (key, value) => {
        if (trouble === 'set') refuse('InvalidAccessError');
        if (trouble === 'full') refuse('QuotaExceededError');
        area.setItem(key, value);
        tell(key);
      },
      removeItem: (key) => {
        if (trouble === 'remove') refuse('InvalidStateError');
        area.removeItem(key);
        tell(key);
      },
    };
  }
}
