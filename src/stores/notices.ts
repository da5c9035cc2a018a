import { atom, type ReadableAtom } from 'nanostores';
import type { Environment } from '../environment/contract.ts';
import { environment } from '../environment/current.ts';
import type { Notice } from '../environment/safe-storage.ts';

/** What a learner must be told about saving, each kind once per page; the words are in `strings/nl/notices.ts`. */
export const createNotices = (environment: Environment) => {
  const $open = atom<readonly Notice[]>([]);
  environment.storage.onNotice((notice) => $open.set([...$open.get(), notice]));

  /** The notices that are open, oldest first. */
  const $notices: ReadableAtom<readonly Notice[]> = $open;

  /** Closes a notice; it does not come back on this page. */
  const dismissNotice = (notice: Notice): void =>
    $open.set($open.get().filter((open) => open !== notice));

  return { $notices, dismissNotice };
};

export const { $notices, dismissNotice } = createNotices(environment);
export type { Notice };
