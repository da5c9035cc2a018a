import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerCodec, settingCodec } from '../../../src/domain/progress/schema.ts';
import { memoryArea } from '../../../src/environment/memory.ts';
import {
  createSafeStorage,
  type Notice,
  type StorageArea,
} from '../../../src/environment/safe-storage.ts';
import { aVignetteAnswer } from '../progress/answers.ts';

const key = 'a:te-laat-noor';
const full = `alliantie:/cursus/:v1:${key}`;
const kept = (number: number) => `alliantie:/cursus/:kept:v1:${key}:${number}`;
const answer = aVignetteAnswer();

const open = (area: () => StorageArea | null | undefined) => {
  const notices: Notice[] = [];
  const storage = createSafeStorage({ site: 'alliantie', base: '/cursus/', area });
  storage.onNotice((notice) => notices.push(notice));
  return { storage, notices };
};
const stored = (area: StorageArea) => open(() => area);
const refuse = (name: string) => () => {
  throw new DOMException('no', name);
};

test('bewaart onder cursus, pad en versie, en leest het terug', () => {
  const area = memoryArea();
  const { storage, notices } = stored(area);
  expect(storage.read(key, answerCodec)).toEqual({ kind: 'absent' });
  expect(storage.write(key, answer, answerCodec)).toBe(true);
  expect(area.getItem(full)).toBe(answerCodec.print(answer));
  expect(storage.read(key, answerCodec)).toEqual({ kind: 'ok', value: answer });
  expect(storage.keys('a:')).toEqual([key]);
  expect(notices).toEqual([]);
});

test('twee kopieën van de cursus onder één adres zien elkaars antwoorden niet', () => {
  const area = memoryArea();
  const at = (base: string) => createSafeStorage({ site: 'alliantie', base, area: () => area });
  at('/cursus/').write(key, answer, answerCodec);
  expect(at('/').keys('')).toEqual([]);
  expect(at('/cursus/oud/').read(key, answerCodec)).toEqual({ kind: 'absent' });
});

describe('opslag die niet meewerkt', () => {
  const broken = (parts: Partial<StorageArea>): StorageArea => Object.assign(memoryArea(), parts);
  test.each<[string, () => StorageArea | null | undefined, Notice]>([
    ['weigert al bij het aanraken', refuse('SecurityError'), 'blocked'],
    ['is er niet', () => null, 'blocked'],
    ['is er ook niet', () => undefined, 'blocked'],
    ['weigert te lezen', () => broken({ getItem: refuse('InvalidStateError') }), 'blocked'],
    ['weigert te schrijven', () => broken({ setItem: refuse('InvalidAccessError') }), 'blocked'],
    ['is vol', () => broken({ setItem: refuse('QuotaExceededError') }), 'full'],
    [
      'is vol in een oude Firefox',
      () => broken({ setItem: refuse('NS_ERROR_DOM_QUOTA_REACHED') }),
      'full',
    ],
  ])('%s: geen fout, één melding', (_, area, notice) => {
    const { storage, notices } = open(area);
    for (let time = 0; time < 3; time += 1) {
      storage.read(key, answerCodec);
      expect(storage.write(key, answer, answerCodec)).toBe(false);
      expect(storage.keys('a:')).toEqual([]);
      storage.remove(key);
    }
    expect(notices).toEqual([notice]);
  });

  test('zegt van wat het niet kan bereiken niet dat het er niet is', () => {
    expect(open(() => null).storage.read(key, answerCodec)).toEqual({ kind: 'unreadable' });
  });

  test('vertelt het ook aan wie later komt luisteren', () => {
    const { storage } = open(() => null);
    storage.read(key, answerCodec);
    const late: Notice[] = [];
    storage.onNotice((notice) => late.push(notice));
    expect(late).toEqual(['blocked']);
  });
});

