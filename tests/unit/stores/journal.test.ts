import { expect, test } from 'vitest';
import { createJournal } from '../../../src/stores/journal.ts';
import { createSettings } from '../../../src/stores/settings.ts';
import { createTexts } from '../../../src/stores/texts.ts';
import { FakeBrowser } from './browser.ts';

const prefix = 'alliantie:/cursus/:v1:';
const open = (browser: FakeBrowser) => {
  const { environment, progress } = browser.open();
  const settings = createSettings(environment);
  return {
    progress,
    ...settings,
    ...createTexts(environment, settings.$keepTexts),
    ...createJournal(environment, settings.$keepJournal),
  };
};
const prompts = [
  { id: 'gevoelige-snaar', heading: 'Eerste les: Wat raakt je?' },
  { id: 'wie-gelijk', heading: 'Tweede les: Wie geef je gelijk?' },
];

test('het journaal wordt pas bewaard als de cursist dat aanzet, met wat er al stond', () => {
  const browser = new FakeBrowser();
  const here = open(browser);
  here.writeEntry('wie-gelijk', 'De jongste.');
  here.markLine('wie-gelijk', 0, true);
  expect(browser.content).toEqual({});
  here.setSetting('keepJournal', true);
  expect(open(browser).$journal.get().get('wie-gelijk')).toEqual({
    text: 'De jongste.',
    supervision: [0],
    at: '2026-11-22T08:00Z',
  });
});

test('uitzetten wist het journaal van het toestel, zegt dat, en laat staan wat op de pagina stond', () => {
  const browser = new FakeBrowser();
  const here = open(browser);
  here.setSetting('keepTexts', true);
  here.writeText('te-laat-noor', 'Hoe was dat?');
  here.setSetting('keepJournal', true);
  here.writeEntry('wie-gelijk', 'De jongste.');
  here.resetSetting('keepJournal');
  here.writeEntry('wie-gelijk', 'De jongste, weer.');
  expect(Object.keys(browser.content).sort()).toEqual([
    `${prefix}s:keepTexts`,
    `${prefix}t:te-laat-noor`,
  ]);
  expect(here.keptJournal.$forgotten.get()).toBe(true);
  expect(here.entryStore('wie-gelijk').get()?.text).toBe('De jongste, weer.');
  expect(open(browser).$journal.get().size).toBe(0);
});

test('de schakelaar van andere teksten gaat niet over het journaal, en andersom', () => {
  const browser = new FakeBrowser();
  const here = open(browser);
  here.setSetting('keepTexts', true);
  here.writeEntry('wie-gelijk', 'De jongste.');
  expect(Object.keys(browser.content)).toEqual([`${prefix}s:keepTexts`]);
  here.setSetting('keepTexts', false);
  here.setSetting('keepJournal', true);
  here.writeText('te-laat-noor', 'Hoe was dat?');
  expect(Object.keys(browser.content).some((key) => key.includes(':t:'))).toBe(false);
});

test('wissen wist het hele journaal in één keer, en niets anders', () => {
  const browser = new FakeBrowser();
  const here = open(browser);
  here.setSetting('keepTexts', true);
  here.setSetting('keepJournal', true);
  here.writeText('te-laat-noor', 'Hoe was dat?');
  here.writeEntry('wie-gelijk', 'De jongste.');
  here.writeEntry('gevoelige-snaar', 'Haast.');
  here.eraseJournal();
  expect(here.$journal.get().size).toBe(0);
  expect(Object.keys(browser.content).sort()).toEqual(
    [`${prefix}s:keepJournal`, `${prefix}s:keepTexts`, `${prefix}t:te-laat-noor`].sort(),
  );
});

test('voortgang of andere teksten wissen laat het journaal staan', () => {
  const browser = new FakeBrowser();
  const here = open(browser);
  here.setSetting('keepJournal', true);
  here.writeEntry('wie-gelijk', 'De jongste.');
  here.progress.eraseAll();
  here.eraseTexts();
  expect(open(browser).$journal.get().size).toBe(1);
});

