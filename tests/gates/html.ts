import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { builtFiles } from './built.ts';
import type { Fault } from './fault.ts';

/** HTML errors as html-validate sees them, with the rules of `.htmlvalidate.json` (explained in `html-rules.md`). */
export const html = async (dir: string, files = builtFiles(dir)): Promise<Fault[]> => {
  const checker = new HtmlValidate(new FileSystemConfigLoader());
  const faults: Fault[] = [];
  for (const file of files) {
    const { results } = await checker.validateFile(join(dir, file));
    for (const { ruleId, line, column, message } of results.flatMap(({ messages }) => messages))
      faults.push({ where: file, rule: ruleId, found: `${line}:${column} ${message}` });
  }
  return faults;
};
