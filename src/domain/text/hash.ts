/**
 * A short, stable name for a text: seven characters or fewer, the same in every browser and every build.
 * Two texts may share a hash (one chance in 4 billion per pair); it tells texts apart, it proves nothing.
 *
 * FNV-1a of 32 bits (Fowler, Noll & Vo) over the UTF-8 bytes, written in base 36.
 *
 * @example hash('Hij schuift zijn stoel dichterbij.') // '1k4v0ue'
 */
export const hash = (text: string): string => fnv(text).toString(36);

/** The same hash as an unsigned 32-bit number. */
export const fnv = (text: string): number => {
  let value = 0x811c9dc5;
  for (const byte of utf8(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
};

/** `TextEncoder` is no part of the language itself, and `domain` has nothing but the language. */
function* utf8(text: string): Generator<number> {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) {
      yield point;
      continue;
    }
    const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    yield ((0xf00 >> (more + 1)) & 0xff) | (point >> (6 * more));
    for (let shift = 6 * (more - 1); shift >= 0; shift -= 6) yield 0x80 | ((point >> shift) & 0x3f);
  }
}
