import { checkStrings } from '../../../strings/nl/check.ts';
import { absolute } from '../../../strings/nl/check-words.ts';
import { type Course, problemIn, type Sorting } from '../course.ts';
import { wordCount } from '../dutch.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../source.ts';
import { longSentences, rejectedForms, spokenLines, straightQuotes } from './text.ts';

const strings = checkStrings.sorting;
const mostInText = 45;
/** Values a range may span before professionals are said to differ. */
const widestClear = 2;

type Situation = Sorting['data']['situations'][number];

/**
 * Sorting sets. S01 the places are used evenly · S02 what is named exists · S03 a wide range is a grey situation with its
 * arguments, and a grey situation has a wide range · S04 ranges stand in the order of the places · S05 texts are short ·
 * S06 a changed fact moves most situations · S07 one to three are grey · S08 no place is known by length or by absolutes.
 */
export function* sortingLints(course: Course): Generator<Problem> {
  for (const set of course.sorting) {
    yield* straightQuotes(set);
    yield* duplicates(set);
    yield* references(set);
    yield* places(set);
    yield* order(set);
    yield* greys(set);
    yield* changes(set);
    yield* tells(set);
    for (const [i, situation] of set.data.situations.entries()) {
      yield* rangeLints(set, i, situation);
      yield* languageLints(set, i, situation);
    }
    yield* longSentences(set, ['worked', 'why'], set.data.worked.why);
  }
}

function* duplicates(set: Sorting): Generator<Problem> {
  const lists: [Path, readonly { id: string }[]][] = [
    [['categories'], set.data.categories],
    [['factors'], set.data.factors],
    [['situations'], set.data.situations],
    ...set.data.situations.map(({ whatIf }, i): [Path, readonly { id: string }[]] => [
      ['situations', i, 'whatIf'],
      whatIf,
    ]),
  ];
  for (const [path, list] of lists) {
    for (const [i, { id }] of list.entries()) {
      if (list.findIndex((other) => other.id === id) === i) continue;
      yield problemIn(set, [...path, i, 'id'], strings.twice(id), { rule: 'S02' });
    }
  }
}

/** Every category and factor that is named somewhere. */
function* references(set: Sorting): Generator<Problem> {
  const { worked, situations } = set.data;
  const categories = set.data.categories.map(({ id }) => id);
  const factors = set.data.factors.map(({ id }) => id);
  const unknown = function* (kind: 'category' | 'factor', id: string, path: Path, key = false) {
    const known = kind === 'category' ? categories : factors;
    if (known.includes(id)) return;
    const message = strings[kind](id, nearest(id, known), known);
    const problem = problemIn(set, path, message, { rule: 'S02' });
    yield key ? { ...problem, ...set.source.keyAt(path) } : problem;
  };
  yield* unknown('category', worked.category, ['worked', 'category']);
  yield* unknown('factor', worked.factor, ['worked', 'factor']);
  for (const [i, situation] of situations.entries()) {
    const path = ['situations', i];
    yield* unknown('category', situation.category, [...path, 'category']);
    yield* unknown('factor', situation.decisive, [...path, 'decisive']);
    for (const id of Object.keys(situation.factors)) {
      yield* unknown('factor', id, [...path, 'factors', id], true);
    }
    if (factors.includes(situation.decisive) && !situation.factors[situation.decisive]) {
      const message = strings.decisiveUntold(situation.decisive);
      yield problemIn(set, [...path, 'decisive'], message, { rule: 'S02' });
    }
    for (const id of Object.keys(situation.arguments ?? {})) {
      yield* unknown('category', id, [...path, 'arguments', id], true);
    }
    for (const [n, change] of situation.whatIf.entries()) {
      yield* unknown('category', change.category, [...path, 'whatIf', n, 'category']);
    }
  }
}

/** Situations per category, in the order of the set. */
const perCategory = ({ data }: Sorting) =>
  data.categories.map(({ id }, i) => ({
    id,
    path: ['categories', i] as Path,
    situations: data.situations.filter(({ category }) => category === id),
  }));

function* places(set: Sorting): Generator<Problem> {
  const all = set.data.situations.length;
  for (const { id, path, situations } of perCategory(set)) {
    const n = situations.length;
    if (n < 2) yield problemIn(set, path, strings.rare(id, n), { rule: 'S01' });
    if (n > all / 2) yield problemIn(set, path, strings.crowded(id, n, all), { rule: 'S01' });
  }
}

const middle = ({ range: [low, high] }: Situation) => (low + high) / 2;

