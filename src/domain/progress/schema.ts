import * as v from 'valibot';
import { components, type AgreementCaseResponse } from '../agreement/types.ts';
import { spottings } from '../dialogue/types.ts';
import { paces } from '../response/types.ts';
import type { Review } from '../review/types.ts';
import { currentVersion, migrate, type Parsed } from './migrate.ts';
import type {
  AgreementAnswer,
  Answer,
  BegunSet,
  ComparisonAnswer,
  DialogueAnswer,
  JournalEntry,
  LessonRead,
  Minute,
  Position,
  PrequestionAnswer,
  Progress,
  ResponseAnswer,
  SavedText,
  SortingAnswer,
  TestAnswer,
  VignetteAnswer,
} from './types.ts';

/*
 * The shapes of everything stored, of version 1. Objects lose the fields we do not know, so that nothing comes in by
 * the side door of an import. A changed shape is a new version with a step in migrate.ts.
 */

/** Wider than the ids of today's content: a saved answer outlives the rules for new ids. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,119}$/));
const minute = v.pipe(v.string(), v.regex(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\dZ$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));
const certainty = v.picklist([1, 2, 3]);

const first = v.object({
  version: count,
  choice: id,
  certainty: v.optional(certainty),
  at: minute,
});

const vignette = v.object({
  kind: v.literal('vignette'),
  exercise: id,
  version: count,
  choice: id,
  certainty: v.optional(certainty),
  sentences: v.optional(v.union([v.literal('none'), v.pipe(v.array(id), v.maxLength(9))])),
  at: minute,
  attempt: count,
  reopened: v.optional(v.literal(true)),
  first,
}) satisfies v.GenericSchema<unknown, VignetteAnswer>;

const rating = v.optional(v.picklist([1, 2, 3, 4, 5, 'unknown']));

const response = v.object({
  ratings: v.object({ goals: rating, tasks: rating, bond: rating }),
  friction: v.optional(
    v.object({
      component: v.picklist(components),
      lines: v.pipe(v.array(id), v.maxLength(9)),
    }),
  ),
  repair: v.optional(id),
}) satisfies v.GenericSchema<unknown, AgreementCaseResponse>;

const agreement = v.object({
  kind: v.literal('agreement'),
  exercise: id,
  version: count,
  cases: v.pipe(
    v.record(
      id,
      v.object({
        ...response.entries,
        committed: v.boolean(),
        version: count,
        at: minute,
        attempt: count,
      }),
    ),
    v.minEntries(1),
  ),
  at: minute,
  attempt: count,
}) satisfies v.GenericSchema<unknown, AgreementAnswer>;

const prequestion = v.object({
  kind: v.literal('prequestion'),
  exercise: id,
  version: count,
  choice: id,
  at: minute,
}) satisfies v.GenericSchema<unknown, PrequestionAnswer>;

const result = { version: count, at: minute, again: v.optional(v.literal(true)) };

const comparison = v.object({
  kind: v.literal('comparison'),
  exercise: id,
  version: count,
  cells: v.record(
    v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,119}\.[a-z0-9][a-z0-9-]{0,119}$/)),
    v.object({
      told: v.optional(
        v.object({
          named: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
          ...result,
        }),
      ),
      placed: v.optional(v.object({ choice: id, ...result })),
    }),
  ),
  hidden: v.optional(v.object({ columns: v.pipe(v.array(id), v.maxLength(99)), at: minute })),
  at: minute,
}) satisfies v.GenericSchema<unknown, ComparisonAnswer>;

const reopened = v.optional(v.literal(true));
const ids = (most: number) => v.pipe(v.array(id), v.maxLength(most));

const dialogue = v.object({
  kind: v.literal('dialogue'),
  exercise: id,
  version: count,
  path: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,119}\.[a-z0-9][a-z0-9-]{0,119}$/))),
    v.maxLength(40),
  ),
  spotted: v.record(id, v.picklist(spottings)),
  ends: v.record(id, minute),
  at: minute,
  attempt: count,
}) satisfies v.GenericSchema<unknown, DialogueAnswer>;

const responses = v.object({
  kind: v.literal('response'),
  exercise: id,
  version: count,
  stimuli: v.record(
    id,
    v.object({
      before: ids(9),
      after: v.optional(ids(9)),
      again: v.optional(ids(9)),
      pace: v.optional(v.picklist(paces)),
      version: count,
      at: minute,
      reopened,
    }),
  ),
  at: minute,
}) satisfies v.GenericSchema<unknown, ResponseAnswer>;

const sorting = v.object({
  kind: v.literal('sorting'),
  exercise: id,
  version: count,
  situations: v.record(
    id,
    v.object({
      category: id,
      factor: id,
      doubt: v.optional(v.literal(true)),
      whatIf: v.record(id, id),
      version: count,
      at: minute,
      reopened,
    }),
  ),
  at: minute,
}) satisfies v.GenericSchema<unknown, SortingAnswer>;

const test = v.object({
  kind: v.literal('test'),
  exercise: id,
  version: count,
  items: v.record(
    id,
    v.object({ version: count, choice: id, certainty: v.optional(certainty), at: minute }),
  ),
  estimate: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
  finished: v.optional(minute),
  skipped: v.optional(v.literal(true)),
  at: minute,
}) satisfies v.GenericSchema<unknown, TestAnswer>;

const answer = v.variant('kind', [
  vignette,
  agreement,
  prequestion,
  comparison,
  dialogue,
  responses,
  sorting,
  test,
]);
const position = v.object({
  lesson: id,
  anchor: v.pipe(v.string(), v.maxLength(200)),
  at: minute,
}) satisfies v.GenericSchema<unknown, Position>;
const lessonRead = v.object({ lesson: id, at: minute }) satisfies v.GenericSchema<
  unknown,
  LessonRead
>;
const savedText = v.object({
  text: v.pipe(v.string(), v.maxLength(100_000)),
  at: minute,
}) satisfies v.GenericSchema<unknown, SavedText>;

const day = v.pipe(v.string(), v.regex(/^\d{4}-[01]\d-[0-3]\d$/), v.isoDate());
const review = v.object({
  log: v.record(id, v.record(day, v.picklist([1, 2, 3, 4]))),
  follow: v.record(
    id,
    v.object({
      at: minute,
      exercise: id,
      day,
      certainty: v.optional(certainty),
      misconception: v.optional(id),
    }),
  ),
  added: v.record(id, minute),
  pause: v.optional(v.object({ on: v.boolean(), at: minute })),
}) satisfies v.GenericSchema<unknown, Review>;
const journalEntry = v.object({
  text: v.pipe(v.string(), v.maxLength(100_000)),
  supervision: v.optional(
    v.union([
      v.literal(true),
      v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(10_000)),
    ]),
  ),
  at: minute,
}) satisfies v.GenericSchema<unknown, JournalEntry>;

/** How one kind of value is written to text and read back. Reading never throws. */
export type Codec<T> = { parse(text: string): Parsed<T>; print(value: T): string };

