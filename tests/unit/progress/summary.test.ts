import { describe, expect, test } from 'vitest';
import {
  calibrationItems,
  comparisonEvidence,
  lessonProgress,
  misconceptionsMet,
  objectiveEvidence,
  reasoningFit,
  testEvidence,
  type ExerciseFacts,
} from '../../../src/domain/progress/summary.ts';
import type { Answer } from '../../../src/domain/progress/types.ts';
import { aGreyRubric, aScoredRubric } from '../vignette/rubrics.ts';
import {
  aCaseAnswer,
  aComparisonAnswer,
  anAgreementAnswer,
  aTestAnswer,
  aVignetteAnswer,
} from './answers.ts';

const optionIds = ['doel', 'taak', 'band'];
/** A scored vignette with key `taak`; `band` comes with a misconception. */
const aVignette = (exercise: string, parts: Partial<ExerciseFacts> = {}): ExerciseFacts =>
  ({
    kind: 'vignette',
    exercise,
    version: 1,
    optionIds,
    objectives: ['alliantie-lezen.a'],
    required: true,
    rubric: aScoredRubric(),
    ...parts,
  }) as ExerciseFacts;
const anAgreement = (exercise: string): ExerciseFacts => ({
  kind: 'agreement',
  exercise,
  version: 1,
  optionIds: ['samen'],
  caseIds: ['trein'],
  objectives: ['alliantie-lezen.a'],
  required: true,
});
const answers = (...all: Answer[]) => new Map(all.map((answer) => [answer.exercise, answer]));
const chose = (
  exercise: string,
  choice: string,
  parts: Partial<Answer & { kind: 'vignette' }> = {},
) =>
  aVignetteAnswer({
    exercise,
    choice,
    first: { version: 1, choice, at: '2026-11-22T08:10Z' },
    ...parts,
  });

describe('les gedaan', () => {
  const lesson = [aVignette('een'), anAgreement('twee'), aVignette('drie', { required: false })];

  test('vraagt elk verplicht onderdeel, goed of niet', () => {
    expect(lessonProgress(lesson, answers())).toEqual({ answered: 0, required: 2, done: false });
    expect(lessonProgress(lesson, answers(chose('een', 'doel')))).toEqual({
      answered: 1,
      required: 2,
      done: false,
    });
    const both = answers(
      chose('een', 'doel'),
      anAgreementAnswer({ exercise: 'twee', cases: { trein: aCaseAnswer() } }),
    );
    expect(lessonProgress(lesson, both)).toEqual({ answered: 2, required: 2, done: true });
  });

  test('blijft gedaan als een vraag gewijzigd is, en gaat open bij opnieuw doen', () => {
    const one = [aVignette('een', { version: 2 })];
    expect(lessonProgress(one, answers(chose('een', 'taak'))).done).toBe(true);
    expect(lessonProgress(one, answers(chose('een', 'taak', { reopened: true }))).done).toBe(false);
  });

  test('bestaat niet voor een les zonder verplichte oefening', () => {
    expect(lessonProgress([aVignette('drie', { required: false })], answers()).done).toBe(false);
  });
});

test('bewijs per doel telt gescoorde gevallen: 1 van 2, uit 3', () => {
  const exercises = [
    aVignette('een'),
    aVignette('twee'),
    aVignette('drie', { objectives: ['alliantie-lezen.a', 'alliantie-lezen.b'] }),
    aVignette('gewijzigd', { version: 2, objectives: ['alliantie-lezen.b'] }),
    aVignette('grijs', { rubric: aGreyRubric() } as Partial<ExerciseFacts>),
    anAgreement('trein'),
  ];
  const given = answers(
    chose('een', 'taak'),
    chose('drie', 'band'),
    chose('gewijzigd', 'taak'),
    chose('grijs', 'doel'),
    anAgreementAnswer({ exercise: 'trein' }),
  );
  expect(objectiveEvidence(exercises, given)).toEqual([
    { objective: 'alliantie-lezen.a', right: 1, answered: 2, total: 3 },
    { objective: 'alliantie-lezen.b', right: 0, answered: 1, total: 2 },
  ]);
});

test('redenering telt alleen antwoorden waarin een zin is aangewezen, niet ‘geen enkele zin alleen’', () => {
  const exercises = ['een', 'twee', 'drie', 'vier', 'vijf'].map((id) => aVignette(id));
  const given = answers(
    chose('een', 'taak', { sentences: ['zin-een'] }),
    chose('twee', 'taak', { sentences: ['zin-drie'] }),
    chose('drie', 'doel', { sentences: ['zin-een'] }),
    chose('vier', 'taak', { sentences: 'none' }),
    chose('vijf', 'taak'),
  );
  expect(reasoningFit(exercises, given)).toEqual({ fits: 1, total: 3 });
});

