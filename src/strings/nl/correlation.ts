const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
/** r as it is written in the field: without the zero before the point. */
const written = (r: number): string =>
  r === 0 || r === 1 ? String(r) : r.toFixed(2).replace('0.', '.');
const is = (r: number): string => `r\u00a0=\u00a0${written(r)}`;
const pairs = (share: number): number => Math.round(share * 100);

/** Words in and around the figure that shows what a correlation looks like. */
export const correlationStrings = {
  title: (r: number) => `Zo ziet ${is(r)} eruit`,
  description:
    'Zestig punten: naar rechts een betere alliantie, naar boven een betere uitkomst. Een rechte lijn geeft de gemiddelde uitkomst bij elke alliantie. Hoe groter r, hoe steiler de lijn en hoe smaller de wolk eromheen.',
  better: { alliance: 'betere alliantie →', outcome: '↑ betere uitkomst' },
  written,
  is,
  slider: 'Verander de samenhang',
  /** The shares come from the domain: r² and the probability of concordance. */
  shared: (share: number) =>
    `Ongeveer ${percent(share)} van de verschillen in uitkomst gaat samen met verschillen in alliantie; de andere ${percent(1 - share)} niet.`,
  pairs: (share: number) =>
    `Neem telkens twee van zulke cliënten. Bij ongeveer ${pairs(share)} van de 100 paren heeft wie de betere alliantie heeft, ook de betere uitkomst; bij ${100 - pairs(share)} is het andersom.`,
  /** Correlations worth a look, each with where it was found. */
  marks: [
    { r: 0.17, where: 'jeugd' },
    { r: 0.19, where: 'jeugd' },
    { r: 0.28, where: 'volwassenen' },
    { r: 0.5, where: '' },
  ],
  mark: (r: number, where: string) => `${written(r)} ${where}`.trim(),
  caption:
    'Verzonnen punten: elk staat voor één cliënt. Ze laten samenhang zien; wat oorzaak is en wat gevolg, staat er niet in.',
  twin: {
    text: [
      `De wolk bij r\u00a0=\u00a0.28, gevonden bij volwassenen, is breed. Je ziet dat ze iets naar rechtsboven helt, en ook veel punten met een goede alliantie en een matige uitkomst, of omgekeerd. Bij jeugd zijn .19 en .17 gevonden; dan is de wolk nog ronder. De .50 is geen uitkomst van zo’n onderzoek en staat er om te vergelijken.`,
      'De paren zijn uitgerekend voor scores die normaal verdeeld zijn. Hangt er niets samen, dan is het 50 van de 100: kop of munt.',
    ],
    head: ['r', 'Gaat samen (r × r)', 'Paren op de 100'],
    share: percent,
    pairs: (share: number) => String(pairs(share)),
  },
};
