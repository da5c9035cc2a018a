import { readFile } from 'node:fs/promises';
import { expect, test } from './test.ts';

test('een les is vanuit de les te citeren: kopiëren of ophalen als bestand', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('lessen/bordin-drie-pijlers/');
  await page.getByRole('link', { name: 'Citeer deze les' }).click();
  await page.getByRole('button', { name: 'Kopieer APA' }).click();
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const address =
    site.name === 'cursus' ? ' https://voorbeeld.example/cursus/lessen/bordin-drie-pijlers/' : '';
  expect(copied).toMatch(
    /^Redactie Therapeutische alliantie\. \(20\d\d, \d+ \w+\)\. Bordin en de drie pijlers \[Les, versie \d+\]\. Therapeutische alliantie: een open cursus\./,
  );
  expect(copied.endsWith(`een open cursus.${address}`)).toBe(true);

  const link = page.getByRole('link', { name: 'Download bordin-drie-pijlers-bronnen.ris' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('bordin-drie-pijlers-bronnen.ris');
  const ris = await readFile(await download.path(), 'utf8');
  expect(ris.match(/^TY {2}- /gm)?.length).toBe(ris.match(/^ER {2}- \r$/gm)?.length);
  expect(ris).toContain(
    'TI  - The generalizability of the psychoanalytic concept of the working alliance\r\n',
  );
});

test('de hele bronnenlijst is op te halen als RIS en als BibTeX', async ({ page, request }) => {
  await page.goto('bronnen/');
  const listed = await page.locator('.references > li').count();
  for (const [name, entry] of [
    ['RIS', /^TY {2}- /gm],
    ['BibTeX', /^@\w+\{/gm],
  ] as const) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const text = await (await request.get(new URL(href ?? '', page.url()).href)).text();
    expect(text.match(entry)).toHaveLength(listed);
  }
});