const codec = <T extends object>(schema: v.GenericSchema<unknown, T>): Codec<T> => ({
  parse(text) {
    const migrated = migrate(parseJson(text));
    return migrated.kind === 'ok' ? check(schema, migrated.value) : migrated;
  },
  print: (value) => JSON.stringify({ v: currentVersion, ...value }),
});

const check = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): Parsed<T> => {
  const result = v.safeParse(schema, value);
  return result.success ? { kind: 'ok', value: result.output } : { kind: 'corrupt' };
};

/** JSON, or `undefined` for what is not JSON. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** One codec per kind of stored value; what each holds is said at its type. */
export const answerCodec: Codec<Answer> = codec(answer);
export const positionCodec: Codec<Position> = codec(position);
export const lessonReadCodec: Codec<LessonRead> = codec(lessonRead);
export const savedTextCodec: Codec<SavedText> = codec(savedText);
export const reviewCodec: Codec<Review> = codec(review);
export const journalEntryCodec: Codec<JournalEntry> = codec(journalEntry);

/** Exercises that were opened by chance and when, the latest first. */
export const openedCodec: Codec<{ opened: { exercise: string; at: Minute }[] }> = codec(
  v.object({ opened: v.pipe(v.array(v.object({ exercise: id, at: minute })), v.maxLength(50)) }),
);

/** The mixed set that is not handed in. */
export const begunSetCodec: Codec<BegunSet> = codec(
  v.object({
    exercises: v.pipe(ids(20), v.minLength(1)),
    answers: v.record(
      id,
      v.object({ version: count, choice: id, certainty: v.optional(certainty) }),
    ),
    at: minute,
  }) satisfies v.GenericSchema<unknown, BegunSet>,
);

/** A setting is bare JSON (`"dark"`, `true`), so that the first script of a page can read it without a schema. */
export const settingCodec: Codec<string | number | boolean> = {
  parse: (text) =>
    check(
      v.union([v.pipe(v.string(), v.maxLength(100)), v.number(), v.boolean()]),
      parseJson(text),
    ),
  print: (value) => JSON.stringify(value),
};

/** The file of an export: a mark that it is ours, the course it belongs to, and the progress. */
export type ProgressFile = Progress & { file: typeof fileMark; course: string; exported: string };

/** How an export says what it is. */
export const fileMark = 'course-progress';

export const progressFileCodec: Codec<ProgressFile> = codec(
  v.object({
    file: v.literal(fileMark),
    course: id,
    exported: minute,
    answers: v.array(answer),
    read: v.array(lessonRead),
    position: v.optional(position),
    // Files made before there was review have none; a course of before review leaves it out and reads the rest.
    review: v.optional(review),
  }),
);
