import { checkStrings } from '../../strings/nl/check.ts';
import { type Course, exerciseId, type Lesson, linesOfCase, ownFileExercises, problemAt, problemIn } from './course.ts';
import type { Block, Tag } from './mdx.ts';
import { nearest } from './nearest.ts';
import { named, type Problem } from './problem.ts';

const { component: strings, course: courseStrings } = checkStrings;

type Attribute = 'text' | 'optional text' | 'flag';
type Component = {
  attributes?: Record<string, Attribute>;
  /** Components of which it must stand directly in one. */
  inside?: string;
  /** How often a component must stand in it: fewest and most. */
  holds?: Record<string, [number, number]>;
  /** How many characters of an attribute a drawing has room for. */
  longest?: Record<string, number>;
  /** Whether it needs text between its tags. */
  filled?: boolean;
};

/** The components of a lesson, as `layouts/lesson-components.ts` hands them to MDX. */
export const components: Record<string, Component> = {
  Vignette: { attributes: { id: 'text' } },
  Agreement: { attributes: { id: 'text' } },
  Comparison: { attributes: { id: 'text' } },
  Dialogue: { attributes: { id: 'text' } },
  Response: { attributes: { id: 'text' } },
  Sorting: { attributes: { id: 'text' } },
  PrequestionAnswer: { filled: true },
  Evidence: { attributes: { id: 'text' }, filled: true },
  Cite: { attributes: { id: 'text', narrative: 'flag' } },
  Term: { attributes: { id: 'text' }, filled: true },
  Contrast: {
    attributes: { title: 'text' },
    holds: { Side: [2, 3], Same: [1, 1], Different: [1, 1], Principle: [1, 1] },
  },
  Side: { attributes: { title: 'text' }, inside: 'Contrast', filled: true },
  Same: { inside: 'Contrast', filled: true },
  Different: { inside: 'Contrast', filled: true },
  Principle: { inside: 'Contrast', filled: true },
  Worked: { attributes: { title: 'text' }, holds: { Step: [2, Infinity] } },
  Step: { attributes: { open: 'flag' }, inside: 'Worked', holds: { Why: [1, 1] }, filled: true },
  Why: { attributes: { open: 'flag' }, inside: 'Step', filled: true },
  Explain: { attributes: { id: 'text', question: 'text' }, filled: true },
  Journal: { attributes: { id: 'text', supervision: 'optional text' }, filled: true },
  FigureTriad: {},
  FigureSetting: {},
  FigureCorrelation: {},
  FigureSpiral: {},
  FigureRupture: {},
  FigureCircle: {
    attributes: {
      one: 'text',
      does: 'text',
      reads: 'text',
      other: 'text',
      otherDoes: 'text',
      otherReads: 'text',
      id: 'optional text',
    },
    longest: { one: 12, does: 36, reads: 72, other: 12, otherDoes: 36, otherReads: 72 },
  },
  Fragment: { attributes: { title: 'optional text' }, holds: { Line: [1, Infinity] } },
  Line: {
    attributes: { who: 'text', role: 'text', aside: 'optional text' },
    inside: 'Fragment',
    filled: true,
  },
  Summary: { filled: true },
};
/** What a component's id names, and the ids that exist. */
type Target = readonly [
  | 'vignette'
  | 'agreement'
  | 'comparison'
  | 'dialogue'
  | 'response'
  | 'sorting'
  | 'evidence'
  | 'source'
  | 'term',
  ReadonlySet<string>,
];

/** The components that put an exercise in a lesson, and where the ids of that kind are known. */
export const exerciseIds: Record<string, keyof Course['ids']> = {
  Vignette: 'vignettes',
  Agreement: 'agreements',
  Comparison: 'comparisons',
  Dialogue: 'dialogues',
  Response: 'responses',
  Sorting: 'sorting',
};

/** Whether a component puts an exercise in a lesson; an exercise stands in one lesson only. */
export const isExercise = ({ name }: Pick<Tag, 'name'>): boolean =>
  Object.hasOwn(exerciseIds, name);

const roles = ['client', 'therapist'];

const text = (tag: Tag, attribute: string): string | undefined => {
  const value = tag.attributes.get(attribute);
  return typeof value === 'string' ? value : undefined;
};

