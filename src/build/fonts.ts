/**
 * Makes the text fonts and `src/styles/fonts.css`: `npm run fonts`. Only needed when Literata or this file changes;
 * the results are part of the repository, so a build never needs this.
 *
 * Literata is under the OFL and declares no reserved font name, so a subset may keep its name.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fromBuffer, type Font } from '@capsizecss/unpack';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';

const limit = 100_000;
const weights = { min: 400, max: 700 };
const source = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/literata/package.json'),
);

/**
 * Characters as ranges of code points. One file per style: a rarer letter in a name comes from a system font, which is
 * not worth two more rules on every page.
 */
const subset: [number, number?][] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131],
  [0x152, 0x153],
  [0x2bc],
  [0x2009],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022],
  [0x2026],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac],
  [0x2122],
  [0x2191],
  [0x2193],
  [0x2212],
];

const styles = { roman: 'normal', italic: 'italic' } as const;
type Style = keyof typeof styles;

/** Kept: kerning, ligatures, accents, and lining, old-style, proportional and tabular figures. */
const features = ['kern', 'liga', 'locl', 'mark', 'mkmk', 'ccmp', 'lnum', 'onum', 'pnum', 'tnum'];
/** Copyright, licence and its address stay readable in the file, as the OFL asks. */
const names = [0, 13, 14];

interface Fallback {
  family: string;
  unitsPerEm: number;
  faces: { style: Style; local: string[]; width: number }[];
}

/**
 * What stands in for Literata until it is there: average advance width per face, weighted by letter frequency as
 * @capsizecss/unpack does. Georgia as published in @capsizecss/metrics 4.3; Gelasio has its widths. Noto Serif, the serif
 * of Android, is so near to Literata that it needs no face of its own.
 */
const fallbacks: Fallback[] = [
  {
    family: 'Literata Georgia',
    unitsPerEm: 2048,
    faces: [
      { style: 'roman', local: ['Georgia', 'Gelasio'], width: 913 },
      {
        style: 'italic',
        local: ['Georgia Italic', 'Georgia-Italic', 'Gelasio Italic'],
        width: 931,
      },
    ],
  },
];

const fontFolder = 'src/assets/fonts';
const licence = 'public/fonts/OFL.txt';
const css = 'src/styles/fonts.css';

mkdirSync(fontFolder, { recursive: true });
mkdirSync(dirname(licence), { recursive: true });

const rules: string[] = [];
let total = 0;
for (const style of Object.keys(styles) as Style[]) {
  const file = `literata-latin-${style}.woff2`;
  const font = await subsetFont(original(style), characters(subset), {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    keepFeatures: features,
    preserveNameIds: names,
    noHinting: true,
  });
  writeFileSync(join(fontFolder, file), font);
  total += font.length;
  console.log(`${file}  ${font.length} bytes`);
  rules.push(
    face({
      'font-family': 'Literata',
      'font-style': styles[style],
      'font-weight': `${weights.min} ${weights.max}`,
      'font-display': 'optional',
      src: `url('../assets/fonts/${file}') format('woff2')`,
    }),
  );
}
if (total > limit) throw new Error(`fonts are ${total} bytes; at most ${limit}`);
console.log(`together  ${total} bytes`);

for (const { family, unitsPerEm, faces } of fallbacks) {
  for (const { style, local, width } of faces) {
    const literata = await measure(style);
    const adjust = literata.xWidthAvg / literata.unitsPerEm / (width / unitsPerEm);
    const of = (metric: number) => percent(metric / literata.unitsPerEm / adjust);
    rules.push(
      face({
        'font-family': `'${family}'`,
        'font-style': styles[style],
        src: local.map((name) => `local('${name}')`).join(', '),
        'size-adjust': percent(adjust),
        'ascent-override': of(literata.ascent),
        'descent-override': of(-literata.descent),
        'line-gap-override': of(literata.lineGap),
      }),
    );
  }
}
const stack = ['Literata', ...fallbacks.map(({ family }) => `'${family}'`), 'Georgia', 'serif'];
const note = `Made by \`npm run fonts\`; change src/build/fonts.ts instead. Stack: ${stack.join(', ')}.`;
writeFileSync(
  css,
  await format(`/* ${note} */\n${rules.join('\n')}`, {
    ...(await resolveConfig(css)),
    filepath: css,
  }),
);
copyFileSync(join(source, 'LICENSE'), licence);

function original(style: Style): Buffer {
  return readFileSync(join(source, 'files', `literata-latin-wght-${styles[style]}.woff2`));
}

function characters(ranges: [number, number?][]): string {
  return ranges
    .flatMap(([first, last = first]) =>
      Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
    )
    .join('');
}

/** Metrics of Literata at the weight of running text. */
async function measure(style: Style): Promise<Font> {
  return fromBuffer(
    await subsetFont(original(style), null, {
      targetFormat: 'sfnt',
      variationAxes: { wght: weights.min },
      keepAllGlyphs: true,
    }),
  );
}

function percent(value: number): string {
  return `${Number((value * 100).toFixed(2))}%`;
}

function face(declarations: Record<string, string>): string {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};\n`);
  return `@font-face {\n${lines.join('')}}\n`;
}
