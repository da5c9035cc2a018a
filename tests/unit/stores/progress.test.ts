import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exerciseState } from '../../../src/domain/progress/state.ts';
import { exportProgress } from '../../../src/domain/progress/transfer.ts';
import { createNotices } from '../../../src/stores/notices.ts';
import { aVignetteAnswer, progress } from '../progress/answers.ts';
import { FakeBrowser, type Trouble } from './browser.ts';

const noor = 'te-laat-noor';
const prefix = 'alliantie:/cursus/:v1:';
const response = {
  ratings: { goals: 1, tasks: 2, bond: 4 },
  friction: { component: 'goals', lines: ['ta', 'tb'] },
  repair: 'samen',
} as const;
const agreementResponse = {
  ...response,
  friction: { component: 'goals' as const, lines: ['ta', 'tb'] },
};

test('een antwoord staat na herladen weer op de pagina', () => {
  const browser = new FakeBrowser();
  const tab = browser.open();
  tab.progress.commitVignette(noor, 2, { choice: 'taak', certainty: 3, sentences: ['1a'] });
  tab.progress.commitAgreement('trein-en-zolder', 1, 'trein', agreementResponse);
  tab.progress.commitPrequestion('een-ja-van-wie', 1, 'doel');
  tab.progress.markRead('setting');
  tab.progress.savePosition({ lesson: 'setting', anchor: 'kader' });

  const { progress: later } = browser.open();
  expect(later.answerStore(noor).get()).toMatchObject({
    choice: 'taak',
    certainty: 3,
    sentences: ['1a'],
    version: 2,
    at: '2026-11-22T08:00Z',
  });
  expect(later.answerStore('trein-en-zolder', 'agreement').get()?.cases['trein']).toMatchObject(
    response,
  );
  expect(later.answerStore('een-ja-van-wie', 'prequestion').get()?.choice).toBe('doel');
  expect(later.$read.get().has('setting')).toBe(true);
  expect(later.$position.get()).toEqual({
    lesson: 'setting',
    anchor: 'kader',
    at: '2026-11-22T08:00Z',
  });
  expect(Object.keys(browser.content).toSorted()).toEqual(
    ['a:een-ja-van-wie', 'a:te-laat-noor', 'a:trein-en-zolder', 'l:setting', 'p'].map(
      (key) => prefix + key,
    ),
  );
});

test('een gesprek gaat na herladen verder waar het was, en houdt elk einde', () => {
  const browser = new FakeBrowser();
  const talk = 'van-mij-hoeft-dit-niet';
  const tab = browser.open();
  tab.progress.savePath(talk, 1, ['begin.duwen']);
  tab.progress.saveSpotting(talk, 1, 'stil', 'withdrawal');
  tab.progress.savePath(talk, 1, ['begin.duwen', 'stil.erkennen'], 'later');
  tab.progress.savePath(talk, 1, ['begin.duwen']);

  expect(browser.open().progress.answerStore(talk, 'dialogue').get()).toMatchObject({
    path: ['begin.duwen'],
    spotted: { stil: 'withdrawal' },
    ends: { later: '2026-11-22T08:00Z' },
    attempt: 2,
  });
});

test('een antwoord van een andere soort dan gevraagd telt niet', () => {
  const { progress } = new FakeBrowser().open();
  progress.commitPrequestion(noor, 1, 'doel');
  expect(progress.answerStore(noor, 'vignette').get()).toBeUndefined();
});

test('een leeg bezoek schrijft niets', () => {
  const browser = new FakeBrowser();
  const { progress } = browser.open();
  progress.answerStore(noor).get();
  progress.redoExercise(noor);
  progress.markRead('setting', false);
  expect(browser.content).toEqual({});
});

test('om blijvende opslag wordt pas na het eerste antwoord gevraagd, en één keer', () => {
  const tab = new FakeBrowser().open();
  tab.progress.savePosition({ lesson: 'setting', anchor: 'kader' });
  expect(tab.asked).toBe(0);
  tab.progress.commitVignette(noor, 1, { choice: 'taak' });
  tab.progress.commitVignette('te-laat-rik', 1, { choice: 'taak' });
  expect(tab.asked).toBe(1);
});

