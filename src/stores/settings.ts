import { computed, type ReadableAtom } from 'nanostores';
import { looks } from '../domain/reading/looks.ts';
import { settingCodec } from '../domain/progress/schema.ts';
import type { Environment } from '../environment/contract.ts';
import { environment } from '../environment/current.ts';
import { savedCollection } from './saved.ts';

/**
 * What can be set, by the name in the storage key (`s:<name>`); the first value is the default. A stored value that
 * is not in the list counts as the default.
 */
export const settings = {
  ...looks,
  /** Free text is saved on this device. */
  keepTexts: [false, true],
  /** The journal is saved on this device; apart from the other texts. */
  keepJournal: [false, true],
  /** A vignette hides its options until asked for. */
  thinkFirst: [false, true],
  /** ‘Welke zin besliste?’ stands open. */
  openSentences: [false, true],
  /** A conversation shows its meters while it goes on. */
  liveMeters: [false, true],
} as const;

/** The name of a setting, and what it can be. */
export type SettingName = keyof typeof settings;
export type Setting<Name extends SettingName> = (typeof settings)[Name][number];

/** The settings of this device. */
export const createSettings = (environment: Environment) => {
  const saved = savedCollection<string | number | boolean>({
    storage: environment.storage,
    prefix: 's:',
    codec: settingCodec,
    // Only a setting that could not be saved meets another: what this learner sees now goes before.
    merge: (mine) => mine,
  });

  const store = <Name extends SettingName>(name: Name): ReadableAtom<Setting<Name>> => {
    const values: readonly Setting<Name>[] = settings[name];
    return computed(saved.$values, (all) => {
      const stored = all.get(name);
      return values.find((value) => value === stored) ?? settings[name][0];
    });
  };

  /** Changes one setting, on every open page. */
  const setSetting = <Name extends SettingName>(name: Name, value: Setting<Name>): void =>
    saved.update(name, () => value);

  /** Takes a setting back to its default, on every open page; nothing is kept of it. */
  const resetSetting = (name: SettingName): void => saved.update(name, () => undefined);

  return {
    $theme: store('theme'),
    $textSize: store('textSize'),
    $spacing: store('spacing'),
    $width: store('width'),
    $keepTexts: store('keepTexts'),
    $keepJournal: store('keepJournal'),
    $thinkFirst: store('thinkFirst'),
    $openSentences: store('openSentences'),
    $liveMeters: store('liveMeters'),
    setSetting,
    resetSetting,
  };
};

export const {
  $theme,
  $textSize,
  $spacing,
  $width,
  $keepTexts,
  $keepJournal,
  $thinkFirst,
  $openSentences,
  $liveMeters,
  setSetting,
  resetSetting,
} = createSettings(environment);
