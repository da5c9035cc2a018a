import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchKind } from '../../domain/search/kinds.ts';
import { inSmallChunks } from './chunks.ts';
import { markCompounds, partsOf, type Vocabulary } from './compounds.ts';
import type { SearchRecord } from './records.ts';

/** What of Pagefind's files a page needs: its code, the code for Dutch, and the index. Not its own looks and workers. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.nl\.pagefind|pagefind\.[^/]+\.pf_meta|(?:index|fragment|filter)\/.+)$/;

const language = 'nl';

/** How much a word in the text counts, by kind; headings of a lesson count for more by themselves. */
const weights: Partial<Record<SearchKind, number>> = {
  term: 2,
  exercise: 0.5,
  evidence: 0.8,
  source: 0.6,
  page: 0.3,
};

/** Kinds whose title is a sentence or a file name more than a name: its words count as text. */
const unnamed = new Set<SearchKind>(['evidence', 'exercise', 'page']);

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * One record as the little page that Pagefind reads. Names are `title` and `also`, which is where the search page gives
 * them weight; `explains` is only searched, `label` is a title that is only shown.
 */
export const recordPage = (
  { kind, title, also, blocks, explains = [] }: SearchRecord,
  vocabulary: Vocabulary,
): string => {
  const named = !unnamed.has(kind);
  const meta = {
    [named ? 'title' : 'label']: title,
    also: also.join(', '),
    explains: explains.join(', '),
    parts: named ? partsOf([title, ...also].join(' '), vocabulary).join(' ') : '',
  };
  const fields = Object.entries(meta).filter(([, value]) => value);
  const weight = weights[kind];
  const body = named ? blocks : [{ level: 2, id: null, text: title }, ...blocks];
  const text = body.map(({ level, id, text }) => {
    const tag = level > 0 ? `h${Math.max(level, 2)}` : 'p';
    const marked = escape(markCompounds(text, vocabulary));
    return `<${tag}${id ? ` id="${escape(id)}"` : ''}>${marked}</${tag}>`;
  });
  return [
    '<html lang="nl"><body><div data-pagefind-body',
    `data-pagefind-filter="kind:${kind}"`,
    `data-pagefind-meta="${fields.map(([name]) => `${name}[data-${name}]`).join(', ')}"`,
    ...fields.map(([name, value]) => `data-${name}="${escape(value)}"`),
    weight === undefined ? '>' : `data-pagefind-weight="${weight}">`,
    ...text,
    '</div></body></html>',
  ].join(' ');
};

const failed = (errors: string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/**
 * Writes the index.
 *
 * @param records what can be found
 * @param vocabulary what compounds are taken apart with
 * @param folder where the files go; made anew
 * @returns the name of this index, other for other content
 */
export const writeIndex = async (
  records: SearchRecord[],
  vocabulary: Vocabulary,
  folder: string,
): Promise<string> => {
  const { errors, index } = await pagefind.createIndex({ forceLanguage: language });
  failed(errors);
  if (!index) throw new Error('Pagefind gave no index');
  try {
    for (const record of records)
      failed(
        (
          await index.addHTMLFile({
            url: `/${record.path}`,
            content: recordPage(record, vocabulary),
          })
        ).errors,
      );
    const written = await index.getFiles();
    failed(written.errors);
    await rm(folder, { recursive: true, force: true });
    const { files, name } = inSmallChunks(
      written.files.filter(({ path }) => needed.test(path)),
      language,
    );
    for (const { path, content } of files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return name;
  } finally {
    await pagefind.close();
  }
};