test('opnieuw doen opent de oefening en houdt het eerste antwoord', () => {
  const browser = new FakeBrowser();
  const { progress } = browser.open();
  const current = { version: 1, optionIds: ['doel', 'taak'] };
  progress.commitVignette(noor, 1, { choice: 'taak', certainty: 1 });
  progress.commitPrequestion('een-ja-van-wie', 1, 'doel');
  browser.minute = 5;
  progress.redoLesson([noor, 'een-ja-van-wie', 'nooit-gedaan']);
  const $answer = browser.open().progress.answerStore(noor, 'vignette');
  expect(exerciseState($answer.get(), current)).toBe('answering');
  expect(progress.$answers.get().has('een-ja-van-wie')).toBe(false);
  progress.commitVignette(noor, 1, { choice: 'doel' });
  expect(progress.answerStore(noor).get()).toMatchObject({
    choice: 'doel',
    attempt: 2,
    first: { choice: 'taak', certainty: 1 },
  });
});

test('de omgeving hoort van elk antwoord, ook uit een ander venster, en van niets twee keer', () => {
  const browser = new FakeBrowser();
  const [one, two] = [browser.open(), browser.open()];
  one.progress.commitVignette(noor, 1, { choice: 'taak' });
  two.hearAll();
  two.wake(null);
  expect(one.reported).toEqual([noor]);
  expect(two.reported).toEqual([noor]);
});

test('gelezen kan weer ongelezen worden', () => {
  const browser = new FakeBrowser();
  const { progress } = browser.open();
  progress.markRead('setting');
  browser.minute = 9;
  progress.markRead('setting');
  expect(progress.$read.get().get('setting')?.at).toBe('2026-11-22T08:00Z');
  progress.markRead('setting', false);
  expect(browser.open().progress.$read.get().size).toBe(0);
});

describe('opslag die niet meewerkt', () => {
  test.each<[Trouble, string[]]>([
    ['access', ['blocked']],
    ['null', ['blocked']],
    ['get', ['blocked']],
    ['set', ['blocked']],
    ['full', ['full']],
  ])('%s: alles werkt, antwoorden blijven op de pagina, één melding', (trouble, expected) => {
    const browser = new FakeBrowser();
    browser.trouble = trouble;
    const tab = browser.open();
    const { $notices, dismissNotice } = createNotices(tab.environment);
    tab.progress.commitVignette(noor, 1, { choice: 'taak' });
    tab.progress.commitVignette('te-laat-rik', 1, { choice: 'doel' });
    tab.progress.redoExercise(noor);
    tab.progress.commitVignette(noor, 1, { choice: 'band' });
    tab.progress.commitAgreement('trein-en-zolder', 1, 'trein', agreementResponse);
    tab.progress.markRead('setting');
    tab.wake(null);
    expect(tab.progress.answerStore(noor).get()).toMatchObject({
      choice: 'band',
      attempt: 2,
      first: { choice: 'taak' },
    });
    expect([...tab.progress.$answers.get().keys()]).toEqual([
      noor,
      'te-laat-rik',
      'trein-en-zolder',
    ]);
    expect(tab.progress.$read.get().has('setting')).toBe(true);
    expect(tab.progress.exportAll()).toContain('te-laat-rik');
    expect($notices.get()).toEqual(expected);
    dismissNotice($notices.get()[0] ?? 'newer');
    tab.progress.commitVignette('te-laat-mia', 1, { choice: 'taak' });
    expect($notices.get()).toEqual([]);
    expect(browser.content).toEqual({});
  });

  test('opslag die later wegvalt neemt niets van de pagina', () => {
    const browser = new FakeBrowser();
    const tab = browser.open();
    tab.progress.commitVignette(noor, 1, { choice: 'taak' });
    browser.trouble = 'access';
    tab.wake(null);
    tab.wake(`${prefix}a:${noor}`);
    expect(tab.progress.answerStore(noor).get()).toMatchObject({ choice: 'taak' });
  });

  test('wat niet bewaard kon worden, wordt bewaard zodra het weer kan', () => {
    const browser = new FakeBrowser();
    const tab = browser.open();
    browser.trouble = 'full';
    tab.progress.commitVignette(noor, 1, { choice: 'taak' });
    browser.trouble = 'none';
    tab.progress.commitVignette('te-laat-rik', 1, { choice: 'doel' });
    expect([...browser.open().progress.$answers.get().keys()].toSorted()).toEqual([
      noor,
      'te-laat-rik',
    ]);
  });

  test('wat niet bewaard kon worden, komt bij wat een ander venster bewaarde', () => {
    const browser = new FakeBrowser();
    const [one, two] = [browser.open(), browser.open()];
    browser.trouble = 'full';
    one.progress.commitAgreement('trein-en-zolder', 1, 'trein', agreementResponse);
    one.progress.commitVignette(noor, 1, { choice: 'taak' });
    browser.trouble = 'none';
    browser.minute = 3;
    two.progress.commitAgreement('trein-en-zolder', 1, 'zolder', agreementResponse);
    two.progress.commitVignette(noor, 1, { choice: 'doel' });
    one.hearAll();
    const { progress } = browser.open();
    expect(
      Object.keys(
        progress.answerStore('trein-en-zolder', 'agreement').get()?.cases ?? {},
      ).toSorted(),
    ).toEqual(['trein', 'zolder']);
    expect(progress.answerStore(noor).get()).toMatchObject({
      choice: 'doel',
      first: { choice: 'taak' },
    });
  });

  test.each(['rommel', '{"v":9,"kind":"vignette"}'])(
    'een onleesbaar antwoord (%s) blijft naast het nieuwe bestaan',
    (text) => {
      const browser = new FakeBrowser();
      browser.area.setItem(`${prefix}a:${noor}`, text);
      browser.area.setItem(
        `${prefix}a:te-laat-rik`,
        JSON.stringify({ v: 1, ...aVignetteAnswer({ exercise: 'te-laat-rik' }) }),
      );
      const tab = browser.open();
      const { $notices } = createNotices(tab.environment);
      expect($notices.get()).toEqual([text === 'rommel' ? 'corrupt' : 'newer']);
      expect([...tab.progress.$answers.get().keys()]).toEqual(['te-laat-rik']);
      tab.progress.redoExercise(noor);
      expect(browser.content[`${prefix}a:${noor}`]).toBe(text);
      tab.progress.commitVignette(noor, 1, { choice: 'taak' });
      expect(browser.content[`alliantie:/cursus/:kept:v1:a:${noor}:1`]).toBe(text);
      expect(browser.open().progress.answerStore(noor).get()).toMatchObject({ choice: 'taak' });
    },
  );

  test('een nieuwere versie in een ander venster neemt hier geen antwoord weg', () => {
    const browser = new FakeBrowser();
    const tab = browser.open();
    tab.progress.commitVignette(noor, 1, { choice: 'taak' });
    browser.area.setItem(`${prefix}a:${noor}`, '{"v":9}');
    tab.wake(`${prefix}a:${noor}`);
    expect(tab.progress.answerStore(noor).get()).toMatchObject({ choice: 'taak' });
  });
});

