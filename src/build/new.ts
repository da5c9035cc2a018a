/**
 * `npm run new -- <soort> <id>`: starts a file that passes the schema, with marks where the author writes.
 * `node src/build/new.ts les|vignettenfamilie|doel-en-taak|modeltabel|gesprek|zeg-het-zelf|sorteren|kaarten|denkfout|bewijs|begrip ID [--content DIR]`
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { idPattern } from '../schemas/common.ts';
import { checkStrings } from '../strings/nl/check.ts';
import { newStrings, templates, type NewKind } from '../strings/nl/new.ts';
import { loadCourse } from './content/course.ts';
import { contentFolder, readContent } from './content/files.ts';
import { nearest } from './content/nearest.ts';
import { idsInUse, readRegistry, registryFile } from './content/registry.ts';

const { values, positionals } = parseArgs({
  options: { content: { type: 'string', default: 'content' } },
  allowPositionals: true,
});
const folder = contentFolder(values.content);
const today = new Date().toISOString().slice(0, 10);

const files: Record<NewKind, (id: string) => string> = {
  les: (id) => `nl/lessons/${id}.mdx`,
  vignettenfamilie: (id) => `nl/vignettes/${id}.yaml`,
  'doel-en-taak': (id) => `nl/agreements/${id}.yaml`,
  modeltabel: (id) => `nl/comparisons/${id}.yaml`,
  gesprek: (id) => `nl/dialogues/${id}.yaml`,
  'zeg-het-zelf': (id) => `nl/responses/${id}.yaml`,
  kaarten: (id) => `nl/cards/${id}.yaml`,
  sorteren: (id) => `nl/sorting/${id}.yaml`,
  denkfout: (id) => `nl/misconceptions/${id}.md`,
  bewijs: (id) => `nl/evidence/${id}.yaml`,
  begrip: (id) => `nl/glossary/${id}.md`,
};
const isKind = (word: string): word is NewKind => Object.hasOwn(files, word);

const start = (): string[] => {
  const [kind, id] = positionals;
  if (!existsSync(join(folder, 'course.yaml'))) throw checkStrings.noFolder(folder);
  if (!kind || !id) throw newStrings.usage;
  if (!isKind(kind)) throw newStrings.unknownKind(kind, nearest(kind, Object.keys(files)));
  if (!idPattern.test(id)) throw newStrings.badId(id);

  const content = readContent(folder);
  const { course } = loadCourse(content);
  const name = files[kind](id);
  // Cards carry the id of their lesson; every other kind brings an id of its own.
  const isNamed = kind !== 'kaarten';
  const used = isNamed ? idsInUse(course).find((use) => use.id === id) : undefined;
  const registered = isNamed ? readRegistry(content.get(registryFile))?.[id] : undefined;
  const taken = content.has(name) ? name : (used?.file ?? (registered && registryFile));
  if (taken) throw newStrings.taken(id, join(folder, taken));

  const lesson = isNamed ? course.lessons[0] : course.lessons.find((one) => one.id === id);
  if (!lesson && !isNamed) throw newStrings.noSuchLesson(id, nearest(id, course.ids.lessons));
  const source = [...course.bibliography.ids][0];
  if (!lesson && !['les', 'bewijs', 'begrip'].includes(kind)) throw newStrings.noLesson;
  if (!source && (kind === 'bewijs' || kind === 'modeltabel')) throw newStrings.noSource;
  const given = {
    id,
    lesson: lesson?.id ?? '',
    objective: lesson?.data.objectives[0]?.id ?? '',
    source: source ?? '',
    today,
  };
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, templates[kind](given));

  const module = join(folder, course.modules[0]?.file ?? 'nl/modules/');
  const next =
    kind === 'les'
      ? newStrings.lessonNext(id, module)
      : kind === 'bewijs'
        ? newStrings.sourceField(given.source)
        : kind === 'begrip'
          ? newStrings.termField
          : kind === 'kaarten'
            ? newStrings.cardsNext
            : newStrings.lessonField(given.lesson);
  return [newStrings.made(path), next, newStrings.then];
};

try {
  for (const line of start()) console.log(line);
} catch (reason) {
  if (typeof reason !== 'string') throw reason;
  console.log(reason);
  process.exitCode = 1;
}
