import { describe, expect, test } from 'vitest';
import { keyClaims } from '../../../src/features/sheet/key-claims.ts';
import { sizeFor } from '../../../src/features/sheet/size.ts';

const claim = (id: string, strength: 'sterk' | 'matig' | 'zwak') => ({ id, strength });

describe('de beweringen op een samenvatting', () => {
  test('beginnen met die waar meer lessen op steunen, dan de sterkste', () => {
    const all = [claim('a', 'zwak'), claim('b', 'matig'), claim('c', 'sterk'), claim('b', 'matig')];
    expect(keyClaims(all, 8).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
  test('staan er elk één keer, en niet meer dan er passen', () => {
    const all = [
      claim('a', 'sterk'),
      claim('b', 'sterk'),
      claim('a', 'sterk'),
      claim('c', 'sterk'),
    ];
    expect(keyClaims(all, 2).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

test('meer tekst krijgt nooit een grotere letter', () => {
  const order = ['roomy', 'plain', 'close', 'tight'];
  const given = [0, 1000, 3200, 3201, 5000, 7000, 9000, 20_000].map((n) =>
    order.indexOf(sizeFor(n)),
  );
  expect(given).toEqual(given.toSorted((a, b) => a - b));
  expect(given[0]).toBe(0);
  expect(given.at(-1)).toBe(3);
});