function* tagProblems(lesson: Lesson, tag: Tag): Generator<Problem> {
  const names = Object.keys(components);
  const at = (message: string) => problemAt(lesson.file, tag, message);
  const rules = components[tag.name];
  if (!rules) {
    const guess = nearest(tag.name, names);
    yield at(
      /^[a-z]/.test(tag.name) && !guess
        ? strings.html(tag.name)
        : strings.unknown(tag.name || 'Fragment', guess, names),
    );
    return;
  }
  const attributes = rules.attributes ?? {};
  for (const [name, value] of tag.attributes) {
    const kind = attributes[name];
    if (!kind) {
      const known = Object.keys(attributes);
      const free = known.filter((each) => !tag.attributes.has(each));
      yield at(strings.unknownAttribute(tag.name, name, nearest(name, free), known));
    } else if (kind === 'flag' ? value !== true : typeof value !== 'string' || !value.trim()) {
      yield at(kind === 'flag' ? strings.flag(tag.name, name) : strings.expression(tag.name, name));
    }
  }
  for (const [name, kind] of Object.entries(attributes)) {
    if (kind !== 'text' || tag.attributes.has(name)) continue;
    const misspelt = [...tag.attributes.keys()].some(
      (found) => !attributes[found] && nearest(found, [name]) === name,
    );
    if (!misspelt) yield at(strings.missingAttribute(tag.name, name));
  }
  for (const [name, most] of Object.entries(rules.longest ?? {})) {
    const length = text(tag, name)?.length ?? 0;
    if (length > most) yield at(strings.tooLong(tag.name, name, length, most));
  }
  if (rules.inside && tag.parent?.name !== rules.inside) {
    yield at(strings.outside(tag.name, rules.inside));
  }
  for (const [child, [fewest, most]] of Object.entries(rules.holds ?? {})) {
    const found = lesson.body.tags.filter((each) => each.parent === tag && each.name === child).length;
    if (found < fewest || found > most) {
      const needed = most === Infinity ? `${fewest}+` : fewest === most ? `${fewest}` : `${fewest}–${most}`;
      yield at(strings.amount(tag.name, child, found, needed));
    }
  }
  if (rules.filled && !tag.text && tag.items === 0) yield at(strings.empty(tag.name));
  if (tag.name === 'Line') {
    const role = text(tag, 'role');
    if (role !== undefined && !roles.includes(role)) {
      yield at(strings.role(role, roles, nearest(role, roles)));
    }
    if (/^[‘“"].*[’”"]$/.test(tag.text)) yield at(checkStrings.lesson.quotedLine);
  }
}

function* lessonProblems(course: Course, lesson: Lesson, placed: Map<string, string>): Generator<Problem> {
  const { body, file } = lesson;
  for (const oddity of body.oddities) {
    const message = {
      import: strings.import,
      expression: strings.codeExpression,
      html: strings.rawHtml,
      footnote: strings.footnote,
      image: strings.image,
    }[oddity.kind];
    yield problemAt(file, oddity, message, oddity.kind === 'image' ? { rule: 'L06' } : {});
  }
  for (const block of body.flow) {
    if (block.kind === 'heading' && block.depth !== 2 && block.depth !== 3) {
      yield problemAt(file, block, strings.heading(block.depth));
    }
  }
  const known: Record<string, Target> = {
    Vignette: ['vignette', course.ids.vignettes],
    Agreement: ['agreement', course.ids.agreements],
    Comparison: ['comparison', course.ids.comparisons],
    Dialogue: ['dialogue', course.ids.dialogues],
    Response: ['response', course.ids.responses],
    Sorting: ['sorting', course.ids.sorting],
    Evidence: ['evidence', course.ids.evidence],
    Cite: ['source', course.bibliography.ids],
    Term: ['term', course.ids.glossary],
  };
  for (const tag of body.tags) {
    yield* tagProblems(lesson, tag);
    const target = known[tag.name];
    const value = text(tag, 'id');
    if (!target || !value) continue;
    const [kind, ids] = target;
    for (const id of tag.name === 'Cite' ? value.split(/\s+/) : [value]) {
      const mayExist = kind === 'vignette' && [...course.unread].some((family) => id.startsWith(`${family}-`));
      if (!ids.has(id) && !mayExist) {
        const message = checkStrings.reference[kind](id, nearest(id, ids), [...ids]);
        yield problemAt(file, tag, `${tag.name}: ${message}`, kind === 'source' ? { rule: 'V21' } : {});
      }
    }
    if (!isExercise(tag)) continue;
    const other = placed.get(value);
    if (other) yield problemAt(file, tag, strings.placedTwice(value, other));
    placed.set(value, `${named(file)}:${tag.line}`);
    const home = [
      ...ownFileExercises(course).filter(({ id }) => id === value),
      ...course.families.filter((family) =>
        family.data.cases.some((one) => exerciseId(family, one) === value),
      ),
    ][0]?.data.lesson;
    if (home && home !== lesson.id) {
      yield problemAt(file, tag, strings.otherLesson(value, home), { severity: 'warning' });
    }
  }
  const answers = body.tags.filter(({ name }) => name === 'PrequestionAnswer');
  if (answers.length !== 1) {
    const place = answers[1] ?? lesson.source.at(['prequestion']);
    yield problemAt(file, place, strings.prequestionAnswer(answers.length));
  }
  const summaries = body.tags.filter(({ name }) => name === 'Summary');
  if (summaries.length !== 1) {
    const last = body.flow.at(-1) as Block | Tag | undefined;
    const place = summaries[1] ?? last ?? lesson.source.at([]);
    yield problemAt(file, place, strings.summary(summaries.length));
  } else if (summaries[0] && summaries[0].items !== 3) {
    yield problemAt(file, summaries[0], strings.summaryItems(summaries[0].items));
  }
}

