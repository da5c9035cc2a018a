import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newStrings, templates, type NewKind } from '../../src/strings/nl/new.ts';
import { edit, klein, kleinFolder, says, today } from './klein.ts';

const files: Record<NewKind, string> = {
  les: 'nl/lessons/te-laat.mdx',
  vignettenfamilie: 'nl/vignettes/te-laat.yaml',
  'doel-en-taak': 'nl/agreements/te-laat.yaml',
  modeltabel: 'nl/comparisons/te-laat.yaml',
  gesprek: 'nl/dialogues/te-laat.yaml',
  'zeg-het-zelf': 'nl/responses/te-laat.yaml',
  kaarten: 'nl/cards/luisteren.yaml',
  sorteren: 'nl/sorting/te-laat.yaml',
  denkfout: 'nl/misconceptions/te-laat.md',
  bewijs: 'nl/evidence/te-laat.yaml',
  begrip: 'nl/glossary/te-laat.md',
};

describe('een nieuw bestand', () => {
  test.each(Object.keys(files) as NewKind[])(
    'voor %s past in het schema en zegt alleen wat er nog in moet',
    (kind) => {
      const course = klein();
      const given = {
        id: 'te-laat',
        lesson: 'luisteren',
        objective: 'luisteren.a',
        source: 'bordin1979',
        today,
      };
      course.set(files[kind], templates[kind](given));
      if (kind === 'les') edit(course, 'nl/modules/gesprek.yaml', '- luisteren', '- luisteren\n  - te-laat');
      const lines = says(course);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(
        /^content\/nl\/\w+\/(?:te-laat|luisteren)\.\w+:\d+:\d+ {2}hier staat nog "VUL IN" \(\d+ keer in dit bestand\)\. Schrijf de tekst of haal het veld weg; daarna volgt de rest van de controle\.$/,
      );
    },
  );
});

describe('npm run new', () => {
  const root = mkdtempSync(join(tmpdir(), 'nieuw-'));
  beforeAll(() => cpSync(kleinFolder, join(root, 'content'), { recursive: true }));
  afterAll(() => rmSync(root, { recursive: true }));
  const run = (...words: string[]) => {
    const command = [resolve('src/build/new.ts'), ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, lines: stdout.trim().split('\n'), stderr };
  };

  test('zet een bestand klaar en zegt wat er nog te doen is', () => {
    expect(run('les', 'te-laat')).toEqual({
      status: 0,
      stderr: '',
      lines: [
        'content/nl/lessons/te-laat.mdx staat klaar. Vervang elke keer "VUL IN" door je eigen tekst.',
        'Zet "te-laat" in de lijst "lessons" van content/nl/modules/gesprek.yaml, of van een andere module: daar staat de volgorde.',
        'Controleer daarna met npm run check:content, en leg het id vast met npm run ids.',
      ],
    });
  });

  test('geeft kaarten het id van hun les', () => {
    expect(run('kaarten', 'luisteren')).toEqual({
      status: 0,
      stderr: '',
      lines: [
        'content/nl/cards/luisteren.yaml staat klaar. Vervang elke keer "VUL IN" door je eigen tekst.',
        'Geef elke kaart een eigen woord als id; samen met de les wordt dat haar id voor altijd.',
        'Controleer daarna met npm run check:content, en leg het id vast met npm run ids.',
      ],
    });
    expect(run('kaarten', 'luisteren').lines).toEqual([
      'Id "luisteren" bestaat al in content/nl/cards/luisteren.yaml. Kies een ander id; elk id komt in de cursus één keer voor.',
    ]);
  });

  test.each([
    [[], newStrings.usage],
    [['vignetenfamilie', 'x'], 'Soort "vignetenfamilie" bestaat niet. Bedoelde je "vignettenfamilie"?'],
    [
      ['puzzel', 'x'],
      'Soort "puzzel" bestaat niet. Kies les, vignettenfamilie, doel-en-taak, modeltabel, gesprek, zeg-het-zelf, sorteren, kaarten, denkfout, bewijs of begrip.',
    ],
    [
      ['bewijs', 'Te laat'],
      '"Te laat" is geen geldig id. Gebruik kleine letters zonder accent, met koppeltekens ertussen en zonder cijfers: te-laat.',
    ],
    [
      ['kaarten', 'luistern'],
      'Les "luistern" bestaat niet; kaarten horen bij een les en dragen haar id. Bedoelde je "luisteren"?',
    ],
    [
      ['bewijs', 'luisteren'],
      'Id "luisteren" bestaat al in content/nl/lessons/luisteren.mdx. Kies een ander id; elk id komt in de cursus één keer voor.',
    ],
  ])('weigert %j', (words, message) => {
    expect(run(...words)).toEqual({ status: 1, stderr: '', lines: [message] });
  });
});
