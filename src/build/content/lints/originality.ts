import { hash } from 'node:crypto';
import { checkStrings } from '../../../strings/nl/check.ts';
import { type Files, problemAt } from '../course.ts';
import type { Problem } from '../problem.ts';

const run = 8;

/** B08: runs of eight words that stand in a source article; the articles are known by hashes of their runs only. */
export function* originalityLints(files: Files, shingles: ReadonlySet<string>): Generator<Problem> {
  if (!shingles.size) return;
  for (const [file, text] of files) {
    if (!/\.(yaml|mdx?)$/.test(file)) continue;
    const clean = text.normalize('NFC').replace(/<[^>]+>/g, (tag) => tag.replace(/[^\n]/g, ' '));
    const words = [...clean.matchAll(/[\p{L}\p{N}]+/gu)];
    let reported = -run;
    for (let i = 0; i + run <= words.length; i++) {
      const eight = words.slice(i, i + run);
      const joined = eight.map(([word]) => word.toLowerCase()).join(' ');
      if (!shingles.has(hash('sha256', joined, 'hex').slice(0, 12))) continue;
      // A longer borrowed passage is reported at its beginning.
      if (i - reported >= run) {
        const before = clean.slice(0, eight[0]?.index ?? 0).split('\n');
        const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
        yield problemAt(file, place, checkStrings.text.original(joined), { rule: 'B08' });
      }
      reported = i;
    }
  }
}
