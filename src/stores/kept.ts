import { atom, type ReadableAtom } from 'nanostores';
import type { SavedCollection } from './saved.ts';
import type { SettingName } from './settings.ts';

/** What is kept on this device only while the learner wants that, as the switch for it needs it. */
export type Kept = {
  /** The setting that says whether. */
  setting: Extract<SettingName, 'keepTexts' | 'keepJournal'>;
  $keep: ReadableAtom<boolean>;
  /** Ids of what is stored now. */
  $stored: ReadableAtom<ReadonlySet<string>>;
  /** The switch went off and what was stored is gone, from this device and not from this page. */
  $forgotten: ReadableAtom<boolean>;
};

/**
 * Lets a collection follow its switch. On: what was written before is saved as well. Off: nothing of it stays stored, and
 * every open page goes on showing what it showed.
 */
export const followSwitch = (
  { $stored, retry, forget }: Pick<SavedCollection<unknown>, '$stored' | 'retry' | 'forget'>,
  setting: Kept['setting'],
  $keep: ReadableAtom<boolean>,
): Kept => {
  const $forgotten = atom(false);
  $keep.listen((keep) => {
    if (keep) retry();
    $forgotten.set(keep ? false : forget());
  });
  return { setting, $keep, $stored, $forgotten };
};
