const date = (iso: string) =>
  new Date(iso).toLocaleDateString('nl', { dateStyle: 'long', timeZone: 'UTC' });

type Strength = 'sterk' | 'matig' | 'zwak';
type Basis = 'onderzoek' | 'begrip' | 'uitleg' | 'vakoordeel';

const marks: Record<Strength, string> = { sterk: '●●●', matig: '●●○', zwak: '●○○' };
/** What the strength is a strength of: numbers are something else than a faithful account of an idea. */
const bases: Record<Basis, string> = {
  onderzoek: ' bewijs, uit onderzoek',
  begrip: ', als weergave van een begrip',
  uitleg: ', als weergave van een uitleg',
  vakoordeel: ', als oordeel van vakmensen',
};

/** Words around a claim. */
export const evidenceStrings = {
  mark: marks,
  strength: (strength: Strength, basis: Basis) =>
    `${marks[strength]} ${strength.charAt(0).toUpperCase()}${strength.slice(1)}${bases[basis]}`,
  button: (strength: string) => `Bewijs: ${strength}. Toon cijfer, grenzen en bronnen`,
  notThis: 'Niet zo lezen:',
  checked: (iso: string) => `Nagekeken op ${date(iso)}.`,
  unseen: 'zelf niet ingezien',
  stale: 'Langer dan drie jaar niet nagekeken.',
};
