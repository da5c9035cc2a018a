import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { idsInUse } from '../../src/build/content/registry.ts';
import { axe } from '../gates/axe.ts';
import { builtPages } from '../gates/built.ts';
import { report } from '../gates/fault.ts';
import { keysOfCase, read, type Family } from './content.ts';
import { realContent } from '../unit/content.ts';
import { keep, saved, tabTo } from './learner.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

/* The tests of a module, the mixed set, and the list of everything that can be practised. */

const module = 'werkalliantie';
/** A case that has a key. */
type Keyed = { id: string; version?: number; key: string };
type Form = { pretest: string[]; posttest: string[]; lessons: string[] };
const form = parse(readFileSync(`content/nl/modules/${module}.yaml`, 'utf8')) as Form;
const pretest = `oefening/voortoets-${module}/`;
const posttest = `oefening/natoets-${module}/`;

const families = read<Family & { title: string }>('vignettes');
const explained = [...families.values()].flatMap(({ cases }) => cases.flatMap(keysOfCase));

/** Nothing that explains a case may be heard or seen. */
const nothingExplained = async (page: Page) => {
  const tree = (await page.locator('main').ariaSnapshot()).replace(/\s+/g, ' ');
  expect(explained.filter((text) => tree.includes(text.replace(/\s+/g, ' ').trim()))).toEqual([]);
  expect(tree).not.toMatch(/kernpunt|Wat hier besliste|Wat dit antwoord hier doet/);
};

test('de voortoets overslaan is één klik, en dat wordt onthouden', async ({ page }) => {
  await page.goto(pretest);
  await page.getByRole('button', { name: 'Sla de voortoets over' }).click();
  await expect(page).toHaveURL(new RegExp(`/lessen/${form.lessons[0]}/$`));
  const kept = JSON.parse((await saved(page))[`a:voortoets-${module}`] ?? '{}');
  expect(kept).toMatchObject({ kind: 'test', skipped: true, items: {} });
  await page.goto(`modules/${module}/`);
  await expect(page.locator('html')).toHaveAttribute('data-restored', '');
  await expect(page.locator(`[data-done="a:voortoets-${module}"]`)).toBeHidden();
});

test('de voortoets gaat met het toetsenbord tot het eind, legt niets uit, voor noch na het inleveren, en raakt de vignetten niet aan', async ({
  page,
}) => {
  await page.goto(pretest);
  await expect(page.locator('[data-best], [data-why], [data-after]')).toHaveCount(0);
  await nothingExplained(page);
  await tabTo(page, '[data-pretest] [name=estimate]');
  await page.keyboard.press('3');
  for (const id of form.pretest.slice(1)) {
    await tabTo(page, `[name="${id}"]`);
    await page.keyboard.press('Space');
    await tabTo(page, `[name="${id}.certainty"]`);
    await page.keyboard.press('Space');
  }
  await nothingExplained(page);

  await page.reload();
  const last = form.pretest.at(-1) ?? '';
  await page.getByLabel('Schat vooraf').focus();
  await expect(page.locator(`[name="${last}"]`).first()).toBeChecked();
  await tabTo(page, '[data-pretest] .actions:not(:has(.plain)) .button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Bij vraag 1' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lever in' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ingeleverd' })).toBeFocused();
  await nothingExplained(page);
  expect(report(await axe(page))).toBe('');

  const kept = await saved(page);
  expect(Object.keys(kept).filter((key) => key.startsWith('a:'))).toEqual([
    `a:voortoets-${module}`,
  ]);
  const answer = JSON.parse(kept[`a:voortoets-${module}`] ?? '{}');
  expect(answer).toMatchObject({ estimate: 3, finished: expect.any(String) });
  expect(Object.keys(answer.items).toSorted()).toEqual(form.pretest.slice(1).toSorted());

  await page.goto('voortgang/');
  await expect(page.getByText('Voortoets ingeleverd; wat ervan klopte')).toBeVisible();
  // Every first answer was chosen, so some came with a misconception.
  await expect(page.locator('main')).not.toContainText(/denkfout/i);
  for (const id of form.pretest) await expect(page.locator(`main a[href*="${id}"]`)).toHaveCount(0);
});

