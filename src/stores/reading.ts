import { computed, type ReadableAtom } from 'nanostores';
import { looks, type LookName } from '../domain/reading/looks.ts';
import { showLook } from '../environment/reading.ts';
import {
  $spacing,
  $textSize,
  $theme,
  $width,
  resetSetting,
  setSetting,
  type Setting,
} from './settings.ts';

/** The look of the pages as it is set now. */
export type SetLook = { [Name in LookName]: Setting<Name> };

/** How the pages look, as set on this device. */
export const $look: ReadableAtom<SetLook> = computed(
  [$theme, $textSize, $spacing, $width],
  (theme, textSize, spacing, width) => ({ theme, textSize, spacing, width }),
);

/** Changes one part of the look; `value` must be one of its list, anything else is the usual look. */
export const setLook = (name: LookName, value: string): void =>
  setSetting(name, looks[name].find((known) => known === value) ?? looks[name][0]);

/** Takes the whole look back to what is usual. */
export const resetLook = (): void => {
  for (const name of Object.keys(looks) as LookName[]) resetSetting(name);
};

/** From now on the page shows every change, also one that is made in another tab. */
export const followLook = (): void => void $look.listen(showLook);