describe('een gewijzigde cursus', () => {
  const exercises = ['te-laat-noor', 'te-laat-rik', 'te-laat-mia', 'te-laat-bas'];
  const optionIds = ['doel', 'taak', 'band'];
  const choice = fc.constantFrom(...optionIds);

  test('geeft elk oud antwoord terug na andere volgorde, een gewijzigde tekst en een nieuw geval', () => {
    fc.assert(
      fc.property(
        fc.array(choice, { minLength: 4, maxLength: 4 }),
        fc.shuffledSubarray([...optionIds, 'kader'], { minLength: 4 }),
        (choices, reordered) => {
          const browser = new FakeBrowser();
          const { progress: before } = browser.open();
          exercises.forEach((exercise, place) =>
            before.commitVignette(exercise, 1, { choice: choices[place] ?? '' }),
          );
          const { progress: after } = browser.open();
          exercises.forEach((exercise, place) => {
            const answer = after.answerStore(exercise, 'vignette').get();
            expect(answer?.choice).toBe(choices[place]);
            expect(exerciseState(answer, { version: 1, optionIds: reordered })).toBe('committed');
          });
          expect(
            exerciseState(after.answerStore('te-laat-nieuw').get(), { version: 1, optionIds }),
          ).toBe('answering');
        },
      ),
    );
  });

  test('zegt bij een weggehaald antwoord en bij een nieuwe versie dat de vraag gewijzigd is, en verliest verder niets', () => {
    fc.assert(
      fc.property(
        fc.array(choice, { minLength: 4, maxLength: 4 }),
        fc.constantFrom(...exercises),
        choice,
        fc.boolean(),
        (choices, edited, removed, raised) => {
          const browser = new FakeBrowser();
          const { progress: before } = browser.open();
          exercises.forEach((exercise, place) =>
            before.commitVignette(exercise, 1, { choice: choices[place] ?? '' }),
          );
          const { progress: after } = browser.open();
          for (const [place, exercise] of exercises.entries()) {
            const isEdited = exercise === edited;
            const current = {
              version: isEdited && raised ? 2 : 1,
              optionIds: isEdited ? optionIds.filter((id) => id !== removed) : optionIds,
            };
            const answer = after.answerStore(exercise, 'vignette').get();
            const isChanged = isEdited && (raised || choices[place] === removed);
            expect(exerciseState(answer, current)).toBe(isChanged ? 'changed' : 'committed');
            expect(answer?.choice).toBe(choices[place]);
          }
        },
      ),
    );
  });
});

