import { expect, type Locator, type Page } from '@playwright/test';

/** What a learner does on a page, in the learner's own terms: labels, legends, buttons. */

export type Kind =
  'vignette' | 'agreement' | 'comparison' | 'dialogue' | 'prequestion' | 'response' | 'sorting';

/** Every exercise form on the page; an agreement has one per case. */
export const forms = (page: Page): Locator => page.locator('form[data-exercise]');

export const kindOf = async (form: Locator): Promise<Kind> => {
  if ((await form.getAttribute('data-case')) !== null) return 'agreement';
  if ((await form.getAttribute('data-table')) !== null) return 'comparison';
  if ((await form.getAttribute('data-dialogue')) !== null) return 'dialogue';
  if ((await form.getAttribute('data-stimulus')) !== null) return 'response';
  if ((await form.getAttribute('data-situation')) !== null) return 'sorting';
  return (await form.locator('[name=certainty]').count()) > 0 ? 'vignette' : 'prequestion';
};

/** Opens a fold when it is closed; a press that meets a fold just opened by its waking island closes it, so press again. */
export const unfold = (details: Locator): Promise<void> =>
  expect(async () => {
    if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
    await expect(details).toHaveAttribute('open', '', { timeout: 500 });
  }).toPass();

const pick = (control: Locator) =>
  control.evaluate((element: HTMLInputElement) => element.labels?.[0]?.textContent?.trim() ?? '');

/** Ticks a control by its label, as a finger does. */
export const tick = async (control: Locator): Promise<void> => {
  const label = control.locator('xpath=ancestor::label[1]');
  await label.click({ position: { x: 20, y: 20 } });
  await expect(control).toBeChecked();
};

export const committed = (form: Locator): Promise<void> =>
  expect(form).toHaveAttribute('data-state', 'committed');

/** Chooses an option, says how sure, points at a sentence, and asks for the explanation. */
export const answerVignette = async (form: Locator, place = 0): Promise<string> => {
  const choice = form.locator('[name=choice]').nth(place);
  const id = (await choice.getAttribute('value')) ?? '';
  await tick(choice);
  await tick(form.getByLabel('67–80 %'));
  await unfold(form.locator('details:has([name=sentence])').first());
  await tick(form.locator('[name=sentence]').first());
  await form.getByRole('button', { name: 'Bekijk uitleg' }).click();
  await committed(form);
  const heading = form.locator(`[data-why="${id}"] [tabindex]`);
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
  return id;
};

/** Rates the three components, points at a pair of lines, chooses a sentence, and compares. */
export const answerCase = async (form: Locator): Promise<void> => {
  await tick(form.locator('[name=goals][value="2"]'));
  await tick(form.locator('[name=tasks][value="3"]'));
  await tick(form.locator('[name=bond][value="4"]'));
  await tick(form.locator('[name=friction]').first());
  await tick(form.locator('[name=line]').nth(0));
  await tick(form.locator('[name=line]').nth(1));
  await tick(form.locator('[name=repair]').first());
  await form.getByRole('button', { name: 'Vergelijk', exact: true }).click();
  await committed(form);
  await expect(form.getByRole('heading', { name: 'Jouw lezing naast' })).toBeFocused();
};

export const answerPrequestion = async (form: Locator): Promise<void> => {
  await tick(form.locator('[name=choice]').first());
  await form.getByRole('button', { name: 'Onthoud mijn antwoord' }).click();
  await committed(form);
};

/** Chooses what to do with a table, and waits until it can be done. */
export const chooseMode = async (form: Locator, name: string): Promise<void> => {
  const mode = form.getByRole('radio', { name });
  await tick(mode);
  await expect(form.locator('xpath=ancestor::astro-island')).not.toHaveAttribute('ssr');
  await expect(mode).toBeChecked();
};

/** Tells one covered cell of each row by heart, with its first key idea. */
export const tellTable = async (form: Locator): Promise<void> => {
  await chooseMode(form, 'Verberg en vertel');
  await form.getByRole('button', { name: /^Begin met/ }).click();
  const rows = await form.locator('tr[data-row]').count();
  for (let row = 1; row <= rows; row++) {
    await form.getByRole('button', { name: 'Kijk na' }).click();
    await tick(form.locator('[name=idea]').first());
    await form.getByRole('button', { name: 'Bewaar mijn oordeel' }).click();
    await expect(form.getByRole('heading', { name: /^Door jezelf beoordeeld/ })).toBeFocused();
    if (row < rows) await form.getByRole('button', { name: /^Volgende/ }).click();
  }
  await committed(form);
};

