import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { axe } from '../gates/axe.ts';
import { report } from '../gates/fault.ts';
import { targets } from '../gates/targets.ts';
import { plain } from './content.ts';
import { forms, playDialogue, saved, sayLine, unfold } from './learner.ts';
import { expect, test } from './test.ts';

const id = 'van-mij-hoeft-dit-niet';
const address = `oefening/${id}/`;
const key = `a:${id}`;

/** The conversation as an author wrote it. */
const written = parse(readFileSync(`content/nl/dialogues/${id}.yaml`, 'utf8')) as {
  setting: string;
  nodes: Record<
    string,
    { text: string; choices: { text: string; reaction: string; why: string }[] }
  >;
  ends: Record<string, { title: string; text: string; debrief: string }>;
};
const turns = Object.values(written.nodes);
const lines = turns.flatMap(({ choices }) => choices);

const answerOf = async (page: Page) => JSON.parse((await saved(page))[key] ?? '{}');

test('met het toetsenbord alleen kom je aan een einde, en terug bij een beurt', async ({
  page,
}) => {
  await page.goto(address);
  const press = (name: string) => page.keyboard.press(name);
  const tabTo = async (selector: string) => {
    for (let step = 0; step < 120; step++) {
      if (await page.evaluate((match) => document.activeElement?.matches(match), selector)) return;
      await press('Tab');
    }
    throw new Error(`Tab never reaches ${selector}`);
  };
  const heading = page.locator('.now > h3');
  await tabTo('[name=choice]');
  await expect(page.locator('.exercise astro-island')).not.toHaveAttribute('ssr');

  // Without a choice it says so, and nothing is lost.
  await tabTo('[type=submit]');
  await press('Enter');
  await expect(page.locator('.talk [role=status]')).toHaveText(/^Kies eerst een zin/);
  await press('Shift+Tab');

  for (let turn = 1; turn <= 8; turn++) {
    await press('Space');
    await tabTo('[type=submit]');
    await press('Enter');
    if (await page.locator('.ended').count()) break;
    await expect(heading).toHaveText(`Beurt ${turn + 1}: Devon`);
    await expect(heading).toBeFocused();
    // The presence of the question gives nothing away: it is there at every turn.
    await expect(page.getByText('Wat gebeurt er hier tussen jullie?')).toHaveCount(1);
    await tabTo('[name=choice]');
  }
  await expect(page.locator('.outcome > [tabindex]')).toBeFocused();
  const { path } = await answerOf(page);
  await tabTo('.transcript > li:nth-child(3) .button');
  await press('Enter');
  await expect(heading).toHaveText('Beurt 3: Devon');
  await expect(heading).toBeFocused();
  expect((await answerOf(page)).path).toEqual(path.slice(0, 2));
});

