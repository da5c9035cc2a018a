import { expect, test } from 'vitest';
import { practiceReport, reviewReport, testsMade } from '../../../src/domain/progress/report.ts';
import type { ExerciseFacts } from '../../../src/domain/progress/summary.ts';
import type { Answer, LessonRead, TestAnswer } from '../../../src/domain/progress/types.ts';
import { emptyReview, type Review } from '../../../src/domain/review/types.ts';
import { reportStrings } from '../../../src/strings/nl/report.ts';
import { aScoredRubric } from '../vignette/rubrics.ts';
import { aComparisonAnswer, aPrequestionAnswer, aTestAnswer, aVignetteAnswer } from './answers.ts';

const lessons = [
  {
    id: 'alliantie-lezen',
    exercises: ['te-laat-noor', 'te-laat-rik'],
    beside: ['modellen', 'te-laat-mia'],
    objectives: [
      { id: 'alliantie-lezen.a', text: 'kiezen wat eerst komt.' },
      { id: 'alliantie-lezen.b', text: 'iets anders.' },
    ],
  },
  { id: 'setting', exercises: ['ja-of-nee'], beside: [], objectives: [] },
];
const vignette = (exercise: string): ExerciseFacts => ({
  kind: 'vignette',
  exercise,
  version: 1,
  optionIds: ['doel', 'taak', 'band'],
  objectives: ['alliantie-lezen.a'],
  required: true,
  rubric: aScoredRubric(),
});
const exercises: ExerciseFacts[] = [
  vignette('te-laat-noor'),
  vignette('te-laat-rik'),
  vignette('te-laat-mia'),
  {
    kind: 'comparison',
    exercise: 'modellen',
    title: 'Modellen',
    version: 1,
    optionIds: [],
    caseIds: ['systemisch'],
    cells: [],
    objectives: [],
    required: false,
  },
  {
    kind: 'sorting',
    exercise: 'ja-of-nee',
    version: 1,
    optionIds: [],
    caseIds: ['een', 'twee'],
    objectives: ['alliantie-lezen.a'],
    required: true,
  },
];
const report = (answers: Answer[], read: LessonRead[] = []) =>
  practiceReport(
    lessons,
    exercises,
    new Map(answers.map((answer) => [answer.exercise, answer])),
    new Map(read.map((mark) => [mark.lesson, mark])),
  );
const first = { version: 1, choice: 'taak', at: '2026-11-22T08:10Z' };

test('wie niets deed, heeft een leeg verslag', () => {
  expect(report([])).toEqual([]);
});

test('per les: gelezen, hoeveel oefeningen, de laatste dag, en per doel wat er geoefend is', () => {
  const noor = aVignetteAnswer({ first });
  const rik = aVignetteAnswer({
    exercise: 'te-laat-rik',
    choice: 'doel',
    at: '2026-11-24T08:10Z',
    first: { ...first, choice: 'doel' },
  });
  expect(report([noor, rik], [{ lesson: 'alliantie-lezen', at: '2026-11-23T08:10Z' }])).toEqual([
    {
      lesson: 'alliantie-lezen',
      read: true,
      answered: 2,
      required: 2,
      last: '2026-11-24T08:10Z',
      objectives: [
        { id: 'alliantie-lezen.a', text: 'kiezen wat eerst komt.', answered: 2, agreed: 1 },
      ],
      done: [],
    },
  ]);
});

test('een set die half gedaan is, staat nog niet bij wat gedaan is; een hele tabel wel', () => {
  const half: Answer = {
    kind: 'sorting',
    exercise: 'ja-of-nee',
    version: 1,
    situations: {
      een: {
        category: 'verder',
        factor: 'gewoonte',
        whatIf: {},
        version: 1,
        at: '2026-11-22T08:10Z',
      },
    },
    at: '2026-11-22T08:10Z',
  };
  const [models, setting] = report([aComparisonAnswer(), half]);
  expect(models?.done).toEqual([
    { exercise: 'modellen', kind: 'comparison', at: '2026-11-22T08:10Z' },
  ]);
  expect(setting).toMatchObject({ lesson: 'setting', answered: 0, required: 1, done: [] });
});

