import { checkStrings } from '../../../strings/nl/check.ts';
import { type Course, problemIn } from '../course.ts';
import type { Problem } from '../problem.ts';
import { proseLints } from './prose.ts';
import { longSentences, straightQuotes, rejectedForms } from './text.ts';

const mostMonths = 36;

/** Whole months from one date (2026-11-22) to another. */
export const monthsBetween = (from: string, to: string): number => {
  const [y = 0, m = 0, d = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y) * 12 + (m2 - m) - (d2 < d ? 1 : 0);
};

/** Claims and misconceptions: how old the last check is, and whether their sources were looked at. */
export function* evidenceLints(course: Course, today: string): Generator<Problem> {
  const strings = checkStrings.evidence;
  for (const claim of course.evidence) {
    yield* straightQuotes(claim);
    const { checked, sources } = claim.data;
    const age = monthsBetween(checked, today);
    if (checked > today) yield problemIn(claim, ['checked'], strings.future(checked));
    else if (age > mostMonths) {
      yield problemIn(claim, ['checked'], strings.old(age), { severity: 'warning' });
    }
    for (const [i, id] of sources.entries()) {
      if (!course.bibliography.checked.has(id)) {
        yield problemIn(claim, ['sources', i], strings.sourceUnchecked(id), { rule: 'V21' });
      }
    }
    for (const field of ['claim', 'meaning', 'notThis'] as const) {
      yield* longSentences(claim, [field], claim.data[field]);
      yield* rejectedForms(claim, [field], claim.data[field]);
    }
  }
  for (const misconception of course.misconceptions) {
    yield* straightQuotes(misconception);
    yield* longSentences(misconception, ['tempts'], misconception.data.tempts);
    if (!misconception.body.flow.length) {
      yield problemIn(misconception, [], checkStrings.misconception.empty);
    }
    yield* proseLints(misconception);
    const behind = course.families
      .flatMap(({ data }) => data.cases)
      .filter((one) => Object.values(one.misconceptions).includes(misconception.id)).length;
    if (behind < 2 && course.complete) {
      yield problemIn(misconception, [], checkStrings.misconception.behindFew(behind), {
        severity: 'warning',
      });
    }
  }
}
