import { comparisons } from '../../../domain/agreement/scoring.ts';
import { type AgreementRubric, components } from '../../../domain/agreement/types.ts';
import { checkStrings } from '../../../strings/nl/check.ts';
import { ownShare } from '../../../strings/nl/check-words.ts';
import { type Agreement, type Course, linesOfCase, problemIn } from '../course.ts';
import { wordCount } from '../dutch.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { longSentences, rejectedForms, spokenLines, straightQuotes } from './text.ts';

const strings = checkStrings.agreement;
type AgreementCase = Agreement['data']['cases'][number];

/** The comparisons that earn points, as `goals>bond`. */
const profile = (one: AgreementCase): string[] => {
  const rubric: AgreementRubric = {
    ratings: one.ratings,
    friction: one.friction,
    repair: Object.fromEntries(
      Object.entries(one.repair.options).map(([id, { score }]) => [id, score]),
    ),
  };
  return comparisons(rubric)
    .map(([higher, lower]) => `${higher}>${lower}`)
    .sort();
};

/** The most comparisons that one and the same pattern of ratings wins over all cases. */
const bestPattern = (profiles: string[][]): number => {
  const levels = [1, 2, 3];
  let best = 0;
  for (const goals of levels) {
    for (const tasks of levels) {
      for (const bond of levels) {
        const rating: Record<string, number> = { goals, tasks, bond };
        const earned = profiles.flat().filter((comparison) => {
          const [higher = '', lower = ''] = comparison.split('>');
          return (rating[higher] ?? 0) > (rating[lower] ?? 0);
        }).length;
        best = Math.max(best, earned);
      }
    }
  }
  return best;
};

const cited = (why: string) => [...why.matchAll(/(?<![\p{L}\d])[a-z]\d[a-z](?![\p{L}\d])/gu)].map(([id]) => id);

/** G01–G06 (ITEMS.md); G01, at least two cases, is in the schema. */
export function* agreementLints(course: Course): Generator<Problem> {
  for (const agreement of course.agreements) {
    yield* straightQuotes(agreement);
    yield* profileLints(agreement);
    yield* codeLints(agreement);
    const { shared } = agreement.data;
    if (shared) yield* fragmentLints(agreement, ['shared'], shared);
    for (const [i, one] of agreement.data.cases.entries()) {
      yield* keyLints(agreement, i, one);
      yield* repairLints(agreement, i, one);
      yield* languageLints(agreement, i, one);
    }
  }
}

/** Outside the cases a line id means nothing to a reader: each case numbers its own lines from 1. */
function* codeLints(agreement: Agreement): Generator<Problem> {
  for (const field of ['compare', 'compareAnswer', 'mirror'] as const) {
    for (const id of cited(agreement.data[field])) {
      yield problemIn(agreement, [field], strings.codeForReader(id), { rule: 'G06', part: id });
    }
  }
}

function* profileLints(agreement: Agreement): Generator<Problem> {
  const { cases } = agreement.data;
  const profiles = cases.map(profile);
  for (const [i, own] of profiles.entries()) {
    const path = ['cases', i, 'ratings'];
    if (!own.length) {
      yield problemIn(agreement, path, strings.noComparison, { rule: 'G02' });
      continue;
    }
    const twin = profiles.findIndex((other) => other.join() === own.join());
    if (twin < i) {
      yield problemIn(agreement, path, strings.sameProfile(cases[twin]?.id ?? ''), { rule: 'G02' });
    }
  }
  const all = profiles.flat().length;
  const best = bestPattern(profiles);
  if (all && best > all / 2) {
    yield problemIn(agreement, ['cases'], strings.onePattern(best, all), { rule: 'G02' });
  }
}

