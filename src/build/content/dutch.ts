import { splitSentences } from '../../domain/text/sentences.ts';
import { writtenPastForms, rejectedForms } from '../../strings/nl/check-words.ts';

/** Words: letters with the apostrophes and hyphens inside them (zo’n, doel-en-taak). Numbers are not words. */
export const words = (text: string): string[] =>
  text.normalize('NFC').match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];

export const wordCount = (text: string): number => words(text).length;

/** Vowel groups, longest first; a vowel with a trema always starts a new syllable. */
const nucleus =
  /aai|ooi|oei|eeuw|ieuw|uw(?=[^aeiouy]|$)|áá|éé|óó|úú|ëe|aa|ee|oo|uu|eu|oe|ie|ei|ij|ui|ou|au|[aeiouyáéèêëíïóöúüà]/giu;

/** Syllables by the vowel-group rule (right on 33 of 34 test words; hyphenation patterns on 30). */
export const syllables = (word: string): number => Math.max(1, word.match(nucleus)?.length ?? 0);

export type Sentence = { text: string; start: number };

/** The sentences of a text with the offset of each, in the text with its white space made single. */
export const sentences = (text: string): Sentence[] => {
  let next = 0;
  return splitSentences(text).flatMap(({ text: sentence }) => {
    const start = next;
    next += sentence.length + 1;
    return words(sentence).length ? [{ text: sentence, start }] : [];
  });
};

/**
 * Readability after Flesch-Douma: 206.84 − 77 × syllables per word − 0.93 × words per sentence.
 * The literature gives the same with syllables per 100 words (dbnl, *Taal*, 1977). A smoke alarm, no goal.
 */
export const fleschDouma = (text: string): number => {
  const all = words(text);
  const perSentence = all.length / Math.max(1, sentences(text).length);
  const perWord = all.reduce((sum, word) => sum + syllables(word), 0) / Math.max(1, all.length);
  return 206.84 - 77 * perWord - 0.93 * perSentence;
};

/** What stands between ‘ and ’, where ’ is not an apostrophe inside or before a word (zo’n, ’s nachts). */
export const spoken = (text: string): string[] =>
  [...text.matchAll(/‘([^‘]*?)’(?!\p{L})/gu)].map((match) => match[1] ?? '');

/** The first written past tense in a line of direct speech; spoken Dutch has the perfect there. */
export const writtenPast = (speech: string): string | undefined => writtenPastForms.exec(speech)?.[0];

/** The first form that the glossary or the writing rules reject. */
export const rejectedForm = (text: string): string | undefined => rejectedForms.exec(text)?.[0];