/** Gives every text of this round to some row, and looks. */
export const placeRound = async (form: Locator): Promise<void> => {
  for (const item of await form.locator('.place').all()) {
    const list = item.locator('select');
    if ((await list.count()) > 0) await list.selectOption({ index: 1 });
    else await tick(item.locator('[type=radio]').first());
  }
  await form.getByRole('button', { name: 'Kijk na' }).click();
  await expect(form.getByRole('heading', { name: /goed geplaatst$/ })).toBeFocused();
};

/** Says the line at this place, and waits for what comes next; gives the heading of it. */
export const sayLine = async (form: Locator, place = 0): Promise<string> => {
  await tick(form.locator('[name=choice]').nth(place));
  await form.getByRole('button', { name: 'Zeg dit' }).click();
  const heading = form.locator(':is(.now, .outcome) > [tabindex]');
  await expect(heading).toBeFocused();
  return (await heading.textContent()) ?? '';
};

/** Talks to an end, always with the line at this place. */
export const playDialogue = async (form: Locator, place = 0): Promise<void> => {
  for (let turn = 0; turn < 9; turn++) if (/^Einde/.test(await sayLine(form, place))) break;
  await committed(form);
};

/** Says it aloud, judges, looks at the examples, judges again, says it once more, and finds it right. */
export const answerResponse = async (form: Locator): Promise<void> => {
  const press = (name: string) => form.getByRole('button', { name }).click();
  await press('Ik zei het hardop');
  await tick(form.locator('[name=before]').first());
  await press('Bekijk de drie voorbeelden');
  await committed(form);
  await press('Dit is nu mijn oordeel');
  await press('Ik zei het hardop');
  await tick(form.locator('[name=again]').nth(1));
  await press('Klaar met deze opdracht');
  await expect(form.getByRole('heading', { name: 'Wat er veranderde' })).toBeFocused();
  await tick(form.getByRole('radio', { name: 'goed', exact: true }));
};

/** Places one situation, says what decided, and compares. */
export const placeSituation = async (form: Locator): Promise<void> => {
  await tick(form.locator('[name=choice]').first());
  await tick(form.locator('[name=factor]').first());
  await form.getByRole('button', { name: 'Vergelijk', exact: true }).click();
  await committed(form);
  await expect(form.getByRole('heading', { name: 'Jouw plaats naast' })).toBeFocused();
};

export const answer = async (form: Locator): Promise<void> => {
  const kind = await kindOf(form);
  if (kind === 'vignette') await answerVignette(form);
  else if (kind === 'agreement') await answerCase(form);
  else if (kind === 'comparison') await tellTable(form);
  else if (kind === 'dialogue') await playDialogue(form);
  else if (kind === 'response') await answerResponse(form);
  else if (kind === 'sorting') await placeSituation(form);
  else await answerPrequestion(form);
};

/**
 * Answers every exercise on the page, from top to bottom; gives how many there were. Of a series only the first stimulus, of
 * a sorting set only the first situation: the others have the same steps.
 */
export const answerAll = async (page: Page): Promise<number> => {
  const all = await page
    .locator(
      'form[data-exercise]:not(.stimulus ~ .stimulus form, [data-steps] > .case ~ .case form)',
    )
    .all();
  for (const form of all) await answer(form);
  return all.length;
};

/** Every ticked control on the page, as `form name: control=value`. */
export const ticked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('form[data-exercise] input:checked')]
      .map((control) => `${control.form?.name}: ${control.name}=${control.value}`)
      .sort(),
  );

/** Presses Tab until the focus is on an element that matches. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let step = 0; step < 300; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((match) => document.activeElement?.matches(match), selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
};

/** Puts in the browser what an earlier visit left there: by the end of the key, as text. Any page of the course must be open. */
export const keep = (page: Page, values: Record<string, string>): Promise<void> =>
  page.evaluate((entries) => {
    const { site, base } = document.documentElement.dataset;
    for (const [key, text] of Object.entries(entries))
      localStorage.setItem(`${site}:${base}:v1:${key}`, text);
  }, values);

/** What the browser keeps for this course, by the end of the key. */
export const saved = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).map(([key, value]) => [key.replace(/^.*?:v1:/, ''), value]),
    ),
  );

export const labelOf = pick;
