/**
 * `npm run ids`: adds new ids to content/ids.json and brings hashes and versions up to date. Nothing is ever taken out.
 * `node src/build/ids.ts [--content DIR]`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStrings } from '../strings/nl/check.ts';
import { finishedCourse } from './content/check.ts';
import { loadCourse } from './content/course.ts';
import { contentFolder, readContent } from './content/files.ts';
import { problemLine } from './content/problem.ts';
import {
  duplicateIds,
  idsInUse,
  readRegistry,
  registryFile,
  updateRegistry,
  writeRegistry,
} from './content/registry.ts';

const strings = checkStrings.registry;
const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
const folder = contentFolder(values.content);

const run = (): string => {
  if (!existsSync(join(folder, 'course.yaml'))) throw checkStrings.noFolder(folder);
  const files = readContent(folder);
  const file = join(folder, registryFile);
  const { course, problems } = loadCourse(files);
  const registry = readRegistry(files.get(registryFile));
  if (!registry) throw `${file}:1:1  ${strings.unreadable}`;
  const ids = idsInUse(finishedCourse(course, files));
  // An id is for ever: nothing is written down from a course that cannot be read.
  const stop = [...problems, ...duplicateIds(ids)];
  if (stop.length) {
    throw [strings.refused(file), ...stop.map((problem) => problemLine(problem, folder))].join(
      '\n',
    );
  }
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const next = updateRegistry(registry, ids, version);
  const total = Object.keys(next.registry).length;
  if (!next.added && !next.changed) return strings.unchanged(file, total);
  writeFileSync(file, writeRegistry(next.registry));
  return strings.written(file, next.added, next.changed, total);
};

try {
  console.log(run());
} catch (reason) {
  if (typeof reason !== 'string') throw reason;
  console.log(reason);
  process.exitCode = 1;
}
