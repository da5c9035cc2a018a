import { isStale, monthsBetween } from '../../../domain/evidence/age.ts';
import { checkStrings } from '../../../strings/nl/check.ts';
import { type Course, problemIn } from '../course.ts';
import type { Problem, Severity } from '../problem.ts';
import { proseLints } from './prose.ts';
import { longSentences, rejectedForms, straightQuotes } from './text.ts';

/** Claims and misconceptions: how old the last check is, and whether their sources were looked at. */
export function* evidenceLints(
  course: Course,
  today: string,
  stale: Severity = 'warning',
): Generator<Problem> {
  const strings = checkStrings.evidence;
  for (const claim of course.evidence) {
    yield* straightQuotes(claim);
    const { checked, sources } = claim.data;
    if (checked > today) yield problemIn(claim, ['checked'], strings.future(checked));
    else if (isStale(checked, today)) {
      yield problemIn(claim, ['checked'], strings.old(monthsBetween(checked, today)), {
        severity: stale,
      });
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
    const behind = [
      ...course.families.flatMap(({ data }) => data.cases),
      ...course.lessons.map(({ data }) => data.prequestion),
    ].filter((one) => Object.values(one.misconceptions).includes(misconception.id)).length;
    if (behind < 2 && course.complete) {
      yield problemIn(misconception, [], checkStrings.misconception.behindFew(behind), {
        severity: 'warning',
      });
    }
  }
}