function* keyLints(agreement: Agreement, i: number, one: AgreementCase): Generator<Problem> {
  const all = linesOfCase(agreement.data, one);
  const lines = all.map(({ id }) => id);
  if (!lines.length) {
    yield problemIn(agreement, ['cases', i, 'fragments'], strings.noFragments, { rule: 'G04' });
    return;
  }
  for (const [n, fragment] of one.fragments.entries()) {
    for (const [m, { id }] of fragment.lines.entries()) {
      if (all.find((line) => line.id === id) !== fragment.lines[m]) {
        const path = ['cases', i, 'fragments', n, 'lines', m, 'id'];
        yield problemIn(agreement, path, strings.duplicateLine(id), { rule: 'G04' });
      }
    }
  }
  const whys: [(string | number)[], string][] = [
    ...components.map((name): [(string | number)[], string] => [
      ['cases', i, 'ratings', name, 'why'],
      one.ratings[name].why,
    ]),
    ...one.friction.map(({ why }, n): [(string | number)[], string] => [
      ['cases', i, 'friction', n, 'why'],
      why,
    ]),
  ];
  for (const [path, why] of whys) {
    if (!cited(why).length) yield problemIn(agreement, path, strings.noLines, { rule: 'G06' });
    for (const id of cited(why)) {
      if (lines.includes(id)) continue;
      const message = checkStrings.reference.line(id, nearest(id, lines));
      yield problemIn(agreement, path, message, { rule: 'G06', part: id });
    }
    yield* longSentences(agreement, path, why);
  }
  for (const name of components) {
    const { range, grey } = one.ratings[name];
    const [low, high] = range;
    const path = ['cases', i, 'ratings', name, 'range'];
    if (low > high) yield problemIn(agreement, path, strings.reversed(low, high), { rule: 'G03' });
    else if (!grey && high - low > 1) {
      yield problemIn(agreement, path, strings.wide(low, high), { rule: 'G03' });
    }
  }
  for (const [n, { pairs }] of one.friction.entries()) {
    for (const [m, [a, b]] of pairs.entries()) {
      if (a !== b) continue;
      const path = ['cases', i, 'friction', n, 'pairs', m];
      yield problemIn(agreement, path, strings.samePair, { rule: 'G04' });
    }
  }
}

function* repairLints(agreement: Agreement, i: number, one: AgreementCase): Generator<Problem> {
  const options = Object.entries(one.repair.options);
  const path = ['cases', i, 'repair', 'options'];
  const lengths = options.map(([, { text }]) => wordCount(text));
  if (Math.max(...lengths) > 1.35 * Math.min(...lengths)) {
    yield problemIn(agreement, path, strings.repairLengths(lengths.join(', ')), { rule: 'G05' });
  }
  const questions = options.map(([, { text }]) => text.split('?').length - 1);
  if (new Set(questions).size > 1) {
    yield problemIn(agreement, path, strings.repairQuestions(questions.join(', ')), { rule: 'G05' });
  }
  for (const [id, { text }] of options) {
    if (!ownShare.test(text)) {
      yield problemIn(agreement, [...path, id, 'text'], strings.repairShare, { rule: 'G05' });
    }
  }
  const best = options.filter(([, { score }]) => score === 2).length;
  if (best !== 1) yield problemIn(agreement, path, strings.repairBest(best), { rule: 'G05' });
}

/** The language of what is read before anything is asked; `at` is the way to it. */
function* fragmentLints(
  agreement: Agreement,
  at: (string | number)[],
  { intro, fragments }: Pick<AgreementCase, 'intro' | 'fragments'>,
): Generator<Problem> {
  yield* longSentences(agreement, [...at, 'intro'], intro);
  for (const [n, fragment] of fragments.entries()) {
    for (const [m, line] of fragment.lines.entries()) {
      const path = [...at, 'fragments', n, 'lines', m, 'text'];
      yield* longSentences(agreement, path, line.text);
      // Without a speaker a line is written: a plan, a diary.
      if (line.speaker) yield* spokenLines(agreement, path, line.text, { wholly: true });
      yield* rejectedForms(agreement, path, line.text);
    }
  }
}

function* languageLints(agreement: Agreement, i: number, one: AgreementCase): Generator<Problem> {
  yield* fragmentLints(agreement, ['cases', i], one);
  for (const [id, option] of Object.entries(one.repair.options)) {
    const path = ['cases', i, 'repair', 'options', id];
    yield* spokenLines(agreement, [...path, 'text'], option.text, { wholly: true });
    yield* spokenLines(agreement, [...path, 'clientNext'], option.clientNext);
    yield* longSentences(agreement, [...path, 'why'], option.why);
    for (const field of ['text', 'why', 'clientNext'] as const) {
      yield* rejectedForms(agreement, [...path, field], option[field]);
    }
  }
}
