import { textStore, writeText } from '../stores/texts.ts';
import { useSaved } from './use-saved.ts';

/** One place to write in: its text, and how to change it. */
export const useTexts = (
  place: string,
): {
  text: string;
  setText: (text: string) => void;
  /** Takes over what was typed before the island woke, behind what was kept already; gives what the field should hold. */
  takeEarly: (typed: string) => string;
} => ({
  text: useSaved(textStore(place), ''),
  setText: (text) => writeText(place, text),
  takeEarly: (typed) => {
    const kept = textStore(place).get();
    const text = kept === '' || typed.includes(kept) ? typed : `${kept}\n${typed}`;
    writeText(place, text);
    return text;
  },
});