test('de natoets gaat met het toetsenbord tot het eind, en legt voor en na naast elkaar', async ({
  page,
}) => {
  // A pre-test with the strongest answer everywhere.
  await page.goto('privacy/');
  const at = '2026-11-20T08:10Z';
  const keyed = new Map<string, { version: number; key: string }>(
    [...families].flatMap(([family, { cases }]) =>
      (cases as unknown as Keyed[]).map(
        ({ id, version = 1, key }) => [`${family}-${id}`, { version, key }] as const,
      ),
    ),
  );
  const items = Object.fromEntries(
    form.pretest.map((id) => {
      const { version = 1, key } = keyed.get(id) ?? {};
      return [id, { version, choice: key, certainty: 2, at }];
    }),
  );
  await keep(page, {
    [`a:voortoets-${module}`]: JSON.stringify({
      v: 1,
      kind: 'test',
      exercise: `voortoets-${module}`,
      version: 1,
      items,
      finished: at,
      at,
    }),
  });

  await page.goto(posttest);
  await tabTo(page, '[name=estimate]');
  await page.keyboard.press('2');
  for (const id of form.posttest) {
    const quiz = `form[name="${id}"]`;
    await tabTo(page, `${quiz} [name=choice]`);
    await page.keyboard.press('Space');
    const chosen = await page.locator(`${quiz} [name=choice]:checked`).getAttribute('value');
    await tabTo(page, `${quiz} [name=certainty]`);
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.locator(`${quiz} [data-why="${chosen}"] [tabindex]`)).toBeFocused();
  }
  const result = page.locator(`#natoets-${module}-uitslag`);
  await expect(result).toContainText(
    `In de voortoets koos je bij ${form.pretest.length} van de ${form.pretest.length} gevallen`,
  );
  await expect(result).toContainText('Je schatte er 2');
  await expect(result).toContainText(/voortoets 2 van 2, natoets \d van 2/);
  await expect(result).toContainText('te weinig vragen');
  await expect(result).toContainText(/Je koos \d+ keer ‘minder dan 67/);
  expect(await result.innerText()).not.toMatch(/\d\s?% (?:beter|meer|groei)/);

  // Who comes back finds the answers of the test, and the outcome behind one button.
  await page.reload();
  await expect(page.locator('form[data-test][data-state=committed]')).toHaveCount(
    form.posttest.length,
  );
  await result.getByRole('button', { name: 'Bekijk hoe het ging' }).click();
  await expect(result).toContainText('Per leerdoel');
  await page.goto('voortgang/');
  await expect(page.getByText(/^Natoets: bij \d van de 6/)).toBeVisible();
});

