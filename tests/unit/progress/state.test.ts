import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  caseState,
  exerciseState,
  isAnswered,
  stimulusState,
} from '../../../src/domain/progress/state.ts';
import {
  aCaseAnswer,
  aComparisonAnswer,
  aDialogueAnswer,
  anAgreementAnswer,
  aPrequestionAnswer,
  aResponseAnswer,
  aVignetteAnswer,
} from './answers.ts';

const optionIds = ['doel', 'taak', 'band'];

test('zonder antwoord ben je aan het antwoorden', () => {
  expect(exerciseState(undefined, { version: 1, optionIds })).toBe('answering');
});

describe.each([aVignetteAnswer(), aPrequestionAnswer()])('een antwoord op een $kind', (answer) => {
  test('blijft staan bij een andere volgorde en bij een antwoord erbij', () => {
    fc.assert(
      fc.property(
        fc
          .shuffledSubarray([...optionIds, 'kader', 'klacht'], { minLength: 1 })
          .filter((ids) => ids.includes('taak')),
        (ids) => {
          expect(exerciseState(answer, { version: 1, optionIds: ids })).toBe('committed');
        },
      ),
    );
  });

  test('hoort bij de oude vraag als het gekozen antwoord weg is', () => {
    expect(exerciseState(answer, { version: 1, optionIds: ['doel', 'band'] })).toBe('changed');
  });

  test('hoort bij een andere vraag als de versie anders is', () => {
    expect(exerciseState(answer, { version: 2, optionIds })).toBe('changed');
    expect(exerciseState({ ...answer, version: 3 }, { version: 2, optionIds })).toBe('changed');
  });
});

test('een heropend vignet staat weer open, ook als de vraag gewijzigd is', () => {
  const answer = aVignetteAnswer({ attempt: 2, reopened: true });
  expect(exerciseState(answer, { version: 1, optionIds })).toBe('answering');
  expect(exerciseState(answer, { version: 2, optionIds })).toBe('answering');
});

describe('een doel-en-taakoefening', () => {
  const current = { version: 1, optionIds: ['samen', 'uitleg'], caseIds: ['trein', 'zolder'] };
  const done = aCaseAnswer();

  test('is vastgelegd als elk geval dat is', () => {
    const half = anAgreementAnswer({ cases: { trein: done } });
    expect(exerciseState(half, current)).toBe('answering');
    expect(
      exerciseState(anAgreementAnswer({ cases: { trein: done, zolder: done } }), current),
    ).toBe('committed');
    expect(exerciseState(half, { version: 1, optionIds: ['samen'] })).toBe('committed');
    expect(exerciseState(anAgreementAnswer({ cases: {} }), { version: 1, optionIds: [] })).toBe(
      'answering',
    );
  });

  test('is gewijzigd als een van de gevallen dat is', () => {
    const cases = { trein: done, zolder: aCaseAnswer({ repair: 'weg' }) };
    expect(exerciseState(anAgreementAnswer({ cases }), current)).toBe('changed');
    expect(caseState(cases.trein, current)).toBe('committed');
    expect(caseState(cases.zolder, current)).toBe('changed');
    expect(caseState(aCaseAnswer({ version: 2 }), current)).toBe('changed');
    expect(caseState(aCaseAnswer({ committed: false }), current)).toBe('answering');
    expect(caseState(undefined, current)).toBe('answering');
  });
});

describe('een tabel', () => {
  const told = (version = 1) => ({
    told: { named: 1, version, at: '2026-11-22T08:10Z' },
  });
  const placed = { placed: { choice: 'denken', version: 1, at: '2026-11-22T08:10Z' } };
  const caseIds = ['denken', 'doen'];
  const current = { version: 1, optionIds: [], caseIds };

  test.each<[string, ReturnType<typeof aComparisonAnswer>, string, boolean]>([
    [
      'is open zolang een rij niets heeft',
      aComparisonAnswer({ cells: { 'denken.zin': told() } }),
      'answering',
      false,
    ],
    [
      'is gedaan als van elke rij een vak verteld of gekoppeld is',
      aComparisonAnswer({ cells: { 'denken.zin': told(), 'doen.waartoe': placed } }),
      'committed',
      true,
    ],
    [
      'is niet gedaan door alleen kolommen te verbergen',
      aComparisonAnswer({ cells: {} }),
      'answering',
      false,
    ],
    [
      'is gewijzigd als alles van een vorige versie is, en blijft gedaan voor de les',
      aComparisonAnswer({ cells: { 'denken.zin': told(3), 'doen.zin': told(3) } }),
      'changed',
      true,
    ],
    [
      'is open als na een nieuwe versie nog niet elke rij een vak heeft',
      aComparisonAnswer({ cells: { 'denken.zin': told(), 'doen.zin': told(3) } }),
      'answering',
      true,
    ],
  ])('%s', (_, answer, state, answered) => {
    expect(exerciseState(answer, current)).toBe(state);
    expect(isAnswered(answer, caseIds)).toBe(answered);
  });
});

describe('een zeg-het-zelfreeks', () => {
  const at = '2026-11-22T08:10Z';
  const judged = { before: [], version: 1, at };

  test('is gedaan zodra één opdracht beoordeeld is', () => {
    const answer = aResponseAnswer();
    expect(exerciseState(answer, { version: 1, optionIds: [] })).toBe('committed');
    expect(isAnswered(answer)).toBe(true);
  });
  test('is weer open als alles opnieuw gedaan wordt', () => {
    const answer = aResponseAnswer({ stimuli: { telefoon: { ...judged, reopened: true } } });
    expect(exerciseState(answer, { version: 1, optionIds: [] })).toBe('answering');
    expect(isAnswered(answer)).toBe(false);
  });
  test('zegt per opdracht dat zij sinds het oordeel gewijzigd is', () => {
    expect(stimulusState(undefined, 1)).toBe('answering');
    expect(stimulusState(judged, 1)).toBe('committed');
    expect(stimulusState(judged, 2)).toBe('changed');
    expect(stimulusState({ ...judged, reopened: true }, 2)).toBe('answering');
  });
});

describe('een gesprek', () => {
  const current = { version: 1, optionIds: [] };
  const ends = { samen: '2026-11-22T08:10Z' };

  test('is onderweg tot er een einde is', () => {
    expect(exerciseState(aDialogueAnswer(), current)).toBe('answering');
    expect(isAnswered(aDialogueAnswer())).toBe(false);
    expect(exerciseState(aDialogueAnswer({ ends }), current)).toBe('committed');
  });

  test('blijft gedaan voor wie teruggaat of opnieuw begint', () => {
    expect(isAnswered(aDialogueAnswer({ path: [], ends }))).toBe(true);
  });

  test('zegt dat het gewijzigd is, en neemt niemand een einde af', () => {
    expect(exerciseState(aDialogueAnswer({ ends }), { ...current, version: 2 })).toBe('changed');
    expect(isAnswered(aDialogueAnswer({ ends }))).toBe(true);
  });
});
