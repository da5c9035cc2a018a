import { expect, test } from 'vitest';
import { practiceReport } from '../../../src/domain/progress/report.ts';
import type { ExerciseFacts } from '../../../src/domain/progress/summary.ts';
import type { Answer, LessonRead } from '../../../src/domain/progress/types.ts';
import { reportStrings } from '../../../src/strings/nl/report.ts';
import { aScoredRubric } from '../vignette/rubrics.ts';
import { aComparisonAnswer, aPrequestionAnswer, aVignetteAnswer } from './answers.ts';

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
