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

  test('worden na uitzetten niet meer bijgewerkt; wat er stond blijft tot de cursist het wist', () => {
    const browser = new FakeBrowser();
    const here = open(browser);
    here.setSetting('keepTexts', true);
    here.writeText(place, 'Bewaard.');
    here.setSetting('keepTexts', false);
    here.writeText(place, 'Niet bewaard.');
    expect(here.textStore(place).get()).toBe('Niet bewaard.');
    const next = open(browser);
    expect(next.textStore(place).get()).toBe('Bewaard.');
    next.eraseTexts();
    expect([...next.$texts.get()]).toEqual([]);
    expect(Object.keys(browser.content)).toEqual([`${prefix}s:keepTexts`]);
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
