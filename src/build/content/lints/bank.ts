import { checkStrings } from '../../../strings/nl/check.ts';
import { absolute, warm } from '../../../strings/nl/check-words.ts';
import { type Case, type Course, exerciseId, type Family, problemAt, problemIn } from '../course.ts';
import { wordCount } from '../dutch.ts';
import type { Problem, Severity } from '../problem.ts';
import { binomialTail, evenOverThree, fisher } from '../statistics.ts';
import { overlap, runsOfFive } from './text.ts';

const strings = checkStrings.bank;
const folder = 'nl/vignettes';

/** Fewer items than this say nothing about habits in writing keys. */
export const fewestForHabits = 20;
const fewestForShares = 8;
/** In fewer families than this a misconception has no other case to come back in. */
const fewestFamilies = 3;

type Item = { family: Family; key: string };
const scoredItems = (course: Course): Item[] =>
  course.families.flatMap((family) =>
    family.data.cases.flatMap((one) => (one.grey ? [] : [{ family, key: one.key }])),
  );
const counts = (course: Course) => {
  const cases = course.families.flatMap(({ data }) => data.cases);
  return { scored: cases.filter((one) => !one.grey).length, grey: cases.filter((one) => one.grey).length };
};
const aboutBank = (rule: string, message: string, severity: Severity = 'error') =>
  problemAt(folder, { line: 1, column: 1 }, message, { rule, severity });

/** B01–B10 (ITEMS.md), B11 (the model lines) and B12 (the misconceptions) over all vignettes of the course. */
export function* bankLints(course: Course): Generator<Problem> {
  const items = scoredItems(course);
  if (items.length >= fewestForHabits) {
    yield* longestKey(items);
    yield* keyPosition(items);
    yield* wordShares(items);
    yield* longestLine(course);
    yield* lonelyMisconceptions(course);
  }
  yield* nearDuplicates(course);
  const { scored, grey } = counts(course);
  const total = scored + grey;
  if (total >= fewestForShares && (grey / total < 1 / 8 || grey / total > 1 / 4)) {
    yield aboutBank('B09', strings.grey(grey, total), 'warning');
  }
  if (scored >= fewestForShares) {
    const share = rememberingSiblings(course.families);
    if (share > 0.45) yield aboutBank('B10', strings.memory(share), 'warning');
  }
}

function* longestKey(items: Item[]): Generator<Problem> {
  let times = 0;
  let chance = 0;
  for (const { family, key } of items) {
    const lengths = Object.entries(family.data.options).map(([id, text]) => ({ id, n: wordCount(text) }));
    const most = Math.max(...lengths.map(({ n }) => n));
    const longest = lengths.filter(({ n }) => n === most);
    if (longest.some(({ id }) => id === key)) times += 1 / longest.length;
    chance += 1 / lengths.length / items.length;
  }
  const p = binomialTail(items.length, Math.round(times), chance);
  if (p < 0.05) yield aboutBank('B01', strings.longest(times, items.length, p));
}

/** Who only looks for the longest model line may not find the strong one more often than every other time. */
function* longestLine(course: Course): Generator<Problem> {
  const cases = course.families.flatMap(({ data }) => data.cases);
  let times = 0;
  for (const { firstLine } of cases) {
    const lengths = firstLine.map(({ quality, text }) => ({ quality, n: wordCount(text) }));
    const most = Math.max(...lengths.map(({ n }) => n));
    const longest = lengths.filter(({ n }) => n === most);
    times += longest.filter(({ quality }) => quality === 'sterk').length / longest.length;
  }
  if (times > cases.length / 2)
    yield aboutBank('B11', strings.longestLine(times, cases.length), 'warning');
}

/** Who was misled once can meet the same misconception again in another kind of case. */
function* lonelyMisconceptions(course: Course): Generator<Problem> {
  // A family that could not be read may hold it.
  if (course.unread.size > 0) return;
  for (const misconception of course.misconceptions) {
    const families = course.families.filter(({ data }) =>
      data.cases.some((one) => Object.values(one.misconceptions).includes(misconception.id)),
    );
    if (families.length >= fewestFamilies) continue;
    const message = strings.lonely(misconception.id, families.length, fewestFamilies);
    yield problemIn(misconception, ['belief'], message, { rule: 'B12', severity: 'warning' });
  }
}

