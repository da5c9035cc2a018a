import { lessonPages } from './kinds.ts';
import { expect, test } from './test.ts';

test('wie onderaan een les komt, krijgt de volgende vast binnen, en geen andere', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.goto('lessen/samen-aan-het-werk/', { waitUntil: 'networkidle' });
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/lessen/')) asked.push(pathname);
  });
  const next = page.locator('a[rel=next]');
  const target = await next.evaluate((link) => new URL((link as HTMLAnchorElement).href).pathname);
  await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  await next.scrollIntoViewIfNeeded();
  await expect.poll(() => asked).toEqual([target]);
});

test('aan de rand van een module staat in welke module de buurles ligt, en na de laatste les dat het de laatste was', async ({
  page,
  site,
}) => {
  const pager = page.getByRole('navigation', { name: 'Andere lessen' });
  const moduleOf = async () => page.locator('.lesson-head .eyebrow a').first().textContent();
  const modules = new Map<string, string | null>();
  const follows: { path: string; next: string; words: string }[] = [];
  for (const path of lessonPages(site)) {
    await page.goto(path);
    const address = site.base + path;
    modules.set(address, await moduleOf());
    const next = pager.locator('a[rel=next]');
    if ((await next.count()) === 0)
      await expect(pager).toContainText('Dit was de laatste les van de cursus.');
    else
      follows.push({
        path: address,
        next: (await next.getAttribute('href')) ?? '',
        words: (await next.textContent()) ?? '',
      });
  }
  expect(follows).toHaveLength(modules.size - 1);
  for (const { path, next, words } of follows) {
    expect(modules.has(next), next).toBe(true);
    const other = modules.get(next);
    expect(words.includes(`module: ${other}`), path).toBe(modules.get(path) !== other);
  }
});
