const date = (iso: string) =>
  new Date(iso).toLocaleDateString('nl', { dateStyle: 'long', timeZone: 'UTC' });

/** Words around a claim. */
export const evidenceStrings = {
  mark: { sterk: '●●●', matig: '●●○', zwak: '●○○' },
  strength: { sterk: '●●● Sterk bewijs', matig: '●●○ Matig bewijs', zwak: '●○○ Zwak bewijs' },
  button: (strength: string) => `Bewijs: ${strength}. Toon cijfer, grenzen en bronnen`,
  notThis: 'Niet zo lezen:',
  checked: (iso: string) => `Nagekeken op ${date(iso)}.`,
  unseen: 'zelf niet ingezien',
  stale: 'Langer dan drie jaar niet nagekeken.',
};
