import { describe, expect, test } from 'vitest';
import {
  answerAgreementCase,
  answerPrequestion,
  answerVignette,
  followPath,
  hideColumns,
  placeCells,
  reopen,
  reopenStimulus,
  judgeResponse,
  spotInDialogue,
  tellCell,
} from '../../../src/domain/progress/attempt.ts';
import { toMinute } from '../../../src/domain/progress/clock.ts';
import {
  aCaseAnswer,
  aComparisonAnswer,
  aDialogueAnswer,
  anAgreementAnswer,
  aPrequestionAnswer,
  aResponseAnswer,
  aVignetteAnswer,
} from './answers.ts';

const occasion = { exercise: 'te-laat-noor', version: 1, now: '2026-11-22T09:00Z' };

test('een moment gaat tot op de minuut, in UTC', () => {
  expect(toMinute(new Date('2026-11-22T10:10:59.999+02:00'))).toBe('2026-11-22T08:10Z');
});

describe('een vignet', () => {
  test('bewaart keuze, zekerheid en zinnen, en het eerste antwoord apart', () => {
    expect(
      answerVignette(undefined, occasion, { choice: 'taak', certainty: 2, sentences: ['1a'] }),
    ).toEqual({
      kind: 'vignette',
      exercise: 'te-laat-noor',
      version: 1,
      choice: 'taak',
      certainty: 2,
      sentences: ['1a'],
      at: occasion.now,
      attempt: 1,
      first: { version: 1, choice: 'taak', certainty: 2, at: occasion.now },
    });
  });

  test('telt een poging erbij en houdt het eerste antwoord', () => {
    const before = aVignetteAnswer();
    expect(answerVignette(before, occasion, { choice: 'doel' })).toMatchObject({
      choice: 'doel',
      attempt: 2,
      at: occasion.now,
      first: before.first,
    });
  });

  test('telt een tweede klik op hetzelfde antwoord niet, en onthoudt wanneer het was', () => {
    const before = aVignetteAnswer({ certainty: 1, sentences: 'none' });
    expect(
      answerVignette(before, occasion, { choice: 'taak', certainty: 1, sentences: 'none' }),
    ).toEqual({ ...before, at: occasion.now });
  });

  test('opnieuw doen opent een poging, die het volgende antwoord vult', () => {
    const reopened = reopen(aVignetteAnswer(), occasion.now);
    expect(reopened).toMatchObject({
      choice: 'taak',
      attempt: 2,
      reopened: true,
      at: occasion.now,
    });
    expect(reopen(reopened, '2026-11-22T10:00Z')).toBe(reopened);
    const again = answerVignette(reopened, occasion, { choice: 'taak' });
    expect(again).toMatchObject({ choice: 'taak', attempt: 2, first: aVignetteAnswer().first });
    expect(again.reopened).toBeUndefined();
  });

  test('laat de tijd niet teruglopen als de klok verkeerd stond', () => {
    const future = aVignetteAnswer({ at: '2031-01-01T00:00Z' });
    expect(answerVignette(future, occasion, { choice: 'doel' }).at).toBe('2031-01-01T00:00Z');
    expect(reopen(future, occasion.now)).toMatchObject({ at: '2031-01-01T00:00Z' });
    expect(
      answerPrequestion(aPrequestionAnswer({ at: '2031-01-01T00:00Z' }), occasion, 'doel').at,
    ).toBe('2031-01-01T00:00Z');
  });
});

describe('een doel-en-taakoefening', () => {
  const response = {
    ratings: { goals: 4, tasks: 'unknown', bond: 2 },
    friction: { component: 'bond', lines: ['za', 'zb'] },
    repair: 'samen',
  } as const;

  test('bewaart één geval en laat het andere staan', () => {
    const before = anAgreementAnswer();
    const after = answerAgreementCase(before, occasion, 'zolder', {
      ...response,
      friction: { component: 'bond', lines: ['za', 'zb'] },
    });
    expect(after.cases).toEqual({
      trein: before.cases['trein'],
      zolder: { ...response, committed: true, version: 1, at: occasion.now, attempt: 1 },
    });
    expect(after.at).toBe(occasion.now);
  });

  test('laat de tijd ook hier niet teruglopen', () => {
    const future = anAgreementAnswer({
      cases: { trein: aCaseAnswer({ at: '2031-01-01T00:00Z' }) },
    });
    expect(reopen(future, occasion.now)?.at).toBe('2031-01-01T00:00Z');
    const after = answerAgreementCase(future, occasion, 'trein', aCaseAnswer({ repair: 'uitleg' }));
    expect(after).toMatchObject({ at: '2031-01-01T00:00Z', attempt: 2 });
  });

  test('neemt niets over wat er niet hoort', () => {
    const withText = {
      ...aCaseAnswer(),
      note: 'een naam',
      ratings: { goals: 1, tasks: 1, bond: 1, note: 'een naam' },
    } as const;
    expect(
      JSON.stringify(answerAgreementCase(undefined, occasion, 'trein', withText)),
    ).not.toContain('naam');
  });

  test('maakt een geval leeg bij opnieuw doen, en telt de poging', () => {
    const reopened = reopen(anAgreementAnswer(), occasion.now);
    expect(reopened).toMatchObject({
      attempt: 2,
      cases: { trein: { ratings: {}, committed: false, attempt: 2 } },
    });
    expect(reopen(reopened, occasion.now)).toEqual(reopened);
    const again = answerAgreementCase(reopened, occasion, 'trein', aCaseAnswer());
    expect(again.cases['trein']).toMatchObject({ committed: true, attempt: 2, repair: 'samen' });
    const third = answerAgreementCase(again, { ...occasion, version: 2 }, 'trein', aCaseAnswer());
    expect(third).toMatchObject({ version: 2, attempt: 3 });
    expect(answerAgreementCase(third, { ...occasion, version: 2 }, 'trein', aCaseAnswer())).toEqual(
      third,
    );
  });
});