test('na afloop staat bij elke beurt waarom, wat je zag en de andere weg; een ander einde telt erbij', async ({
  page,
}) => {
  await page.goto(address);
  const form = forms(page).first();
  await sayLine(form, 0);
  await unfold(form.locator('.now details'));
  await form.getByLabel('de cliënt gaat ertegenin').check({ force: true });
  await form.getByLabel(/^Toon band/).check({ force: true });
  await expect(form.locator('.meters')).toContainText('onder druk');
  expect(report([...(await axe(page)), ...(await targets(page))])).toBe('');
  await playDialogue(form, 0);

  const review = form.locator('.transcript > li');
  const { path, spotted } = await answerOf(page);
  await expect(review).toHaveCount(path.length);
  expect(spotted).toEqual({ terug: 'confrontation' });
  await expect(review.nth(1)).toContainText(
    'De redactie bedoelde hier geen breuk. Jij zag hier: de cliënt gaat ertegenin.',
  );
  await expect(form.locator('.turning')).toHaveCount(1);
  const whole = (await review.allTextContents()).map(plain);
  for (const [place, said] of (path as string[]).entries()) {
    const [turn = '', line] = said.split('.');
    const node = written.nodes[turn]! as { choices: { id?: string; why: string; text: string }[] };
    for (const choice of node.choices) {
      expect(whole[place]).toContain(plain(choice.text));
      expect(whole[place]).toContain(plain(choice.why));
    }
    expect(node.choices.map((choice) => choice.id)).toContain(line);
  }
  await expect(form.getByRole('heading', { name: /^Eindes die je zag: 1 van 5/ })).toBeVisible();
  await expect(form).not.toContainText(/\d+ (?:punten|%)/);

  const first = review.first();
  const boxOf = async (heading: string, level = 5) =>
    (await first.getByRole('heading', { name: heading, exact: true, level }).boundingBox())!;
  const [own, other] = [await boxOf('Jouw zin'), await boxOf('De andere')];
  expect(other.y).toBe(own.y);
  expect(other.x).toBeGreaterThan(own.x + own.width);
  await page.setViewportSize({ width: 360, height: 800 });
  expect((await boxOf('De andere')).y).toBeGreaterThan((await boxOf('Jouw zin')).y);
  await page.setViewportSize({ width: 1280, height: 800 });

  await form.getByRole('button', { name: 'Ga terug naar dit moment: beurt 2' }).click();
  await expect(form.getByRole('heading', { name: 'Beurt 2: Devon' })).toBeFocused();
  await playDialogue(form, 2);
  await expect(form.getByRole('heading', { name: /^Eindes die je zag: 2 van 5/ })).toBeVisible();
  // Both paths, from where they part: everything that was said in either.
  const paths = form.locator('.two-paths');
  await expect(
    paths.getByRole('heading', { name: 'Beurt 2: hier ga je een andere kant op' }),
  ).toBeVisible();
  const both = plain(await paths.innerText());
  const second = (await answerOf(page)).path as string[];
  expect(second[1]).not.toBe(path[1]);
  for (const said of [...path, ...second] as string[]) {
    const [turn = '', line] = said.split('.');
    const choices = written.nodes[turn]!.choices as { id?: string; text: string }[];
    const { text } = choices.find(({ id: name }) => name === line)!;
    expect(both).toContain(plain(text));
  }
  await expect(paths.locator('.pair').last()).toContainText('Einde: ');
  expect(report([...(await axe(page)), ...(await targets(page))])).toBe('');
  // Only the last path is kept.
  await page.reload();
  await expect(form.locator('.ended')).toBeVisible();
  await expect(paths).toHaveCount(0);
});

test('na herladen gaat het gesprek verder, ook zonder iets aan te raken; na een wijziging zegt het dat', async ({
  page,
}) => {
  await page.goto(address);
  const form = forms(page).first();
  await sayLine(form, 1);
  await sayLine(form, 1);
  await page.reload();
  await expect(form.getByRole('heading', { name: 'Beurt 3: Devon' })).toBeVisible();
  await expect(form.locator('.transcript > li')).toHaveCount(2);
  await page.goto('oefenen/');
  await expect(page.locator('html')).toHaveAttribute('data-restored', '');
  await expect(page.locator(`[data-done="${key}"]`)).toBeHidden();
  await page.goto(address);
  await playDialogue(form, 1);
  await page.goto('oefenen/');
  await expect(page.locator(`[data-done="${key}"]`)).toBeVisible();

  // The same path in a text that has changed since.
  await page.evaluate((name) => {
    const [full = ''] = Object.keys(localStorage).filter((each) => each.endsWith(name));
    const answer = JSON.parse(localStorage.getItem(full) ?? '{}');
    answer.path[1] = 'terug.verdwenen';
    localStorage.setItem(full, JSON.stringify(answer));
  }, key);
  await page.goto(address);
  await expect(form.locator('.changed')).toBeVisible();
  await expect(form.getByRole('heading', { name: 'Beurt 1: Devon' })).toBeVisible();
  expect((await answerOf(page)).path[1]).toBe('terug.verdwenen');
});

