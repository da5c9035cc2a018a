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
  /** Takes over what was typed before the island woke, behind what was kept already; gives what the field should hold. */
  takeEarly: (typed: string) => string;
} => ({
  keep: useSaved($keepTexts, false),
  text: useSaved(textStore(place), ''),
  setKeep: (keep) => setSetting('keepTexts', keep),
  setText: (text) => writeText(place, text),
  takeEarly: (typed) => {
    const kept = textStore(place).get();
    const text = kept === '' || typed.includes(kept) ? typed : `${kept}\n${typed}`;
    writeText(place, text);
    return text;
  },
});
