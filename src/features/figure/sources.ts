/** The sources behind what a figure claims, by component; a figure that only draws a concept has none. */
export const figureSources = {
  FigureCorrelation: ['fluckiger2018', 'karver2018', 'roest2023'],
  FigureSpiral: ['fluckiger2020'],
  FigureRupture: ['eubanks2015manual', 'eubanks2018consensus'],
} as const satisfies Record<string, readonly string[]>;
