import { expect, test } from 'vitest';
import type { PlayableVignette } from '../../../src/domain/vignette/playable.ts';
import { createPlaying } from '../../../src/stores/playing.ts';

const aVignette = (exercise: string): PlayableVignette => ({
  exercise,
  version: 1,
  lesson: 'setting',
  title: 'Te laat',
  question: 'Wat eerst?',
  sensitivity: [],
  options: [
    { id: 'taak', text: 'De taak' },
    { id: 'band', text: 'De band' },
  ],
  story: 'Bo komt te laat. Ze lacht.',
  sentences: [],
  rubric: {
    kind: 'scored',
    key: 'taak',
    deciding: [],
    decoy: { option: 'band', sentence: '' },
    misconceptions: {},
  },
  feedback: {},
  keyFeature: '',
  deciding: [],
  decoy: { quote: '', why: '' },
  clientNext: '',
  answersLine: true,
  lines: [],
  cells: [],
});

/** A place to fetch from that answers when the test says so. */
const slowPlace = () => {
  const asked: { exercise: string; arrive: () => void; fail: () => void }[] = [];
  const fetchOne = (exercise: string) =>
    new Promise<PlayableVignette>((resolve, reject) =>
      asked.push({
        exercise,
        arrive: () => resolve(aVignette(exercise)),
        fail: () => reject(new Error('no network')),
      }),
    );
  return { asked, playing: createPlaying(fetchOne) };
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('een vignet wordt opgehaald zodra het aan de beurt is, en staat er als het binnen is', async () => {
  const { asked, playing } = slowPlace();
  expect(playing.$vignette.get()).toEqual({ kind: 'none' });
  playing.$playing.set({ exercise: 'te-laat-bo', feedback: 'now' });
  expect(playing.$vignette.get()).toEqual({ kind: 'loading' });
  asked[0]?.arrive();
  await settled();
  expect(playing.$vignette.get()).toMatchObject({
    kind: 'ready',
    vignette: { exercise: 'te-laat-bo' },
  });
});

test('zonder netwerk wordt dat gezegd, en een tweede poging haalt het alsnog op', async () => {
  const { asked, playing } = slowPlace();
  playing.$playing.set({ exercise: 'te-laat-bo', feedback: 'now' });
  asked[0]?.fail();
  await settled();
  expect(playing.$vignette.get()).toEqual({ kind: 'failed' });
  playing.retryPlaying();
  asked[1]?.arrive();
  await settled();
  expect(playing.$vignette.get()).toMatchObject({ kind: 'ready' });
});

test('wie intussen verder ging, krijgt niet alsnog het vorige vignet', async () => {
  const { asked, playing } = slowPlace();
  playing.$playing.set({ exercise: 'te-laat-bo', feedback: 'now' });
  playing.$playing.set({ exercise: 'te-laat-noor', feedback: 'now' });
  asked[1]?.arrive();
  await settled();
  asked[0]?.arrive();
  await settled();
  expect(playing.$vignette.get()).toMatchObject({ vignette: { exercise: 'te-laat-noor' } });
});

test('wat vooruit is opgehaald, wordt niet nog eens gevraagd', async () => {
  const { asked, playing } = slowPlace();
  playing.prepareVignette('te-laat-bo');
  asked[0]?.arrive();
  await settled();
  playing.$playing.set({ exercise: 'te-laat-bo', feedback: 'end' });
  await settled();
  expect(playing.$vignette.get()).toMatchObject({ kind: 'ready' });
  expect(asked).toHaveLength(1);
});

test('een verzameld antwoord vervangt het vorige op hetzelfde vignet, en is weg als het niet meer telt', () => {
  const { playing } = slowPlace();
  playing.collect('te-laat-bo', { version: 1, choice: 'band' });
  playing.collect('te-laat-bo', { version: 1, choice: 'taak', certainty: 2 });
  expect([...playing.$collected.get()]).toEqual([
    ['te-laat-bo', { version: 1, choice: 'taak', certainty: 2 }],
  ]);
  playing.dropCollected();
  expect(playing.$collected.get().size).toBe(0);
});
