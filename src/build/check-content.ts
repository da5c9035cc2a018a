/**
 * Checks the whole content folder and says in Dutch what to repair.
 * `node src/build/check-content.ts [--content DIR] [--today 2026-11-22] [--evidence-age]`; exit code 1 on errors.
 * With `--evidence-age` a claim that was checked too long ago is an error: for a nightly job, never for a build.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStrings } from '../strings/nl/check.ts';
import { checkContent } from './content/check.ts';
import { contentFolder, readContent, readShingles } from './content/files.ts';
import { problemLine } from './content/problem.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env['CONTENT'] ?? 'content' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    'evidence-age': { type: 'boolean', default: false },
  },
});
const folder = contentFolder(values.content);

if (!existsSync(join(folder, 'course.yaml'))) {
  console.log(checkStrings.noFolder(folder));
  process.exitCode = 1;
} else {
  const { problems, notes } = checkContent(readContent(folder), {
    today: values.today,
    shingles: readShingles(),
    stale: values['evidence-age'] ? 'error' : 'warning',
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  for (const problem of problems) console.log(problemLine(problem, folder));
  for (const note of notes) console.log(checkStrings.info(note));
  console.log(checkStrings.summary(errors, problems.length - errors, performance.now() / 1000));
  process.exitCode = errors ? 1 : 0;
}
