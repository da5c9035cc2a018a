import { expect, test } from 'vitest';
import { meterOrder } from '../../../src/domain/dialogue/meters.ts';
import { dialogueStrings as t } from '../../../src/strings/nl/dialogue.ts';

test.each([
  [{ bond: { max: -1 } }, 'Staat band lager dan 0?'],
  [{ bond: { max: -4 } }, 'Staat band lager dan −3?'],
  [{ goals: { min: 2 } }, 'Staat doelen op +2 of hoger?'],
  [{ tasks: { min: -1, max: 1 } }, 'Staat taken tussen −1 en +1?'],
  [
    { goals: { min: 2 }, tasks: { min: 1 }, bond: { min: 1 } },
    'Staat band op +1 of hoger, doelen op +2 of hoger en taken op +1 of hoger?',
  ],
])('op papier is een kruispunt een vraag die je kunt beantwoorden: %j', (when, question) => {
  expect(t.text.conditions(when, meterOrder)).toBe(question);
});

test.each([
  [{ bond: 0, goals: 0, tasks: 0 }, 'Wat het deed: band, doelen en taken bleven gelijk.'],
  [{ bond: 1, goals: 0, tasks: -2 }, 'Wat het deed: band iets sterker en taken veel zwakker.'],
  [
    { bond: -1, goals: 2, tasks: 1 },
    'Wat het deed: band iets zwakker, doelen veel sterker en taken iets sterker.',
  ],
])('wat een zin deed, staat er in woorden: %j', (effect, words) => {
  expect(t.effect(effect, meterOrder)).toBe(words);
});
