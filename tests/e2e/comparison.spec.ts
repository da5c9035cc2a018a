import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { axe } from '../gates/axe.ts';
import { report } from '../gates/fault.ts';
import { cutOff } from '../gates/reflow.ts';
import { targets } from '../gates/targets.ts';
import { plain } from './content.ts';
import { chooseMode, committed, forms, placeRound, saved, tellTable, unfold } from './learner.ts';
import { expect, test } from './test.ts';

/** The table of the models, in what an author wrote. */
const written = parse(readFileSync('content/nl/comparisons/modellen.yaml', 'utf8')) as {
  caption: string;
  rows: { id: string; title: string }[];
  columns: { id: string; title: string }[];
  cells: Record<string, Record<string, WrittenCell>>;
};
type Confusable = { confusableWith: Record<string, string> };
type WrittenCell = Confusable & {
  short: string;
  full: string;
  more?: (Confusable & { text: string; why: string })[];
};
const address = 'oefening/modellen/';
const cellTexts = written.rows.flatMap((row) =>
  written.columns.map((column) => written.cells[row.id]![column.id]!),
);

/** Every sentence of ‘Wie zegt dit?’, with the rows it is confused with and the difference. */
const sentences = written.rows.flatMap(({ id }) => {
  const { full, confusableWith, more = [] } = written.cells[id]!['zin']!;
  return [{ text: full, confusableWith }, ...more].map((sentence) => ({ ...sentence, row: id }));
});

type Node = {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
};

/** The table as assistive technology gets it: the name of the table, and per row the role and name of what stands in it. */
const heard = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // What is ignored stands in the tree for its children only.
  const children = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return !child ? [] : child.ignored ? children(child) : [child];
    });
  const textIn = (node: Node): string =>
    node.role?.value === 'StaticText'
      ? (node.name?.value ?? '')
      : children(node).map(textIn).join(' ');
  const rowsIn = (node: Node): Node[] =>
    children(node).flatMap((child) => (child.role?.value === 'row' ? [child] : rowsIn(child)));
  const table = nodes.find((node) => !node.ignored && node.role?.value === 'table');
  if (!table) throw new Error('no table in the accessibility tree');
  return {
    name: table.name?.value,
    rows: rowsIn(table).map((row) =>
      children(row).map((cell) => ({ role: cell.role?.value, text: plain(textIn(cell)) })),
    ),
  };
};

/** Every cell with the headers that stand above and before it. */
const headersOf = async (page: Page) => {
  const { name, rows } = await heard(page);
  const [head = [], ...body] = rows;
  return {
    name,
    columns: head.map(({ role, text }) => `${role}: ${text}`),
    cells: body.map((row) =>
      row.map(({ role, text }, place) =>
        place === 0 ? `${role}: ${text}` : `${role} under ${head[place]?.role}`,
      ),
    ),
  };
};

const expectedHeaders = (columns: string[]) => ({
  columns: ['Model', ...columns].map((title) => expect.stringContaining(`columnheader: ${title}`)),
  cells: written.rows.map(({ title }) => [
    expect.stringContaining(`rowheader: ${title}`),
    ...columns.map(() => 'cell under columnheader'),
  ]),
});

test('wie luistert, hoort bij elk vak de rij en de kolom: breed als tabel, smal als kaarten', async ({
  page,
}) => {
  const titles = written.columns.map(({ title }) => title);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    const display = await page
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell).display);
    expect(display).toBe(width === 320 ? 'block' : 'table-cell');
    expect(await headersOf(page)).toEqual({ name: written.caption, ...expectedHeaders(titles) });

    // Chromium still hears a table laid out as cards; other browsers need every role in words.
    await expect(
      page.locator('table:not([role]), table :is(thead, tbody, tr, th, td):not([role])'),
    ).toHaveCount(0);

    // What is hidden is hidden for ears as well.
    await unfold(page.locator('details:has([name=column])'));
    await page.getByRole('checkbox', { name: 'Vandaag' }).uncheck({ force: true });
    await expect(page.locator('[data-col=vandaag]:visible')).toHaveCount(0);
    expect(await headersOf(page)).toEqual({
      name: written.caption,
      ...expectedHeaders(titles.filter((title) => title !== 'Vandaag')),
    });
    await page.getByRole('checkbox', { name: 'Vandaag' }).check({ force: true });
    await expect(page.locator('[data-col=vandaag]:visible')).toHaveCount(6);
    await page.evaluate(() => localStorage.clear());
  }
});