test('een denkfout staat op de kaart waar ze ooit opdook, en vooraan waar ze er nog is', () => {
  const other = aScoredRubric({ misconceptions: { doel: 'ja-is-overeenstemming' } });
  const exercises = [
    aVignette('een', { rubric: other } as Partial<ExerciseFacts>),
    aVignette('twee'),
    aVignette('drie'),
    aVignette('vier', { version: 2 }),
  ];
  const given = answers(
    chose('een', 'taak', {
      attempt: 2,
      first: { version: 1, choice: 'doel', at: '2026-11-22T08:00Z' },
    }),
    chose('twee', 'band'),
    chose('drie', 'taak'),
    chose('vier', 'band'),
  );
  expect(misconceptionsMet(exercises, given)).toEqual([
    { misconception: 'elke-hapering-is-contact', met: ['twee'], still: ['twee'] },
    { misconception: 'ja-is-overeenstemming', met: ['een'], still: [] },
  ]);
});

test('kalibratie krijgt alleen eerste antwoorden, met zekerheid, op de vraag van nu', () => {
  const first = (choice: string, version = 1) => ({
    version,
    choice,
    certainty: 3 as const,
    at: '2026-11-22T08:00Z',
  });
  const exercises = [
    aVignette('een'),
    aVignette('twee'),
    aVignette('drie'),
    aVignette('vier'),
    aVignette('grijs', { rubric: aGreyRubric() } as Partial<ExerciseFacts>),
  ];
  const given = answers(
    chose('een', 'taak', { certainty: 1, attempt: 2, first: first('band') }),
    chose('twee', 'taak', { first: first('taak') }),
    chose('drie', 'taak', { first: first('taak', 2) }),
    chose('vier', 'taak'),
    chose('grijs', 'taak', { first: first('taak') }),
  );
  expect(calibrationItems(exercises, given)).toEqual([
    { certainty: 3, right: false },
    { certainty: 3, right: true },
  ]);
});

test('ook een beginvraag kan een denkfout tonen', () => {
  const question: ExerciseFacts = {
    kind: 'prequestion',
    exercise: 'wat-zegt-dat-getal',
    version: 1,
    optionIds: ['aandeel', 'samenhang'],
    objectives: [],
    required: false,
    misconceptions: { aandeel: 'samenhang-is-aandeel' },
  };
  const chose = (choice: string, version = 1) =>
    answers({
      kind: 'prequestion',
      exercise: question.exercise,
      version,
      choice,
      at: '2026-11-22T08:00Z',
    });
  expect(misconceptionsMet([question], chose('aandeel'))).toEqual([
    {
      misconception: 'samenhang-is-aandeel',
      met: ['wat-zegt-dat-getal'],
      still: ['wat-zegt-dat-getal'],
    },
  ]);
  expect(misconceptionsMet([question], chose('samenhang'))).toEqual([]);
  expect(misconceptionsMet([question], chose('aandeel', 2))).toEqual([]);
});

test('van een tabel telt vertellen apart van koppelen, en alleen van de tabel van nu', () => {
  const at = '2026-11-22T08:10Z';
  const cell = (row: string, ideas: number) => ({
    key: `${row}.zin` as const,
    row,
    column: 'zin',
    ideas,
  });
  const table = {
    kind: 'comparison' as const,
    exercise: 'modellen',
    title: 'Vijf modellen',
    version: 2,
    optionIds: [],
    objectives: [],
    required: true,
    cells: [cell('denken', 2), cell('doen', 1), cell('samen', 1)],
  };
  const given = aComparisonAnswer({
    cells: {
      'denken.zin': {
        told: { named: 1, version: 2, at },
        placed: { choice: 'doen', version: 2, at },
      },
      'doen.zin': { told: { named: 1, version: 2, at } },
      'samen.zin': {
        told: { named: 1, version: 1, at },
        placed: { choice: 'samen', version: 2, at },
      },
    },
  });
  expect(comparisonEvidence([table], new Map([['modellen', given]]))).toEqual([
    {
      exercise: 'modellen',
      title: 'Vijf modellen',
      told: { told: 2, whole: 1, total: 3 },
      placed: { right: 1, placed: 2 },
    },
  ]);
  expect(comparisonEvidence([{ ...table, version: 9 }], new Map([['modellen', given]]))).toEqual(
    [],
  );
  expect(comparisonEvidence([table], new Map())).toEqual([]);
});

