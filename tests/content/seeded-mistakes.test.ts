import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { kleinFolder, today } from './klein.ts';

/** The twelve mistakes that authors make most, each through the real command on a copy of a small valid course. */
const root = mkdtempSync(join(tmpdir(), 'klein-'));
afterAll(() => rmSync(root, { recursive: true }));

const command = resolve('src/build/check-content.ts');
const run = (name: string, breakIt: (content: string) => void) => {
  const folder = join(root, name);
  cpSync(kleinFolder, join(folder, 'content'), { recursive: true });
  breakIt(join(folder, 'content'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--today', today], {
    cwd: folder,
    encoding: 'utf8',
  });
  const lines = stdout.trim().split('\n');
  return {
    status,
    stderr,
    problems: lines.filter((line) => line.startsWith('content/')),
    last: lines.at(-1)?.replace(/ \(.*/, ''),
  };
};
const replace = (file: string, from: string, to: string) => (content: string) => {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not contain: ${from}`);
  writeFileSync(path, text.replace(from, () => to));
};

const lesson = 'nl/lessons/luisteren.mdx';
const vignettes = 'nl/vignettes/na-de-stilte.yaml';
const evidence = 'nl/evidence/drie-delen.yaml';

test('een cursus die klopt, eindigt met code 0', () => {
  expect(run('klopt', () => undefined)).toEqual({
    status: 0,
    stderr: '',
    problems: [],
    last: '0 fouten, 0 keer let op',
  });
});

test.each<{ mistake: string; breakIt: (content: string) => void; says: string }>([
  {
    mistake: 'een verkeerd gespeld veld',
    breakIt: replace(vignettes, 'keyFeature:', 'keyFeatuer:'),
    says: 'content/nl/vignettes/na-de-stilte.yaml:22:5  cases.nadia: het veld "keyFeatuer" bestaat niet. Bedoelde je "keyFeature"?',
  },
  {
    mistake: 'een onbekende les',
    breakIt: replace(vignettes, 'lesson: luisteren', 'lesson: luistern'),
    says: 'content/nl/vignettes/na-de-stilte.yaml:2:9  lesson: les "luistern" bestaat niet. Bedoelde je "luisteren"?',
  },
  {
    mistake: 'een ontbrekende uitleg',
    breakIt: replace(
      vignettes,
      `      benoemen: >-
        Over het contact praten kan later zin hebben. Tussen hen is nu niets gebeurd wat aandacht
        vraagt. Nadia is met haar broer bezig, en daar zou dit haar van afhouden.
`,
      '',
    ),
    says: 'content/nl/vignettes/na-de-stilte.yaml:31:5  cases.nadia.feedback: er is geen uitleg bij antwoord "benoemen". Voeg "benoemen:" toe, met minstens 20 woorden. (V14)',
  },
  {
    mistake: 'een onbekende bron',
    breakIt: replace(evidence, '- bordin1979', '- bordin1997'),
    says: 'content/nl/evidence/drie-delen.yaml:7:5  sources.1: bron "bordin1997" staat niet in content/bibliography.json. Bedoelde je "bordin1979"?',
  },
  {
    mistake: 'een bewering zonder datum',
    breakIt: replace(evidence, 'checked: 2026-11-22\n', ''),
    says: 'content/nl/evidence/drie-delen.yaml:1:1  checked: dit veld ontbreekt. Voeg het toe: Laatste controle, JJJJ-MM-DD.',
  },
  {
    mistake: 'een id dat al bestaat',
    breakIt: (content) => {
      replace(lesson, 'id="waarom-eerst-kijken"', 'id="drie-delen"')(content);
      replace('ids.json', /.*waarom-eerst-kijken.*\n/.exec(
        readFileSync(join(content, 'ids.json'), 'utf8'),
      )?.[0] ?? '', '')(content);
    },
    says: 'content/nl/evidence/drie-delen.yaml:1:1  id "drie-delen" bestaat al in content/nl/lessons/luisteren.mdx:49. Kies een ander id; elk id komt in de cursus één keer voor.',
  },
  {
    mistake: 'een onbekende component',
    breakIt: replace(lesson, '<Vignette id', '<Vignete id'),
    says: 'content/nl/lessons/luisteren.mdx:40:1  component <Vignete> bestaat niet. Bedoelde je <Vignette>?',
  },
  {
    mistake: 'YAML die niet te lezen is',
    breakIt: replace(evidence, 'claim: De', 'claim: Let op: de'),
    says: 'content/nl/evidence/drie-delen.yaml:1:8  YAML: de tekst bevat een dubbelepunt met een spatie erachter. Zet de hele tekst tussen aanhalingstekens.',
  },
  {
    mistake: 'een verdwenen id',
    breakIt: (content) => {
      rmSync(join(content, evidence));
      replace(lesson, '<Evidence id="drie-delen">Die', 'Die')(content);
      replace(lesson, 'bekijken</Evidence>', 'bekijken')(content);
    },
    says: 'content/ids.json:2:3  id "drie-delen" is verdwenen uit de cursus. Zet het terug, of schrijf hier replacedBy met het id dat ervoor in de plaats komt.',
  },
  {
    mistake: 'een antwoord dat veel langer is dan het kortste',
    breakIt: (content) => {
      const longer = 'Nog even niets zeggen en de stilte rustig laten duren, ook als dat voor beiden wat lang wordt.';
      replace(vignettes, 'Nog even niets zeggen en de stilte laten duren.', longer)(content);
      replace(vignettes, '  - id: nadia', '  - id: nadia\n    version: 2')(content);
      replace(vignettes, '  - id: pieter', '  - id: pieter\n    version: 2')(content);
      replace(vignettes, '  - id: lotte', '  - id: lotte\n    version: 2')(content);
    },
    says: 'content/nl/vignettes/na-de-stilte.yaml:10:12  options.wachten: antwoord "wachten" is 2,25 keer zo lang als "vragen", hoogstens 1,6 mag. Maak ze even lang. (V02)',
  },
  {
    mistake: 'een zin van meer dan dertig woorden',
    breakIt: replace(
      vignettes,
      'Dan valt ze stil.',
      'Dan valt ze stil omdat ze nog niet goed weet hoe ze dat na al die jaren van zwijgen en wegblijven en wachten en boos zijn op een gewone dag zou moeten doen.',
    ),
    says: 'content/nl/vignettes/na-de-stilte.yaml:17:76  cases.nadia.story: een zin van 33 woorden (“Dan valt ze stil …”), meer dan 30 kan niet. Knip de zin in tweeën. (V12)',
  },
  {
    mistake: 'een onbekende denkfout',
    breakIt: replace(vignettes, 'vragen: stilte-is-leeg', 'vragen: stilte-is-leegte'),
    says: 'content/nl/vignettes/na-de-stilte.yaml:43:15  cases.nadia.misconceptions.vragen: denkfout "stilte-is-leegte" bestaat niet. Bedoelde je "stilte-is-leeg"?',
  },
])('$mistake geeft één regel in het Nederlands en code 1', ({ mistake, breakIt, says }) => {
  expect(run(mistake.replaceAll(' ', '-'), breakIt)).toEqual({
    status: 1,
    stderr: '',
    problems: [says],
    last: '1 fout, 0 keer let op',
  });
});
