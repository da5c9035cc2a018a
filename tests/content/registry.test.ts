import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/build/content/course.ts';
import {
  idsInUse,
  readRegistry,
  updateRegistry,
  writeRegistry,
} from '../../src/build/content/registry.ts';
import { edit, klein, register, says } from './klein.ts';

const vignettes = 'nl/vignettes/na-de-stilte.yaml';
const lesson = 'nl/lessons/luisteren.mdx';

describe('het register van ids', () => {
  test('vraagt een nieuw id vast te leggen', () => {
    const files = klein();
    files.set('nl/evidence/stilte.yaml', files.get('nl/evidence/drie-delen.yaml') ?? '');
    expect(says(files)).toEqual([
      'content/nl/evidence/stilte.yaml:1:1  id "stilte" staat nog niet in content/ids.json. Klopt de naam voorgoed? Draai dan `npm run ids`.',
    ]);
  });

  test('mist een verdwenen id en vraagt of het hernoemd is', () => {
    const files = klein();
    edit(files, lesson, 'waarom-eerst-kijken', 'waarom-eerst-zwijgen');
    expect(says(files)).toEqual([
      'content/ids.json:10:3  id "waarom-eerst-kijken" is verdwenen uit de cursus. Is het hernoemd tot "waarom-eerst-zwijgen"? Zet het terug, of schrijf hier replacedBy met het id dat ervoor in de plaats komt.',
      'content/nl/lessons/luisteren.mdx:49:1  id "waarom-eerst-zwijgen" staat nog niet in content/ids.json. Klopt de naam voorgoed? Draai dan `npm run ids`.',
    ]);
  });

  test('is tevreden als het verdwenen id zegt waardoor het vervangen is', () => {
    const files = klein();
    const registry = readRegistry(files.get('ids.json')) ?? {};
    registry['oude-stilte'] = { kind: 'vignette', since: '0.1.0', replacedBy: 'na-de-stilte-nadia' };
    files.set('ids.json', writeRegistry(registry));
    expect(says(files)).toEqual([]);
  });

  test('kent het id niet dat ervoor in de plaats kwam', () => {
    const files = klein();
    const registry = readRegistry(files.get('ids.json')) ?? {};
    registry['oude-stilte'] = { kind: 'vignette', since: '0.1.0', replacedBy: 'na-de-stilte-nada' };
    files.set('ids.json', writeRegistry(registry));
    expect(says(files)).toEqual([
      'content/ids.json:12:66  id "oude-stilte" is vervangen door "na-de-stilte-nada", maar dat bestaat niet. Bedoelde je "na-de-stilte-nadia"?',
    ]);
  });

  test('weigert een vervangen id opnieuw te gebruiken', () => {
    const files = klein();
    const registry = readRegistry(files.get('ids.json')) ?? {};
    registry['drie-delen'] = { kind: 'evidence', since: '0.1.0', replacedBy: 'luisteren' };
    files.set('ids.json', writeRegistry(registry));
    expect(says(files)).toEqual([
      'content/nl/evidence/drie-delen.yaml:1:1  id "drie-delen" is vervangen en wordt toch weer gebruikt. Kies een nieuw id, of haal replacedBy weg uit content/ids.json.',
    ]);
  });

  test('laat een id niet van soort veranderen', () => {
    const files = klein();
    const registry = readRegistry(files.get('ids.json')) ?? {};
    registry['drie-delen'] = { kind: 'lesson', since: '0.1.0' };
    files.set('ids.json', writeRegistry(registry));
    expect(says(files)).toEqual([
      'content/nl/evidence/drie-delen.yaml:1:1  id "drie-delen" was een les en is nu een bewijs. Kies een nieuw id; een id verandert nooit van soort.',
    ]);
  });

  test('vindt hetzelfde id bij twee soorten', () => {
    const files = klein();
    edit(files, lesson, 'waarom-eerst-kijken', 'drie-delen');
    register(files);
    expect(says(files)).toEqual([
      'content/nl/evidence/drie-delen.yaml:1:1  id "drie-delen" bestaat al in content/nl/lessons/luisteren.mdx:49. Kies een ander id; elk id komt in de cursus één keer voor.',
    ]);
  });

  test('waarschuwt als een sleutel verandert en de versie niet', () => {
    const files = klein();
    edit(files, vignettes, 'Gewoon vragen waar', 'Open vragen waar');
    const warning = (place: string) =>
      `content/${vignettes}:${place}  let op: de vraag, een antwoord, de sleutel of een beslissend feit is veranderd en version is nog 1. Verandert de betekenis, zet dan version: 2; is het een tikfout, draai dan \`npm run ids\`.`;
    expect(says(files)).toEqual([warning('14:9'), warning('55:9'), warning('94:9')]);
  });

  test('zwijgt als de versie mee omhoog gaat', () => {
    const files = klein();
    edit(files, vignettes, '- Ik heb het bijna.', '- ‘Ik heb het bijna.’');
    edit(files, vignettes, '  - id: nadia', '  - id: nadia\n    version: 2');
    edit(files, vignettes, '‘Ik heb het\n      bijna.’', '‘Ik heb het bijna.’');
    expect(says(files)).toEqual([]);
  });

  test('is onleesbaar en zegt dat', () => {
    const files = klein();
    files.set('ids.json', '{');
    expect(says(files)).toEqual([
      'content/ids.json:1:1  dit register is niet te lezen. Zet het terug uit de vorige versie en draai `npm run ids`.',
    ]);
  });

  test('verwacht niets van wat niet te lezen is', () => {
    const files = klein();
    edit(files, lesson, 'title:', '- title:');
    expect(says(files)).toEqual([
      'content/nl/lessons/luisteren.mdx:3:1  YAML: de inspringing klopt niet. Laat velden van dezelfde groep even ver inspringen.',
    ]);
  });
});

describe('npm run ids', () => {
  const ids = () => idsInUse(loadCourse(klein()).course);

  test('legt elk id vast met soort, eerste versie en wat de versie betekent', () => {
    const { registry, added } = updateRegistry({}, ids(), '0.1.0');
    expect(added).toBe(10);
    expect(Object.keys(registry)).toEqual([
      'drie-delen',
      'fiets-en-brief',
      'gesprek',
      'luisteren',
      'na-de-stilte-lotte',
      'na-de-stilte-nadia',
      'na-de-stilte-pieter',
      'stilte-is-leeg',
      'waarom-eerst-kijken',
      'wat-zegt-de-stilte',
    ]);
    expect(registry['luisteren']).toEqual({ kind: 'lesson', since: '0.1.0' });
    expect(registry['na-de-stilte-nadia']).toMatchObject({ kind: 'vignette', version: 1 });
  });

  test('haalt nooit iets weg en laat de eerste versie staan', () => {
    const old = { weg: { kind: 'lesson', since: '0.0.1', replacedBy: 'luisteren' } } as const;
    const first = updateRegistry(old, ids(), '0.1.0').registry;
    const again = updateRegistry(first, ids(), '9.0.0');
    expect(again).toEqual({ registry: first, added: 0, changed: 0 });
    expect(again.registry['weg']).toEqual(old.weg);
    expect(again.registry['luisteren']?.since).toBe('0.1.0');
  });

  test('schrijft één id per regel, in vaste volgorde', () => {
    const { registry } = updateRegistry({}, ids(), '0.1.0');
    expect(writeRegistry(registry)).toBe(klein().get('ids.json'));
  });
});
