import { computed, type ReadableAtom } from 'nanostores';
import { toMinute } from '../domain/progress/clock.ts';
import { mergeLatest } from '../domain/progress/merge.ts';
import { savedTextCodec } from '../domain/progress/schema.ts';
import type { SavedText } from '../domain/progress/types.ts';
import type { Environment } from '../environment/contract.ts';
import { environment } from '../environment/current.ts';
import { followSwitch } from './kept.ts';
import { savedCollection } from './saved.ts';
import { $keepTexts } from './settings.ts';

/**
 * What a learner writes, by the id of the place it is written in. It stays on the page; it is saved on the device only
 * while the learner wants that. It is never reported and never part of a progress file.
 */
export const createTexts = (environment: Environment, $keep: ReadableAtom<boolean>) => {
  const saved = savedCollection<SavedText>({
    storage: environment.storage,
    prefix: 't:',
    codec: savedTextCodec,
    merge: mergeLatest,
    allowed: () => $keep.get(),
  });

  /** The switch that says whether it is saved. */
  const keptTexts = followSwitch(saved, 'keepTexts', $keep);

  /** Every text, by place. */
  const $texts: ReadableAtom<ReadonlyMap<string, SavedText>> = saved.$values;

  const stores = new Map<string, ReadableAtom<string>>();
  /** The text in one place; empty when there is none. */
  const textStore = (place: string): ReadableAtom<string> => {
    const $text = stores.get(place) ?? computed($texts, (all) => all.get(place)?.text ?? '');
    stores.set(place, $text);
    return $text;
  };

  /** Changes the text in one place. An empty text is none. */
  const writeText = (place: string, text: string): void =>
    saved.update(place, () =>
      text === '' ? undefined : { text, at: toMinute(environment.now()) },
    );

  /** Removes every text, from the device and from the page. */
  const eraseTexts = (): void => saved.erase();

  /**
   * All texts as one readable text, oldest first.
   *
   * @param title gives the heading of a place, from its id.
   */
  const exportTexts = (title: (place: string) => string): string =>
    [...$texts.get()]
      .sort(([a, { at: atA }], [b, { at: atB }]) => (`${atA} ${a}` < `${atB} ${b}` ? -1 : 1))
      .map(([place, { text, at }]) => `${title(place)} (${at.slice(0, 10)})\n\n${text}\n`)
      .join('\n');

  return { $texts, keptTexts, textStore, writeText, eraseTexts, exportTexts };
};

export const { $texts, keptTexts, textStore, writeText, eraseTexts, exportTexts } = createTexts(
  environment,
  $keepTexts,
);
