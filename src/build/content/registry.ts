import { testsOf } from './lints/test-form.ts';
import { hash } from '../../domain/text/hash.ts';
import { checkStrings } from '../../strings/nl/check.ts';
import {
  type Agreement,
  type Case,
  type Comparison,
  type Course,
  type Dialogue,
  type Entry,
  exerciseId,
  type Family,
  linesOfCase,
  problemAt,
  type Response,
  type Sorting,
} from './course.ts';
import { nearest } from './nearest.ts';
import { named, type Place, type Problem } from './problem.ts';
import { parseYaml } from './source.ts';

const strings = checkStrings.registry;
export const registryFile = 'ids.json';

export type IdKind =
  | 'module'
  | 'lesson'
  | 'vignette'
  | 'agreement'
  | 'comparison'
  | 'dialogue'
  | 'response'
  | 'sorting'
  | 'card'
  | 'pretest'
  | 'posttest'
  | 'journal'
  | 'prequestion'
  | 'explain'
  | 'misconception'
  | 'evidence'
  | 'term';

/** One id that shipped. It never leaves the registry: a vanished id names what replaced it. */
export type Registered = {
  kind: IdKind;
  /** Version of the course in which it first appeared. */
  since: string;
  /** Version of the item at its last registration, and the hash of what that version stands for. */
  version?: number;
  hash?: string;
  replacedBy?: string;
};
export type Registry = Record<string, Registered>;

/** One id as it stands in the content now. */
export type IdInUse = Place & { id: string; kind: IdKind; file: string; version?: number; hash?: string };

/** Components of a lesson with an id under which a reader's own words are kept. */
const writtenIn: Record<string, IdKind> = { Explain: 'explain', Journal: 'journal' };

const fingerprint = (...parts: unknown[]) => hash(JSON.stringify(parts));
const sorted = (record: Record<string, unknown>) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** What a vignette's version stands for: question, options, key and the facts that decide. */
export const vignetteHash = (family: Family, one: Case) =>
  fingerprint(
    family.data.question,
    sorted(family.data.options),
    one.grey ? [...one.best].sort() : one.key,
    one.deciding,
  );

const agreementHash = ({ data }: Agreement) =>
  fingerprint(
    data.cases.map((one) => [
      linesOfCase(data, one).map(({ id, text }) => [id, text]),
      Object.entries(one.ratings).map(([name, { range, grey }]) => [name, range, grey]),
      one.friction.map(({ component, pairs }) => [component, pairs]),
      sorted(one.repair.options).map(([id, option]) => [
        id,
        (option as { text: string }).text,
        (option as { score: number }).score,
      ]),
    ]),
  );

/** What a table's version stands for: its rows and columns, and what each cell says. */
const comparisonHash = ({ data }: Comparison) =>
  fingerprint(
    data.rows.map(({ id }) => id),
    data.columns.map(({ id, kind }) => [id, kind]),
    data.rows.map((row) =>
      data.columns.map((column) => {
        const cell = data.cells[row.id]?.[column.id];
        return [cell?.short, cell?.full, cell?.accept];
      }),
    ),
  );

/** What a conversation's version stands for: what is said, where each line leads and what it does. */
const dialogueHash = ({ data }: Dialogue) =>
  fingerprint(
    data.start,
    sorted(data.nodes).map(([id, node]) => {
      const { rupture, choices } = node as Dialogue['data']['nodes'][string];
      return [id, rupture, choices.map(({ id, text, to, effect }) => [id, text, to, effect])];
    }),
    sorted(data.crossings),
    Object.keys(data.ends).sort(),
  );

/** What a say-it-yourself series' version stands for: its criteria and the words to answer. */
const responseHash = ({ data }: Response) =>
  fingerprint(
    data.criteria.map(({ id, text }) => [id, text]),
    data.stimuli.map(({ id, text }) => [id, text]),
  );

/** What a sorting set's version stands for: its categories, and where each situation belongs. */
const sortingHash = ({ data }: Sorting) =>
  fingerprint(
    data.categories.map(({ id }) => id),
    data.situations.map(({ id, text, category, range, grey, whatIf }) => [
      id,
      text,
      category,
      range,
      grey,
      whatIf.map((change) => [change.id, change.text, change.category]),
    ]),
  );

/** The ids of exercises that have a file of their own, under the kind they are. */
const ofOwnFile = <T extends Entry<{ version: number }>>(
  kind: IdKind,
  entries: readonly T[],
  hashOf: (entry: T) => string,
): IdInUse[] =>
  entries.map((entry) => ({
    id: entry.id,
    kind,
    file: entry.file,
    ...entry.source.at([]),
    version: entry.data.version,
    hash: hashOf(entry),
  }));