function* keyPosition(items: Item[]): Generator<Problem> {
  const places: [number, number, number] = [0, 0, 0];
  for (const { family, key } of items) {
    const options = Object.keys(family.data.options);
    const place = options.indexOf(key);
    if (options.length === 3 && place >= 0) places[place as 0 | 1 | 2]++;
  }
  if (places[0] + places[1] + places[2] < fewestForHabits) return;
  const p = evenOverThree(places);
  if (p < 0.05) yield aboutBank('B02', strings.position(places.join(', '), p));
}

function* wordShares(items: Item[]): Generator<Problem> {
  for (const [rule, pattern, message] of [
    ['B03', absolute, strings.absolutes],
    ['B04', warm, strings.warm],
  ] as const) {
    const share = { key: [0, 0], other: [0, 0] } as Record<'key' | 'other', [number, number]>;
    for (const { family, key } of items) {
      for (const [id, text] of Object.entries(family.data.options)) {
        const tally = share[id === key ? 'key' : 'other'];
        tally[1]++;
        if (pattern.test(text)) tally[0]++;
      }
    }
    const p = fisher(...share.key, ...share.other);
    if (p < 0.05) {
      yield aboutBank(rule, message(share.key.join(' van '), share.other.join(' van '), p));
    }
  }
}

function* nearDuplicates(course: Course): Generator<Problem> {
  const stories = course.families.flatMap((family) =>
    family.data.cases.map((one, i) => ({
      family,
      i,
      id: exerciseId(family, one),
      runs: runsOfFive(one.story),
    })),
  );
  for (const [n, story] of stories.entries()) {
    for (const other of stories.slice(0, n)) {
      if (other.family === story.family) continue;
      const share = overlap(story.runs, other.runs);
      if (share <= 0.3) continue;
      yield problemIn(story.family, ['cases', story.i, 'story'], strings.similar(share, other.id), {
        rule: 'B07',
        severity: 'warning',
      });
    }
  }
}

const orders = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, i) =>
        orders([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
      );

/**
 * What someone gets right who does not read but avoids the keys of siblings met before,
 * over every order of the at most three members that a learner meets.
 */
export const rememberingSiblings = (families: readonly Family[]): number => {
  let right = 0;
  let met = 0;
  for (const { data } of families) {
    const options = Object.keys(data.options);
    const keys = data.cases.flatMap((one: Case) => (one.grey ? [] : [one.key]));
    const all = orders(keys);
    met += Math.min(3, keys.length);
    for (const order of all) {
      const seen = new Set<string>();
      for (const key of order.slice(0, 3)) {
        const left = options.filter((option) => !seen.has(option));
        const pool = left.length ? left : options;
        if (pool.includes(key)) right += 1 / pool.length / all.length;
        seen.add(key);
      }
    }
  }
  return met ? right / met : 0;
};

/** What is told about the bank without a verdict: lints that wait for more items, lengths, ages (B06). */
export const bankNotes = (course: Course): string[] => {
  const { scored, grey } = counts(course);
  const stories = course.families.flatMap(({ data }) => data.cases.map(({ story }) => story));
  if (!stories.length) return [];
  const lengths = stories.map(wordCount);
  const ages = stories.flatMap((story) =>
    [...story.matchAll(/\((\d{1,2})\)/g)].map((match) => Number(match[1])),
  );
  const between = (from: number, to: number) => ages.filter((age) => age >= from && age < to).length;
  return [
    strings.figures(scored, grey, Math.min(...lengths), Math.max(...lengths)),
    ...(ages.length
      ? [
          strings.ages(
            [
              strings.band(strings.bands.child, between(0, 18)),
              strings.band(strings.bands.young, between(18, 35)),
              strings.band(strings.bands.middle, between(35, 65)),
              strings.band(strings.bands.old, between(65, 100)),
            ].join(', '),
          ),
        ]
      : []),
    ...(scored < fewestForHabits ? [strings.tooFew('B01–B04', scored, fewestForHabits)] : []),
    ...(scored + grey < fewestForShares
      ? [strings.tooFew('B09–B10', scored + grey, fewestForShares)]
      : []),
  ];
};
