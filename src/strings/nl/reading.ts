import type { looks } from '../../domain/reading/looks.ts';

/** Words of the panel in which a reader sets how pages look: per setting its legend and the name of each value. */
export const readingStrings: {
  open: string;
  title: string;
  close: string;
  reset: string;
  notKept: string;
  legends: Record<keyof typeof looks, string>;
  values: { [Name in keyof typeof looks]: Record<(typeof looks)[Name][number], string> };
} = {
  open: 'Weergave',
  title: 'Weergave',
  close: 'Sluit',
  reset: 'Terug naar standaard',
  notKept:
    'Deze browser laat de cursus hier niets bewaren. Je keuze geldt zolang deze pagina open is.',
  legends: {
    theme: 'Licht of donker',
    textSize: 'Grootte van de tekst',
    spacing: 'Ruimte tussen regels en woorden',
    width: 'Breedte van de tekst',
  },
  values: {
    theme: { system: 'Zoals je toestel', light: 'Licht', dark: 'Donker' },
    textSize: { normal: 'Gewoon', large: 'Groot', larger: 'Groter', largest: 'Grootst' },
    spacing: { normal: 'Gewoon', wide: 'Ruim' },
    width: { normal: 'Gewoon', narrow: 'Smal', wide: 'Breed' },
  },
};