test('wat naast de les staat, is geoefend en hoort niet bij wat de les vraagt', () => {
  const mia = aVignetteAnswer({ exercise: 'te-laat-mia', first });
  expect(report([mia])).toMatchObject([
    { answered: 0, required: 2, objectives: [{ answered: 1, agreed: 1 }] },
  ]);
});

test('een beginvraag alleen zegt niets over oefenen', () => {
  expect(report([aPrequestionAnswer()])).toEqual([]);
});

test.each([
  [1, 1, 'in één geval geoefend; daar koos ik wat de redactie koos'],
  [0, 1, 'in één geval geoefend; daar koos ik iets anders dan de redactie'],
  [0, 3, 'in 3 gevallen geoefend; in geen daarvan koos ik wat de redactie koos'],
  [2, 3, 'in 3 gevallen geoefend; in 2 koos ik wat de redactie koos'],
  [3, 3, 'in 3 gevallen geoefend; in alle koos ik wat de redactie koos'],
])('het verslag zegt in woorden wat er geoefend is: %i van %i', (agreed, answered, words) => {
  expect(reportStrings.evidence(agreed, answered)).toBe(words);
});

const aTest = (kind: 'pretest' | 'posttest', exercise: string): ExerciseFacts => ({
  kind,
  exercise,
  module: 'werkalliantie',
  title: 'De werkalliantie',
  version: 1,
  optionIds: [],
  form: ['te-laat-noor'],
  objectives: [],
  required: false,
});
const tests = [
  aTest('pretest', 'voortoets-werkalliantie'),
  aTest('posttest', 'natoets-werkalliantie'),
];
const made = (answer: Partial<TestAnswer>) =>
  testsMade(tests, new Map([['voortoets-werkalliantie', aTestAnswer(answer)]]));

test('een toets die is ingeleverd, staat in het verslag met de dag en zonder uitslag', () => {
  const answer = { exercise: 'voortoets-werkalliantie', finished: '2026-11-23T09:00Z' };
  expect(made({ ...answer, at: '2026-11-24T09:00Z' })).toEqual([
    { exercise: 'voortoets-werkalliantie', kind: 'pretest', at: '2026-11-23T09:00Z' },
  ]);
});

test('een toets die is overgeslagen of half gedaan, is niet gemaakt', () => {
  expect(made({ skipped: true, finished: '2026-11-23T09:00Z' })).toEqual([]);
  expect(made({ finished: undefined })).toEqual([]);
});

const reviewed = (log: Review['log']) =>
  reviewReport({ ...emptyReview, log }, ['een-a'], exercises);

test('van herhalen staan er de dagen, de kaarten en de gevallen, elk één keer', () => {
  expect(
    reviewed({
      'een-a': { '2026-11-23': 3, '2026-11-26': 3 },
      'te-laat-noor': { '2026-11-23': 1 },
    }),
  ).toEqual({ days: 2, last: '2026-11-26', cards: 1, cases: 1 });
});

test('wat uit de cursus verdween of nooit herhaald is, staat niet bij herhalen', () => {
  expect(reviewed({ 'weg-kaart': { '2026-11-23': 3 }, 'een-a': {} })).toBeUndefined();
});

test.each([
  [{ days: 1, cards: 1, cases: 0 }, 'Herhaald op 26 november 2026: één kaart.'],
  [
    { days: 3, cards: 5, cases: 2 },
    'Herhaald op 3 dagen, het laatst op 26 november 2026: 5 kaarten en 2 gevallen.',
  ],
])('het verslag zegt in woorden wat er herhaald is: %o', (counts, words) => {
  expect(reportStrings.reviewed(counts, '26 november 2026')).toBe(words);
});