test('een gemengde reeks gaat met het toetsenbord, overleeft opnieuw laden, legt pas uit na het inleveren, en dan elk geval', async ({
  page,
}) => {
  await page.goto('oefenen/gemengd/');
  await tabTo(page, '[name=count]');
  const five = page.getByRole('radio', { name: /^5 gevallen/ });
  for (let press = 0; press < 3 && !(await five.isChecked()); press++)
    await page.keyboard.press('ArrowUp');
  await expect(five).toBeChecked();
  await tabTo(page, '#reeks form .button');
  await page.keyboard.press('Enter');
  const player = page.locator('#speler');
  const seen: string[] = [];
  for (let place = 1; place <= 5; place++) {
    // Halfway the page is opened anew: the set is asked about without a touch, and goes on.
    if (place === 3) {
      await page.reload();
      await expect(page.getByText('Je had er 2 beantwoord.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeHidden();
      await nothingExplained(page);
      await page.getByRole('button', { name: 'Verder met je reeks' }).click();
    }
    await expect(page.getByText(`Geval ${place} van 5`)).toBeVisible();
    await expect(player.getByRole('heading', { level: 2 })).toBeFocused();
    seen.push((await player.locator('form').getAttribute('name')) ?? '');
    await nothingExplained(page);
    await tabTo(page, '#speler [type=radio]');
    await page.keyboard.press('Space');
    await tabTo(page, '#speler [type=submit]');
    await page.keyboard.press('Enter');
  }
  expect(new Set(seen).size).toBe(5);
  const answered = async () =>
    Object.keys(await saved(page)).filter((key) => key.startsWith('a:')).length;
  expect(await answered()).toBe(0);
  await page.getByRole('button', { name: 'Lever in en bekijk de uitleg' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hoe het ging' })).toBeFocused();
  await expect(player.locator('form[data-state=committed]')).toHaveCount(5);
  await expect(player.locator('[data-why][open]').first()).toBeVisible();
  expect(await answered()).toBe(5);
  expect(await saved(page)).not.toHaveProperty('m');
  expect(report(await axe(page))).toBe('');
});

test('een vignet dat niet binnenkomt, wordt opnieuw gevraagd en kost geen antwoord', async ({
  page,
}) => {
  await page.goto('oefenen/gemengd/');
  await page.route('**/data/vignetten/**', (route) => route.fulfill({ body: '<html></html>' }));
  await page.getByRole('button', { name: 'Begin' }).click();
  const player = page.locator('#speler');
  await expect(player.getByRole('status').first()).toContainText('kwam niet binnen');
  await page.unroute('**/data/vignetten/**');
  await player.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(player.locator('form')).toBeVisible();
});

test('een filter staat in het adres, en zegt wat te doen als niets past', async ({ page }) => {
  await page.goto(`oefenen/?module=${module}&type=agreement`);
  const entries = page.locator('[data-entry]:visible');
  const told = page.locator('.filter [role=status]');
  const count = await entries.count();
  expect(count).toBeGreaterThan(0);
  await expect(page.locator('[data-entry]:visible:not([data-type=agreement])')).toHaveCount(0);
  await expect(told).toHaveText(new RegExp(`^${count} van de \\d+ oefeningen$`));
  await page.locator('select[name=minutes]').selectOption('kort');
  await expect(entries).toHaveCount(0);
  await expect(told).toContainText('Maak een keuze ruimer');
  await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Toon alles' }).click();
  await expect(page).toHaveURL(/oefenen\/$/);
  await page.locator('select[name=misconception]').selectOption({ index: 1 });
  await expect(page.locator('[data-entry]:visible').first()).toHaveAttribute(
    'data-type',
    'vignette',
  );
});

test('onder /oefenen/ staat elke oefening van de cursus, en elke oefening heeft een pagina', () => {
  const { dir } = sites[0]!;
  const list = readFileSync(`${dir}/oefenen/index.html`, 'utf8');
  const listed = [...list.matchAll(/data-entry="([^"]+)"/g)].map(([, id]) => id).toSorted();
  const linked = [...list.matchAll(/href="[^"]*\/oefening\/([^/"]+)\/"/g)].map(([, id]) => id);
  const pages = builtPages(`${dir}/oefening`).map((page) => page.replace(/\/$/, ''));
  const playable = /^(?:vignette|agreement|comparison|dialogue|response|sorting|pretest|posttest)$/;
  const ids = idsInUse(realContent()).filter(({ kind }) => playable.test(kind));
  expect(listed).toEqual(ids.map(({ id }) => id).toSorted());
  expect(pages.toSorted()).toEqual(listed);
  expect([...new Set(linked)].toSorted()).toEqual(listed);
});

test('‘Eén vignet’ opent telkens een ander, ook als het toeval steeds hetzelfde zou kiezen', async ({
  page,
}) => {
  // Without what the page remembers, this would open the same case every time.
  await page.addInitScript(() => (Math.random = () => 0));
  const opened: string[] = [];
  for (let time = 0; time < 3; time++) {
    await page.goto('oefenen/');
    await page.getByRole('button', { name: 'Eén vignet' }).click();
    await page.waitForURL(/oefening\/[^/]+\/$/);
    opened.push(page.url());
  }
  expect(new Set(opened).size).toBe(3);
  // And with nothing remembered, it does.
  await page.evaluate(() => localStorage.clear());
  await page.goto('oefenen/');
  await page.getByRole('button', { name: 'Eén vignet' }).click();
  await page.waitForURL(/oefening\/[^/]+\/$/);
  expect(page.url()).toBe(opened[0]);
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('staat de hele lijst open, is de voortoets te lezen en zegt de gemengde reeks wat ze nodig heeft', async ({
    page,
  }) => {
    await page.goto(`oefenen/?module=${module}`);
    await expect(page.locator('[data-entry]:visible')).toHaveCount(
      await page.locator('[data-entry]').count(),
    );
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Eén vignet' })).toHaveCount(0);

    await page.goto(pretest);
    await expect(page.getByRole('radio')).toHaveCount(
      await page.locator('[data-pretest] [type=radio]').count(),
    );
    await expect(page.getByRole('button', { name: /Lever in|Sla de/ })).toHaveCount(0);
    await nothingExplained(page);
    await page.getByRole('link', { name: 'Begin met de eerste les' }).click();
    await expect(page).toHaveURL(new RegExp(`/lessen/${form.lessons[0]}/$`));

    await page.goto('oefenen/gemengd/');
    await expect(page.locator('main noscript p')).toContainText('vraagt JavaScript');
    await page.getByRole('link', { name: 'Naar alle oefeningen' }).click();
    await expect(page).toHaveURL(/oefenen\/$/);
  });
});
