import type { Frame, Page } from '@playwright/test';
import { answerCase, answerPrequestion, answerVignette, committed } from './learner.ts';
import { expect, test } from './test.ts';

/** Ways in which a browser keeps nothing, and the notice each must give. */
const blocked: [string, 'blocked' | 'full', () => void][] = [
  [
    'opslag gooit een fout bij het lezen van de eigenschap',
    'blocked',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  ],
  [
    'opslag is null',
    'blocked',
    () => Object.defineProperty(window, 'localStorage', { value: null }),
  ],
  [
    'opslag gooit een fout bij elke handeling',
    'blocked',
    () => {
      for (const name of ['getItem', 'setItem', 'key', 'removeItem'] as const)
        Storage.prototype[name] = () => {
          throw new DOMException('denied', 'SecurityError');
        };
    },
  ],
  [
    'opslag is vol',
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
];

const everyKind = async (page: Page | Frame, notice: string) => {
  const vignette = page.locator('form:has([name=certainty])').first();
  const second = page.locator('form:has([name=certainty])').nth(1);
  const cases = page.locator('form[data-case]');
  const prequestion = page.locator('form[data-exercise]').first();
  await answerPrequestion(prequestion);
  await answerVignette(vignette);
  await answerVignette(second, 1);
  await answerCase(cases.nth(0));
  await answerCase(cases.nth(1));
  for (const form of [prequestion, vignette, second, cases.nth(0), cases.nth(1)])
    await committed(form);
  await expect(page.locator('[data-notice]')).toHaveCount(1);
  await expect(
    page.locator(`[role=status] [data-notice=${notice}], [role=status][data-notice=${notice}]`),
  ).toBeVisible();
  // Again, and still one notice.
  await vignette.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await answerVignette(vignette, 1);
  await expect(page.locator('[data-notice]')).toHaveCount(1);
};

for (const [title, notice, spoil] of blocked)
  test(`${title}: alles werkt en één melding zegt dat niets wordt bewaard`, async ({ page }) => {
    await page.addInitScript(spoil);
    await page.goto('lessen/alliantie-lezen/');
    await everyKind(page, notice);
  });

test('in een kader zonder eigen herkomst werkt alles, met één melding', async ({
  page,
  baseURL,
  watcher,
}) => {
  // Firefox and Chromium tell the console that the frame is sandboxed; that is the point here.
  watcher.expect('console', /sandbox/i);
  const host = new URL('gastheer.html', baseURL).href;
  await page.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="nl"><title>Gastheer</title><iframe title="Les" width="800" height="700" sandbox="allow-scripts allow-forms" src="${new URL('lessen/alliantie-lezen/', baseURL).href}"></iframe>`,
    }),
  );
  await page.goto(host);
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  await frame.waitForLoadState();
  await everyKind(frame, 'blocked');
});

const spoiled: [string, string, string][] = [
  ['onleesbaar', 'corrupt', '{"v":1,"kind":'],
  ['uit een nieuwere versie', 'newer', '{"v":99,"kind":"vignette"}'],
];
for (const [title, notice, text] of spoiled)
  test(`een bewaard antwoord dat ${title} is, blijft ernaast bewaard en wordt gemeld`, async ({
    page,
  }) => {
    await page.goto('lessen/alliantie-lezen/');
    const form = page.locator('form:has([name=certainty])').first();
    await answerVignette(form);
    const key = await page.evaluate(
      ([exercise, value]) => {
        const found = Object.keys(localStorage).find((name) => name.endsWith(`:a:${exercise}`));
        if (found) localStorage.setItem(found, value ?? '');
        return found;
      },
      [await form.getAttribute('data-exercise'), text],
    );
    expect(key).toBeTruthy();
    await page.reload();
    await answerVignette(form, 1);
    await expect(page.locator(`[data-notice=${notice}]`)).toHaveCount(1);
    const values = await page.evaluate(() => Object.values(localStorage));
    expect(values).toContain(text);
  });
