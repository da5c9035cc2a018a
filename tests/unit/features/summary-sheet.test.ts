import { describe, expect, test } from 'vitest';
import { keyClaims } from '../../../src/features/sheet/key-claims.ts';
import { fitting, sizeFor } from '../../../src/features/sheet/size.ts';

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

describe('een samenvatting van één bladzijde', () => {
  test('krijgt met meer tekst nooit een grotere letter', () => {
    const order = ['roomy', 'plain', 'fair', 'close', 'snug', 'tight'];
    const given = [0, 1000, 2600, 2601, 4000, 5000, 6000, 7500, 20_000].map((n) =>
      order.indexOf(sizeFor(n)),
    );
    expect(given).toEqual(given.toSorted((a, b) => a - b));
    expect(given[0]).toBe(0);
    expect(given.at(-1)).toBe(5);
  });

  test('laat beweringen weg als de lessen de bladzijde vullen, de minst dragende eerst', () => {
    const texts = ['a'.repeat(100), 'b'.repeat(100), 'c'.repeat(100)];
    expect(fitting(texts, 0)).toEqual(texts);
    expect(fitting(texts, 7550)).toEqual(texts.slice(0, 1));
    expect(fitting(texts, 7800)).toEqual([]);
  });
});
