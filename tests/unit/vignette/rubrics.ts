import type { VignetteRubric } from '../../../src/domain/vignette/types.ts';

const shared = {
  deciding: ['zin-een', 'zin-twee'],
  decoy: { option: 'band', sentence: 'zin-drie' },
  misconceptions: { band: 'elke-hapering-is-contact' },
};

/** A rubric with key `taak`, options doel, taak and band, and a fourth sentence `zin-vier` that says nothing. */
export const aScoredRubric = (
  parts: Partial<VignetteRubric & { kind: 'scored' }> = {},
): VignetteRubric => ({ kind: 'scored', key: 'taak', ...shared, ...parts });

/** The same without a key: doel and taak can be defended. */
export const aGreyRubric = (): VignetteRubric => ({
  kind: 'grey',
  best: ['doel', 'taak'],
  ...shared,
});
