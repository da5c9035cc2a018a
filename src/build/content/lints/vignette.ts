import { checkStrings } from '../../../strings/nl/check.ts';
import {
  combinationOption,
  negativeQuestion,
  optionLetter,
  poorTerm,
  stopWords,
  verdictOpening,
} from '../../../strings/nl/check-words.ts';
import { type Case, type Course, type Family, problemIn } from '../course.ts';
import { sentences, wordCount, words } from '../dutch.ts';
import type { Problem, Severity } from '../problem.ts';
import type { Path } from '../source.ts';
import {
  longSentences,
  overlap,
  straightQuotes,
  readability,
  rejectedForms,
  runsOfFive,
  spokenLines,
} from './text.ts';

const strings = checkStrings.vignette;

type Options = { severity?: Severity; part?: string };
const lint = (family: Family, rule: string, path: Path, message: string, options: Options = {}) =>
  problemIn(family, path, message, { rule, ...options });
const warning = { severity: 'warning' } as const;

const contentWords = (text: string) =>
  words(text)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 3 && !stopWords.has(word));

/** The best options of a case: its key, or the two of a grey one. */
export const bestOf = (one: Case): string[] => (one.grey ? [...one.best] : [one.key]);

/** The numbers of the sentences that a quote touches; none when it does not stand in the story. */
const touched = (story: string, quote: string): number[] => {
  const from = story.indexOf(quote);
  if (from < 0) return [];
  const to = from + quote.length;
  return sentences(story).flatMap(({ text, start }, i) =>
    start < to && start + text.length > from ? [i] : [],
  );
};

/** V01–V30 (ITEMS.md); V21 and V31, what points at other files, are in `references.ts`. */
export function* vignetteLints(course: Course): Generator<Problem> {
  for (const family of course.families) {
    yield* straightQuotes(family);
    yield* optionLints(family);
    yield* questionLints(family);
    yield* familyLints(family);
    for (const i of family.data.cases.keys()) yield* caseLints(family, i);
  }
}

function* optionLints(family: Family): Generator<Problem> {
  const options = Object.entries(family.data.options);
  if (options.length < 3 || options.length > 4) {
    yield lint(family, 'V01', ['options'], strings.optionCount(options.length));
  }
  const lengths = options.map(([id, text]) => ({ id, n: wordCount(text) })).sort((a, b) => a.n - b.n);
  const [shortest, longest] = [lengths[0], lengths.at(-1)];
  // Between options of a few words one word more or less is no clue.
  if (shortest && longest && longest.n > 1.6 * shortest.n && longest.n - shortest.n > 2) {
    const ratio = longest.n / Math.max(1, shortest.n);
    yield lint(family, 'V02', ['options', longest.id], strings.optionRatio(ratio, longest.id, shortest.id));
  }
  for (const [id, text] of options) {
    const path = ['options', id];
    const n = wordCount(text);
    if (n > 25) yield lint(family, 'V03', path, strings.optionLong(n));
    const combination = combinationOption.exec(text)?.[0];
    if (combination) yield lint(family, 'V04', path, strings.combination(combination));
    yield* rejectedForms(family, path, text);
    yield* spokenLines(family, path, text);
  }
  const endings = new Set(options.map(([, text]) => /[.?!]?’?$/.exec(text)?.[0] ?? ''));
  if (endings.size > 1) yield lint(family, 'V07', ['options'], strings.punctuation);
  const openings = options.map(([, text]) => words(text)[0]?.toLowerCase() ?? '');
  const odd = openings.filter((word) => openings.filter((other) => other === word).length === 1);
  if (options.length >= 3 && odd.length === 1 && odd[0]) {
    yield lint(family, 'V07', ['options'], strings.oddOpening(odd[0]), warning);
  }
}

