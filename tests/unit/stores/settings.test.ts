import { describe, expect, test } from 'vitest';
import { createSettings } from '../../../src/stores/settings.ts';
import { createTexts } from '../../../src/stores/texts.ts';
import { FakeBrowser } from './browser.ts';

const prefix = 'alliantie:/cursus/:v1:';

describe('instellingen', () => {
  test('staan eerst op de gewone waarde, en zonder keuze wordt niets bewaard', () => {
    const browser = new FakeBrowser();
    const { $theme, $keepTexts, $thinkFirst, $openSentences } = createSettings(
      browser.open().environment,
    );
    expect([$theme.get(), $keepTexts.get(), $thinkFirst.get(), $openSentences.get()]).toEqual([
      'system',
      false,
      false,
      false,
    ]);
    expect(browser.content).toEqual({});
  });

  test('worden onthouden, en gelden ook in een ander venster', () => {
    const browser = new FakeBrowser();
    const [one, two] = [browser.open(), browser.open()];
    const here = createSettings(one.environment);
    const there = createSettings(two.environment);
    here.setSetting('theme', 'dark');
    here.setSetting('thinkFirst', true);
    two.hearAll();
    expect([there.$theme.get(), there.$thinkFirst.get()]).toEqual(['dark', true]);
    expect(browser.content).toEqual({
      [`${prefix}s:theme`]: '"dark"',
      [`${prefix}s:thinkFirst`]: 'true',
    });
  });

  test('die niet bestaan tellen als de gewone waarde', () => {
    const browser = new FakeBrowser();
    browser.area.setItem(`${prefix}s:theme`, '"sepia"');
    browser.area.setItem(`${prefix}s:width`, '{');
    browser.area.setItem(`${prefix}s:keepTexts`, '"ja"');
    const { $theme, $width, $keepTexts } = createSettings(browser.open().environment);
    expect([$theme.get(), $width.get(), $keepTexts.get()]).toEqual(['system', 'normal', false]);
  });

  test('werken op de pagina als er niets bewaard kan worden', () => {
    const browser = new FakeBrowser();
    browser.trouble = 'access';
    const tab = browser.open();
    const { $theme, setSetting } = createSettings(tab.environment);
    setSetting('theme', 'light');
    tab.wake(null);
    expect($theme.get()).toBe('light');
  });
});