test('elke manier van oefenen is toegankelijk en past op 320 px, licht en donker', async ({
  page,
}) => {
  test.slow();
  const look = async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 800 });
    const faults = [...(await axe(page)), ...(await targets(page))];
    // Colours do not change with the width; what cards are to a screen reader does.
    await page.setViewportSize({ width: 320, height: 640 });
    faults.push(
      ...(await axe(page)),
      ...(await targets(page)),
      ...(await cutOff(page, 'reflow-320')),
    );
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await axe(page, 'colours')));
    expect(report(faults)).toBe('');
  };
  await page.goto(address);
  const form = forms(page).first();
  await unfold(form.locator('details:has([name=column])'));
  await expect(page.locator('astro-island:not([ssr]):has([name=order])')).toHaveCount(1);
  await form
    .locator('[name=order]')
    .selectOption({ label: 'Vier oriëntaties: gedragsmatig en cognitief samen' });
  await expect(form.getByText('2 van 4: Gedragsmatig en cognitief')).toBeVisible();
  await expect(
    page.locator('table:not([role]), table :is(thead, tbody, tr, th, td):not([role])'),
  ).toHaveCount(0);
  await form.getByRole('button', { name: 'Vouw alles open' }).click();
  await look();
  await chooseMode(form, 'Verberg en vertel');
  await form.getByRole('button', { name: /^Toon: waartoe, systemisch/ }).click();
  await look();
  await form.getByRole('button', { name: 'Kijk na' }).click();
  await look();
  await chooseMode(form, 'Koppelen');
  await look();
  await placeRound(form);
  await look();
  await chooseMode(form, 'Wie zegt dit?');
  await placeRound(form);
  await look();
});

test('alles gaat met het toetsenbord alleen', async ({ page }) => {
  test.slow();
  await page.goto(address);
  const form = forms(page).first();
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key);
  };
  const tabTo = async (selector: string) => {
    for (let step = 0; step < 150; step++) {
      if (await page.evaluate((match) => document.activeElement?.matches(match), selector)) return;
      await press('Tab');
    }
    throw new Error(`Tab never reaches ${selector}`);
  };
  // Explore: hide a column, unfold a cell.
  await tabTo('[name=mode]');
  await tabTo('details.unfold > summary');
  await press('Enter');
  await tabTo('[name=column][value=vandaag]');
  await press('Space');
  await expect(page.locator('[data-col=vandaag]:visible')).toHaveCount(0);
  await tabTo('td[data-col=klassiek] summary');
  await press('Enter');
  await expect(page.locator('td[data-col=klassiek] .full').first()).toBeVisible();

  // Cover and tell.
  for (let step = 0; step < 150; step++) {
    if (await page.evaluate(() => document.activeElement?.matches('[name=mode]'))) break;
    await press('Shift+Tab');
  }
  await press('ArrowDown');
  await expect(form.getByRole('radio', { name: 'Verberg en vertel' })).toBeChecked();
  await tabTo('.cover');
  const cover = form.locator('.cover').first();
  await expect(cover).toHaveAttribute('aria-expanded', 'false');
  await press('Enter');
  await expect(cover).toHaveAttribute('aria-expanded', 'true');
  await expect(form.getByRole('heading', { name: 'waartoe, psychoanalytisch' })).toBeFocused();
  await press('Tab');
  await page.keyboard.type('De overdracht onderzoeken');
  await press('Tab');
  await press('Enter');
  await expect(form.getByRole('heading', { name: 'Wat er staat' })).toBeFocused();
  await expect(form.getByText('De overdracht onderzoeken')).toBeVisible();
  await expect(
    form.locator('.tell').getByText('Hier verwar je het makkelijk met systemisch.'),
  ).toBeVisible();
  await press('Tab');
  await press('Space');
  await tabTo('.tell .button');
  await press('Enter');
  await expect(
    form.getByRole('heading', { name: 'Door jezelf beoordeeld: 1 van 3 kernpunten genoemd.' }),
  ).toBeFocused();
  await press('Tab');
  await press('Enter');
  await expect(form.getByRole('heading', { name: 'waartoe, gedragsmatig' })).toBeFocused();
  await tabTo('.tell .plain');
  await press('Enter');
  await expect(form.getByRole('button', { name: /^Toon: waartoe, gedrag/ })).toBeFocused();

  // Match: an unfinished round says what is missing, and nothing is lost.
  for (let step = 0; step < 150; step++) {
    if (await page.evaluate(() => document.activeElement?.matches('[name=mode]'))) break;
    await press('Shift+Tab');
  }
  await press('ArrowDown');
  await expect(form.locator('.place')).toHaveCount(5);
  await tabTo('.place select');
  await page.keyboard.type('Cog');
  await tabTo('.rounds .button');
  await press('Enter');
  await expect(form.locator('.rounds [role=status]')).toHaveText(/^Bij 4 zinnen/);
  await expect(form.locator('.place select').first()).toHaveValue('cognitief');
  for (const list of await form.locator('.place select').all()) {
    await list.focus();
    await page.keyboard.type('Sys');
  }
  await press('Tab');
  await press('Enter');
  await expect(form.getByRole('heading', { name: /van 5 goed geplaatst$/ })).toBeFocused();

  // Who says this: radio buttons.
  for (let step = 0; step < 150; step++) {
    if (await page.evaluate(() => document.activeElement?.matches('[name=mode]'))) break;
    await press('Shift+Tab');
  }
  await press('ArrowDown');
  await expect(form.getByRole('radio', { name: 'Wie zegt dit?' })).toBeChecked();
  await expect(form.locator('.place')).toHaveCount(5);
  for (let item = 0; item < 5; item++) {
    await press('Tab');
    await press('Space');
  }
  await expect(form.locator('.place :checked')).toHaveCount(5);
  await press('Tab');
  await press('Enter');
  await expect(form.getByRole('heading', { name: /van 5 goed geplaatst$/ })).toBeFocused();
});