function* questionLints(family: Family): Generator<Problem> {
  const { question } = family.data;
  const path = ['question'];
  const negative = negativeQuestion.exec(question)?.[0];
  if (negative) yield lint(family, 'V05', path, strings.negative(negative), { part: negative });
  if (!question.endsWith('?')) yield lint(family, 'V06', path, strings.noQuestion);
  const n = wordCount(question);
  if (n > 20) yield lint(family, 'V06', path, strings.questionLong(n), warning);
  yield* rejectedForms(family, path, question);
}

function* familyLints(family: Family): Generator<Problem> {
  const { cases, options } = family.data;
  const scored = cases.filter((one) => !one.grey);
  const keys = scored.flatMap((one) => (one.grey ? [] : [one.key]));
  if (scored.length < 2) {
    yield lint(family, 'V08', ['cases'], strings.tooFewScored(scored.length), warning);
  } else if (keys.length === Object.keys(options).length && new Set(keys).size === keys.length) {
    yield lint(family, 'V08', ['cases'], strings.allDifferent, warning);
  }
  for (const id of Object.keys(options)) {
    if (!cases.some((one) => bestOf(one).includes(id))) {
      yield lint(family, 'V22', ['options', id], strings.neverKey(id));
    }
  }
  const start = (one: Case) => words(one.story).slice(0, 4).join(' ').toLowerCase();
  for (const [i, one] of cases.entries()) {
    for (const other of cases.slice(0, i)) {
      const path = ['cases', i, 'story'];
      if (start(one) === start(other)) yield lint(family, 'V25', path, strings.sameOpening(other.id));
      const share = overlap(runsOfFive(one.story), runsOfFive(other.story));
      if (share > 0.3) yield lint(family, 'V25', path, strings.overlap(share, other.id));
    }
  }
}

function* caseLints(family: Family, i: number): Generator<Problem> {
  const one = family.data.cases[i];
  if (!one) return;
  yield* storyLints(family, i, one);
  yield* quoteLints(family, i, one);
  yield* feedbackLints(family, i, one);
  yield* lineLints(family, i, one);
  if (one.grey) yield* greyLints(family, i, one);
  for (const id of Object.keys(one.misconceptions)) {
    if (bestOf(one).includes(id)) {
      const path = ['cases', i, 'misconceptions', id];
      yield { ...problemIn(family, path, strings.misconceptionOnBest(id)), ...family.source.keyAt(path) };
    }
  }
}

function* storyLints(family: Family, i: number, one: Case): Generator<Problem> {
  const path = ['cases', i, 'story'];
  const n = wordCount(one.story);
  if (n < 60 || n > 130) yield lint(family, 'V11', path, strings.storyLength(n));
  yield* longSentences(family, path, one.story);
  yield* readability(family, path, one.story, 65);
  yield* spokenLines(family, path, one.story);
  yield* rejectedForms(family, path, one.story);
  const term = poorTerm.exec(one.story)?.[0];
  if (term) yield lint(family, 'V19', path, strings.term(term), { ...warning, part: term });
}

function* quoteLints(family: Family, i: number, one: Case): Generator<Problem> {
  const quotes: [Path, string][] = [
    ...one.deciding.map((quote, n): [Path, string] => [['cases', i, 'deciding', n], quote]),
    [['cases', i, 'decoy', 'quote'], one.decoy.quote],
    [['cases', i, 'nonVerbal'], one.nonVerbal],
  ];
  for (const [path, quote] of quotes) {
    if (!one.story.includes(quote)) yield lint(family, 'V20', path, strings.quote(quote));
  }
  const deciding = new Set(one.deciding.flatMap((quote) => touched(one.story, quote)));
  const found = one.deciding.filter((quote) => one.story.includes(quote));
  if (found.length === one.deciding.length && deciding.size < 2) {
    yield lint(family, 'V23', ['cases', i, 'deciding'], strings.oneSentence);
  }
  const best = bestOf(one);
  if (best.includes(one.decoy.option)) {
    yield lint(family, 'V24', ['cases', i, 'decoy', 'option'], strings.decoyIsKey(one.decoy.option));
  }
  if (touched(one.story, one.decoy.quote).some((sentence) => deciding.has(sentence))) {
    yield lint(family, 'V24', ['cases', i, 'decoy', 'quote'], strings.decoyDecides);
  }
}

