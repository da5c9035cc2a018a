import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settingCodec } from '../../../src/domain/progress/schema.ts';
import { environment } from '../../../src/environment/current.ts';
import { memoryArea } from '../../../src/environment/memory.ts';
import { createWebEnvironment } from '../../../src/environment/web.ts';
import { createProgress } from '../../../src/stores/progress.ts';

/** The four things of a browser that the web environment touches. */
const listeners = new Map<string, (event: object) => void>();
const persist = vi.fn(async () => true);
let page: { localStorage: unknown; addEventListener: unknown };

beforeEach(() => {
  listeners.clear();
  persist.mockClear();
  page = {
    localStorage: memoryArea(),
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, listener),
  };
  vi.stubGlobal('document', {
    documentElement: { dataset: { site: 'alliantie', base: '/cursus/' } },
  });
  vi.stubGlobal('window', page);
  vi.stubGlobal('navigator', { storage: { persist } });
});
afterEach(() => vi.unstubAllGlobals());

test('op de server is er geen browser nodig en blijft niets hangen', () => {
  expect(environment.site).toBe('memory');
  expect(environment.now()).toBeInstanceOf(Date);
  environment.askToPersist();
  expect(environment.storage.keys('')).toEqual([]);
});

test('leest van de pagina welke cursus het is en onder welk pad', () => {
  const { site, base, storage } = createWebEnvironment();
  expect([site, base]).toEqual(['alliantie', '/cursus/']);
  storage.write('s:theme', 'dark', settingCodec);
  expect((page.localStorage as Storage).key(0)).toBe('alliantie:/cursus/:v1:s:theme');
});

test('werkt in een kader waar zelfs de eigenschap localStorage weigert', () => {
  Object.defineProperty(page, 'localStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  const notices: string[] = [];
  const web = createWebEnvironment();
  web.storage.onNotice((notice) => notices.push(notice));
  const progress = createProgress(web);
  progress.commitVignette('te-laat-noor', 1, { choice: 'taak' });
  expect(progress.answerStore('te-laat-noor').get()).toMatchObject({ choice: 'taak' });
  expect(notices).toEqual(['blocked']);
});

describe('een ander venster', () => {
  const answerElsewhere = () =>
    createProgress(createWebEnvironment()).commitVignette('te-laat-noor', 1, { choice: 'taak' });

  test('komt binnen met een storage-event', () => {
    const progress = createProgress(createWebEnvironment());
    const here = listeners.get('storage');
    answerElsewhere();
    expect(progress.$answers.get().size).toBe(0);
    here?.({ key: 'alliantie:/cursus/:v1:a:te-laat-noor' });
    expect(progress.$answers.get().size).toBe(1);
  });

  test('komt binnen als de pagina uit de geschiedenis terugkomt', () => {
    const progress = createProgress(createWebEnvironment());
    const here = listeners.get('pageshow');
    answerElsewhere();
    here?.({ persisted: false });
    expect(progress.$answers.get().size).toBe(0);
    here?.({ persisted: true });
    expect(progress.$answers.get().size).toBe(1);
  });
});

describe('vragen om blijvende opslag', () => {
  const answer = () =>
    createProgress(createWebEnvironment()).commitVignette('te-laat-noor', 1, { choice: 'taak' });

  test('gebeurt bij het eerste antwoord en niet eerder', () => {
    const progress = createProgress(createWebEnvironment());
    expect(persist).not.toHaveBeenCalled();
    progress.commitVignette('te-laat-noor', 1, { choice: 'taak' });
    expect(persist).toHaveBeenCalledOnce();
  });

  test('stoort niet als de browser het niet kent of weigert', async () => {
    vi.stubGlobal('navigator', {});
    expect(answer).not.toThrow();
    vi.stubGlobal('navigator', { storage: { persist: () => Promise.reject(new Error('no')) } });
    expect(answer).not.toThrow();
    await Promise.resolve();
  });
});