/** Everything that points at something else: does it exist, and does it stand where it may? */
export function* referenceProblems(course: Course): Generator<Problem> {
  const inModule = new Map<string, string>();
  for (const module of course.modules) {
    for (const [i, lesson] of module.data.lessons.entries()) {
      const other = inModule.get(lesson);
      if (other) yield problemIn(module, ['lessons', i], courseStrings.lessonTwice(lesson, other));
      inModule.set(lesson, named(module.file));
    }
    const listed = course.settings?.data.modules ?? [module.id];
    if (!listed.includes(module.id)) {
      yield problemIn(module, [], courseStrings.moduleNowhere(module.id));
    }
  }
  if (course.settings) {
    const { modules } = course.settings.data;
    for (const [i, id] of modules.entries()) {
      if (modules.indexOf(id) < i) {
        yield problemIn(course.settings, ['modules', i], courseStrings.moduleTwice(id));
      }
    }
  }
  const placed = new Map<string, string>();
  for (const lesson of course.lessons) {
    if (!inModule.has(lesson.id) && course.complete) {
      yield problemIn(lesson, [], courseStrings.lessonNowhere(named(course.modules[0]?.file ?? 'nl/modules/')));
    }
    yield* lessonProblems(course, lesson, placed);
  }
  yield* optionReferences(course);
  yield* agreementReferences(course);
  yield* comparisonReferences(course);
  yield* prequestionReferences(course);
  yield* objectiveReferences(course);
}

function* optionReferences(course: Course): Generator<Problem> {
  for (const family of course.families) {
    const options = Object.keys(family.data.options);
    for (const [i, one] of family.data.cases.entries()) {
      const pointers: (readonly [string, (string | number)[]])[] = [
        [one.decoy.option, ['decoy', 'option']],
        ...Object.keys(one.feedback).map((id) => [id, ['feedback', id]] as const),
        ...Object.keys(one.misconceptions).map((id) => [id, ['misconceptions', id]] as const),
        ...(one.grey
          ? [
              ...one.best.map((id, n) => [id, ['best', n]] as const),
              ...Object.keys(one.arguments).map((id) => [id, ['arguments', id]] as const),
            ]
          : [[one.key, ['key']] as const]),
      ].map(([id, path]) => [id as string, path as (string | number)[]] as const);
      for (const [id, path] of pointers) {
        if (options.includes(id)) continue;
        const full = ['cases', i, ...path];
        const message = checkStrings.reference.option(id, nearest(id, options), options);
        const place = path.at(-1) === id ? family.source.keyAt(full) : family.source.at(full);
        yield { ...problemIn(family, full, message), ...place };
      }
    }
  }
}

function* agreementReferences(course: Course): Generator<Problem> {
  for (const agreement of course.agreements) {
    for (const [i, one] of agreement.data.cases.entries()) {
      const lines = linesOfCase(agreement.data, one).map(({ id }) => id);
      // Without a line there is one message, not one per reference.
      if (!lines.length) continue;
      for (const [j, friction] of one.friction.entries()) {
        for (const [k, pair] of friction.pairs.entries()) {
          for (const [n, id] of pair.entries()) {
            if (lines.includes(id)) continue;
            const path = ['cases', i, 'friction', j, 'pairs', k, n];
            yield problemIn(agreement, path, checkStrings.reference.line(id, nearest(id, lines)), {
              rule: 'G04',
            });
          }
        }
      }
    }
  }
}

