import { describe, expect, test } from 'vitest';
import { absorb } from '../../../src/domain/review/absorb.ts';
import { addDays } from '../../../src/domain/review/day.ts';
import { openLessons, todayOf, type Situation } from '../../../src/domain/review/today.ts';
import {
  emptyReview,
  type FollowUp,
  type Grade,
  type ItemLog,
} from '../../../src/domain/review/types.ts';
import { aCase, aCourse, answered, aSituation, cardsOf } from './deck.ts';

const today = '2026-11-22';
const moment = { now: new Date('2026-11-22T18:00:00Z'), offset: 60 };

const ids = (situation: Situation, day = today): string[] => {
  const found = todayOf(situation, day);
  return found.kind === 'open' ? found.items.map(({ id }) => id) : ['paused'];
};
const reviewed = (log: Record<string, ItemLog>) => ({ ...emptyReview, log });
const followUp = (exercise: string, parts: Partial<FollowUp> = {}): FollowUp => ({
  at: '2026-11-21T08:10Z',
  exercise,
  day: today,
  ...parts,
});

describe('kaarten komen in het pakket', () => {
  const facts = aCourse({
    cards: cardsOf('band', 2),
    lessons: [{ id: 'band', required: [{ exercise: 'ja-wim' }, { exercise: 'ja-noor' }] }],
  });

  test('als de les gelezen is', () => {
    expect(ids(aSituation({ facts }))).toEqual([]);
    expect(ids(aSituation({ facts, read: new Set(['band']) }))).toEqual(['band-a', 'band-b']);
  });

  test('als elke oefening van de les gedaan is', () => {
    const one = answered(new Map(), 'ja-wim', 'goed', '2026-11-20T08:10Z');
    expect([...openLessons(aSituation({ facts, answers: one }))]).toEqual([]);
    const both = answered(one, 'ja-noor', 'fout', '2026-11-20T08:10Z');
    expect([...openLessons(aSituation({ facts, answers: both }))]).toEqual(['band']);
  });

  test('als de lezer ze toevoegt, en zonder iets te doen', () => {
    const review = { ...emptyReview, added: { band: '2026-11-22T08:10Z' } };
    expect(ids(aSituation({ facts, review }))).toEqual(['band-a', 'band-b']);
  });

  test('en wat al gedaan is blijft, ook als de les weer open gaat', () => {
    const review = reviewed({ 'band-b': { '2026-11-01': 3 } });
    expect(ids(aSituation({ facts, review }))).toEqual(['band-b']);
  });
});

describe('een dag', () => {
  const read = new Set(['band']);

  test('heeft nooit meer dan vijf nieuwe', () => {
    const facts = aCourse({ cards: cardsOf('band', 20) });
    const before = aSituation({ facts, read });
    expect(ids(before)).toHaveLength(5);
    const done = Object.fromEntries(ids(before).map((id) => [id, { [today]: 3 as Grade }]));
    expect(ids({ ...before, review: reviewed(done) })).toEqual([]);
    expect(ids({ ...before, review: reviewed(done) }, addDays(today, 1))).toHaveLength(5);
  });

  test('heeft nooit meer dan vijftien in totaal, hoeveel er ook wacht', () => {
    const cards = cardsOf('band', 60);
    const log = Object.fromEntries(
      cards.slice(0, 40).map(({ id }) => [id, { '2026-09-01': 3 as Grade }]),
    );
    const situation = aSituation({ facts: aCourse({ cards }), read, review: reviewed(log) });
    expect(ids(situation)).toHaveLength(15);
    const half: Record<string, ItemLog> = { ...log };
    for (const id of ids(situation).slice(0, 9)) half[id] = { ...half[id], [today]: 3 };
    expect(todayOf({ ...situation, review: reviewed(half) }, today)).toMatchObject({
      done: 9,
      items: { length: 6 },
      next: addDays(today, 1),
    });
  });

  test('begint bij wat voor zijn tussentijd het verst over tijd is', () => {
    const cards = cardsOf('band', 2);
    const log = {
      // Three days after a long wait, and three days after a short one.
      'band-a': { '2026-01-01': 4, '2026-02-01': 4, '2026-03-01': 3 },
      'band-b': { '2026-11-16': 3 },
    } as const;
    const facts = aCourse({ cards });
    const due = todayOf(aSituation({ facts, review: reviewed(log) }), '2027-12-01');
    expect(due.kind === 'open' && due.items.map(({ id }) => id)).toEqual(['band-b', 'band-a']);
  });

  test('te laat zijn maakt niets dringend: na een maand weg is het weer vijftien', () => {
    const cards = cardsOf('band', 15);
    const log = Object.fromEntries(cards.map(({ id }) => [id, { '2026-10-01': 3 as Grade }]));
    const situation = aSituation({ facts: aCourse({ cards }), read, review: reviewed(log) });
    expect(ids(situation)).toHaveLength(15);
  });

  test('vraagt niets tijdens een pauze, en daarna staat alles waar het stond', () => {
    const facts = aCourse({ cards: cardsOf('band', 3) });
    const review = reviewed({ 'band-a': { '2026-11-01': 3 } });
    const before = aSituation({ facts, read, review });
    const pause = { on: true, at: '2026-11-22T08:10Z' };
    expect(todayOf({ ...before, review: { ...review, pause } }, today)).toEqual({ kind: 'paused' });
    const resumed = { ...review, pause: { on: false, at: '2026-12-01T08:10Z' } };
    expect(todayOf({ ...before, review: resumed }, today)).toEqual(todayOf(before, today));
  });

  test('zegt wanneer er weer iets is', () => {
    const facts = aCourse({ cards: cardsOf('band', 2) });
    const review = reviewed({ 'band-a': { [today]: 3 }, 'band-b': { [today]: 4 } });
    expect(todayOf(aSituation({ facts, review }), today)).toMatchObject({
      items: [],
      done: 2,
      next: '2026-11-25',
    });
  });
});