test('wat elders stond komt terug, en alles krijgt zijn plaats', async ({ page }) => {
  await page.goto(address);
  const form = forms(page).first();
  await chooseMode(form, 'Wie zegt dit?');
  const rows = new Map(written.rows.map(({ title, id }) => [title.toLowerCase(), id]));
  const own = new Map<string, string>();
  let wrong = 0;
  for (let round = 0; round < 20; round++) {
    for (const item of await form.locator('.place').all()) {
      const sentence = plain((await item.locator('legend').textContent()) ?? '');
      const known = own.get(sentence);
      if (known) await item.locator(`[value=${known}]`).check({ force: true });
      else await item.locator('[type=radio]').first().check({ force: true });
    }
    await form.getByRole('button', { name: 'Kijk na' }).click();
    for (const item of await form.locator('.place').all()) {
      const sentence = plain((await item.locator('legend').textContent()) ?? '');
      const verdict = (await item.locator('.own strong').last().textContent()) ?? '';
      const title = /Dit hoort bij (.*)\.$/.exec(verdict)?.[1] ?? verdict.split(',')[0] ?? '';
      own.set(sentence, rows.get(title.toLowerCase()) ?? '');
      // Every row that is offered and wrong is explained, and first of all the one that was chosen.
      const said = sentences.find(({ text }) => sentence.endsWith(plain(text)))!;
      const chosen = (await item.locator(':checked').getAttribute('value'))!;
      if (chosen === said.row) continue;
      await expect(item.locator('.own p').first()).toHaveText(
        new RegExp(`^Jij koos ${chosen}\\. `),
      );
      await expect(item.locator('.own p').first()).toContainText(said.confusableWith[chosen]!);
      wrong++;
    }
    await form.getByRole('button', { name: /^Verder/ }).click();
    if (await form.getByRole('heading', { name: 'Alles staat op zijn plaats.' }).isVisible()) break;
  }
  await expect(form.getByRole('heading', { name: 'Alles staat op zijn plaats.' })).toBeFocused();
  expect(wrong).toBeGreaterThan(0);
  // Sentences of each model: about the moment of the table, and about others.
  expect(own.size).toBe(sentences.length);
  expect(new Set(own.values()).size).toBe(5);
});

