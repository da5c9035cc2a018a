import { isStale, monthsBetween } from '../../../domain/evidence/age.ts';
import { checkStrings } from '../../../strings/nl/check.ts';
import { type Course, type Misconception, problemIn } from '../course.ts';
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
    if (course.complete) yield* behindLints(course, misconception);
  }
}

/** In a course with so many families each misconception has to stand in as many. */
const fewestFamilies = 3;

/** A misconception that stands in one place only cannot be met again in another. */
function* behindLints(course: Course, misconception: Misconception): Generator<Problem> {
  const names = (one: { misconceptions: Record<string, unknown> }) =>
    Object.values(one.misconceptions).includes(misconception.id);
  const warning = { severity: 'warning' } as const;
  if (course.families.length >= fewestFamilies) {
    const families = course.families.filter(({ data }) => data.cases.some(names));
    if (families.length >= fewestFamilies) return;
    const message = checkStrings.misconception.behindFewFamilies(families.map(({ id }) => id));
    yield problemIn(misconception, [], message, warning);
    return;
  }
  const behind = [
    ...course.families.flatMap(({ data }) => data.cases),
    ...course.lessons.map(({ data }) => data.prequestion),
  ].filter(names).length;
  if (behind < 2) yield problemIn(misconception, [], checkStrings.misconception.behindFew(behind), warning);
}
