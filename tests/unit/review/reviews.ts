import fc from 'fast-check';
import type { Grade, Review } from '../../../src/domain/review/types.ts';
import { minute } from '../progress/answers.ts';

const day = fc.constantFrom('2026-11-22', '2026-11-23', '2027-03-28');
const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
const item = fc.constantFrom('band-alles', 'band-een', 'te-laat-noor', 'te-laat-bilal');

/** Review as a device holds it. Few values on purpose: merging is decided by what is equal. */
export const review: fc.Arbitrary<Review> = fc.record({
  log: fc.dictionary(item, fc.dictionary(day, grade, { minKeys: 1 })),
  follow: fc.dictionary(
    item,
    fc.record({
      at: minute,
      exercise: item,
      day,
      certainty: fc.constantFrom(undefined, 1 as const, 3 as const),
      misconception: fc.constantFrom(undefined, 'ja-is-ja'),
    }),
  ),
  added: fc.dictionary(fc.constantFrom('band', 'setting'), minute),
  pause: fc.option(fc.record({ on: fc.boolean(), at: minute }), { nil: undefined }),
});
