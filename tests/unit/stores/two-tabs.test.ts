import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgreementCaseResponse } from '../../../src/domain/agreement/types.ts';
import { toMinute } from '../../../src/domain/progress/clock.ts';
import { FakeBrowser, type Trouble } from './browser.ts';

/*
 * Two tabs on one storage. Between the steps storage events arrive late, in any order, or not before the end. Whatever
 * happens, both tabs and the storage must come to the answers that were really given.
 */

const exercises = ['te-laat-noor', 'te-laat-rik', 'te-laat-mia'];
const tab = fc.nat({ max: 1 });
const commit = fc.record({
  kind: fc.constant('commit' as const),
  tab,
  exercise: fc.constantFrom(...exercises),
  choice: fc.constantFrom('doel', 'taak', 'band'),
});
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: commit,
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('case' as const),
      tab,
      id: fc.constantFrom('trein', 'zolder'),
      repair: fc.constantFrom('samen', 'uitleg'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('redo' as const),
      tab,
      exercise: fc.constantFrom(...exercises),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('hear' as const), tab, place: fc.nat({ max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('return' as const), tab }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const caseResponse = (repair: string): AgreementCaseResponse => ({
  ratings: { goals: 1, tasks: 1, bond: 4 },
  friction: { component: 'goals', lines: ['ta'] },
  repair,
});

/** What one learner did, in the order of doing: the truth both tabs must reach. */
type Given = { first: string; latest: string; attempt: number; reopened: boolean };

const play = (steps: Step[], last: number[]) => {
  const browser = new FakeBrowser();
  const tabs = [browser.open(), browser.open()];
  const given = new Map<string, Given>();
  const cases = new Map<string, string>();
  for (const step of steps) {
    if (step.kind === 'wait') {
      browser.minute += 1;
      continue;
    }
    const { progress } = tabs[step.tab] ?? browser.open();
    if (step.kind === 'commit') {
      progress.commitVignette(step.exercise, 1, { choice: step.choice });
      const before = given.get(step.exercise);
      const isRepeat = before && !before.reopened && before.latest === step.choice;
      given.set(step.exercise, {
        first: before?.first ?? step.choice,
        latest: step.choice,
        attempt: before ? before.attempt + (before.reopened || isRepeat ? 0 : 1) : 1,
        reopened: false,
      });
    } else if (step.kind === 'case') {
      progress.commitAgreement('trein-en-zolder', 1, step.id, caseResponse(step.repair));
      cases.set(step.id, step.repair);
    } else if (step.kind === 'redo') {
      progress.redoExercise(step.exercise);
      const before = given.get(step.exercise);
      if (before && !before.reopened) {
        given.set(step.exercise, { ...before, attempt: before.attempt + 1, reopened: true });
      }
    } else if (step.kind === 'hear') {
      tabs[step.tab]?.hear(step.place);
    } else {
      tabs[step.tab]?.wake(null);
    }
  }
  for (const tab of tabs) {
    for (const place of last) tab.hear(place);
    tab.hearAll();
  }
  return { tabs: [...tabs, browser.open()], given, cases };
};

test('in duizend willekeurige volgorden gaat geen antwoord verloren', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 40 }),
      fc.array(fc.nat({ max: 9 }), { maxLength: 10 }),
      (steps, last) => {
        const { tabs, given, cases } = play(steps, last);
        for (const { progress } of tabs) {
          const seen = [...progress.$answers.get()].flatMap(
            ([exercise, answer]): [string, Given][] =>
              answer.kind === 'vignette'
                ? [
                    [
                      exercise,
                      {
                        first: answer.first.choice,
                        latest: answer.choice,
                        attempt: answer.attempt,
                        reopened: answer.reopened ?? false,
                      },
                    ],
                  ]
                : [],
          );
          expect(new Map(seen)).toEqual(given);
          const agreement = progress.answerStore('trein-en-zolder', 'agreement').get();
          expect(
            new Map(Object.entries(agreement?.cases ?? {}).map(([id, { repair }]) => [id, repair])),
          ).toEqual(cases);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

const troubledStep = fc.oneof(
  {
    weight: 4,
    arbitrary: commit,
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('case' as const),
      tab,
      id: fc.constantFrom('trein', 'zolder'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('hear' as const), tab, place: fc.nat({ max: 9 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('trouble' as const),
      trouble: fc.constantFrom<Trouble>('none', 'full', 'access', 'get', 'set', 'null'),
    }),
  },
);

test('ook als de opslag onderweg volloopt of wegvalt, staat alles er zodra ze weer werkt', () => {
  fc.assert(
    fc.property(fc.array(troubledStep, { maxLength: 40 }), (steps) => {
      const browser = new FakeBrowser();
      const tabs = [browser.open(), browser.open()];
      const moments = new Map<string, string[]>();
      const cases = new Set<string>();
      for (const step of steps) {
        if (step.kind === 'wait') browser.minute += 1;
        else if (step.kind === 'trouble') browser.trouble = step.trouble;
        else if (step.kind === 'hear') tabs[step.tab]?.hear(step.place);
        else if (step.kind === 'case') {
          tabs[step.tab]?.progress.commitAgreement(
            'trein-en-zolder',
            1,
            step.id,
            caseResponse('samen'),
          );
          cases.add(step.id);
        } else {
          tabs[step.tab]?.progress.commitVignette(step.exercise, 1, { choice: step.choice });
          const now = toMinute(browser.now());
          moments.set(step.exercise, [...(moments.get(step.exercise) ?? []), now]);
        }
      }
      browser.trouble = 'none';
      for (const tab of [...tabs, ...tabs]) tab.wake(null);
      for (const { progress } of [...tabs, browser.open()]) {
        for (const [exercise, all] of moments) {
          const answer = progress.answerStore(exercise, 'vignette').get();
          expect(answer?.at).toBe(all.at(-1));
          expect(answer?.first.at).toBe(all[0]);
        }
        const agreement = progress.answerStore('trein-en-zolder', 'agreement').get();
        expect(new Set(Object.keys(agreement?.cases ?? {}))).toEqual(cases);
        expect(progress.exportAll()).toBe(tabs[0]?.progress.exportAll());
      }
    }),
    { numRuns: 1000 },
  );
});

test('wissen in het ene venster wist ook het andere, en niets komt terug', () => {
  const browser = new FakeBrowser();
  const [one, two] = [browser.open(), browser.open()];
  one.progress.commitVignette('te-laat-noor', 1, { choice: 'taak' });
  two.hearAll();
  two.progress.eraseAll();
  one.hearAll();
  expect(one.progress.$answers.get().size).toBe(0);
  one.progress.commitVignette('te-laat-rik', 1, { choice: 'taak' });
  two.hearAll();
  expect([...two.progress.$answers.get().keys()]).toEqual(['te-laat-rik']);
});