test('wat je deed en welke kolommen je ziet, staat er na herladen weer, en in de voortgang', async ({
  page,
}) => {
  await page.goto(address);
  const form = forms(page).first();
  await unfold(form.locator('details:has([name=column])'));
  await form.getByRole('checkbox', { name: 'Vandaag' }).uncheck({ force: true });
  await expect(page.locator('[data-col=vandaag]:visible')).toHaveCount(0);
  await page.goto('oefenen/');
  const mark = page.locator('[data-done="a:modellen"]');
  await expect(page.locator('html')).toHaveAttribute('data-restored', '');
  await expect(mark).toBeHidden();

  await page.goto(address);
  // Before anything is touched.
  await expect(page.locator('[data-col=vandaag]:visible')).toHaveCount(0);
  await expect(form.locator('[name=column][value=vandaag]')).not.toBeChecked();
  await tellTable(form);
  await placeRoundIn(page, 'Koppelen');
  const kept = JSON.parse((await saved(page))['a:modellen'] ?? '{}');
  expect(kept.hidden.columns).toEqual(['vandaag']);
  expect(Object.keys(kept.cells).length).toBeGreaterThanOrEqual(9);
  expect(JSON.stringify(kept)).not.toContain('overdracht');

  await page.reload();
  await committed(form);
  await chooseMode(form, 'Verberg en vertel');
  await expect(form.getByText(/^Door jezelf beoordeeld: 5 van 25 vakken verteld/)).toBeVisible();
  // The column was told; what had an idea missing comes first.
  await expect(form.getByRole('button', { name: /^Begin met: waartoe/ })).toBeVisible();

  await page.goto('oefenen/');
  await expect(mark).toBeVisible();
  await page.goto('voortgang/');
  await expect(page.getByText(/^Zelf beoordeeld: 5 van 25 vakken verteld/)).toBeVisible();
  await expect(page.getByText(/^Gekoppeld: \d van 5 vakken goed geplaatst/)).toBeVisible();
});

const placeRoundIn = async (page: Page, mode: string) => {
  const form = forms(page).first();
  await chooseMode(form, mode);
  await placeRound(form);
};

test('met geblokkeerde opslag werkt alles, met één melding', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto(address);
  await tellTable(forms(page).first());
  await placeRoundIn(page, 'Koppelen');
  await expect(page.locator('[data-notice=blocked]')).toHaveCount(1);
});

test('een bron opent vanuit een vak, ook bij de eerste aanraking', async ({ page }) => {
  await page.goto(address);
  await page.locator('td[data-col=klassiek] summary').first().click();
  const cite = page.locator('td[data-col=klassiek] .cite').first();
  await cite.click();
  const note = page.locator('.note:popover-open');
  await expect(note).toContainText('Greenson');
  await expect(page.locator('.exercise astro-island')).not.toHaveAttribute('ssr');
  await expect(note).toBeVisible();
});

test('de code van de tabel komt pas bij een aanraking, en alleen waar de tabel staat', async ({
  page,
  site,
}) => {
  const code: string[] = [];
  page.on('request', (request) => {
    if (/Comparison/.test(request.url())) code.push(request.url());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(code).toEqual([]);
  await chooseMode(forms(page).first(), 'Koppelen');
  expect(code.length).toBeGreaterThan(0);
  const other = readFileSync(`${site.dir}/lessen/alliantie-lezen/index.html`, 'utf8');
  expect(other).not.toMatch(/ComparisonExercise|\.comparison/);
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('leidt de les naar de zinnen van ‘Wie zegt dit?’', async ({ page }) => {
    await page.goto('lessen/modellen-vergelijken/');
    await page.getByRole('link', { name: /zinnen van ‘Wie zegt dit\?’/ }).click();
    await expect(page).toHaveURL(/oefening\/modellen\/#modellen-zinnen$/);
    await expect(page.getByRole('heading', { name: 'Wie zegt dit?' })).toBeInViewport();
  });

  test('staat de hele tabel er, ook smal, en een leeg blad om te printen', async ({ page }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const seen = plain(await page.locator('table').innerText());
      for (const { short, full } of cellTexts) {
        expect(seen).toContain(plain(short));
        expect(seen).toContain(plain(full));
      }
      // A control that could do nothing is not shown.
      await expect(
        page.locator('form :is(input, select, button:not([popovertarget])):visible'),
      ).toHaveCount(0);
    }
    // ‘Wie zegt dit?’: the sentence asks, its fold answers.
    for (const { text, row, confusableWith } of sentences) {
      const fold = page.locator('noscript details', { hasText: plain(text) });
      await fold.locator('summary').click();
      const answer = plain(await fold.innerText());
      const title = written.rows.find(({ id }) => id === row)!.title;
      for (const part of [`${title}. `, ...Object.values(confusableWith)])
        expect(answer).toContain(plain(part));
    }
    await page.getByRole('link', { name: 'Leeg blad om zelf in te vullen' }).click();
    await expect(page).toHaveURL(/druk\/werkblad\/modellen\/$/);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const { title } of [...written.rows, ...written.columns])
      await expect(page.getByRole('table')).toContainText(title);
    for (const { short } of cellTexts)
      expect(await page.getByRole('table').textContent()).not.toContain(short);
  });
});
