import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFiles } from '../../src/build/schemas.ts';

test.each([...schemaFiles])(
  '%s is what `npm run schemas` writes, so that an editor knows every field',
  (file, text) => expect(readFileSync(file, 'utf8')).toBe(text),
);
