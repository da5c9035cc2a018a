import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/domain/progress/types.ts';
import { answerCodec } from '../../../src/domain/progress/schema.ts';
import { absorb } from '../../../src/domain/review/absorb.ts';
import { addDays, dayOf, daysBetween } from '../../../src/domain/review/day.ts';
import { carries, type CaseFacts, type ReviewFacts } from '../../../src/domain/review/facts.ts';
import { mostItems, mostNew, todayOf, type DeckItem } from '../../../src/domain/review/today.ts';
import {
  emptyReview,
  type Day,
  type Grade,
  type Review,
} from '../../../src/domain/review/types.ts';
import { createReview } from '../../../src/stores/review.ts';
import { FakeBrowser, type Tab } from '../stores/browser.ts';
import { aCase, aCourse, answered, cardsOf } from './deck.ts';
import { realCourse } from './course.ts';

/** A course as small as the rules allow: six misconceptions, each behind an answer in three families. */
const small = (): ReviewFacts => {
  const believed = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'];
  const families = believed.flatMap((name, place) =>
    ['a', 'b', 'c'].map((family) => ({ family: `${name}-${family}`, about: name, place })),
  );
  return aCourse({
    cards: [...cardsOf('band', 30), ...cardsOf('doelen', 30)],
    cases: families.flatMap(({ family, about }) =>
      ['noor', 'siem', 'rosa'].map((person) =>
        aCase(`${family}-${person}`, {
          family,
          placed: person === 'noor',
          misconceptions: person === 'rosa' ? {} : { fout: about },
        }),
      ),
    ),
  });
};

type Met = { day: Day; exercise: string };
type Erred = Met & { misconception: string };

/**
 * A learner for sixty days, from before the clocks change: reads a lesson a week, does three cases a day, first those of the
 * lessons and then those that only stand among the exercises, and whatever review offers. Wherever one of their misconceptions is on offer they choose it and are sure of it. In the
 * fourth week they fly to New York; for five days in the sixth they rest.
 */
const sixtyDays = (facts: ReviewFacts, believes: ReadonlySet<string>) => {
  let answers = new Map<string, Answer>();
  let review: Review = emptyReview;
  const read = new Set<string>();
  const erred: Erred[] = [];
  const met: Met[] = [];
  const days: { day: Day; offered: number; isNew: number; hurry: DeckItem[] }[] = [];
  const start = '2026-10-05';
  const inForm = ({ form }: CaseFacts) => form !== undefined;
  const toDo = [
    ...facts.cases.filter(({ placed }) => placed),
    ...facts.cases.filter((one) => !one.placed && !inForm(one)),
  ];

  const answer = (one: CaseFacts, now: Date, day: Day) => {
    const tempting = one.options.find((option) => {
      const behind = one.misconceptions[option];
      return behind !== undefined && believes.has(behind);
    });
    const choice = tempting ?? one.best[0] ?? '';
    answers = answered(answers, one.exercise, choice, now.toISOString(), tempting ? 3 : 2);
    met.push({ day, exercise: one.exercise });
    const misconception = tempting && one.misconceptions[tempting];
    if (misconception && one.best.length === 1)
      erred.push({ day, exercise: one.exercise, misconception });
  };

  for (let number = 0; number < 60; number += 1) {
    const date = addDays(start, number);
    const away = number >= 21 && number < 28;
    // Summer time ends on the 25th of October, in New York a week later.
    const offset = away ? (date < '2026-11-01' ? -240 : -300) : date < '2026-10-25' ? 120 : 60;
    let now = new Date(Date.parse(`${date}T19:00:00Z`) - offset * 60_000);
    const day = dayOf(now, offset);
    const pass = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));
    const lesson = facts.lessons[Math.floor(number / 7)];
    if (number % 7 === 0 && lesson) read.add(lesson.id);
    for (const one of toDo.splice(0, 3)) {
      answer(one, now, day);
      pass(3);
    }
    review = absorb(review, facts, answers, { now, offset });

    let offered = 0;
    let isNew = 0;
    const hurry: DeckItem[] = [];
    const resting = number >= 40 && number < 45;
    review = { ...review, pause: { on: resting, at: now.toISOString() } };
    for (;;) {
      const today = todayOf({ review, facts, answers, read }, day);
      const item = today.kind === 'open' ? today.items[0] : undefined;
      if (!item) break;
      offered += 1;
      if (item.isNew) isNew += 1;
      hurry.push(item);
      pass(1);
      const one = facts.cases.find(({ exercise }) => exercise === item.id);
      if (one) answer(one, now, day);
      else {
        const grade: Grade = number % 5 === 0 ? 1 : 3;
        review = {
          ...review,
          log: { ...review.log, [item.id]: { ...review.log[item.id], [day]: grade } },
        };
      }
      review = absorb(review, facts, answers, { now, offset });
      if (offered > 100) throw new Error('A day without an end');
    }
    days.push({ day, offered, isNew, hurry });
  }
  return {
    erred,
    met,
    days,
    facts,
    answers,
    review,
    read,
    resting: [addDays(start, 40), addDays(start, 45)] as const,
  };
};

