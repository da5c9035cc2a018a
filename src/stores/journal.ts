import { computed, type ReadableAtom } from 'nanostores';
import { toMinute } from '../domain/progress/clock.ts';
import { mergeLatest } from '../domain/progress/merge.ts';
import { journalEntryCodec } from '../domain/progress/schema.ts';
import type { JournalEntry } from '../domain/progress/types.ts';
import { markedLines, marksAfter, marksOf, storedMarks } from '../domain/text/journal-lines.ts';
import type { Environment } from '../environment/contract.ts';
import { environment } from '../environment/current.ts';
import { followSwitch } from './kept.ts';
import { savedCollection } from './saved.ts';
import { $keepJournal } from './settings.ts';

/** Which entries: all, or those with a line that the learner marked for supervision. */
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

  /** Changes the text of an entry; its marks stay with their lines. An empty text is no entry. */
  const writeEntry = (prompt: string, text: string): void =>
    saved.update(prompt, (before) =>
      text === ''
        ? undefined
        : { text, supervision: before && storedMarks(marksAfter(before, text)), at: at() },
    );

  /** Marks one line of an entry for supervision, or takes its mark away. Without an entry there is nothing to mark. */
  const markLine = (prompt: string, line: number, marked: boolean): void =>
    saved.update(prompt, (before) => {
      if (!before) return undefined;
      const others = marksOf(before).filter((number) => number !== line);
      const supervision = storedMarks(marked ? [...others, line] : others);
      return { text: before.text, supervision, at: at() };
    });

  /** Removes the whole journal, from the device and from the page. */
  const eraseJournal = (): void => saved.erase();

  /**
   * The journal as one readable text, in the order of the course; entries of prompts that are gone come last.
   *
   * @param prompts the prompts of the course in their order, each with its heading
   * @param view which entries; those for supervision with their marked lines only
   * @param marked what stands above the marked lines of a whole entry
   */
  const exportJournal = (
    prompts: readonly { id: string; heading: string }[],
    view: JournalView,
    marked: string,
  ): string =>
    inOrder(
      $journal.get(),
      prompts.map(({ id }) => id),
      view,
    )
      .map(([id, entry]) => {
        const heading = prompts.find((prompt) => prompt.id === id)?.heading ?? id;
        const lines = markedLines(entry).map((line) => `- ${line}`);
        const parts =
          view === 'supervision'
            ? [lines.join('\n')]
            : [entry.text, ...(lines.length > 0 ? [[marked, ...lines].join('\n')] : [])];
        return `${[`${heading} (${entry.at.slice(0, 10)})`, ...parts].join('\n\n')}\n`;
      })
      .join('\n');

  return { $journal, keptJournal, entryStore, writeEntry, markLine, eraseJournal, exportJournal };
};

/** Entries in the order of the prompts; those of prompts that are gone last, oldest first. */
export const inOrder = (
  journal: ReadonlyMap<string, JournalEntry>,
  prompts: readonly string[],
  view: JournalView,
): [string, JournalEntry][] => {
  const placeOf = (id: string) => (prompts.includes(id) ? prompts.indexOf(id) : prompts.length);
  return [...journal]
    .filter(([, entry]) => view === 'all' || marksOf(entry).length > 0)
    .sort(
      ([a, one], [b, other]) => placeOf(a) - placeOf(b) || (one.at + a < other.at + b ? -1 : 1),
    );
};

export const {
  $journal,
  keptJournal,
  entryStore,
  writeEntry,
  markLine,
  eraseJournal,
  exportJournal,
} = createJournal(environment, $keepJournal);