describe('eigen teksten', () => {
  const place = 'te-laat-noor';
  const open = (browser: FakeBrowser) => {
    const { environment } = browser.open();
    const settings = createSettings(environment);
    return { ...settings, ...createTexts(environment, settings.$keepTexts) };
  };

  test('blijven op de pagina en worden niet bewaard zolang de cursist dat niet wil', () => {
    const browser = new FakeBrowser();
    const { writeText, textStore } = open(browser);
    writeText(place, 'Hoe was dat voor u?');
    expect(textStore(place).get()).toBe('Hoe was dat voor u?');
    expect(browser.content).toEqual({});
    expect(open(browser).textStore(place).get()).toBe('');
  });

  test('worden bij het aanzetten bewaard, met wat er al stond', () => {
    const browser = new FakeBrowser();
    const { writeText, setSetting } = open(browser);
    writeText(place, 'Hoe was dat voor u?');
    setSetting('keepTexts', true);
    expect(open(browser).textStore(place).get()).toBe('Hoe was dat voor u?');
    writeText('te-laat-rik', 'En nu?');
    expect(open(browser).$texts.get().get('te-laat-rik')).toEqual({
      text: 'En nu?',
      at: '2026-11-22T08:00Z',
    });
  });

  const keys = (browser: FakeBrowser) =>
    Object.keys(browser.content).map((key) => key.slice(prefix.length));

  test('zijn na uitzetten van het toestel gewist, ook wie nog niet gelezen kon worden; op de pagina blijven ze staan', () => {
    const browser = new FakeBrowser();
    const before = open(browser);
    before.setSetting('keepTexts', true);
    before.writeText('te-laat-rik', 'Van een andere pagina.');
    browser.area.setItem(`${prefix}t:stuk`, '{');
    const here = open(browser);
    here.writeText(place, 'Bewaard.');
    expect([...here.keptTexts.$stored.get()].toSorted()).toEqual(['stuk', place, 'te-laat-rik']);
    here.resetSetting('keepTexts');
    expect(keys(browser)).toEqual([]);
    expect([here.keptTexts.$forgotten.get(), here.keptTexts.$stored.get().size]).toEqual([true, 0]);
    here.writeText(place, 'Daarna verbeterd.');
    expect(here.textStore(place).get()).toBe('Daarna verbeterd.');
    expect(here.exportTexts((id) => id)).toContain('Van een andere pagina.');
    expect(open(browser).$texts.get().size).toBe(0);
  });

  test('worden weer bewaard als de cursist zich op dezelfde pagina bedenkt', () => {
    const browser = new FakeBrowser();
    const here = open(browser);
    here.setSetting('keepTexts', true);
    here.writeText(place, 'Bewaard.');
    here.setSetting('keepTexts', false);
    here.writeText(place, 'Verbeterd.');
    here.setSetting('keepTexts', true);
    expect(here.keptTexts.$forgotten.get()).toBe(false);
    expect(open(browser).textStore(place).get()).toBe('Verbeterd.');
  });

  test('verdwijnen ook uit de opslag als een ander venster ze intussen schrijft, en blijven daar op de pagina', () => {
    const browser = new FakeBrowser();
    const first = browser.open();
    const make = (tab: typeof first) => {
      const settings = createSettings(tab.environment);
      return { ...settings, ...createTexts(tab.environment, settings.$keepTexts) };
    };
    const here = make(first);
    here.setSetting('keepTexts', true);
    here.writeText(place, 'Bewaard.');
    const second = browser.open();
    const there = make(second);
    here.resetSetting('keepTexts');
    // It has not heard of the switch yet.
    there.writeText('te-laat-rik', 'Net nog.');
    second.hearAll();
    first.hearAll();
    expect(keys(browser)).toEqual([]);
    expect(there.textStore(place).get()).toBe('Bewaard.');
    expect(there.textStore('te-laat-rik').get()).toBe('Net nog.');
    expect(there.keptTexts.$forgotten.get()).toBe(true);
  });

  test('uitzetten zonder iets wat bewaard was, zegt niet dat er gewist is', () => {
    const { setSetting, resetSetting, keptTexts } = open(new FakeBrowser());
    setSetting('keepTexts', true);
    resetSetting('keepTexts');
    expect(keptTexts.$forgotten.get()).toBe(false);
  });

  test('die de browser niet laat wissen, gelden niet als gewist', () => {
    const browser = new FakeBrowser();
    const here = open(browser);
    here.setSetting('keepTexts', true);
    here.writeText(place, 'Bewaard.');
    for (const trouble of ['remove', 'access'] as const) {
      browser.trouble = trouble;
      here.setSetting('keepTexts', false);
      expect([here.keptTexts.$forgotten.get(), here.keptTexts.$stored.get().size]).toEqual([
        false,
        1,
      ]);
      browser.trouble = 'none';
      here.setSetting('keepTexts', true);
    }
    expect(here.textStore(place).get()).toBe('Bewaard.');
  });

  test('zijn ook uit volle opslag te wissen, en de schakelaar blijft uit', () => {
    const browser = new FakeBrowser();
    const here = open(browser);
    here.setSetting('keepTexts', true);
    here.writeText(place, 'Bewaard.');
    browser.trouble = 'full';
    here.resetSetting('keepTexts');
    expect(keys(browser)).toEqual([]);
    expect(open(browser).$keepTexts.get()).toBe(false);
  });

  test('een lege tekst is geen tekst', () => {
    const browser = new FakeBrowser();
    const { writeText, setSetting, $texts } = open(browser);
    setSetting('keepTexts', true);
    writeText(place, 'a');
    writeText(place, '');
    expect($texts.get().size).toBe(0);
    expect(Object.keys(browser.content)).toEqual([`${prefix}s:keepTexts`]);
  });

  test('worden één leesbare tekst, oudste eerst, met de titel van de plaats', () => {
    const browser = new FakeBrowser();
    const { writeText, exportTexts } = open(browser);
    writeText('te-laat-rik', 'Tweede.');
    browser.minute = 60 * 24;
    writeText(place, 'Later.');
    browser.minute = 0;
    writeText('te-laat-mia', 'Eerste.');
    expect(exportTexts((id) => `Oefening ${id}`)).toBe(
      'Oefening te-laat-mia (2026-11-22)\n\nEerste.\n\nOefening te-laat-rik (2026-11-22)\n\nTweede.\n\nOefening te-laat-noor (2026-11-23)\n\nLater.\n',
    );
  });

  test('staan nooit in een voortgangsbestand', () => {
    const browser = new FakeBrowser();
    const { writeText, setSetting } = open(browser);
    setSetting('keepTexts', true);
    writeText(place, 'Hoe was dat voor u?');
    const { progress } = browser.open();
    progress.commitVignette(place, 1, { choice: 'taak' });
    expect(progress.exportAll()).not.toContain('Hoe was dat');
  });
});
