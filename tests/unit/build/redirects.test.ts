import { expect, test } from 'vitest';
import { redirectPage, redirectsOf, redirectTarget } from '../../../src/build/redirects.ts';

test('een vervangen les en oefening leiden hun oude adres naar het nieuwe', () => {
  expect(
    redirectsOf(
      {
        oud: { kind: 'lesson', replacedBy: 'nieuw' },
        nieuw: { kind: 'lesson' },
        'huiswerk-bilal': { kind: 'vignette', replacedBy: 'huiswerk-cem' },
        'huiswerk-cem': { kind: 'vignette' },
      },
      '/cursus/',
    ),
  ).toEqual({
    '/lessen/oud/': '/cursus/lessen/nieuw/',
    '/oefening/huiswerk-bilal/': '/cursus/oefening/huiswerk-cem/',
  });
});

test('een id dat twee keer vervangen is, leidt naar het laatste', () => {
  expect(
    redirectsOf(
      {
        een: { kind: 'module', replacedBy: 'twee' },
        twee: { kind: 'module', replacedBy: 'drie' },
        drie: { kind: 'module' },
      },
      '/',
    ),
  ).toEqual({ '/modules/een/': '/modules/drie/', '/modules/twee/': '/modules/drie/' });
});

test('wat geen eigen pagina heeft of in een kring loopt, krijgt geen doorverwijzing naar zichzelf', () => {
  expect(
    redirectsOf(
      {
        cijfer: { kind: 'evidence', replacedBy: 'ander-cijfer' },
        'ander-cijfer': { kind: 'evidence' },
        kring: { kind: 'lesson', replacedBy: 'kring' },
      },
      '/',
    ),
  ).toEqual({});
});

test('de pagina op het oude adres is Nederlands en leidt ook zonder script verder', () => {
  const astro =
    '<!doctype html><title>Redirecting to: /cursus/lessen/nieuw/</title><meta http-equiv="refresh">';
  expect(redirectTarget(astro)).toBe('/cursus/lessen/nieuw/');
  expect(redirectTarget('<!doctype html><title>Een les</title>')).toBeUndefined();
  const page = redirectPage('/cursus/lessen/nieuw/');
  expect(page).toContain('<html lang="nl">');
  expect(page).toContain('content="0;url=/cursus/lessen/nieuw/"');
  expect(page).toContain('<a href="/cursus/lessen/nieuw/">');
  expect(page).not.toContain('Redirecting');
});