describe('een gemist geval', () => {
  const facts = aCourse({
    cards: cardsOf('band', 8),
    cases: [
      aCase('ja-wim', { placed: true }),
      aCase('ja-bilal'),
      aCase('weg-ivo', { placed: true }),
      aCase('weg-ans'),
    ],
  });

  test('geeft een ander geval vanaf de volgende dag', () => {
    const answers = answered(new Map(), 'ja-wim', 'fout', '2026-11-22T17:00Z', 2);
    const review = absorb(emptyReview, facts, answers, moment);
    expect(review.follow['ja-wim']).toMatchObject({ exercise: 'ja-bilal', day: '2026-11-23' });
    expect(ids(aSituation({ facts, answers, review }))).toEqual([]);
    const tomorrow = todayOf(aSituation({ facts, answers, review }), '2026-11-23');
    expect(tomorrow).toMatchObject({
      items: [{ id: 'ja-bilal', kind: 'case', isNew: true, reason: { missed: 'ja-wim' } }],
    });
  });

  test('gebeurt nog eens opnemen, dan verandert er niets', () => {
    const answers = answered(new Map(), 'ja-wim', 'fout', '2026-11-22T17:00Z', 2);
    const once = absorb(emptyReview, facts, answers, moment);
    expect(absorb(once, facts, answers, moment)).toBe(once);
  });

  test('zeker en mis gaat voor alles, de zekerste eerst', () => {
    const review = {
      ...reviewed({ 'band-a': { '2026-10-01': 3 } }),
      follow: {
        'ja-wim': followUp('ja-bilal', { certainty: 2 }),
        'weg-ivo': followUp('weg-ans', { certainty: 3 }),
      },
    };
    expect(ids(aSituation({ facts, review })).slice(0, 3)).toEqual([
      'weg-ans',
      'ja-bilal',
      'band-a',
    ]);
  });

  test('wordt elke denkfout één keer gevraagd voor er een een tweede keer komt', () => {
    const names = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'];
    const cases = names.map((name) => aCase(`ja-${name}`));
    const about = (misconception: string) => ({ certainty: 3 as const, misconception });
    const follow = {
      'x-een': followUp('ja-een', about('geloof')),
      'x-twee': followUp('ja-twee', about('geloof')),
      'x-drie': followUp('ja-drie', about('hoop')),
    };
    const review = { ...emptyReview, follow };
    expect(ids(aSituation({ facts: aCourse({ cases }), review }))).toEqual([
      'ja-een',
      'ja-drie',
      'ja-twee',
    ]);
  });

  test('krijgt zijn cijfer van het antwoord: mis is opnieuw, onzeker goed is moeilijk, goed is goed', () => {
    const review = { ...emptyReview, follow: { 'ja-wim': followUp('ja-bilal') } };
    const graded = (choice: string, certainty?: 1 | 3) =>
      absorb(
        review,
        facts,
        answered(new Map(), 'ja-bilal', choice, '2026-11-22T17:00Z', certainty),
        moment,
      ).log['ja-bilal'];
    expect(graded('fout', 1)).toEqual({ [today]: 1 });
    expect(graded('goed', 1)).toEqual({ [today]: 2 });
    expect(graded('goed')).toEqual({ [today]: 3 });
    expect(graded('goed', 3)).toEqual({ [today]: 3 });
  });

  test('een antwoord van vóór de fout telt niet als herhaling', () => {
    const early = answered(new Map(), 'ja-bilal', 'goed', '2026-11-20T08:10Z');
    const review = {
      ...emptyReview,
      follow: { 'ja-wim': followUp('ja-bilal', { at: '2026-11-21T08:10Z' }) },
    };
    expect(absorb(review, facts, early, moment)).toBe(review);
    expect(ids(aSituation({ facts, review, answers: early }))).toEqual(['ja-bilal']);
  });

  test('wie vandaag twee keer antwoordt, wordt op het eerste beoordeeld', () => {
    const review = {
      ...reviewed({ 'ja-bilal': { [today]: 1 } }),
      follow: { 'ja-wim': followUp('ja-bilal') },
    };
    const twice = answered(
      answered(new Map(), 'ja-bilal', 'fout', '2026-11-22T17:00Z', 1),
      'ja-bilal',
      'goed',
      '2026-11-22T17:05Z',
    );
    expect(absorb(review, facts, twice, moment).log).toEqual(review.log);
  });

  test('hetzelfde geval, als er niets anders is, wacht tot het opnieuw gedaan is', () => {
    const alone = aCourse({ cases: [aCase('ja-wim')] });
    const wrong = answered(new Map(), 'ja-wim', 'fout', '2026-11-21T08:10Z', 2);
    const review = absorb(emptyReview, alone, wrong, moment);
    expect(review.follow['ja-wim']?.exercise).toBe('ja-wim');
    expect(review.log).toEqual({});
    const again = answered(wrong, 'ja-wim', 'goed', '2026-11-22T17:00Z', 2);
    expect(absorb(review, alone, again, moment).log).toEqual({ 'ja-wim': { [today]: 3 } });
  });
});