/** Clear situations of an earlier place stand before those of a later one on the scale. */
function* order(set: Sorting): Generator<Problem> {
  const places = set.data.categories.map(({ id }) => id);
  for (const [i, one] of set.data.situations.entries()) {
    if (one.grey) continue;
    const other = set.data.situations.find(
      (each) =>
        !each.grey &&
        places.includes(each.category) &&
        places.indexOf(each.category) < places.indexOf(one.category) &&
        middle(each) >= middle(one),
    );
    if (!other) continue;
    const message = strings.order(one.category, other.category, other.id);
    yield problemIn(set, ['situations', i, 'range'], message, { rule: 'S04' });
  }
}

function* rangeLints(set: Sorting, i: number, situation: Situation): Generator<Problem> {
  const { range, grey, category, consult } = situation;
  const [low, high] = range;
  const at = (...path: Path): Path => ['situations', i, ...path];
  if (low > high) {
    yield problemIn(set, at('range'), strings.reversed(low, high), { rule: 'S03' });
    return;
  }
  const wide = high - low + 1 > widestClear;
  if (wide && !grey) yield problemIn(set, at('range'), strings.wide(low, high), { rule: 'S03' });
  if (!wide && grey) yield problemIn(set, at('range'), strings.narrow(low, high), { rule: 'S03' });
  const argued = Object.keys(situation.arguments ?? {});
  if (!grey) {
    if (argued.length) yield problemIn(set, at('arguments'), strings.strayArguments, { rule: 'S03' });
    return;
  }
  if (argued.length < 2) {
    const path = situation.arguments ? at('arguments') : at();
    yield problemIn(set, path, strings.fewArguments(argued.length), { rule: 'S03' });
  } else if (!argued.includes(category)) {
    yield problemIn(set, at('arguments'), strings.noArgument(category), { rule: 'S03' });
  }
  if (!consult) yield problemIn(set, at(), strings.noConsult, { rule: 'S03' });
}

function* greys(set: Sorting): Generator<Problem> {
  const n = set.data.situations.filter(({ grey }) => grey).length;
  if (n < 1 || n > 3) yield problemIn(set, ['situations'], strings.greys(n), { rule: 'S07' });
}

function* changes(set: Sorting): Generator<Problem> {
  const { situations } = set.data;
  const moved = situations.filter(({ category, whatIf }) =>
    whatIf.some((change) => change.category !== category),
  ).length;
  if (moved >= situations.length / 2) return;
  const message = strings.still(moved, situations.length);
  yield problemIn(set, ['situations'], message, { rule: 'S06' });
}

/** What shows from outside: the longest or the shortest third all in one place, or absolutes in one place only. */
function* tells(set: Sorting): Generator<Problem> {
  const { situations } = set.data;
  const byLength = situations.toSorted((a, b) => wordCount(a.text) - wordCount(b.text));
  const third = Math.ceil(situations.length / 3);
  for (const [which, part] of [
    ['shortest', byLength.slice(0, third)],
    ['longest', byLength.slice(-third)],
  ] as const) {
    const [first] = part;
    if (!first || part.some(({ category }) => category !== first.category)) continue;
    const message = strings.length(which, part.length, first.category);
    yield problemIn(set, ['situations'], message, { rule: 'S08' });
  }
  const absolutes = situations.filter(({ text }) => absolute.test(text));
  const [first] = absolutes;
  if (!first || absolutes.length < 2) return;
  if (absolutes.some(({ category }) => category !== first.category)) return;
  const found = absolute.exec(first.text)?.[0] ?? '';
  const message = strings.absolutes(absolutes.length, found, first.category);
  yield problemIn(set, ['situations'], message, { rule: 'S08' });
}

function* languageLints(set: Sorting, i: number, situation: Situation): Generator<Problem> {
  const path: Path = ['situations', i];
  const n = wordCount(situation.text);
  if (n > mostInText) yield problemIn(set, [...path, 'text'], strings.textLong(n), { rule: 'S05' });
  const texts: [Path, string][] = [
    [['text'], situation.text],
    [['why'], situation.why],
    ...Object.entries(situation.factors).map(([id, text]): [Path, string] => [['factors', id], text]),
    ...Object.entries(situation.arguments ?? {}).map(([id, text]): [Path, string] => [
      ['arguments', id],
      text,
    ]),
    ...situation.whatIf.flatMap((change, n): [Path, string][] => [
      [['whatIf', n, 'text'], change.text],
      [['whatIf', n, 'why'], change.why],
    ]),
  ];
  for (const [field, text] of texts) {
    yield* longSentences(set, [...path, ...field], text);
    yield* rejectedForms(set, [...path, ...field], text);
    yield* spokenLines(set, [...path, ...field], text);
  }
}
