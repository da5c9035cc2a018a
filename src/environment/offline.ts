import { Workbox } from 'workbox-window/Workbox.js';

/** A new version of the course that is ready and waits for the reader. */
export type NewVersion = {
  /** Lets it take over and opens this page anew; other tabs stay as they are. */
  open(): void;
  /** Says nothing more of it in this tab. */
  later(): void;
};

/** Whether a copy of the course can and may be kept here: not for who asked to save data, not in a frame of someone else. */
const mayKeep = (): boolean => {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return 'serviceWorker' in navigator && top === self && !connection?.saveData;
};

/**
 * Keeps a copy of the whole course on this device, as soon as the browser has nothing else to do. Says nothing when
 * that cannot be: then the course works as it does without a copy, and the next page tries again.
 *
 * @param onNewVersion called when a new version is ready; it never takes over by itself, and nothing reloads by itself
 */
export const keepOffline = (onNewVersion: (version: NewVersion) => void): void => {
  if (!mayKeep()) return;
  const base = document.documentElement.dataset['base'] ?? '/';
  const workbox = new Workbox(`${base}sw.js`, { scope: base });
  const later = postponed();
  let asked = false;
  let registration: ServiceWorkerRegistration | undefined;
  workbox.addEventListener('controlling', () => {
    // Another tab may have asked; this one stays as it is.
    if (asked) location.reload();
  });
  workbox.addEventListener('waiting', () => {
    if (later.is()) return;
    onNewVersion({
      open: () => {
        asked = true;
        // When another tab already opened it, it is there for this one as well.
        if (registration?.waiting) workbox.messageSkipWaiting();
        else location.reload();
      },
      later: later.set,
    });
  });
  const register = async () => {
    try {
      registration = await workbox.register({ immediate: true });
    } catch {
      // Refused here, or the list did not come: no copy this time.
    }
  };
  if ('requestIdleCallback' in window) requestIdleCallback(() => void register());
  else void register();
};

/** Whether this tab was told ‘later’; where even that cannot be kept, it holds for one page. */
const postponed = () => {
  const { site, base } = document.documentElement.dataset;
  const key = `${site}:${base}:later`;
  return {
    is: (): boolean => {
      try {
        return sessionStorage.getItem(key) !== null;
      } catch {
        return false;
      }
    },
    set: (): void => {
      try {
        sessionStorage.setItem(key, '');
      } catch {
        // Asked again on the next page.
      }
    },
  };
};