test('van een beginvraag blijft bij opnieuw doen niets over', () => {
  expect(reopen(aPrequestionAnswer(), occasion.now)).toBeUndefined();
  expect(reopen(undefined, occasion.now)).toBeUndefined();
});

describe('een tabel', () => {
  const table = { exercise: 'modellen', version: 2, now: '2026-11-22T09:00Z' };

  test('bewaart per vak het laatste dat verteld is, met dag en minuut', () => {
    const first = tellCell(undefined, table, 'systemisch.zin', 1);
    const second = tellCell(first, { ...table, now: '2026-11-23T09:00Z' }, 'systemisch.zin', 3);
    expect(second).toEqual({
      kind: 'comparison',
      exercise: 'modellen',
      version: 2,
      cells: { 'systemisch.zin': { told: { named: 3, version: 2, at: '2026-11-23T09:00Z' } } },
      hidden: undefined,
      at: '2026-11-23T09:00Z',
    });
  });

  test('houdt vertellen en koppelen uit elkaar', () => {
    const told = tellCell(undefined, table, 'systemisch.zin', 1);
    const both = placeCells(told, table, {
      'systemisch.zin': 'cognitief',
      'cognitief.zin': 'cognitief',
    });
    expect(both.cells).toMatchObject({
      'systemisch.zin': { told: { named: 1 }, placed: { choice: 'cognitief' } },
      'cognitief.zin': { placed: { choice: 'cognitief' } },
    });
  });

  test('bewaart verborgen kolommen zonder iets aan de uitslagen te doen', () => {
    const before = aComparisonAnswer();
    const after = hideColumns(before, table, ['vandaag']);
    expect(after.cells).toEqual(before.cells);
    expect(after.hidden).toEqual({ columns: ['vandaag'], at: table.now });
    expect(after.version).toBe(before.version);
  });

  test('gaat niet terug in de tijd als de klok dat doet', () => {
    const later = tellCell(undefined, { ...table, now: '2027-01-01T00:00Z' }, 'a.b', 1);
    const next = tellCell(later, table, 'a.b', 2);
    expect(next.at).toBe('2027-01-01T00:00Z');
    expect(next.cells['a.b']?.told?.at).toBe('2027-01-01T00:00Z');
  });

  test('opnieuw doen maakt elk vak open en laat de kolommen zoals ze zijn', () => {
    const before = aComparisonAnswer({ hidden: { columns: ['zin'], at: '2026-11-22T08:00Z' } });
    const after = reopen(before, table.now);
    expect(after).toMatchObject({
      cells: { 'systemisch.klassiek': { told: { named: 2, again: true, at: table.now } } },
      hidden: before.hidden,
    });
  });
});

