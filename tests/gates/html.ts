import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { builtFiles } from './built.ts';
import type { Fault } from './fault.ts';

type Message = { ruleId: string; line: number; column: number; message: string };

/**
 * Forms without anything to send in: what is chosen holds at once and changes no context (WCAG 3.2.2), or a plain button does
 * the work, because the page keeps an early press on it until its code is there.
 */
const sendsNothing = ({ ruleId, line, column }: Message, lines: string[]): boolean =>
  ruleId === 'wcag/h32' &&
  /^<?form\b[^>]*\sdata-(?:table|pretest|follows|wakes)=/.test(
    (lines[line - 1] ?? '').slice(Math.max(0, column - 1)),
  );

/** HTML errors as html-validate sees them, with the rules of `.htmlvalidate.json` (explained in `html-rules.md`). */
export const html = async (dir: string, files = builtFiles(dir)): Promise<Fault[]> => {
  const checker = new HtmlValidate(new FileSystemConfigLoader());
  const faults: Fault[] = [];
  for (const file of files) {
    const { results } = await checker.validateFile(join(dir, file));
    const found: Message[] = results.flatMap(({ messages }) => messages);
    if (found.length === 0) continue;
    const lines = (await readFile(join(dir, file), 'utf8')).split('\n');
    for (const message of found.filter((one) => !sendsNothing(one, lines)))
      faults.push({
        where: file,
        rule: message.ruleId,
        found: `${message.line}:${message.column} ${message.message}`,
      });
  }
  return faults;
};
