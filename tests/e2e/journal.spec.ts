import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axe } from '../gates/axe.ts';
import { report } from '../gates/fault.ts';
import { reached } from '../gates/focus.ts';
import { answerVignette, keep, saved } from './learner.ts';
import { expect, test } from './test.ts';

const lesson = 'lessen/systemisch/';
const prompt = 'wie-geef-jij-gelijk';
const words = 'Mijn zus. Altijd mijn zus.';
const unmarked = 'Dit is alleen van mij.';

const journalKeys = async (page: Page) =>
  Object.keys(await saved(page)).filter((key) => key.startsWith('j:'));
const section = (page: Page) => page.locator(`[id="${prompt}"]`);
/** Presses a button and gives the text of the file it makes. */
const textOf = async (page: Page, button: string, file: string) => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  await (await waiting).saveAs(file);
  return readFile(file, 'utf8');
};

test('het journaal: pas bewaard als je het aanzet, apart mee te nemen, in één keer te wissen', async ({
  page,
}, info) => {
  await page.goto(lesson);
  await expect(section(page).getByText('Op slot:')).toBeVisible();
  const field = section(page).getByLabel('Voor jezelf');
  await field.fill(`${unmarked}\n${words}`);
  const keep = section(page).getByLabel('Bewaar mijn journaal op dit toestel');
  await expect(keep).not.toBeChecked();
  expect(await journalKeys(page)).toEqual([]);
  await keep.check({ force: true });
  await section(page).getByText('Voor supervisie: 0 van 2').press('Enter');
  await section(page).getByRole('checkbox', { name: words }).press('Space');
  await expect(section(page).getByText('Voor supervisie: 1 van 2')).toBeVisible();
  expect(await journalKeys(page)).toEqual([`j:${prompt}`]);
  expect(report(await axe(page))).toBe('');
  const vignette = page.locator('form[data-exercise]:has([name=certainty])').first();
  await answerVignette(vignette);

  // What is written comes back in the lesson, and stands on a page of its own.
  await page.reload();
  await field.focus();
  await expect(field).toHaveValue(`${unmarked}\n${words}`);
  // Off means gone from the device; this page still has it, and on again keeps it again.
  await keep.uncheck({ force: true });
  await expect(section(page).getByRole('status')).toContainText('van dit toestel gewist');
  expect(await journalKeys(page)).toEqual([]);
  await expect(field).toHaveValue(`${unmarked}\n${words}`);
  await keep.check({ force: true });
  await section(page).getByRole('link', { name: 'Mijn journaal' }).click();
  await expect(page.locator('.written')).toContainText(unmarked);
  expect(report([...(await axe(page)), ...(await reached(page))])).toBe('');
  const file = info.outputPath('tekst.txt');
  expect(await textOf(page, 'Bewaar als tekstbestand', file)).toContain(words);

  // The report has it only when asked for; the file with answers never.
  await page.goto('voortgang/verslag/');
  await expect(page.getByText('Zelf gerapporteerd, niet gecontroleerd')).toBeVisible();
  await expect(page.getByText(/in één geval geoefend/)).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
  expect(report([...(await axe(page)), ...(await reached(page))])).toBe('');
  await page.getByLabel('Neem de journaalteksten op').check({ force: true });
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText(unmarked)).toHaveCount(0);

  await page.goto('voortgang/');
  await expect(page.getByText('Er staat 1 tekst in je journaal.')).toBeVisible();
  expect(await textOf(page, 'Bewaar mijn voortgang als bestand', file)).not.toContain('Mijn zus');
  // Switching off on a page that does not show it asks first.
  await page.getByLabel('Bewaar mijn journaal op dit toestel').click({ force: true });
  await expect(page.getByRole('dialog')).toContainText('Dit wist een tekst');
  expect(report(await axe(page))).toBe('');
  await page.getByRole('button', { name: 'Blijf bewaren' }).click();
  await expect(page.getByLabel('Bewaar mijn journaal op dit toestel')).toBeChecked();
  expect(await journalKeys(page)).toEqual([`j:${prompt}`]);
  await page.getByRole('button', { name: 'Wis mijn journaal' }).click();
  await page.getByRole('button', { name: 'Ja, wis mijn journaal' }).click();
  await expect(page.getByText('Je journaal is gewist.')).toBeVisible();
  expect(await journalKeys(page)).toEqual([]);
  // What was answered is still there.
  expect(Object.keys(await saved(page)).some((key) => key.startsWith('a:'))).toBe(true);
});

/** What an earlier visit left, from the fixtures of what is stored. */
const fixture = (name: string) => readFileSync(`tests/fixtures/progress/v1-${name}.json`, 'utf8');

test('het oefenverslag noemt toetsen, herhaling en gesprekken zonder uitslag, en drukt af met het merk en de regels voor een handtekening', async ({
  page,
}) => {
  await page.goto('voortgang/verslag/');
  await keep(page, {
    'a:voortoets-werkalliantie': fixture('test'),
    'a:van-mij-hoeft-dit-niet': fixture('dialogue-ended'),
    r: fixture('review'),
  });
  await page.reload();
  const told = page.locator('.report');
  await expect(told).toContainText('Voortoets ‘De werkalliantie’: gemaakt op 22 november 2026');
  await expect(told).toContainText(
    'Herhaald op 4 dagen, het laatst op 26 november 2026: één kaart en één geval.',
  );
  await expect(told).toContainText('Van mij hoeft dit niet (gesprek, 22 november 2026)');
  await expect(told).not.toContainText(/\d van (de )?\d+ (gevallen|vragen)|juist|sterkste/);
  expect(report(await axe(page))).toBe('');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Zelf gerapporteerd, niet gecontroleerd')).toBeVisible();
  await expect(page.locator('button:visible, input:visible, .site-head:visible')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Terug naar Voortgang' })).toBeHidden();
  const lines = page.getByText('Naam van wie oefende').locator('xpath=ancestor::dl//dd');
  await expect(lines).toHaveCount(4);
  const drawn = await lines.evaluateAll((all) =>
    all.map((line) => [
      getComputedStyle(line).borderBlockEndStyle,
      line.getBoundingClientRect().height >= 30,
    ]),
  );
  expect(drawn).toEqual(Array.from({ length: 4 }, () => ['solid', true]));
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('zeggen journaal en verslag waarom ze leeg zijn; op papier is er ruimte om te schrijven', async ({
    page,
  }) => {
    for (const address of ['voortgang/journaal/', 'voortgang/verslag/']) {
      await page.goto(address);
      // A browser under test parses as if it had script, and shows no `noscript`.
      expect(await page.content()).toContain('heeft daarvoor JavaScript nodig');
      // What could only be empty is not shown.
      await expect(page.getByRole('main').locator('input:visible, button:visible')).toHaveCount(0);
      await expect(page.locator('.with-script')).toBeHidden();
    }
    await page.goto('druk/les/systemisch/');
    await expect(section(page).locator('.write i')).toHaveCount(8);
  });
});
