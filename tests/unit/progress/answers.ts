import fc from 'fast-check';
import { components } from '../../../src/domain/agreement/types.ts';
import type {
  AgreementAnswer,
  AgreementCaseAnswer,
  Answer,
  ComparisonAnswer,
  ComparisonCellAnswer,
  DialogueAnswer,
  Minute,
  PrequestionAnswer,
  Progress,
  ResponseAnswer,
  SortingAnswer,
  TestAnswer,
  VignetteAnswer,
} from '../../../src/domain/progress/types.ts';

/** A committed first answer to `te-laat-noor`, version 1, at ten past eight. */
export const aVignetteAnswer = (parts: Partial<VignetteAnswer> = {}): VignetteAnswer => ({
  kind: 'vignette',
  exercise: 'te-laat-noor',
  version: 1,
  choice: 'taak',
  at: '2026-11-22T08:10Z',
  attempt: 1,
  first: { version: 1, choice: 'taak', at: '2026-11-22T08:10Z' },
  ...parts,
});

export const aCaseAnswer = (parts: Partial<AgreementCaseAnswer> = {}): AgreementCaseAnswer => ({
  ratings: { goals: 1, tasks: 'unknown', bond: 3 },
  friction: { component: 'tasks', lines: ['ta', 'tb'] },
  repair: 'samen',
  committed: true,
  version: 1,
  at: '2026-11-22T08:10Z',
  attempt: 1,
  ...parts,
});

export const anAgreementAnswer = (parts: Partial<AgreementAnswer> = {}): AgreementAnswer => ({
  kind: 'agreement',
  exercise: 'trein-en-zolder',
  version: 1,
  cases: { trein: aCaseAnswer() },
  at: '2026-11-22T08:10Z',
  attempt: 1,
  ...parts,
});

export const aPrequestionAnswer = (parts: Partial<PrequestionAnswer> = {}): PrequestionAnswer => ({
  kind: 'prequestion',
  exercise: 'een-ja-van-wie',
  version: 1,
  choice: 'taak',
  at: '2026-11-22T08:10Z',
  ...parts,
});

export const aComparisonAnswer = (parts: Partial<ComparisonAnswer> = {}): ComparisonAnswer => ({
  kind: 'comparison',
  exercise: 'modellen',
  version: 1,
  cells: {
    'systemisch.klassiek': { told: { named: 2, version: 1, at: '2026-11-22T08:10Z' } },
  },
  at: '2026-11-22T08:10Z',
  ...parts,
});

/** A conversation stopped after two lines. */
export const aDialogueAnswer = (parts: Partial<DialogueAnswer> = {}): DialogueAnswer => ({
  kind: 'dialogue',
  exercise: 'van-mij-hoeft-dit-niet',
  version: 1,
  path: ['begin.duwen', 'stil.erkennen'],
  spotted: {},
  ends: {},
  at: '2026-11-22T08:10Z',
  attempt: 1,
  ...parts,
});

export const aResponseAnswer = (parts: Partial<ResponseAnswer> = {}): ResponseAnswer => ({
  kind: 'response',
  exercise: 'herstelzin-met-eigen-aandeel',
  version: 1,
  stimuli: { telefoon: { before: ['kort'], version: 1, at: '2026-11-22T08:10Z' } },
  at: '2026-11-22T08:10Z',
  ...parts,
});

/** A pre-test of which one item was answered, not handed in. */
export const aTestAnswer = (parts: Partial<TestAnswer> = {}): TestAnswer => ({
  kind: 'test',
  exercise: 'voortoets-werkalliantie',
  version: 1,
  items: { 'te-laat-noor': { version: 1, choice: 'taak', at: '2026-11-22T08:10Z' } },
  at: '2026-11-22T08:10Z',
  ...parts,
});

/** Few values on purpose: merging is decided by what is equal. */
export const minute: fc.Arbitrary<Minute> = fc.constantFrom(
  '2026-11-22T08:10Z',
  '2026-11-22T08:11Z',
  '2027-01-01T00:00Z',
);
const small = fc.integer({ min: 1, max: 3 });
const choice = fc.constantFrom('doel', 'taak', 'band');
const certainty = fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const);
const sentences = fc.oneof(
  fc.constant(undefined),
  fc.constant('none' as const),
  fc.uniqueArray(fc.constantFrom('1a', '2b', '3c-2'), { minLength: 1, maxLength: 2 }),
);
const first = fc.record({ version: small, choice, certainty, at: minute });

export const vignetteAnswer = (exercise: fc.Arbitrary<string>): fc.Arbitrary<VignetteAnswer> =>
  fc.record({
    kind: fc.constant('vignette'),
    exercise,
    version: small,
    choice,
    certainty,
    sentences,
    at: minute,
    attempt: small,
    reopened: fc.constantFrom(undefined, true as const),
    first,
  });

const rating = fc.constantFrom(undefined, 1 as const, 3 as const, 5 as const, 'unknown' as const);
const caseAnswer: fc.Arbitrary<AgreementCaseAnswer> = fc.record({
  ratings: fc.record({ goals: rating, tasks: rating, bond: rating }),
  friction: fc.option(
    fc.record({
      component: fc.constantFrom(...components),
      lines: fc.uniqueArray(fc.constantFrom('ta', 'tb'), { maxLength: 2 }),
    }),
    { nil: undefined },
  ),
  repair: fc.constantFrom(undefined, 'samen', 'uitleg'),
  committed: fc.boolean(),
  version: small,
  at: minute,
  attempt: small,
});