test('het staat nooit in een voortgangsbestand en nooit bij de andere teksten', () => {
  const browser = new FakeBrowser();
  const here = open(browser);
  here.setSetting('keepJournal', true);
  here.writeEntry('wie-gelijk', 'De jongste.');
  here.progress.commitVignette('te-laat-noor', 1, { choice: 'taak' });
  expect(here.progress.exportAll()).not.toContain('jongste');
  expect(here.exportTexts((id) => id)).toBe('');
});

test('een merk blijft bij verder schrijven, en gaat met de tekst weg', () => {
  const here = open(new FakeBrowser());
  here.markLine('wie-gelijk', 0, true);
  expect(here.$journal.get().size).toBe(0);
  here.writeEntry('wie-gelijk', 'De jongste');
  here.markLine('wie-gelijk', 0, true);
  here.writeEntry('wie-gelijk', 'De jongste, weer.');
  expect(here.entryStore('wie-gelijk').get()?.supervision).toEqual([0]);
  here.markLine('wie-gelijk', 0, false);
  expect(here.entryStore('wie-gelijk').get()?.supervision).toBeUndefined();
  here.writeEntry('wie-gelijk', '');
  expect(here.entryStore('wie-gelijk').get()).toBeUndefined();
});

test('als tekst staat het in de volgorde van de cursus; voor supervisie alleen wat gemerkt is', () => {
  const browser = new FakeBrowser();
  const here = open(browser);
  here.writeEntry('oude-vraag', 'Van vroeger.');
  here.writeEntry('wie-gelijk', 'De jongste.');
  browser.minute = 60 * 24;
  here.writeEntry('gevoelige-snaar', 'Haast.');
  here.markLine('wie-gelijk', 0, true);
  expect(here.exportJournal(prompts, 'all', 'Mee:')).toBe(
    'Eerste les: Wat raakt je? (2026-11-23)\n\nHaast.\n\nTweede les: Wie geef je gelijk? (2026-11-23)\n\nDe jongste.\n\nMee:\n- De jongste.\n\noude-vraag (2026-11-22)\n\nVan vroeger.\n',
  );
  expect(here.exportJournal(prompts, 'supervision', 'Mee:')).toBe(
    'Tweede les: Wie geef je gelijk? (2026-11-23)\n\n- De jongste.\n',
  );
});

test('van een tekst gaan alleen de gemerkte regels mee; een tekst die vroeger als geheel gemerkt was, helemaal', () => {
  const browser = new FakeBrowser();
  browser.area.setItem(
    `${prefix}j:gevoelige-snaar`,
    '{"v":1,"text":"Haast.\\nTraag.","supervision":true,"at":"2026-11-22T08:00Z"}',
  );
  const here = open(browser);
  here.writeEntry('wie-gelijk', 'De jongste.\nWaarom?');
  here.markLine('wie-gelijk', 1, true);
  expect(here.exportJournal(prompts, 'supervision', 'Mee:')).toBe(
    'Eerste les: Wat raakt je? (2026-11-22)\n\n- Haast.\n- Traag.\n\nTweede les: Wie geef je gelijk? (2026-11-22)\n\n- Waarom?\n',
  );
  here.markLine('gevoelige-snaar', 0, false);
  expect(here.entryStore('gevoelige-snaar').get()?.supervision).toEqual([1]);
});

test('twee tabbladen bewaren allebei wat erin geschreven is', () => {
  const browser = new FakeBrowser();
  const one = browser.open();
  const two = browser.open();
  const make = (tab: typeof one) => {
    const settings = createSettings(tab.environment);
    return { ...settings, ...createJournal(tab.environment, settings.$keepJournal) };
  };
  const here = make(one);
  here.setSetting('keepJournal', true);
  two.hearAll();
  const there = make(two);
  here.writeEntry('wie-gelijk', 'Hier.');
  there.writeEntry('gevoelige-snaar', 'Daar.');
  one.hearAll();
  two.hearAll();
  expect([...here.$journal.get().keys()].sort()).toEqual(['gevoelige-snaar', 'wie-gelijk']);
  expect([...there.$journal.get().keys()].sort()).toEqual(['gevoelige-snaar', 'wie-gelijk']);
});
