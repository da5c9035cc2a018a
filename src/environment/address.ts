/** The part after `?` in the address of a page, one value per name. */
export interface Address {
  /** What the address says under this name, or an empty string. It is what anyone may have typed: never markup. */
  read(name: string): string;
  /**
   * Writes a value into the address, or takes the name out of it when the value is empty.
   *
   * @param step `new` makes a step that the back button undoes, `same` changes the step the reader is on
   */
  write(name: string, value: string, step: 'new' | 'same'): void;
  /** Opens another page of this site. @param path root-relative, with the base */
  open(path: string): void;
  /** Calls the listener when the reader goes back or forward within the page. */
  watch(listener: () => void): void;
}

/** The address of this page. */
export const createWebAddress = (): Address => ({
  read: (name) => new URLSearchParams(location.search).get(name) ?? '',
  write: (name, value, step) => {
    const url = new URL(location.href);
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
    if (url.href === location.href) return;
    try {
      history[step === 'new' ? 'pushState' : 'replaceState'](null, '', url);
    } catch {
      // Browsers refuse when it is done too often (Safari), or in a frame without an origin: the page works without.
    }
  },
  open: (path) => location.assign(path),
  watch: (listener) => addEventListener('popstate', listener),
});

/** An address that nobody sees. */
export const createMemoryAddress = (values: Record<string, string> = {}): Address => {
  const now = new Map(Object.entries(values));
  return {
    read: (name) => now.get(name) ?? '',
    write: (name, value) => void (value ? now.set(name, value) : now.delete(name)),
    open: () => undefined,
    watch: () => undefined,
  };
};
