import { checkStrings } from '../../../strings/nl/check.ts';
import { straightQuote } from '../../../strings/nl/check-words.ts';
import { type Entry, problemIn } from '../course.ts';
import { fleschDouma, rejectedForm, sentences, spoken, wordCount, writtenPast } from '../dutch.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../source.ts';

const strings = checkStrings.text;
export const longestSentence = 30;

/** The first words of a sentence, to find it by. */
export const opening = (sentence: string) => sentence.split(' ').slice(0, 4).join(' ');

/** V12: sentences over 30 words. */
export function* longSentences(entry: Entry<unknown>, path: Path, text: string): Generator<Problem> {
  for (const sentence of sentences(text)) {
    const n = wordCount(sentence.text);
    if (n <= longestSentence) continue;
    const part = opening(sentence.text);
    yield problemIn(entry, path, strings.longSentence(n, part), { rule: 'V12', part });
  }
}

/** V12: readability, from twenty words up; fewer say nothing. */
export function* readability(
  entry: Entry<unknown>,
  path: Path,
  text: string,
  least: number,
): Generator<Problem> {
  const score = fleschDouma(text);
  if (wordCount(text) < 20 || score >= least) return;
  yield problemIn(entry, path, strings.readability(score, least), {
    severity: 'warning',
    rule: 'V12',
  });
}

/** V29: forms that the glossary rejects. */
export function* rejectedForms(entry: Entry<unknown>, path: Path, text: string): Generator<Problem> {
  const found = rejectedForm(text);
  if (found) yield problemIn(entry, path, strings.rejected(found), { rule: 'V29', part: found });
}

/** V28: the written past tense in lines that are spoken. */
export function* spokenLines(
  entry: Entry<unknown>,
  path: Path,
  text: string,
  { wholly = false }: { wholly?: boolean } = {},
): Generator<Problem> {
  for (const line of wholly ? [text] : spoken(text)) {
    const found = writtenPast(line);
    if (found) yield problemIn(entry, path, strings.writtenPast(found), { rule: 'V28', part: found });
  }
}

/** Straight quotes and apostrophes in the fields of a file. */
export function* straightQuotes(entry: Entry<unknown>): Generator<Problem> {
  const walk = function* (value: unknown, path: Path): Generator<Problem> {
    if (typeof value === 'string') {
      const part = straightQuote.exec(value)?.[0];
      if (part) {
        yield problemIn(entry, path, strings.straightQuote(part), { severity: 'warning', part });
      }
    } else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        yield* walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  yield* walk(entry.source.value, []);
}

/** Every run of five words. */
export const runsOfFive = (text: string): Set<string> => {
  const all = (text.toLowerCase().match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []) as string[];
  return new Set(all.slice(4).map((_, i) => all.slice(i, i + 5).join(' ')));
};

/** Which share of the shorter text's runs stands in the other as well. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const run of small) if (large.has(run)) both++;
  return both / Math.max(1, small.size);
};
