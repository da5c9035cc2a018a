import { $keepTexts, setSetting } from '../stores/settings.ts';
import { textStore, writeText } from '../stores/texts.ts';
import { useSaved } from './use-saved.ts';

/** One place to write in: its text, whether texts are kept on this device, and how to change both. */
export const useTexts = (
  place: string,
): {
  keep: boolean;
  text: string;
  setKeep: (keep: boolean) => void;
  setText: (text: string) => void;
} => ({
  keep: useSaved($keepTexts, false),
  text: useSaved(textStore(place), ''),
  setKeep: (keep) => setSetting('keepTexts', keep),
  setText: (text) => writeText(place, text),
});
