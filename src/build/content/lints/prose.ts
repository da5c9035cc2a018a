import { checkStrings } from '../../../strings/nl/check.ts';
import { straightQuote } from '../../../strings/nl/check-words.ts';
import { type Entry, problemAt } from '../course.ts';
import { fleschDouma, rejectedForm, sentences, spoken, wordCount, writtenPast } from '../dutch.ts';
import type { Block, Body, Tag } from '../mdx.ts';
import type { Problem } from '../problem.ts';
import { longestSentence, opening } from './text.ts';

const strings = checkStrings.text;

/** Invented talk: not the lesson's own prose. */
export const invented = new Set(['Fragment', 'Line', 'Side']);

export const isBlock = (item: Block | Tag): item is Block => item.kind !== 'tag';
export const isIn = (item: { within: string[] }, names: ReadonlySet<string>) =>
  item.within.some((name) => names.has(name));

/** V12, V28 and V29 on running text. */
export function* proseLints(entry: Entry<unknown> & { body: Body }): Generator<Problem> {
  const prose: string[] = [];
  for (const block of entry.body.flow.filter(isBlock)) {
    const report = (start: number, message: string, rule?: string) =>
      problemAt(entry.file, block.at(start), message, rule ? { rule } : {});
    for (const sentence of sentences(block.text)) {
      const n = wordCount(sentence.text);
      if (n > longestSentence) {
        yield report(sentence.start, strings.longSentence(n, opening(sentence.text)), 'V12');
      }
    }
    const rejected = rejectedForm(block.text);
    if (rejected) yield report(block.text.indexOf(rejected), strings.rejected(rejected), 'V29');
    const quote = straightQuote.exec(block.text);
    if (quote) {
      yield { ...report(quote.index, strings.straightQuote(quote[0])), severity: 'warning' };
    }
    for (const line of block.within.includes('Line') ? [block.text] : spoken(block.text)) {
      const past = writtenPast(line);
      if (past) yield report(block.text.indexOf(past), strings.writtenPast(past), 'V28');
    }
    if (block.kind === 'prose' && !isIn(block, invented)) prose.push(block.text);
  }
  const score = fleschDouma(prose.join('\n'));
  if (prose.length && score < 45) {
    yield problemAt(entry.file, entry.body.flow[0] ?? { line: 1, column: 1 }, strings.readability(score, 45), {
      severity: 'warning',
      rule: 'V12',
    });
  }
}