test('een klok die te ver stond en teruggezet is, houdt niemand vast', () => {
  const facts = aCourse({ cards: cardsOf('band', 3), cases: [aCase('ja-bilal')] });
  const review = {
    ...reviewed({ 'band-a': { '2031-05-01': 3 }, 'band-b': { '2026-11-01': 3 } }),
    follow: { 'ja-wim': followUp('ja-bilal', { day: '2031-05-02', at: '2031-05-01T08:10Z' }) },
  };
  expect(ids(aSituation({ facts, review, read: new Set(['band']) })).toSorted()).toEqual([
    'band-a',
    'band-b',
    'band-c',
    'ja-bilal',
  ]);
});

test('wie reist, krijgt op één dag niet twee keer vijftien', () => {
  const cards = cardsOf('band', 40);
  const log = Object.fromEntries(cards.map(({ id }) => [id, { '2026-09-01': 3 as Grade }]));
  const before = aSituation({ facts: aCourse({ cards }), review: reviewed(log) });
  const done: Record<string, ItemLog> = { ...log };
  for (const id of ids(before)) done[id] = { ...done[id], [today]: 3 };
  // In the evening in Brussels, and a flight later in the afternoon in New York: the same day.
  expect(ids({ ...before, review: reviewed(done) })).toEqual([]);
});

test('wat uit de cursus verdween, wordt niet gevraagd en niet weggegooid', () => {
  const review = {
    ...reviewed({ 'band-weg': { '2026-09-01': 3 } }),
    follow: { 'ja-wim': followUp('ja-weg') },
  };
  expect(ids(aSituation({ review }))).toEqual([]);
  expect(absorb(review, aCourse(), new Map(), moment)).toBe(review);
});
