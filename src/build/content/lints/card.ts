import { checkStrings } from '../../../strings/nl/check.ts';
import { questionOpening, yesOrNo } from '../../../strings/nl/check-words.ts';
import { type Cards, type Course, problemAt, problemIn } from '../course.ts';
import { sentences, wordCount } from '../dutch.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { longSentences, rejectedForms, straightQuotes } from './text.ts';

const strings = checkStrings.card;
const longestBack = 50;
const longestFront = 45;
/** Cards of these kinds ask to apply something. */
const applied = ['fragment', 'distinction'];
const leastApplied = 0.4;

/** H01–H05: what a review card asks and answers, and what the deck as a whole is made of. */
export function* cardLints(course: Course): Generator<Problem> {
  for (const cards of course.cards) {
    yield* straightQuotes(cards);
    yield* homeLints(course, cards);
    for (const i of cards.data.cards.keys()) yield* textLints(cards, i);
  }
  const all = course.cards.flatMap(({ data }) => data.cards);
  const share = all.filter(({ kind }) => applied.includes(kind)).length / all.length;
  if (share < leastApplied) {
    yield problemAt('nl/cards', { line: 1, column: 1 }, strings.applied(share, all.length), {
      rule: 'H05',
      severity: 'warning',
    });
  }
}

/** H01: the file is of a lesson, and each card of one of its objectives. */
function* homeLints(course: Course, cards: Cards): Generator<Problem> {
  const known = [...course.ids.lessons];
  if (!course.ids.lessons.has(cards.id)) {
    yield problemIn(cards, [], strings.noLesson(cards.id, nearest(cards.id, known)), {
      rule: 'H01',
    });
  }
  const lesson = course.lessons.find(({ id }) => id === cards.id);
  for (const [i, { objective }] of cards.data.cards.entries()) {
    const own = lesson?.data.objectives.map((one) => one.id) ?? [objective];
    if (own.includes(objective)) continue;
    const message = checkStrings.reference.objective(
      objective,
      cards.id,
      nearest(objective, own),
      own,
    );
    yield problemIn(cards, ['cards', i, 'objective'], message, { rule: 'H01' });
  }
}

function* textLints(cards: Cards, i: number): Generator<Problem> {
  const card = cards.data.cards[i];
  if (!card) return;
  const { front, back } = card;
  const question = sentences(front).at(-1)?.text ?? '';
  const atFront = ['cards', i, 'front'];
  if (!front.endsWith('?') || wordCount(front) < 4) {
    yield problemIn(cards, atFront, strings.noQuestion, { rule: 'H02' });
  } else if (!questionOpening.test(question)) {
    yield problemIn(cards, atFront, strings.yesOrNo(question), { rule: 'H04' });
  }
  if (yesOrNo.test(back)) {
    yield problemIn(cards, ['cards', i, 'back'], strings.startsYesOrNo, { rule: 'H04' });
  }
  const n = wordCount(back);
  if (n > longestBack) {
    yield problemIn(cards, ['cards', i, 'back'], strings.backLong(n), { rule: 'H03' });
  }
  if (wordCount(front) > longestFront) {
    yield problemIn(cards, atFront, strings.frontLong(wordCount(front)), {
      rule: 'H03',
      severity: 'warning',
    });
  }
  for (const field of ['front', 'back', 'why'] as const) {
    yield* longSentences(cards, ['cards', i, field], card[field]);
    yield* rejectedForms(cards, ['cards', i, field], card[field]);
  }
}