export const agreementAnswer = (exercise: fc.Arbitrary<string>): fc.Arbitrary<AgreementAnswer> =>
  fc.record({
    kind: fc.constant('agreement'),
    exercise,
    version: small,
    cases: fc.dictionary(fc.constantFrom('trein', 'zolder', 'kelder'), caseAnswer, { minKeys: 1 }),
    at: minute,
    attempt: small,
  });

export const prequestionAnswer = (
  exercise: fc.Arbitrary<string>,
): fc.Arbitrary<PrequestionAnswer> =>
  fc.record({ kind: fc.constant('prequestion'), exercise, version: small, choice, at: minute });

const again = fc.constantFrom(undefined, true as const);
const cellAnswer: fc.Arbitrary<ComparisonCellAnswer> = fc.record({
  told: fc.option(fc.record({ named: small, version: small, at: minute, again }), {
    nil: undefined,
  }),
  placed: fc.option(fc.record({ choice, version: small, at: minute, again }), { nil: undefined }),
});

export const comparisonAnswer = (exercise: fc.Arbitrary<string>): fc.Arbitrary<ComparisonAnswer> =>
  fc.record({
    kind: fc.constant('comparison'),
    exercise,
    version: small,
    cells: fc.dictionary(fc.constantFrom('doel.zin', 'taak.zin', 'band.vandaag'), cellAnswer),
    hidden: fc.option(
      fc.record({
        columns: fc.uniqueArray(fc.constantFrom('zin', 'vandaag')),
        at: minute,
      }),
      { nil: undefined },
    ),
    at: minute,
  });

const said = fc.constantFrom('begin.duwen', 'begin.wachten', 'stil.erkennen');
export const dialogueAnswer = (exercise: fc.Arbitrary<string>): fc.Arbitrary<DialogueAnswer> =>
  fc.record({
    kind: fc.constant('dialogue'),
    exercise,
    version: small,
    path: fc.array(said, { maxLength: 3 }),
    spotted: fc.dictionary(
      fc.constantFrom('begin', 'stil'),
      fc.constantFrom('none' as const, 'withdrawal' as const, 'confrontation' as const),
    ),
    ends: fc.dictionary(fc.constantFrom('samen', 'weg'), minute),
    at: minute,
    attempt: small,
  });

const met = fc.uniqueArray(fc.constantFrom('concreet', 'aandeel', 'kort'), { maxLength: 2 });

export const responseAnswer = (exercise: fc.Arbitrary<string>): fc.Arbitrary<ResponseAnswer> =>
  fc.record({
    kind: fc.constant('response'),
    exercise,
    version: small,
    stimuli: fc.dictionary(
      fc.constantFrom('telefoon', 'schrift', 'brief'),
      fc.record({
        before: met,
        after: fc.option(met, { nil: undefined }),
        again: fc.option(met, { nil: undefined }),
        pace: fc.constantFrom(undefined, 'easy' as const, 'hard' as const),
        version: small,
        at: minute,
        reopened: again,
      }),
    ),
    at: minute,
  });

export const testAnswer = (exercise: fc.Arbitrary<string>): fc.Arbitrary<TestAnswer> =>
  fc.record({
    kind: fc.constant('test'),
    exercise,
    version: small,
    items: fc.dictionary(
      fc.constantFrom('te-laat-noor', 'te-laat-bilal', 'huiswerk-wim'),
      fc.record({ version: small, choice, certainty, at: minute }),
    ),
    estimate: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
    finished: fc.option(minute, { nil: undefined }),
    skipped: again,
    at: minute,
  });

export const sortingAnswer = (exercise: fc.Arbitrary<string>): fc.Arbitrary<SortingAnswer> =>
  fc.record({
    kind: fc.constant('sorting'),
    exercise,
    version: small,
    situations: fc.dictionary(
      fc.constantFrom('aicha', 'bas'),
      fc.record({
        category: choice,
        factor: choice,
        doubt: again,
        whatIf: fc.dictionary(fc.constantFrom('klok', 'toon'), choice),
        version: small,
        at: minute,
        reopened: again,
      }),
    ),
    at: minute,
  });

export const answer = (exercise: fc.Arbitrary<string>): fc.Arbitrary<Answer> =>
  fc.oneof(
    vignetteAnswer(exercise),
    agreementAnswer(exercise),
    prequestionAnswer(exercise),
    comparisonAnswer(exercise),
    sortingAnswer(exercise),
    dialogueAnswer(exercise),
    responseAnswer(exercise),
    testAnswer(exercise),
  );

/** Progress as a device holds it: every id once. */
export const progress: fc.Arbitrary<Progress> = fc.record({
  answers: fc.uniqueArray(answer(fc.stringMatching(/^[a-z]{2,6}(-[a-z]{2,6}){0,2}$/)), {
    maxLength: 8,
    selector: ({ exercise }) => exercise,
  }),
  read: fc.uniqueArray(
    fc.record({ lesson: fc.constantFrom('setting', 'bordin', 'kader'), at: minute }),
    {
      selector: ({ lesson }) => lesson,
    },
  ),
  position: fc.option(
    fc.record({ lesson: fc.constantFrom('setting', 'bordin'), anchor: fc.string(), at: minute }),
    { nil: undefined },
  ),
});