test('waar er twee zitten, zegt een antwoord zelf van wie het is', async ({ page }) => {
  await page.goto('oefening/elke-maandag/');
  const form = forms(page).first();
  expect(await sayLine(form, 1)).toBe('Beurt 2: Renske');
  const [answer, next] = await form.locator('.now .voice').all();
  await expect(answer!.locator('.name')).toHaveCount(0);
  await expect(next!.locator('.name')).toHaveText('Renske');
});

test('met geblokkeerde opslag werkt alles, met één melding', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto(address);
  await playDialogue(forms(page).first(), 1);
  await expect(page.locator('[data-notice=blocked]')).toHaveCount(1);
  await forms(page)
    .first()
    .getByRole('button', { name: 'Ga terug naar dit moment: beurt 2' })
    .click();
  await expect(page.getByRole('heading', { name: 'Beurt 2: Devon' })).toBeFocused();
});

test('de code van het gesprek komt pas bij een aanraking, en staat op geen andere pagina', async ({
  page,
  site,
}) => {
  const code: string[] = [];
  page.on('request', (request) => {
    if (/Dialogue/.test(request.url())) code.push(request.url());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(code).toEqual([]);
  await sayLine(forms(page).first(), 0);
  expect(code.length).toBeGreaterThan(0);
  for (const other of ['lessen/doelen', 'oefening/wat-voor-ja-hakim', 'oefening/modellen']) {
    const html = readFileSync(`${site.dir}/${other}/index.html`, 'utf8');
    expect(html).not.toMatch(/DialogueExercise|\.transcript/);
  }
});

test('op papier staat na afloop alleen het gesprek, als oefening herkenbaar', async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.talk')).toBeHidden();
  await expect(page.locator('.conversation')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await playDialogue(forms(page).first(), 1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.transcript')).toBeVisible();
  await expect(page.getByText('Oefening met een verzonnen cliënt')).toBeVisible();
  // Who sits there, then the talk, then how it ended.
  const tops = [];
  for (const part of ['.lead', '.transcript', '.outcome'])
    tops.push((await page.locator(`.dialogue ${part}`).boundingBox())!.y);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  await expect(page.locator('.lead')).toHaveText(plain(written.setting));
  await expect(
    page.locator('main :is(button, textarea, select, input, .unfold, .conversation, .references)'),
  ).not.toHaveCount(0);
  for (const control of await page
    .locator('main :is(button, textarea, select, input, .unfold, .conversation, .references)')
    .all())
    await expect(control).toBeHidden();
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of [address, `druk/werkblad/${id}/`])
    test(`is het hele gesprek te lezen en komt elke link aan: /${path}`, async ({ page }) => {
      await page.goto(path);
      const closed = page.locator('main details:not([open]) > summary:visible');
      while ((await closed.count()) > 0) await closed.first().click();
      const seen = plain(await page.locator('main').innerText());
      for (const { text } of turns) expect(seen).toContain(plain(text));
      for (const { text, reaction, why } of lines)
        for (const part of [text, reaction, why]) expect(seen).toContain(plain(part));
      for (const { title, text, debrief } of Object.values(written.ends))
        for (const part of [title, text, debrief]) expect(seen).toContain(plain(part));
      // A control that could do nothing is not shown.
      await expect(
        page.locator('main :is(input, button:not([popovertarget])):visible'),
      ).toHaveCount(0);
      const links = page.locator('.conversation a[href^="#"]');
      expect(await links.count()).toBeGreaterThan(2 * lines.length);
      const lost = await links.evaluateAll((all) =>
        all
          .map((link) => link.getAttribute('href') ?? '')
          .filter((to) => !document.getElementById(to.slice(1))),
      );
      expect(lost).toEqual([]);
      await page.getByRole('link', { name: 'lees 1b' }).click();
      await expect(page.locator('li:target')).toBeInViewport();
      await page.locator('li:target a').click();
      await expect(page.locator('section:target')).toBeInViewport();
    });
});
