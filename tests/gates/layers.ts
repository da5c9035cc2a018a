import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './built.ts';
import type { Fault } from './fault.ts';

/** The layers of `styles/site.css`, from weakest to strongest. */
const order = ['reset', 'tokens', 'base', 'content', 'components', 'utilities'];

/**
 * Pages in which the layers of the styles come in another order: a reset would then win from what a page says itself.
 *
 * @param dir a built site
 * @param files pages in it, as their files; all when left out
 */
export const layers = (dir: string, files = builtFiles(dir)): Fault[] =>
  files.flatMap((where) => {
    const page = readFileSync(join(dir, where), 'utf8');
    // A statement names several, a block one.
    const named = [...page.matchAll(/@layer\s+([\w\s,-]+?)\s*[;{]/g)].flatMap(([, names = '']) =>
      names.split(/\s*,\s*/),
    );
    const found = [...new Set(named)];
    const right = order.filter((name) => found.includes(name));
    return found.join() === right.join()
      ? []
      : [{ where, rule: 'layers', found: `${found.join(', ')}; expected ${right.join(', ')}` }];
  });
