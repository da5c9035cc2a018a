import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edit, klein, link, register, says } from './klein.ts';

const lesson = 'nl/lessons/luisteren.mdx';
const aboutNaming = (files: Map<string, string>): string[] =>
  says(files).filter((line) => line.endsWith('(L07)'));

/** The small course with one exercise more, that no lesson names yet. */
const withExercise = (folder: string, fixture: string, id: string): Map<string, string> => {
  const files = klein();
  const text = readFileSync(`tests/fixtures/content/${fixture}/${id}.yaml`, 'utf8');
  files.set(`nl/${folder}/${id}.yaml`, text);
  register(files);
  return files;
};
const withTalk = () => withExercise('dialogues', 'gesprek', 'sam-kijkt-weg');

describe('een oefening met een eigen pagina', () => {
  test.each([
    ['gesprek', 'dialogues', 'gesprek', 'sam-kijkt-weg', 'Dialogue'],
    ['reeks', 'responses', 'reeks', 'na-een-stilte', 'Response'],
    ['sorteerset', 'sorting', 'sorteren', 'na-een-stilte', 'Sorting'],
    ['tabel', 'comparisons', 'tabel', 'stilte-per-leeftijd', 'Comparison'],
  ])('die haar les niet noemt, geeft een waarschuwing: %s', (_, folder, fixture, id, component) => {
    const [said, ...more] = aboutNaming(withExercise(folder, fixture, id));
    expect(more).toEqual([]);
    expect(said?.replace(/:\d+:\d+ /, '')).toBe(
      `content/nl/${folder}/${id}.yaml let op: lesson: les "luisteren" noemt deze oefening niet, dus niemand komt er vanuit de les. Zet <${component} id="${id}" /> in content/${lesson}, of een zin met de link /oefening/${id}/. (L07)`,
    );
  });

  test('die uit haar les verdwijnt, geeft die ook: vergelijken', () => {
    const files = klein();
    edit(files, lesson, '<Agreement id="fiets-en-brief" />\n\n', '');
    expect(aboutNaming(files)).toEqual([
      'content/nl/agreements/fiets-en-brief.yaml:2:9  let op: lesson: les "luisteren" noemt deze oefening niet, dus niemand komt er vanuit de les. Zet <Agreement id="fiets-en-brief" /> in content/nl/lessons/luisteren.mdx, of een zin met de link /oefening/fiets-en-brief/. (L07)',
    ]);
  });

  test('staat in haar les met een component of met een link', () => {
    const placed = withTalk();
    edit(placed, lesson, '<Summary>', '<Dialogue id="sam-kijkt-weg" />\n\n<Summary>');
    const linked = withTalk();
    link(linked, 'sam-kijkt-weg');
    expect([aboutNaming(placed), aboutNaming(linked)]).toEqual([[], []]);
  });

  test('is niet genoemd als de link naar een andere oefening gaat, of alleen haar naam er staat', () => {
    const other = withTalk();
    link(other, 'na-de-stilte-nadia');
    const words = withTalk();
    edit(words, lesson, 'Van buiten', 'Van buiten (sam-kijkt-weg)');
    expect([aboutNaming(other), aboutNaming(words)].map(({ length }) => length)).toEqual([1, 1]);
  });

  test('geeft één regel als haar component verkeerd gespeld is', () => {
    const files = klein();
    edit(files, lesson, '<Agreement id="fiets-en-brief" />', '<Agreement id="fiets-en-brif" />');
    expect(says(files)).toEqual([
      'content/nl/lessons/luisteren.mdx:47:1  Agreement: doel-en-taakoefening "fiets-en-brif" bestaat niet. Bedoelde je "fiets-en-brief"?',
    ]);
  });
});
