import { wordsOf } from '../../domain/search/fold.ts';
import type { WordList } from '../../domain/search/suggest.ts';
import type { Vocabulary } from './compounds.ts';
import type { SearchRecord } from './records.ts';

/** Shorter words differ too little from each other to guess which one was meant. */
const shortest = 5;
/** A word of the text counts as one that somebody may have meant from this many times on. */
const often = 3;

const isCourse = ({ kind }: SearchRecord): boolean => kind !== 'source' && kind !== 'page';

/** Words of titles, other names and headings. Of names of terms also the short ones: `band`. */
const keywordsOf = (records: SearchRecord[]): Set<string> =>
  new Set(
    records.filter(isCourse).flatMap(({ kind, title, also, blocks }) => {
      const names = [title, ...also].flatMap(wordsOf);
      const headings = blocks.filter(({ level }) => level > 0).flatMap(({ text }) => wordsOf(text));
      return [...names, ...headings].filter(
        (word) => word.length >= shortest || (kind === 'term' && word.length === 4),
      );
    }),
  );

/** What is needed to take compounds apart. */
export const vocabularyOf = (records: SearchRecord[]): Vocabulary => ({
  keywords: keywordsOf(records),
  known: new Set(
    records.flatMap(({ title, also, blocks }) =>
      [title, ...also, ...blocks.map(({ text }) => text)].flatMap(wordsOf),
    ),
  ),
});

/**
 * What somebody may have meant who finds nothing: names of terms and lessons as a whole, and the words of the course
 * that stand in a title or come back.
 */
export const wordListOf = (records: SearchRecord[]): WordList => {
  const phrases = new Set<string>();
  for (const { kind, title, also } of records)
    if (kind === 'term' || kind === 'lesson' || kind === 'module')
      for (const phrase of [title, ...also]) phrases.add(phrase);
  const counts = new Map<string, number>();
  for (const { blocks } of records.filter(isCourse))
    for (const word of blocks.flatMap(({ text }) => wordsOf(text)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].flatMap(([word, count]) =>
    count >= often && word.length >= shortest ? [word] : [],
  );
  const words = new Set([...keywordsOf(records), ...frequent]);
  return { phrases: [...phrases].sort(), words: [...words].sort() };
};
