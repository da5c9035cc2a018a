import { isAnswered } from '../progress/state.ts';
import type { Answers } from '../progress/types.ts';
import { isWaiting } from './absorb.ts';
import { addDays, daysBetween } from './day.ts';
import type { ReviewFacts } from './facts.ts';
import { memoryOf, type Memory } from './schedule.ts';
import type { Day, FollowUp, Review } from './types.ts';

/** So many items a day at most, and so many of them new. */
export const mostItems = 15;
export const mostNew = 5;

/** Why a case is asked: the one that was missed, and what is known of that. */
export type Reason = FollowUp & { missed: string };

/** One thing to do today. */
export type DeckItem = {
  id: string;
  kind: 'card' | 'case';
  isNew: boolean;
  /** Of a case: the missed case it follows, when it still does. */
  reason?: Reason | undefined;
};

/** What there is to do today. */
export type Today =
  | { kind: 'paused' }
  | {
      kind: 'open';
      /** What is left of today, in order. */
      items: DeckItem[];
      /** How many were done today. */
      done: number;
      /** How many items there are in all. */
      deck: number;
      /** The first day after today on which there is something to do. */
      next?: Day | undefined;
    };

/** Everything that decides what a day holds. */
export type Situation = {
  review: Review;
  facts: ReviewFacts;
  answers: Answers;
  /** Lessons marked as read. */
  read: { has(lesson: string): boolean };
};

/** Lessons whose cards are in the deck: done, marked as read, or added by hand. */
export const openLessons = ({ review, facts, answers, read }: Situation): Set<string> =>
  new Set(
    facts.lessons
      .filter(
        ({ id, required }) =>
          read.has(id) ||
          Object.hasOwn(review.added, id) ||
          (required.length > 0 &&
            required.every(({ exercise, caseIds }) => isAnswered(answers.get(exercise), caseIds))),
      )
      .map(({ id }) => id),
  );

type Entry = DeckItem & { memory: Memory };

const entriesOf = (situation: Situation, today: Day): Entry[] => {
  const { review, facts } = situation;
  const open = openLessons(situation);
  const cards = facts.cards
    .filter(({ id, lesson }) => open.has(lesson) || Object.hasOwn(review.log, id))
    .map(({ id }) => ({ id, kind: 'card' as const }));
  const reasons = new Map<string, Reason[]>();
  for (const [missed, why] of Object.entries(review.follow))
    reasons.set(why.exercise, [...(reasons.get(why.exercise) ?? []), { ...why, missed }]);
  const cases = facts.cases
    .filter(({ exercise }) => reasons.has(exercise) || Object.hasOwn(review.log, exercise))
    .map(({ exercise }) => ({
      id: exercise,
      kind: 'case' as const,
      reason: (reasons.get(exercise) ?? []).filter((why) => isWaiting(review, why)).sort(surest)[0],
    }));
  return [...cases, ...cards].map((item) => {
    const memory = memoryOf(review.log[item.id], today);
    return { ...item, isNew: memory.kind === 'new', memory };
  });
};

const surest = (a: Reason, b: Reason): number =>
  (b.certainty ?? 0) - (a.certainty ?? 0) || (a.at < b.at ? -1 : 1);

/** A day that a wrong clock put in the future has come. */
const hasCome = (day: Day, today: Day): boolean => day <= today || daysBetween(today, day) > 2;

const isDue = ({ memory, reason }: Entry, today: Day): boolean => {
  if (reason) return hasCome(reason.day, today);
  return memory.kind === 'new' || memory.due <= today;
};

/** How far past due, in intervals: a card of two days that is two days late goes before one of a year. */
const lateness = ({ memory }: Entry, today: Day): number =>
  memory.kind === 'new' ? 0 : daysBetween(memory.due, today) / memory.interval;

/** Of what was sure and wrong the surest first, and each misconception once before one comes a second time. */
const sureFirst = (entries: Entry[]): Entry[] => {
  const sorted = entries
    .filter(({ reason }) => (reason?.certainty ?? 0) >= 2)
    .sort((a, b) => (a.reason && b.reason ? surest(a.reason, b.reason) : 0));
  const known = new Set<string>();
  const isFirst = ({ reason }: Entry) => {
    if (reason?.misconception === undefined || known.has(reason.misconception)) return false;
    known.add(reason.misconception);
    return true;
  };
  const [first, rest]: [Entry[], Entry[]] = [[], []];
  for (const entry of sorted) (isFirst(entry) ? first : rest).push(entry);
  return [...first, ...rest];
};

/** Cases and cards by turns, each in its own order. */
const byTurns = (entries: Entry[]): Entry[] => {
  const cases = entries.filter(({ kind }) => kind === 'case');
  const cards = entries.filter(({ kind }) => kind === 'card');
  return Array.from({ length: Math.max(cases.length, cards.length) }, (_, place) =>
    [cases[place], cards[place]].filter((entry) => entry !== undefined),
  ).flat();
};

/**
 * What to do on this day: what was sure and wrong first, then what is due, furthest past due for its interval first, then
 * what is new. At most fifteen a day and at most five of them new, whatever waits; what does not fit waits for another day.
 */
export const todayOf = (situation: Situation, today: Day): Today => {
  const { review } = situation;
  if (review.pause?.on) return { kind: 'paused' };
  const entries = entriesOf(situation, today);
  const doneToday = entries.filter(({ id }) => review.log[id]?.[today] !== undefined);
  const newToday = doneToday.filter(
    ({ memory }) => memory.kind === 'seen' && memory.first === today,
  );
  const due = entries.filter(
    (entry) => review.log[entry.id]?.[today] === undefined && isDue(entry, today),
  );
  const sure = sureFirst(due);
  const others = due.filter((entry) => !sure.includes(entry));
  const ordered = [
    ...sure,
    ...others.filter(({ isNew }) => !isNew).sort((a, b) => lateness(b, today) - lateness(a, today)),
    ...byTurns(others.filter(({ isNew }) => isNew)),
  ];
  let news = mostNew - newToday.length;
  const items = ordered
    .filter(({ isNew }) => !isNew || news-- > 0)
    .slice(0, Math.max(0, mostItems - doneToday.length))
    .map(({ id, kind, isNew, reason }) => ({ id, kind, isNew, reason }));
  return {
    kind: 'open',
    items,
    done: doneToday.length,
    deck: entries.length,
    next: due.length > items.length ? addDays(today, 1) : nextDay(entries, today),
  };
};

const nextDay = (entries: Entry[], today: Day): Day | undefined => {
  const tomorrow = (day: Day) => (day > today ? [day] : []);
  return entries
    .flatMap(({ memory, reason }) => [
      ...(memory.kind === 'seen' ? tomorrow(memory.due) : []),
      ...(reason ? tomorrow(reason.day) : []),
    ])
    .sort()[0];
};
