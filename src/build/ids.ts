/**
 * `npm run ids`: adds new ids to content/ids.json and brings hashes and versions up to date. Nothing is ever taken out.
 * `node src/build/ids.ts [--content DIR]`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStrings } from '../strings/nl/check.ts';
import { loadCourse } from './content/course.ts';
import { readContent } from './content/files.ts';
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
const folder = relative('', values.content) || '.';

const run = (): string => {
  if (!existsSync(join(folder, 'course.yaml'))) throw checkStrings.noFolder(folder);
  const files = readContent(folder);
  const { course, problems } = loadCourse(files);
  const registry = readRegistry(files.get(registryFile));
  if (!registry) throw `${join(folder, registryFile)}:1:1  ${strings.unreadable}`;
  const ids = idsInUse(course);
  // An id is for ever: nothing is written down from a course that cannot be read.
  const stop = [...problems, ...duplicateIds(ids)];
  if (stop.length) {
    const lines = stop.map(
      ({ file, line, column, message }) => `${join(folder, file)}:${line}:${column}  ${message}`,
    );
    throw [strings.refused, ...lines].join('\n');
  }
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const next = updateRegistry(registry, ids, version);
  const total = Object.keys(next.registry).length;
  if (!next.added && !next.changed) return strings.unchanged(total);
  writeFileSync(join(folder, registryFile), writeRegistry(next.registry));
  return strings.written(next.added, next.changed, total);
};

try {
  console.log(run());
} catch (reason) {
  if (typeof reason !== 'string') throw reason;
  console.log(reason);
  process.exitCode = 1;
}