describe('een waarde die niet te lezen is', () => {
  test.each<[string, Notice]>([
    ['{"v":1,"kind":"vign', 'corrupt'],
    ['', 'corrupt'],
    ['{"v":7,"kind":"vignette","nieuw":true}', 'newer'],
  ])('blijft staan, krijgt een kopie en één melding: %j', (text, notice) => {
    const area = memoryArea();
    area.setItem(full, text);
    const { storage, notices } = stored(area);
    expect(storage.read(key, answerCodec)).toEqual({ kind: 'unreadable' });
    expect(storage.read(key, answerCodec)).toEqual({ kind: 'unreadable' });
    expect(area.getItem(full)).toBe(text);
    expect(area.getItem(kept(1))).toBe(text);
    expect(notices).toEqual([notice]);
    const nextVisit = stored(area);
    nextVisit.storage.read(key, answerCodec);
    expect(nextVisit.notices).toEqual([]);
  });

  test('wijkt pas voor een nieuw antwoord als de kopie er is', () => {
    const area = memoryArea();
    area.setItem(full, 'rommel');
    const { storage } = stored(area);
    expect(storage.write(key, answer, answerCodec)).toBe(true);
    expect(area.getItem(kept(1))).toBe('rommel');
    expect(storage.read(key, answerCodec)).toEqual({ kind: 'ok', value: answer });
  });

  test('wijkt niet als er geen plaats is voor een kopie, ook al past het nieuwe antwoord', () => {
    const area = memoryArea();
    area.setItem(full, 'rommel');
    const { storage, notices } = stored({
      ...area,
      setItem: (key, value) =>
        key.includes(':kept:') ? refuse('QuotaExceededError')() : area.setItem(key, value),
    });
    expect(storage.write(key, answer, answerCodec)).toBe(false);
    expect(area.getItem(full)).toBe('rommel');
    expect(notices).toEqual(['corrupt', 'full']);
  });

  test('wordt nooit overschreven, ook niet door een volgende', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ maxLength: 20 }).filter((text) => answerCodec.parse(text).kind !== 'ok'),
        ),
        (texts) => {
          const area = memoryArea();
          const { storage } = stored(area);
          for (const text of texts) {
            area.setItem(full, text);
            storage.write(key, answer, answerCodec);
          }
          const all = Array.from({ length: area.length }, (_, index) =>
            area.getItem(area.key(index) ?? ''),
          );
          expect(new Set(all)).toEqual(
            new Set([...texts, ...(texts.length > 0 ? [answerCodec.print(answer)] : [])]),
          );
        },
      ),
    );
  });

  test('verdwijnt alleen met wat ernaast staat, als de cursist het wist', () => {
    const area = memoryArea();
    area.setItem(full, 'rommel');
    area.setItem(`${full}-lang`, 'rommel');
    const { storage } = stored(area);
    storage.read(key, answerCodec);
    storage.read(`${key}-lang`, answerCodec);
    storage.remove(key);
    expect([area.getItem(full), area.getItem(kept(1))]).toEqual([null, null]);
    expect(area.length).toBe(2);
  });
});

test('een instelling is kale JSON', () => {
  const area = memoryArea();
  stored(area).storage.write('s:theme', 'dark', settingCodec);
  expect(area.getItem('alliantie:/cursus/:v1:s:theme')).toBe('"dark"');
});

test('hoort alleen wat in deze cursus verandert', () => {
  const heard: (string | null)[] = [];
  let tell: (key: string | null) => void = () => undefined;
  createSafeStorage({
    site: 'alliantie',
    base: '/',
    area: memoryArea,
    watch: (listener) => void (tell = listener),
  }).onChange((changed) => heard.push(changed));
  for (const changed of [
    'alliantie:/:v1:a:x',
    'alliantie:/cursus/:v1:a:x',
    'andere',
    'alliantie:/:kept:v1:a:x:1',
    null,
  ])
    tell(changed);
  expect(heard).toEqual(['a:x', null]);
});
