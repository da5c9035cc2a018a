import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../gates/built.ts';
import { report } from '../gates/fault.ts';
import { html } from '../gates/html.ts';
import { layers } from '../gates/layers.ts';
import { links } from '../gates/links.ts';
import { policy } from '../gates/policy.ts';
import { expect, test } from './test.ts';

test('elke pagina is geldige HTML', async ({ site }) => {
  expect(report(await html(site.dir))).toBe('');
});

test('elke link en elk anker binnen de cursus bestaat', async ({ site }) => {
  expect(report(await links(site.dir, site.base))).toBe('');
});

test('in elke pagina gaan de lagen van de stijl van zwak naar sterk', ({ site }) => {
  expect(report(layers(site.dir))).toBe('');
});

test('nergens plakt een zin aan de vorige, of een woord aan vette tekst', ({ site }) => {
  const stuck = builtFiles(site.dir).flatMap((file) => {
    const page = readFileSync(join(site.dir, file), 'utf8').replace(
      /<(style|script|pre)\b[\s\S]*?<\/\1>/g,
      '',
    );
    return [
      ...page.matchAll(/[^<>]{0,20}[.:;?!]<\/strong>[\p{L}‘]/gu),
      ...page.replace(/<[^>]*>/g, '\n').matchAll(/.{12}[\p{Ll})][.:;?!][\p{Lu}‘][\p{L}]{2,8}/gu),
    ].map(([text]) => `${file}: ${text}`);
  });
  expect(stuck).toEqual([]);
});

test('elke pagina heeft een streng beleid, vóór het eerste script', ({ site }) => {
  expect(report(policy(site.dir))).toBe('');
});

test('een onbekend adres geeft de 404-pagina met status 404', async ({ page }) => {
  const response = await page.goto('lessen/bestaat-niet/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Therapeutische alliantie' }).first()).toBeVisible();
});
