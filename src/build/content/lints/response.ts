import { countSentences } from '../../../domain/response/sentences.ts';
import { checkStrings } from '../../../strings/nl/check.ts';
import { numberWords, sentenceCount, unseenCriterion } from '../../../strings/nl/check-words.ts';
import { type Course, problemIn, type Response } from '../course.ts';
import { wordCount } from '../dutch.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../source.ts';
import { longestOnCard, onCard } from './role-play.ts';
import { longSentences, rejectedForms, spokenLines, straightQuotes } from './text.ts';

const strings = checkStrings.response;
const longestCriterion = 10;
const longestWhy = 20;
const longestStimulus = 60;
const exampleRatio = 1.6;
const levels = [1, 2, 3] as const;

type Stimulus = Response['data']['stimuli'][number];
type Example = Stimulus['examples'][number];

/** Say-it-yourself series: criteria one can see, examples that cannot be told by their looks, levels that rise. */
export function* responseLints(course: Course): Generator<Problem> {
  for (const response of course.responses) {
    yield* straightQuotes(response);
    yield* criteriaLints(response);
    yield* levelLints(response);
    yield* lengthLints(response);
    yield* looksLints(response);
    for (const [i, stimulus] of response.data.stimuli.entries()) {
      yield* stimulusLints(response, i, stimulus);
      yield* exampleLints(response, i, stimulus);
    }
    yield* rolePlayLints(response);
  }
}

function* criteriaLints(response: Response): Generator<Problem> {
  const { criteria, skill } = response.data;
  if (!/^Je\s/u.test(skill)) yield problemIn(response, ['skill'], strings.skill);
  yield* longSentences(response, ['skill'], skill);
  for (const [i, { id, text }] of criteria.entries()) {
    const path = ['criteria', i];
    if (criteria.findIndex((other) => other.id === id) < i) {
      yield problemIn(response, [...path, 'id'], strings.criterionTwice(id));
    }
    const n = wordCount(text);
    if (n > longestCriterion) {
      yield problemIn(response, [...path, 'text'], strings.criterionLong(n));
    }
    const part = unseenCriterion.exec(text)?.[0];
    if (part) yield problemIn(response, [...path, 'text'], strings.criterionVague(part), { part });
    yield* rejectedForms(response, [...path, 'text'], text);
  }
}

function* levelLints(response: Response): Generator<Problem> {
  const { stimuli } = response.data;
  for (const [i, { id, level }] of stimuli.entries()) {
    if (stimuli.findIndex((other) => other.id === id) < i) {
      yield problemIn(response, ['stimuli', i, 'id'], strings.stimulusTwice(id));
    }
    const before = stimuli[i - 1]?.level ?? level;
    if (level < before) {
      yield problemIn(response, ['stimuli', i, 'level'], strings.levelFalls(level, before));
    }
  }
  const missing = levels.filter((level) => !stimuli.some((one) => one.level === level));
  if (missing.length) yield problemIn(response, ['stimuli'], strings.noLevel(missing));
}

/** The page counts against `maxSentences` as if a criterion said so: one of them names that number of sentences. */
function* lengthLints(response: Response): Generator<Problem> {
  const { criteria, maxSentences } = response.data;
  if (maxSentences === undefined) return;
  const named = criteria.map(({ text }) => sentencesIn(text)).filter((n) => n !== undefined);
  if (named.includes(maxSentences)) return;
  yield problemIn(response, ['maxSentences'], strings.noLengthCriterion(maxSentences, named[0]));
}

/** How many sentences a criterion allows: 3 for ‘Hoogstens drie zinnen.’; undefined when it is about something else. */
const sentencesIn = (criterion: string): number | undefined => {
  const count = sentenceCount.exec(criterion)?.[1]?.toLowerCase();
  if (count === undefined) return undefined;
  const place = numberWords.indexOf(count);
  return place < 0 ? Number(count) : place + 1;
};

/** Over the series, neither length nor place gives the strong example away. */
function* looksLints(response: Response): Generator<Problem> {
  const placed = response.data.stimuli.flatMap(({ examples }) => {
    const place = examples.findIndex(({ quality }) => quality === 'strong');
    const lengths = examples.map(({ text }) => wordCount(text));
    const longest = lengths.every((n, i) => i === place || n < (lengths[place] ?? 0));
    return place < 0 ? [] : [{ place, longest }];
  });
  if (placed.length < 2) return;
  const path = ['stimuli'];
  if (placed.every(({ longest }) => longest)) yield problemIn(response, path, strings.strongLongest);
  const [first] = placed;
  if (first && placed.every(({ place }) => place === first.place)) {
    yield problemIn(response, path, strings.strongPlace(first.place + 1));
  }
}

const spokenWhole = (text: string) => /^‘[^]*’$/u.test(text);