/** Every id of the course, in the order of the files. */
export const idsInUse = (course: Course): IdInUse[] => [
  ...course.modules.flatMap(({ id, file, source, data: { journal } }): IdInUse[] => [
    { id, kind: 'module', file, ...source.at([]) },
    ...(journal
      ? [{ id: journal.id, kind: 'journal' as const, file, ...source.at(['journal', 'id']) }]
      : []),
  ]),
  // A form has no version: its items carry theirs.
  ...course.modules.flatMap((module) =>
    testsOf(module).map(({ id, kind }) => ({
      id,
      kind,
      file: module.file,
      ...module.source.keyAt([kind]),
    })),
  ),
  ...course.lessons.flatMap((lesson): IdInUse[] => {
    const { prequestion } = lesson.data;
    const { file, source } = lesson;
    return [
      { id: lesson.id, kind: 'lesson', file, line: 1, column: 1 },
      {
        id: prequestion.id,
        kind: 'prequestion',
        file,
        ...source.at(['prequestion', 'id']),
        version: prequestion.version,
        hash: fingerprint(prequestion.question, sorted(prequestion.options), prequestion.best),
      },
      ...lesson.body.tags.flatMap((tag): IdInUse[] => {
        const id = tag.attributes.get('id');
        const kind = writtenIn[tag.name];
        return kind && typeof id === 'string' ? [{ id, kind, file, line: tag.line, column: tag.column }] : [];
      }),
    ];
  }),
  ...course.families.flatMap((family) =>
    family.data.cases.map((one, i) => ({
      id: exerciseId(family, one),
      kind: 'vignette' as const,
      file: family.file,
      ...family.source.at(['cases', i, 'id']),
      version: one.version,
      hash: vignetteHash(family, one),
    })),
  ),
  ...ofOwnFile('agreement', course.agreements, agreementHash),
  ...ofOwnFile('comparison', course.comparisons, comparisonHash),
  ...ofOwnFile('dialogue', course.dialogues, dialogueHash),
  ...ofOwnFile('response', course.responses, responseHash),
  ...ofOwnFile('sorting', course.sorting, sortingHash),
  ...course.cards.flatMap(({ id, file, source, data }) =>
    data.cards.map((card, i) => ({
      id: `${id}-${card.id}`,
      kind: 'card' as const,
      file,
      ...source.at(['cards', i, 'id']),
      version: card.version,
      hash: fingerprint(card.front, card.back),
    })),
  ),
  ...course.misconceptions.map(({ id, file }) => ({
    id,
    kind: 'misconception' as const,
    file,
    line: 1,
    column: 1,
  })),
  ...course.evidence.map(({ id, file }) => ({
    id,
    kind: 'evidence' as const,
    file,
    line: 1,
    column: 1,
  })),
  ...course.terms.map(({ id, file }) => ({ id, kind: 'term' as const, file, line: 1, column: 1 })),
];

/** Reads the registry; `undefined` when it is not readable. */
export const readRegistry = (text: string | undefined): Registry | undefined => {
  try {
    return JSON.parse(text ?? '{}') as Registry;
  } catch {
    return undefined;
  }
};

/** Ids that the course uses twice, whatever they name. */
export function* duplicateIds(ids: readonly IdInUse[]): Generator<Problem> {
  const seen = new Map<string, IdInUse>();
  for (const use of ids) {
    const first = seen.get(use.id);
    if (first) yield problemAt(use.file, use, strings.duplicate(use.id, `${named(first.file)}:${first.line}`));
    else seen.set(use.id, use);
  }
}

/** The registry beside the content: what is new, gone, replaced, or changed without a new version. */
export function* registryProblems(course: Course, text: string | undefined): Generator<Problem> {
  const ids = idsInUse(course);
  yield* duplicateIds(ids);
  const registry = readRegistry(text);
  if (!registry) {
    yield problemAt(registryFile, { line: 1, column: 1 }, strings.unreadable);
    return;
  }
  const kind = (name: string) => strings.kinds[name] ?? name;
  const current = new Map(ids.map((use) => [use.id, use]));
  const twice = new Set(ids.filter((use) => current.get(use.id) !== use).map(({ id }) => id));
  for (const use of ids) {
    if (twice.has(use.id)) continue;
    const known = registry[use.id];
    if (!known) yield problemAt(use.file, use, strings.unregistered(use.id));
    else if (known.replacedBy) yield problemAt(use.file, use, strings.reused(use.id));
    else if (known.kind !== use.kind) {
      yield problemAt(use.file, use, strings.kindChanged(use.id, kind(known.kind), kind(use.kind)));
    } else if (known.hash && known.hash !== use.hash && (use.version ?? 1) <= (known.version ?? 1)) {
      yield problemAt(use.file, use, strings.changed(use.version ?? 1), { severity: 'warning' });
    }
  }
  if (!course.complete) return;
  const places = parseYaml(text ?? '{}');
  const fresh = ids.filter(({ id }) => !registry[id]);
  for (const [id, known] of Object.entries(registry)) {
    if (current.has(id)) continue;
    if (!known.replacedBy) {
      const sameKind = fresh.filter((use) => use.kind === known.kind).map((use) => use.id);
      const guess = nearest(id, sameKind);
      yield problemAt(registryFile, places.keyAt([id]), strings.vanished(id, guess));
    } else if (!current.has(known.replacedBy)) {
      const guess = nearest(known.replacedBy, current.keys());
      yield problemAt(
        registryFile,
        places.at([id, 'replacedBy']),
        strings.replacedByUnknown(id, known.replacedBy, guess),
      );
    }
  }
}

/** The registry as it should be: new ids added, hashes and versions brought up to date, nothing taken away. */
export const updateRegistry = (
  registry: Registry,
  ids: readonly IdInUse[],
  since: string,
): { registry: Registry; added: number; changed: number } => {
  const next: Registry = { ...registry };
  let added = 0;
  let changed = 0;
  for (const { id, kind, version, hash } of ids) {
    const known = registry[id];
    const item = { ...(version ? { version } : {}), ...(hash ? { hash } : {}) };
    if (!known) added++;
    else if (known.hash !== hash || known.version !== version) changed++;
    next[id] = { ...(known ?? { kind, since }), ...item };
  }
  const sortedIds = Object.keys(next).sort();
  return {
    registry: Object.fromEntries(sortedIds.map((id) => [id, next[id] as Registered])),
    added,
    changed,
  };
};

/** One id a line, so that a change shows as one line. */
export const writeRegistry = (registry: Registry): string =>
  `{\n${Object.entries(registry)
    .map(([id, entry]) => `  ${JSON.stringify(id)}: ${JSON.stringify(entry)}`)
    .join(',\n')}\n}\n`;
