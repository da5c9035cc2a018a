import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportProgress, parseImport } from '../../../src/domain/progress/transfer.ts';
import { progressFileStrings } from '../../../src/strings/nl/progress-file.ts';
import { review } from '../review/reviews.ts';
import { aVignetteAnswer, progress } from './answers.ts';

const now = '2026-11-22T09:00Z';
const file = (parts: object = {}) =>
  JSON.stringify({
    ...JSON.parse(exportProgress('alliantie', { answers: [aVignetteAnswer()], read: [] }, now)),
    ...parts,
  });

test('een bestand geeft terug wat erin ging', () => {
  fc.assert(
    fc.property(progress, (before) => {
      const after = parseImport('alliantie', exportProgress('alliantie', before, now));
      if (after.kind !== 'ok') throw new Error(after.kind);
      const byExercise = new Map(after.answers.map((answer) => [answer.exercise, answer]));
      expect(byExercise).toEqual(
        new Map(before.answers.map((answer) => [answer.exercise, answer])),
      );
      expect(new Set(after.read)).toEqual(new Set(before.read));
      expect(after.position).toEqual(before.position);
    }),
  );
});

test('een bestand geeft ook de herhaling terug: elke dag, elk volgend geval en de pauze', () => {
  fc.assert(
    fc.property(progress, review, (before, review) => {
      const text = exportProgress('alliantie', { ...before, review }, now);
      const after = parseImport('alliantie', text);
      expect(after.kind === 'ok' && after.review).toEqual(review);
    }),
  );
});

test('een bestand van vóór de herhaling is gewoon te lezen', () => {
  expect(parseImport('alliantie', file())).toMatchObject({ kind: 'ok', review: undefined });
});

test.each([
  { log: { 'band-alles': { '2026-11-22': 5 } }, follow: {}, added: {} },
  { log: { 'band-alles': { morgen: 3 } }, follow: {}, added: {} },
  { log: { 'band-alles': { '2026-13-45': 3 } }, follow: {}, added: {} },
  { log: { '<img src=x>': { '2026-11-22': 3 } }, follow: {}, added: {} },
  { log: {}, follow: { 'te-laat-noor': { exercise: 'te-laat-bilal' } }, added: {} },
  { log: [] },
  'alles',
])('een herhaling die niet deugt, maakt het bestand onbruikbaar (%#)', (review) => {
  expect(parseImport('alliantie', file({ review }))).toEqual({ kind: 'broken' });
});

test('dezelfde voortgang geeft hetzelfde bestand', () => {
  fc.assert(
    fc.property(progress, (one) => {
      const turned = { ...one, answers: one.answers.toReversed(), read: one.read.toReversed() };
      expect(exportProgress('alliantie', turned, now)).toBe(exportProgress('alliantie', one, now));
    }),
  );
});

describe('een bestand dat niet deugt', () => {
  test.each<[string, string, 'broken' | 'newer' | 'other']>([
    ['leeg', '', 'broken'],
    ['afgebroken', file().slice(0, -20), 'broken'],
    ['geen JSON', 'PK\u0003\u0004', 'broken'],
    ['iets anders', '{"name":"recepten"}', 'other'],
    ['alleen een getal', '3', 'other'],
    ['niets', 'null', 'other'],
    ['een andere cursus', file({ course: 'rekenen' }), 'other'],
    ['een nieuwere versie', file({ v: 2 }), 'newer'],
    ['zonder versie', file({ v: undefined }), 'broken'],
    ['versie nul', file({ v: 0 }), 'broken'],
    ['zonder antwoorden', file({ answers: undefined }), 'broken'],
    [
      'een antwoord van een onbekende soort',
      file({ answers: [{ ...aVignetteAnswer(), kind: 'kaart' }] }),
      'broken',
    ],
    [
      'een zekerheid die niet bestaat',
      file({ answers: [{ ...aVignetteAnswer(), certainty: 4 }] }),
      'broken',
    ],
    [
      'opmaak in een id',
      file({ answers: [{ ...aVignetteAnswer(), exercise: '<img src=x>' }] }),
      'broken',
    ],
    [
      'een tijd met seconden',
      file({ answers: [{ ...aVignetteAnswer(), at: '2026-11-22T08:10:59Z' }] }),
      'broken',
    ],
  ])('%s', (_, text, kind) => {
    expect(parseImport('alliantie', text)).toEqual({ kind });
    expect(progressFileStrings[kind]).toContain('Er is niets veranderd.');
  });

  test('geeft nooit een fout, wat er ook in staat', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseImport('alliantie', text).kind).not.toBe('ok');
      }),
    );
  });
});

test('vrije tekst die iemand in een bestand zet, komt niet binnen', () => {
  const parsed = parseImport(
    'alliantie',
    file({ answers: [{ ...aVignetteAnswer(), note: 'een naam' }], texts: ['een naam'] }),
  );
  expect(parsed.kind).toBe('ok');
  expect(JSON.stringify(parsed)).not.toContain('naam');
});

test('een geval met de naam __proto__ raakt niets aan', () => {
  const answer = `{"kind":"agreement","exercise":"x","version":1,"at":"${now}","attempt":1,"cases":{"__proto__":{"committed":true}}}`;
  parseImport(
    'alliantie',
    file().replace(/"answers":\[.*\],"read"/, `"answers":[${answer}],"read"`),
  );
  expect(({} as { committed?: boolean }).committed).toBeUndefined();
});