function* stimulusLints(response: Response, i: number, stimulus: Stimulus): Generator<Problem> {
  const path = ['stimuli', i];
  const { text } = stimulus;
  if (!spokenWhole(text)) yield problemIn(response, [...path, 'text'], strings.notSpoken);
  const n = wordCount(text);
  if (n > longestStimulus) yield problemIn(response, [...path, 'text'], strings.stimulusLong(n));
  yield* onCard(response, [...path, 'who'], stimulus.who, longestOnCard.who);
  yield* spokenLines(response, [...path, 'text'], text, { wholly: true });
  for (const field of ['who', 'text', 'nonVerbal', 'notThis'] as const) {
    yield* longSentences(response, [...path, field], stimulus[field]);
    yield* rejectedForms(response, [...path, field], stimulus[field]);
  }
}

function* exampleLints(response: Response, i: number, stimulus: Stimulus): Generator<Problem> {
  const path = ['stimuli', i, 'examples'];
  const { examples } = stimulus;
  for (const quality of ['strong', 'usable', 'pitfall'] as const) {
    const n = examples.filter((one) => one.quality === quality).length;
    // What stands twice is told at the second; what is missing follows from it.
    if (n < 2) continue;
    const second = examples.findLastIndex((one) => one.quality === quality);
    yield problemIn(response, [...path, second, 'quality'], strings.quality(quality, n));
  }
  const lengths = examples.map(({ text }) => wordCount(text));
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
  const ratio = longest / Math.max(1, shortest);
  if (ratio > exampleRatio) {
    yield problemIn(response, path, strings.exampleRatio(ratio, longest, shortest));
  }
  for (const [j, example] of examples.entries()) {
    const own = [...path, j];
    yield* markLints(response, own, example);
    if (/^[‘“]/u.test(example.text)) yield problemIn(response, [...own, 'text'], strings.quoted);
    yield* spokenLines(response, [...own, 'text'], example.text, { wholly: true });
    yield* longSentences(response, [...own, 'text'], example.text);
    yield* rejectedForms(response, [...own, 'text'], example.text);
  }
}

function* markLints(response: Response, path: Path, example: Example): Generator<Problem> {
  const { criteria, maxSentences } = response.data;
  const known = [...new Set(criteria.map(({ id }) => id))];
  // Two criteria with one id are told there; their marks cannot be told apart.
  const sound = known.length === criteria.length;
  const misspelt = new Set<string>();
  for (const [id, { why }] of Object.entries(example.marks)) {
    const at = [...path, 'marks', id];
    if (sound && !known.includes(id)) {
      const guess = nearest(id, known);
      if (guess) misspelt.add(guess);
      const message = checkStrings.reference.criterion(id, guess, known);
      yield { ...problemIn(response, at, message), ...response.source.keyAt(at) };
    }
    const n = wordCount(why);
    if (n > longestWhy) yield problemIn(response, [...at, 'why'], strings.whyLong(n));
    yield* rejectedForms(response, [...at, 'why'], why);
  }
  const unmarked = known.filter((id) => !example.marks[id]);
  for (const id of unmarked) {
    if (misspelt.has(id)) continue;
    yield problemIn(response, [...path, 'marks'], strings.noMark(id));
  }
  if (unmarked.length > 0) return;
  const missed = known.filter((id) => !example.marks[id]?.met);
  const at = [...path, 'marks'];
  if (example.quality === 'strong' && missed.length > 1) {
    yield problemIn(response, at, strings.strongMisses(missed.length, missed.join(', ')));
  }
  if (example.quality === 'pitfall' && missed.length < 2) {
    yield problemIn(response, at, strings.pitfallMeets(missed.length));
  }
  const n = countSentences(example.text);
  if (example.quality === 'strong' && maxSentences !== undefined && n > maxSentences) {
    yield problemIn(response, [...path, 'text'], strings.tooManySentences(n, maxSentences));
  }
}

function* rolePlayLints(response: Response): Generator<Problem> {
  const { rolePlay, stimuli } = response.data;
  const known = stimuli.map(({ id }) => id);
  if (!known.includes(rolePlay.stimulus)) {
    const { stimulus } = rolePlay;
    const message = checkStrings.reference.stimulus(stimulus, nearest(stimulus, known), known);
    yield problemIn(response, ['rolePlay', 'stimulus'], message);
  }
  if (!rolePlay.closing.endsWith('?')) {
    yield problemIn(response, ['rolePlay', 'closing'], strings.noQuestion);
  }
  for (const field of ['wants', 'later'] as const) {
    yield* onCard(response, ['rolePlay', field], rolePlay[field], longestOnCard[field]);
  }
  for (const field of ['wants', 'later', 'closing'] as const) {
    yield* longSentences(response, ['rolePlay', field], rolePlay[field]);
    yield* spokenLines(response, ['rolePlay', field], rolePlay[field]);
    yield* rejectedForms(response, ['rolePlay', field], rolePlay[field]);
  }
}