describe('bewaren als bestand', () => {
  const stateOf = ({
    $answers,
    $read,
    $position,
  }: ReturnType<FakeBrowser['open']>['progress']) => ({
    answers: new Map($answers.get()),
    read: new Map($read.get()),
    position: $position.get(),
  });

  test('bewaren, wissen en inlezen geeft dezelfde toestand, op de pagina en in de opslag', () => {
    fc.assert(
      fc.property(progress, (given) => {
        const browser = new FakeBrowser();
        const { progress } = browser.open();
        progress.importFile(exportProgress('alliantie', given, '2026-11-22T09:00Z'));
        const before = stateOf(progress);
        expect(before.answers.size).toBe(given.answers.length);
        const file = progress.exportAll();
        progress.eraseAll();
        expect(stateOf(progress)).toEqual({
          answers: new Map(),
          read: new Map(),
          position: undefined,
        });
        expect(browser.content).toEqual({});
        expect(progress.importFile(file)).toEqual({ kind: 'ok', answers: given.answers.length });
        expect(stateOf(progress)).toEqual(before);
        expect(stateOf(browser.open().progress)).toEqual(before);
        expect(progress.exportAll()).toBe(file);
      }),
    );
  });

  test('een bestand dat niet deugt verandert niets', () => {
    const browser = new FakeBrowser();
    const { progress } = browser.open();
    progress.commitVignette(noor, 1, { choice: 'taak' });
    const [before, content, file] = [stateOf(progress), browser.content, progress.exportAll()];
    fc.assert(
      fc.property(
        fc.nat({ max: file.length - 1 }),
        fc.constantFrom('', '"', '{', '9', 'é'),
        (place, put) => {
          const damaged = file.slice(0, place) + put + file.slice(place + 1);
          const result = progress.importFile(damaged);
          if (result.kind !== 'ok') {
            expect(stateOf(progress)).toEqual(before);
            expect(browser.content).toEqual(content);
            return;
          }
          // What is still a good file is merged; start over.
          progress.eraseAll();
          progress.importFile(file);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('inlezen voegt samen: het laatste antwoord wint, het eerste blijft, twee keer is één keer', () => {
    const [phone, laptop] = [new FakeBrowser(), new FakeBrowser()];
    const [onPhone, onLaptop] = [phone.open().progress, laptop.open().progress];
    onPhone.commitVignette(noor, 1, { choice: 'doel', certainty: 1 });
    laptop.minute = 10;
    onLaptop.commitVignette(noor, 1, { choice: 'taak', certainty: 3 });
    onLaptop.commitVignette('te-laat-rik', 1, { choice: 'band' });
    const file = onLaptop.exportAll();
    expect(onPhone.importFile(file)).toEqual({ kind: 'ok', answers: 2 });
    const once = stateOf(onPhone);
    expect(once.answers.get(noor)).toMatchObject({
      choice: 'taak',
      first: { choice: 'doel', certainty: 1 },
    });
    onPhone.importFile(file);
    expect(stateOf(onPhone)).toEqual(once);
    onLaptop.importFile(onPhone.exportAll());
    expect(stateOf(onLaptop)).toEqual(once);
  });

  test('wissen laat instellingen en eigen teksten staan, en neemt de onleesbare waarden mee', () => {
    const browser = new FakeBrowser();
    browser.area.setItem(`${prefix}s:theme`, '"dark"');
    browser.area.setItem(`${prefix}t:${noor}`, '{"v":1,"text":"Dag.","at":"2026-11-22T08:00Z"}');
    browser.area.setItem('andere-site', 'blijft');
    browser.area.setItem(`${prefix}a:${noor}`, 'rommel');
    const { progress } = browser.open();
    progress.commitVignette(noor, 1, { choice: 'taak' });
    progress.eraseAll();
    expect(Object.keys(browser.content).toSorted()).toEqual([
      `${prefix}s:theme`,
      `${prefix}t:${noor}`,
      'andere-site',
    ]);
    expect(progress.exportAll()).not.toContain('Dag.');
  });
});
