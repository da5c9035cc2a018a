/** Words around sources. */
export const citationStrings = {
  toReference: 'Naar de bron onder aan deze les',
  heading: 'Bronnen van deze les',
  unseen: 'zelf niet ingezien',
  unseenWhy: (seen: string) => `zelf niet ingezien (${seen})`,
  all: 'Bronnen',
  intro: (cited: number) =>
    `Deze ${cited} bronnen worden in de cursus gebruikt. Bij elke bron staat of de redactie het werk zelf heeft gezien (titelblad of samenvatting) of het alleen kent zoals anderen het aanhalen.`,
  usedIn: 'Gebruikt in:',
};
