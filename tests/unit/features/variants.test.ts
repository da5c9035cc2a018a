import { expect, test } from 'vitest';
import { variantsByPlace } from '../../../src/features/term/variants.ts';

test('een vorm die Nederland en Vlaanderen delen, staat één keer in de lijst', () => {
  const variants = {
    nl: ['gedragscode', 'code'],
    be: ['code', 'deontologische code'],
    en: ['code'],
  };
  expect(variantsByPlace(variants)).toEqual({
    both: ['code'],
    nl: ['gedragscode'],
    be: ['deontologische code'],
    en: ['code'],
  });
});
