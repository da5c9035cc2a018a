/** Words around two contrasting cases. */
export const contrastStrings = {
  label: 'Twee gevallen naast elkaar · 3 min',
  same: 'Wat is hetzelfde? Noem eerst zelf twee dingen.',
  different: 'Wat verschilt? Noem eerst zelf wat volgens jou telt.',
  principle: 'Wat je hieruit kunt meenemen',
};
