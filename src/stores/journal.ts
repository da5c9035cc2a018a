import { computed, type ReadableAtom } from 'nanostores';
import { toMinute } from '../domain/progress/clock.ts';
import { mergeLatest } from '../domain/progress/merge.ts';
import { journalEntryCodec } from '../domain/progress/schema.ts';
import type { JournalEntry } from '../domain/progress/types.ts';
import type { Environment } from '../environment/contract.ts';
import { environment } from '../environment/current.ts';
import { followSwitch } from './kept.ts';
import { savedCollection } from './saved.ts';
import { $keepJournal } from './settings.ts';

/** Which entries: all, or those that the learner marked for supervision. */
export type JournalView = 'all' | 'supervision';

/**
 * The learner's journal, by the id of the prompt. It stays on the page; it is saved on the device only while the learner
 * wants that, apart from every other text. It is never reported and never part of a progress file.
 */
export const createJournal = (environment: Environment, $keep: ReadableAtom<boolean>) => {
  const saved = savedCollection<JournalEntry>({
    storage: environment.storage,
    prefix: 'j:',
    codec: journalEntryCodec,
    merge: mergeLatest,
    allowed: () => $keep.get(),
  });

  /** The switch that says whether it is saved. */
  const keptJournal = followSwitch(saved, 'keepJournal', $keep);

  /** Every entry, by prompt. */
  const $journal: ReadableAtom<ReadonlyMap<string, JournalEntry>> = saved.$values;

  const stores = new Map<string, ReadableAtom<JournalEntry | undefined>>();
  /** The entry under one prompt; `undefined` when there is none. */
  const entryStore = (prompt: string): ReadableAtom<JournalEntry | undefined> => {
    const $entry = stores.get(prompt) ?? computed($journal, (all) => all.get(prompt));
    stores.set(prompt, $entry);
    return $entry;
  };

  const at = () => toMinute(environment.now());

  /** Changes the text of an entry; its mark stays. An empty text is no entry. */
  const writeEntry = (prompt: string, text: string): void =>
    saved.update(prompt, (before) =>
      text === '' ? undefined : { text, supervision: before?.supervision, at: at() },
    );

  /** Marks an entry for supervision, or takes the mark away. Without an entry there is nothing to mark. */
  const markEntry = (prompt: string, marked: boolean): void =>
    saved.update(
      prompt,
      (before) => before && { text: before.text, supervision: marked ? true : undefined, at: at() },
    );

  /** Removes the whole journal, from the device and from the page. */
  const eraseJournal = (): void => saved.erase();

  /**
   * The journal as one readable text, in the order of the course; entries of prompts that are gone come last.
   *
   * @param prompts the prompts of the course in their order, each with its heading
   * @param view which entries
   */
  const exportJournal = (
    prompts: readonly { id: string; heading: string }[],
    view: JournalView,
  ): string =>
    inOrder(
      $journal.get(),
      prompts.map(({ id }) => id),
      view,
    )
      .map(([id, { text, at: written }]) => {
        const heading = prompts.find((prompt) => prompt.id === id)?.heading ?? id;
        return `${heading} (${written.slice(0, 10)})\n\n${text}\n`;
      })
      .join('\n');

  return { $journal, keptJournal, entryStore, writeEntry, markEntry, eraseJournal, exportJournal };
};

/** Entries in the order of the prompts; those of prompts that are gone last, oldest first. */
export const inOrder = (
  journal: ReadonlyMap<string, JournalEntry>,
  prompts: readonly string[],
  view: JournalView,
): [string, JournalEntry][] => {
  const placeOf = (id: string) => (prompts.includes(id) ? prompts.indexOf(id) : prompts.length);
  return [...journal]
    .filter(([, { supervision }]) => view === 'all' || supervision)
    .sort(
      ([a, one], [b, other]) => placeOf(a) - placeOf(b) || (one.at + a < other.at + b ? -1 : 1),
    );
};

export const {
  $journal,
  keptJournal,
  entryStore,
  writeEntry,
  markEntry,
  eraseJournal,
  exportJournal,
} = createJournal(environment, $keepJournal);