function* feedbackLints(family: Family, i: number, one: Case): Generator<Problem> {
  const best = bestOf(one);
  const options = Object.keys(family.data.options);
  const inStory = new Set(contentWords(one.story));
  for (const option of options) {
    const text = one.feedback[option];
    const least = !best.includes(option) ? 20 : one.grey ? 25 : 30;
    if (text === undefined) {
      const path = ['cases', i, 'feedback'];
      const problem = lint(family, 'V14', path, strings.noFeedback(option, least));
      yield { ...problem, ...family.source.keyAt(path) };
      continue;
    }
    const path = ['cases', i, 'feedback', option];
    const n = wordCount(text);
    if (n < least) yield lint(family, 'V14', path, strings.feedbackShort(n, least));
    if (n > 80) yield lint(family, 'V14', path, strings.feedbackLong(n), warning);
    yield* longSentences(family, path, text);
    yield* readability(family, path, text, 50);
    yield* rejectedForms(family, path, text);
    const verdict = verdictOpening.exec(text)?.[0];
    if (verdict) yield lint(family, 'V15', path, strings.verdict(verdict));
    const letter = optionLetter.exec(text)?.[0];
    if (letter) yield lint(family, 'V16', path, strings.letter(letter), { part: letter });
    const cited = new Set(contentWords(text).filter((word) => inStory.has(word))).size;
    if (best.includes(option) && cited < 2) {
      yield lint(family, 'V17', path, strings.noEvidence(cited), warning);
    }
  }
  if (one.grey) return;
  const repeats = (option: string) =>
    new Set(contentWords(family.data.options[option] ?? '').filter((word) => inStory.has(word))).size;
  const others = options.filter((option) => option !== one.key).map(repeats);
  if (repeats(one.key) - Math.max(0, ...others) >= 2) {
    yield lint(family, 'V18', ['cases', i, 'key'], strings.clang(one.key), warning);
  }
}

function* lineLints(family: Family, i: number, one: Case): Generator<Problem> {
  const lines = one.firstLine;
  const path = ['cases', i, 'firstLine'];
  const weak = lines.filter(({ quality }) => quality === 'zwak').length;
  if (weak !== 1) yield lint(family, 'V26', path, strings.weakLines(weak));
  const lengths = lines.map(({ text }) => wordCount(text));
  const ratio = Math.max(...lengths) / Math.max(1, Math.min(...lengths));
  if (ratio > 1.8) yield lint(family, 'V26', path, strings.lineRatio(ratio));
  for (const [n, line] of lines.entries()) {
    yield* spokenLines(family, [...path, n, 'text'], line.text, { wholly: true });
    yield* rejectedForms(family, [...path, n, 'text'], line.text);
    yield* rejectedForms(family, [...path, n, 'why'], line.why);
  }
  const next = ['cases', i, 'clientNext'];
  const n = wordCount(one.clientNext);
  if (n > 30) yield lint(family, 'V27', next, strings.nextLong(n));
  if (!one.clientNext.includes('‘')) yield lint(family, 'V27', next, strings.nextNotSpoken);
  yield* spokenLines(family, next, one.clientNext);
  yield* rejectedForms(family, next, one.clientNext);
}

function* greyLints(family: Family, i: number, one: Extract<Case, { grey: true }>): Generator<Problem> {
  const path = ['cases', i, 'best'];
  if (one.best[0] === one.best[1]) yield lint(family, 'V30', path, strings.sameBest);
  for (const option of new Set(one.best)) {
    if (!one.arguments[option]) {
      yield lint(family, 'V30', ['cases', i, 'arguments'], strings.noArgument(option));
    }
  }
  for (const option of Object.keys(one.arguments)) {
    if (!one.best.includes(option) && option in family.data.options) {
      yield lint(family, 'V30', ['cases', i, 'arguments', option], strings.strayArgument(option));
    }
  }
}
