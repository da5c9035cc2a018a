import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fnv, hash } from '../../../src/domain/text/hash.ts';

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('volgt de gepubliceerde uitkomsten van FNV-1a: %j', (text, expected) => {
  expect(fnv(text)).toBe(expected);
});

test('leest tekst als UTF-8, ook buiten het gewone schrift', () => {
  const bytes = (text: string) =>
    new TextEncoder()
      .encode(text)
      .reduce((value, byte) => Math.imul(value ^ byte, 0x01000193), 0x811c9dc5) >>> 0;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fnv(text)).toBe(bytes(text));
    }),
  );
});

test('geeft een korte naam van cijfers en kleine letters', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(hash(text)).toMatch(/^[0-9a-z]{1,7}$/);
    }),
  );
});