describe('een gesprek', () => {
  const talk = { ...occasion, exercise: 'van-mij-hoeft-dit-niet' };
  const before = aDialogueAnswer();

  test('bewaart wat er gezegd is, na elke zin', () => {
    expect(followPath(undefined, talk, ['begin.duwen'])).toEqual({
      ...before,
      path: ['begin.duwen'],
      at: talk.now,
    });
    expect(followPath(before, talk, [...before.path, 'deur.aan-jou'])).toMatchObject({
      path: ['begin.duwen', 'stil.erkennen', 'deur.aan-jou'],
      attempt: 1,
    });
  });

  test('telt een poging erbij voor wie teruggaat of opnieuw begint', () => {
    expect(followPath(before, talk, ['begin.duwen'])).toMatchObject({ attempt: 2 });
    expect(followPath(before, talk, [])).toMatchObject({ path: [], attempt: 2 });
    expect(followPath(before, talk, ['begin.duwen', 'stil.doorgaan'])).toMatchObject({
      attempt: 2,
    });
    const emptied = aDialogueAnswer({ path: [], attempt: 2 });
    expect(followPath(emptied, talk, ['begin.wachten'])).toMatchObject({ attempt: 2 });
  });

  test('onthoudt elk einde met de eerste keer, ook na teruggaan', () => {
    const ended = followPath(before, talk, before.path, 'samen');
    expect(ended.ends).toEqual({ samen: talk.now });
    const later = { ...talk, now: '2026-11-23T09:00Z' };
    expect(followPath(followPath(ended, later, []), later, before.path, 'samen').ends).toEqual({
      samen: talk.now,
    });
    expect(followPath(ended, later, ['begin.duwen'], 'weg').ends).toEqual({
      samen: talk.now,
      weg: later.now,
    });
  });

  test('na een wijziging begint een nieuw pad; de eindes die je zag blijven', () => {
    const ended = aDialogueAnswer({ ends: { samen: before.at }, spotted: { stil: 'withdrawal' } });
    expect(followPath(ended, { ...talk, version: 2 }, ['begin.anders'])).toEqual({
      ...ended,
      version: 2,
      path: ['begin.anders'],
      spotted: {},
      at: talk.now,
      attempt: 2,
    });
  });

  test('bewaart wat je zag gebeuren naast wat je zei', () => {
    const seen = spotInDialogue(before, talk, 'stil', 'withdrawal');
    expect(seen).toEqual({ ...before, spotted: { stil: 'withdrawal' }, at: talk.now });
    expect(spotInDialogue(seen, talk, 'stil', 'none').spotted).toEqual({ stil: 'none' });
    expect(spotInDialogue(undefined, talk, 'begin', 'none').path).toEqual([]);
  });

  test('opnieuw doen begint vooraan en houdt de eindes', () => {
    const ended = aDialogueAnswer({ ends: { samen: before.at }, spotted: { stil: 'none' } });
    expect(reopen(ended, talk.now)).toEqual({
      ...ended,
      path: [],
      spotted: {},
      attempt: 2,
      at: talk.now,
    });
  });
});

describe('een zeg-het-zelfreeks', () => {
  const later = { ...occasion, exercise: 'herstelzin-met-eigen-aandeel' };

  test('bewaart per opdracht wat de lezer vond, en laat de andere opdrachten staan', () => {
    const before = aResponseAnswer();
    const after = judgeResponse(before, later, 'brief', { before: ['kort'], after: ['aandeel'] });
    expect(after).toMatchObject({ kind: 'response', at: occasion.now });
    expect(after.stimuli).toEqual({
      telefoon: before.stimuli['telefoon'],
      brief: { before: ['kort'], after: ['aandeel'], version: 1, at: occasion.now },
    });
  });

  test('neemt nooit de woorden van de lezer mee', () => {
    const withText = { before: ['kort'], text: 'wat ik zei' };
    expect(JSON.stringify(judgeResponse(undefined, later, 'brief', withText))).not.toContain(
      'wat ik zei',
    );
  });

  test('opent één opdracht opnieuw zonder het oude oordeel weg te gooien', () => {
    const before = aResponseAnswer();
    const open = reopenStimulus(before, 'telefoon', occasion.now);
    expect(open).toMatchObject({
      stimuli: { telefoon: { before: ['kort'], reopened: true, at: occasion.now } },
    });
    const again = judgeResponse(open, later, 'telefoon', { before: [] });
    expect(again.stimuli['telefoon']).toEqual({ before: [], version: 1, at: occasion.now });
  });

  test('heeft aan een opdracht die nooit gedaan is niets te openen', () => {
    const before = aResponseAnswer();
    expect(reopenStimulus(before, 'brief', occasion.now)).toBe(before);
    expect(reopenStimulus(undefined, 'brief', occasion.now)).toBeUndefined();
  });

  test('opent bij opnieuw doen alle opdrachten', () => {
    const both = judgeResponse(aResponseAnswer(), later, 'brief', { before: [] });
    expect(reopen(both, occasion.now)).toMatchObject({
      stimuli: { telefoon: { reopened: true }, brief: { reopened: true } },
    });
  });

  test('laat de tijd niet teruglopen', () => {
    const future = aResponseAnswer({
      stimuli: { telefoon: { before: [], version: 1, at: '2031-01-01T00:00Z' } },
      at: '2031-01-01T00:00Z',
    });
    const after = judgeResponse(future, later, 'telefoon', { before: ['kort'] });
    expect(after.at).toBe('2031-01-01T00:00Z');
    expect(after.stimuli['telefoon']?.at).toBe('2031-01-01T00:00Z');
  });
});
