import { testId, type TestKind } from '../../../domain/test/form.ts';
import { fewestForGrowth } from '../../../domain/test/growth.ts';
import { checkStrings } from '../../../strings/nl/check.ts';
import { type Case, type Course, exerciseId, type Family, type Module, problemIn } from '../course.ts';
import { nearest } from '../nearest.ts';
import { named, type Problem } from '../problem.ts';
import { fewestForHabits } from './bank.ts';

const strings = checkStrings.testForm;
const kinds: TestKind[] = ['pretest', 'posttest'];

type Found = { family: Family; one: Case };

/** B05 and V30: the pre-test and post-test of each module are two parallel forms of cases that stand nowhere else. */
export function* testFormLints(course: Course): Generator<Problem> {
  const cases = new Map<string, Found>(
    course.families.flatMap((family) =>
      family.data.cases.map((one) => [exerciseId(family, one), { family, one }] as const),
    ),
  );
  const placed = new Map(
    course.lessons.flatMap((lesson) =>
      lesson.body.tags.flatMap((tag): [string, string][] => {
        const id = tag.attributes.get('id');
        return tag.name === 'Vignette' && typeof id === 'string'
          ? [[id, `${named(lesson.file)}:${tag.line}`]]
          : [];
      }),
    ),
  );
  for (const module of course.modules) yield* formsOf(course, module, cases, placed);
}

function* formsOf(
  course: Course,
  module: Module,
  cases: ReadonlyMap<string, Found>,
  placed: ReadonlyMap<string, string>,
): Generator<Problem> {
  const rule = 'B05';
  const [missing, ...more] = kinds.filter((kind) => !module.data[kind]);
  if (missing && more.length > 0) {
    // A course that is only begun has no cases for them.
    const scored = [...cases.values()].filter(({ one }) => !one.grey);
    if (scored.length >= fewestForHabits)
      yield problemIn(module, [], strings.none, { rule, severity: 'warning' });
    return;
  }
  if (missing) {
    yield problemIn(module, [], strings.half(missing), { rule });
    return;
  }
  const seen = new Map<string, string>();
  for (const kind of kinds) {
    for (const [i, id] of (module.data[kind] ?? []).entries()) {
      const path = [kind, i];
      const found = cases.get(id);
      const other = seen.get(id);
      seen.set(id, kind);
      if (other) yield problemIn(module, path, strings.twice(id, other), { rule });
      else if (!found) {
        const { vignettes } = course.ids;
        const mayExist = [...course.unread].some((family) => id.startsWith(`${family}-`));
        if (mayExist) continue;
        const message = checkStrings.reference.vignette(id, nearest(id, vignettes), [...vignettes]);
        yield problemIn(module, path, message, { rule });
      } else if (found.one.grey) {
        yield problemIn(module, path, strings.grey(id), { rule: 'V30' });
      } else if (placed.has(id)) {
        yield problemIn(module, path, strings.placed(id, placed.get(id) ?? ''), { rule });
      } else if (!module.data.lessons.includes(found.family.data.lesson)) {
        const { lesson } = found.family.data;
        yield problemIn(module, path, strings.otherModule(id, lesson), { rule });
      }
    }
  }
  yield* parallel(module, cases);
  yield* growing(course, module, cases);
}

/** Both forms take as many cases from each family: then what differs is the case, and not what is asked. */
function* parallel(module: Module, cases: ReadonlyMap<string, Found>): Generator<Problem> {
  const counted = kinds.map((kind) =>
    Map.groupBy(module.data[kind] ?? [], (id) => cases.get(id)?.family.id ?? ''),
  );
  const families = new Set(counted.flatMap((form) => [...form.keys()]));
  // A case that is not there has been reported; what family it should be of is anyone's guess.
  if (families.has('')) return;
  const [before, after] = counted;
  for (const family of families) {
    const [n, m] = [before?.get(family)?.length ?? 0, after?.get(family)?.length ?? 0];
    if (n !== m)
      yield problemIn(module, ['posttest'], strings.unequal(family, n, m), { rule: 'B05' });
  }
}

/** Of at least one objective that choices can show there is enough in both forms to lay before and after beside each other. */
function* growing(
  { lessons }: Course,
  module: Module,
  cases: ReadonlyMap<string, Found>,
): Generator<Problem> {
  const inOwnWords = new Set(
    lessons.flatMap(({ data }) => data.objectives.flatMap((one) => (one.measured ? [] : [one.id]))),
  );
  const [before, after] = kinds.map((kind) =>
    (module.data[kind] ?? []).flatMap((id) => cases.get(id)?.family.data.objectives ?? []),
  );
  const has = (form: readonly string[] | undefined, objective: string) =>
    (form ?? []).filter((one) => one === objective).length >= fewestForGrowth;
  const ready = (before ?? []).some(
    (one) => !inOwnWords.has(one) && has(before, one) && has(after, one),
  );
  if (ready) return;
  yield problemIn(module, ['pretest'], strings.noGrowth(fewestForGrowth), {
    rule: 'B05',
    severity: 'warning',
  });
}

/** The ids of the tests of a module, with the field each is written in. */
export const testsOf = (module: Module): { id: string; kind: TestKind }[] =>
  kinds.flatMap((kind) => (module.data[kind] ? [{ id: testId(kind, module.id), kind }] : []));