describe('voortoets en natoets op de voortgang', () => {
  const item = (choice: string, certainty?: 1 | 2 | 3) => ({
    version: 1,
    choice,
    ...(certainty ? { certainty } : {}),
    at: '2026-11-22T08:10Z',
  });
  const aTest = (kind: 'pretest' | 'posttest', form: string[]): ExerciseFacts => ({
    kind,
    exercise: kind === 'pretest' ? 'voortoets-gesprek' : 'natoets-gesprek',
    module: 'gesprek',
    title: 'Het gesprek',
    form,
    version: 1,
    optionIds: [],
    objectives: [],
    required: false,
  });
  const facts = [
    aVignette('een'),
    aVignette('twee'),
    aTest('pretest', ['een']),
    aTest('posttest', ['twee']),
  ];
  const pretest = aTestAnswer({
    exercise: 'voortoets-gesprek',
    items: { een: item('taak', 2) },
    finished: '2026-11-22T08:10Z',
  });
  const posttest = aTestAnswer({
    exercise: 'natoets-gesprek',
    items: { twee: item('band', 3) },
    finished: '2026-11-22T08:10Z',
  });

  test('een voortoets toont haar uitkomst pas naast een gemaakte natoets', () => {
    expect(testEvidence(facts, answers(pretest))).toMatchObject([
      { module: 'gesprek', pretest: { kind: 'handed-in' }, posttest: undefined },
    ]);
    expect(testEvidence(facts, answers(pretest, posttest))).toMatchObject([
      {
        title: 'Het gesprek',
        pretest: { kind: 'shown', result: { right: 1, answered: 1 } },
        posttest: { right: 0, answered: 1 },
      },
    ]);
  });

  test('wie de voortoets oversloeg of alleen begon, ziet dat en niets anders', () => {
    const skipped = { ...pretest, skipped: true as const };
    expect(testEvidence(facts, answers(skipped))).toMatchObject([{ pretest: { kind: 'skipped' } }]);
    expect(testEvidence(facts, answers({ ...pretest, finished: undefined }))).toEqual([]);
    expect(testEvidence(facts, answers())).toEqual([]);
  });

  test('de zekerheid van een voortoets telt pas mee voor de kalibratie als de natoets ingeleverd is', () => {
    expect(calibrationItems(facts, answers(pretest))).toEqual([]);
    expect(calibrationItems(facts, answers(pretest, { ...posttest, finished: undefined }))).toEqual(
      [],
    );
    expect(calibrationItems(facts, answers(pretest, posttest))).toEqual([
      { certainty: 2, right: true },
    ]);
    for (const parts of [{ finished: undefined }, { skipped: true as const }])
      expect(calibrationItems(facts, answers({ ...pretest, ...parts }, posttest))).toEqual([]);
  });

  test('van de natoets telt alleen het eerste antwoord op het vignet zelf', () => {
    expect(calibrationItems(facts, answers(posttest))).toEqual([]);
  });

  test('een voortoets is geen bewijs voor een leerdoel', () => {
    expect(objectiveEvidence(facts, answers(pretest))).toMatchObject([{ answered: 0 }]);
  });
});

describe('denkfouten in toetsen', () => {
  const at = { voor: '2026-11-01T08:00Z', na: '2026-12-01T08:00Z' };
  const aTest = (kind: 'pretest' | 'posttest', form: string[], module = 'gesprek') =>
    ({
      kind,
      exercise: `${kind === 'pretest' ? 'voortoets' : 'natoets'}-${module}`,
      module,
      title: module,
      form,
      version: 1,
      optionIds: [],
      objectives: [],
      required: false,
    }) satisfies ExerciseFacts;
  const given = (exercise: string, item: string, choice: string, when: string, parts = {}) =>
    aTestAnswer({
      exercise,
      items: { [item]: { version: 1, choice, at: when } },
      finished: when,
      at: when,
      ...parts,
    });
  const exercises = [
    aVignette('een'),
    aVignette('twee'),
    aTest('pretest', ['een']),
    aTest('posttest', ['twee']),
    aTest('posttest', ['drie'], 'setting'),
  ];
  const before = given('voortoets-gesprek', 'een', 'band', at.voor);
  const after = given('natoets-gesprek', 'twee', 'taak', at.na);
  const met = (...all: Answer[]) => misconceptionsMet(exercises, answers(...all));

  test('van de voortoets staan nergens zolang de natoets niet ingeleverd is', () => {
    expect(met(before)).toEqual([]);
    expect(met(before, { ...after, finished: undefined })).toEqual([]);
    expect(met(before, given('natoets-setting', 'drie', 'taak', at.na))).toEqual([]);
  });

  test('van de voortoets staan er wel naast een ingeleverde natoets', () => {
    expect(met(before, after)).toMatchObject([{ met: ['een'], still: ['een'] }]);
    expect(met({ ...before, finished: undefined }, after)).toEqual([]);
    expect(met({ ...before, skipped: true as const }, after)).toEqual([]);
  });

  test('van de natoets tellen zodra ze ingeleverd is', () => {
    const wrong = given('natoets-gesprek', 'twee', 'band', at.na);
    expect(met(wrong)).toMatchObject([{ met: ['twee'], still: ['twee'] }]);
    expect(met({ ...wrong, finished: undefined })).toEqual([]);
  });

  test('het laatste antwoord telt, in een toets of in de les', () => {
    const inLesson = chose('een', 'taak');
    expect(met(before, after, inLesson)).toMatchObject([{ met: ['een'], still: [] }]);
    const wrong = given('natoets-gesprek', 'twee', 'band', at.na);
    expect(met(chose('twee', 'taak'), wrong)).toMatchObject([{ met: ['twee'], still: ['twee'] }]);
  });

  test('een vignet van de voortoets dat je elders met uitleg deed, telt om wat je daar koos', () => {
    expect(met(before, chose('een', 'band'))).toMatchObject([{ met: ['een'], still: ['een'] }]);
    expect(met(before, chose('een', 'taak'))).toEqual([]);
  });
});
