import { z } from 'astro/zod';
import { checkStrings } from '../../strings/nl/check.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Path, Source } from './source.ts';

/** What a reference can point at. */
export type Kind = 'lesson' | 'module' | 'source' | 'misconception' | 'term';

/** A reference to another file, checked while the schema reads. */
export const reference = (kind: Kind, known: ReadonlySet<string>) =>
  z.string().refine((id) => known.has(id), { params: { reference: kind, known } });

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;
type Def = {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  valueType?: Schema;
  options?: readonly Schema[];
  items?: readonly Schema[];
};

const defOf = (schema: Schema) => schema._zod.def as unknown as Def;

/** The schemas that may hold at a path; more than one where a union leaves it open. */
const schemasAt = (schema: Schema, path: Path): Schema[] => {
  const def = defOf(schema);
  if (def.innerType) return schemasAt(def.innerType, path);
  if (def.options) return def.options.flatMap((option) => schemasAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  const next =
    def.shape?.[String(step)] ?? def.element ?? def.valueType ?? def.items?.[Number(step)];
  return next ? schemasAt(next, rest) : [];
};

const fieldsAt = (schema: Schema, path: Path): string[] => [
  ...new Set(schemasAt(schema, path).flatMap((each) => Object.keys(defOf(each).shape ?? {}))),
];

const describe = (schema: Schema, path: Path): string | undefined => {
  const parents = schemasAt(schema, path.slice(0, -1));
  const last = String(path.at(-1));
  for (const parent of parents) {
    const field = defOf(parent).shape?.[last] as { description?: string } | undefined;
    if (field?.description) return field.description;
  }
  return undefined;
};

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );

/** The way to a field as an author reads it: `cases.wim.deciding.2`, with ids and counting from 1. */
export const fieldName = (value: unknown, path: Path): string => {
  let inner = value;
  const names: string[] = [];
  for (const step of path) {
    const isList = Array.isArray(inner);
    inner = (inner as Record<PropertyKey, unknown> | null | undefined)?.[step];
    const id = (inner as { id?: unknown } | null | undefined)?.id;
    names.push(isList ? (typeof id === 'string' ? id : String(Number(step) + 1)) : String(step));
  }
  return names.join('.');
};

const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** What the schema says about one file, in Dutch and with places. */
export const schemaProblems = (
  file: string,
  source: Source,
  schema: Schema,
  issues: readonly Issue[],
): Problem[] => {
  const strings = checkStrings.schema;
  const problems: Problem[] = [];
  const misspelt = new Set<string>();
  const add = (path: Path, message: string, place = source.at(path)) => {
    const name = fieldName(source.value, path);
    problems.push({
      file,
      severity: 'error',
      ...place,
      message: name ? `${name}: ${message}` : message,
    });
  };
  const one = (issue: Issue, path: Path) => {
    const value = valueAt(source.value, path);
    const name = String(path.at(-1) ?? '');
    if (issue.code === 'unrecognized_keys') {
      const present = Object.keys((value as object | null) ?? {});
      const free = fieldsAt(schema, path).filter((field) => !present.includes(field));
      for (const key of issue.keys) {
        const guess = nearest(key, free) ?? nearest(key, fieldsAt(schema, path));
        if (guess) misspelt.add([...path, guess].join('/'));
        const message = strings.unknownField(key, guess, fieldsAt(schema, path));
        const name = fieldName(source.value, path);
        problems.push({
          file,
          severity: 'error',
          ...source.keyAt([...path, key]),
          message: name ? `${name}: ${message}` : message,
        });
      }
    } else if (value === undefined && issue.code !== 'custom') {
      if (misspelt.has(path.join('/'))) return;
      add(path, strings.missing(describe(schema, path)));
    } else if (issue.code === 'custom') {
      const { reference: kind, known } = (issue.params ?? {}) as {
        reference: Kind;
        known: ReadonlySet<string>;
      };
      add(path, checkStrings.reference[kind](String(value), nearest(String(value), known), [...known]));
    } else if (issue.code === 'invalid_key') {
      add(path, strings.badId(name), source.keyAt(path));
    } else if (issue.code === 'invalid_type') {
      add(path, strings.wrongType(issue.expected, typeOf(value), value));
    } else if (issue.code === 'invalid_value') {
      const values = issue.values.map(String);
      add(path, strings.wrongValue(String(value), values, nearest(String(value), values)));
    } else if (issue.code === 'invalid_union') {
      const values = schemasAt(schema, path).flatMap((each) =>
        ((each._zod.def as unknown as { values?: unknown[] }).values ?? []).map(String),
      );
      if (issue.errors[0]?.[0]?.code === 'invalid_format') {
        one({ ...issue.errors[0][0], path: [] }, path);
      } else add(path, strings.wrongValue(String(value), values, undefined));
    } else if (issue.code === 'too_small') {
      if (issue.origin === 'string') add(path, strings.empty);
      else if (issue.origin === 'array') {
        add(path, strings.tooFew(Number(issue.minimum), (value as unknown[]).length));
      } else add(path, strings.tooSmall(Number(issue.minimum), String(value)));
    } else if (issue.code === 'too_big') {
      if (issue.origin === 'array') {
        add(path, strings.tooMany(Number(issue.maximum), (value as unknown[]).length));
      } else add(path, strings.tooBig(Number(issue.maximum), String(value)));
    } else if (issue.code === 'invalid_format') {
      if (issue.format === 'date') add(path, strings.badDate(String(value)));
      else if (issue.format === 'email') add(path, strings.badEmail(String(value)));
      else if (issue.format === 'url') add(path, strings.badUrl(String(value)));
      else if (name === 'points' || path.at(-2) === 'points') add(path, strings.badPoint(String(value)));
      else if (path.at(-2) === 'objectives' || path.at(-3) === 'objectives') {
        add(path, strings.badObjective(String(value)));
      } else if (path.includes('fragments') || path.includes('pairs')) {
        add(path, strings.badLineId(String(value)));
      } else add(path, strings.badId(String(value)));
    } else add(path, strings.other(String(value)));
  };
  const order = (issue: Issue) => (issue.code === 'unrecognized_keys' ? 0 : 1);
  for (const issue of [...issues].sort((a, b) => order(a) - order(b))) one(issue, issue.path);
  return problems;
};