/** Rows, columns and vignettes that a table names. */
function* comparisonReferences(course: Course): Generator<Problem> {
  const { row: unknownRow, column: unknownColumn, vignette } = checkStrings.reference;
  for (const comparison of course.comparisons) {
    const { rows, columns, cells, groupings } = comparison.data;
    const rowIds = rows.map(({ id }) => id);
    const columnIds = columns.map(({ id }) => id);
    const atKey = (path: (string | number)[], message: string): Problem => ({
      ...problemIn(comparison, path, message),
      ...comparison.source.keyAt(path),
    });
    for (const [row, own] of Object.entries(cells)) {
      if (!rowIds.includes(row)) {
        yield atKey(['cells', row], unknownRow(row, nearest(row, rowIds), rowIds));
      }
      for (const [column, cell] of Object.entries(own)) {
        const path = ['cells', row, column];
        if (!columnIds.includes(column)) {
          yield atKey(path, unknownColumn(column, nearest(column, columnIds), columnIds));
        }
        for (const [own, { confusableWith }] of [
          [path, cell] as const,
          ...cell.more.map((sentence, i) => [[...path, 'more', i], sentence] as const),
        ]) {
          for (const other of Object.keys(confusableWith)) {
            if (rowIds.includes(other)) continue;
            const message = unknownRow(other, nearest(other, rowIds), rowIds);
            yield atKey([...own, 'confusableWith', other], message);
          }
        }
        for (const [i, id] of cell.vignettes.entries()) {
          const mayExist = [...course.unread].some((family) => id.startsWith(`${family}-`));
          if (course.ids.vignettes.has(id) || mayExist) continue;
          const known = course.ids.vignettes;
          const message = vignette(id, nearest(id, known), [...known]);
          yield problemIn(comparison, [...path, 'vignettes', i], message);
        }
      }
    }
    for (const [i, { groups }] of groupings.entries()) {
      for (const [j, group] of groups.entries()) {
        for (const [k, row] of group.rows.entries()) {
          if (rowIds.includes(row)) continue;
          const message = unknownRow(row, nearest(row, rowIds), rowIds);
          yield problemIn(comparison, ['groupings', i, 'groups', j, 'rows', k], message);
        }
      }
    }
  }
}

function* prequestionReferences(course: Course): Generator<Problem> {
  for (const lesson of course.lessons) {
    const { best, options, misconceptions } = lesson.data.prequestion;
    const known = Object.keys(options);
    for (const id of Object.keys(misconceptions)) {
      if (known.includes(id)) continue;
      const path = ['prequestion', 'misconceptions', id];
      const message = checkStrings.reference.bestOption(id, nearest(id, known), known);
      yield { ...problemIn(lesson, path, message), ...lesson.source.keyAt(path) };
    }
    if (!known.includes(best)) {
      const message = checkStrings.reference.bestOption(best, nearest(best, known), known);
      yield problemIn(lesson, ['prequestion', 'best'], message);
    }
  }
}

function* objectiveReferences(course: Course): Generator<Problem> {
  const { lesson: lessonStrings, reference } = checkStrings;
  for (const lesson of course.lessons) {
    const ids = lesson.data.objectives.map(({ id }) => id);
    for (const [i, id] of ids.entries()) {
      const path = ['objectives', i, 'id'];
      if (!id.startsWith(`${lesson.id}.`)) {
        yield problemIn(lesson, path, lessonStrings.objectiveOther(id, lesson.id));
      }
      if (ids.indexOf(id) < i) yield problemIn(lesson, path, lessonStrings.objectiveTwice(id));
    }
  }
  for (const exercise of [...course.families, ...ownFileExercises(course)]) {
    const lesson = course.lessons.find(({ id }) => id === exercise.data.lesson);
    if (!lesson) continue;
    const known = lesson.data.objectives.map(({ id }) => id);
    for (const [i, id] of exercise.data.objectives.entries()) {
      if (known.includes(id)) continue;
      const message = reference.objective(id, lesson.id, nearest(id, known), known);
      yield problemIn(exercise, ['objectives', i], message, { rule: 'V31' });
    }
  }
}