/** Errors after which no other case with that misconception came within a week; days of rest do not count. */
const unmet = ({ erred, met, facts, days, resting }: ReturnType<typeof sixtyDays>): Erred[] => {
  const last = days.at(-1)?.day ?? '';
  const has = (exercise: string, misconception: string) =>
    facts.cases.some((one) => one.exercise === exercise && carries(one, misconception));
  return erred.filter(({ day, exercise, misconception }) => {
    const rest = day < resting[1] && addDays(day, 7) >= resting[0] ? 5 : 0;
    const until = addDays(day, 7 + rest);
    if (until > last) return false;
    return !met.some(
      (other) =>
        other.exercise !== exercise &&
        other.day > day &&
        other.day <= until &&
        has(other.exercise, misconception),
    );
  });
};

const familiesWith = ({ cases }: ReviewFacts, misconception: string): number =>
  new Set(cases.filter((one) => carries(one, misconception)).map(({ family }) => family)).size;

/** Minutes from where the clock of a browser in a test begins. */
const minutesTo = (day: Day): number => daysBetween('2026-11-22', day) * 24 * 60;

const courses: [string, ReviewFacts][] = [
  ['een kleine cursus', small()],
  ['deze cursus', realCourse()],
];

describe.each(courses)('zestig dagen in %s', (_, facts) => {
  const all = new Set(facts.cases.flatMap(({ misconceptions }) => Object.values(misconceptions)));
  /** With one family there is no other case to offer. */
  const offered = new Set([...all].filter((one) => familiesWith(facts, one) >= 2));

  test('wie zich met zekerheid vergist in een denkfout, krijgt binnen zeven dagen een ander geval met die denkfout', () => {
    expect(offered.size).toBeGreaterThan(0);
    for (const misconception of offered) {
      const run = sixtyDays(facts, new Set([misconception]));
      expect(run.erred.length, misconception).toBeGreaterThan(0);
      expect(unmet(run), misconception).toEqual([]);
    }
  });

  test('ook wie zich in alle denkfouten tegelijk vergist', () => {
    const run = sixtyDays(facts, offered);
    // Where two stand behind answers to one case, only one of them is chosen.
    const erred = new Set(run.erred.map(({ misconception }) => misconception));
    expect(erred.size).toBeGreaterThan(offered.size * 0.8);
    expect(unmet(run)).toEqual([]);
  });

  test('nooit meer dan vijftien op een dag, nooit meer dan vijf nieuwe, en geen enkele in de pauze', () => {
    for (const believes of [all, new Set<string>()]) {
      const run = sixtyDays(facts, believes);
      for (const { day, offered, isNew } of run.days) {
        expect(offered, day).toBeLessThanOrEqual(mostItems);
        expect(isNew, day).toBeLessThanOrEqual(mostNew);
        if (day >= run.resting[0] && day < run.resting[1]) expect(offered, day).toBe(0);
      }
      expect(daysBetween(run.days[0]?.day ?? '', run.days.at(-1)?.day ?? '')).toBe(59);
    }
  });

  test('elke dag is een andere dag, over de klokwissel en een reis heen', () => {
    const { days } = sixtyDays(facts, new Set());
    expect(new Set(days.map(({ day }) => day)).size).toBe(60);
  });

  test('en na wissen niets meer, ook niet op een later moment', () => {
    const { answers, review, read } = sixtyDays(facts, offered);
    const browser = new FakeBrowser();
    for (const [exercise, answer] of answers)
      browser.area.setItem(`alliantie:/cursus/:v1:a:${exercise}`, answerCodec.print(answer));
    browser.minute = minutesTo('2026-12-04');
    const tab = browser.open();
    for (const lesson of read) tab.progress.markRead(lesson);
    tab.progress.updateReview(() => review);
    const deckOf = (of: Tab) => {
      const deck = createReview(of.environment, of.progress, () => 60);
      deck.setUpReview(facts);
      return deck;
    };
    const deck = deckOf(tab);
    expect(deck.$today.get()).toMatchObject({ kind: 'open', items: { length: mostItems } });

    tab.progress.eraseAll();
    const empty = { kind: 'open', items: [], done: 0, deck: 0, next: undefined };
    expect(deck.$today.get()).toEqual(empty);
    expect(browser.content).toEqual({});
    browser.minute = minutesTo('2027-02-01');
    deck.refreshDay();
    expect(deck.$today.get()).toEqual(empty);
    expect(deckOf(browser.open()).$today.get()).toEqual(empty);
  });
});
