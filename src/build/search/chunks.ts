import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/*
 * Pagefind divides its word index into chunks of a fixed size, about 30 kB each, and a query fetches one for each of its
 * words. Here the same words are divided again, into chunks of a third of that, so that a question of several words is
 * light on a phone as well. Words that begin alike stay together: the beginning of a word then finds all of them.
 *
 * This reads and writes the files as Pagefind 1.6 does (minicbor behind a fixed signature, then gzip). The browser's half
 * of Pagefind would take another version for damaged, so anything unexpected here stops the build.
 */

/** A file of the index, as Pagefind's own interface gives it. */
export type IndexFile = { path: string; content: Uint8Array };

/** A word with everything that is known of it; only the word is read here. */
type Word = [word: string, ...known: unknown[]];
/** Which words a chunk holds: every word between these two, and where it is. */
type ChunkEntry = [from: string, to: string, name: string];
type Meta = [version: string, pages: unknown[], chunks: ChunkEntry[], ...rest: unknown[]];

const signature = Buffer.from('pagefind_dcd');
const supported = /^1\.6\./;

/** Bytes of words in one chunk, before compression; somewhat more where many words begin alike. */
const chunkBytes = 12_000;
/** Words with the same first letters stay in one chunk. As many letters as somebody types before there is a search. */
const together = 3;
/** Sorts behind every letter that may follow. */
const behind = '~';

const unexpected = (what: string): Error =>
  new Error(
    `Pagefind wrote ${what} in a form that src/build/search/chunks.ts does not know; see which version is installed`,
  );

const open = ({ path, content }: IndexFile): unknown => {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw unexpected(path);
  return decode(bytes.subarray(signature.length));
};

/** The content of a file, and a name for it that is other for other content. */
const close = (language: string, data: unknown): { name: string; content: Uint8Array } => {
  const bytes = encode(data);
  return {
    name: `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`,
    content: gzipSync(Buffer.concat([signature, bytes]), { level: 9 }),
  };
};

const isWord = (one: unknown): one is Word => Array.isArray(one) && typeof one[0] === 'string';

const wordsIn = (file: IndexFile): Word[] => {
  const data = open(file);
  if (!Array.isArray(data) || data.length !== 1 || !Array.isArray(data[0]))
    throw unexpected(file.path);
  if (!data[0].every(isWord)) throw unexpected(file.path);
  return data[0];
};

const isMeta = (data: unknown): data is Meta =>
  Array.isArray(data) &&
  supported.test(String(data[0])) &&
  Array.isArray(data[2]) &&
  data[2].every((entry) => Array.isArray(entry) && entry.length === 3);

/** The order in which the browser's half compares words: by their bytes. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const beginningOf = (word: string): string => [...word].slice(0, together).join('');

/** Words in order, divided so that no two chunks share a beginning. */
const divide = (words: Word[]): Word[][] => {
  const chunks: Word[][] = [];
  let bytes = chunkBytes;
  let beginning: string | undefined;
  for (const word of words.toSorted(([a], [b]) => byBytes(a, b))) {
    const start = beginningOf(word[0]);
    if (bytes >= chunkBytes && start !== beginning) {
      chunks.push([]);
      bytes = 0;
    }
    chunks.at(-1)!.push(word);
    bytes += encode(word).length;
    beginning = start;
  }
  return chunks;
};

/** From the first beginning in a chunk up to everything that begins as its last word does. */
const entryOf = (chunk: Word[], name: string): ChunkEntry => {
  const last = chunk.at(-1)![0];
  const end = beginningOf(last) + behind;
  return [beginningOf(chunk[0]![0]), byBytes(last, end) > 0 ? last : end, name];
};

/**
 * The files of an index with its words in smaller chunks; all other files as they were.
 *
 * @param files everything Pagefind wrote for one language
 * @param language the code in the names of the files: `nl`
 * @returns the files, and the name of the index, other for other content
 * @throws when the files have another form than Pagefind 1.6 gives them
 */
export const inSmallChunks = (
  files: IndexFile[],
  language: string,
): { files: IndexFile[]; name: string } => {
  const isMetaFile = ({ path }: IndexFile) => path.endsWith('.pf_meta');
  const isChunk = ({ path }: IndexFile) => path.endsWith('.pf_index');
  const isEntry = ({ path }: IndexFile) => path === 'pagefind-entry.json';
  const [metaFile, entryFile] = [files.find(isMetaFile), files.find(isEntry)];
  if (!metaFile || !entryFile) throw unexpected('no list of its chunks, or wrote it');
  const meta = open(metaFile);
  if (!isMeta(meta)) throw unexpected(metaFile.path);

  const chunks = divide(files.filter(isChunk).flatMap(wordsIn)).map((words) => ({
    words,
    ...close(language, [words]),
  }));
  const [version, pages, , ...rest] = meta;
  const entries = chunks.map(({ words, name }) => entryOf(words, name));
  const { name, content } = close(language, [version, pages, entries, ...rest]);
  const entry = JSON.parse(Buffer.from(entryFile.content).toString()) as {
    languages: Record<string, { hash: string }>;
  };
  const own = entry.languages[language];
  if (!own) throw unexpected(entryFile.path);
  own.hash = name;

  return {
    name,
    files: [
      ...files.filter((file) => !isMetaFile(file) && !isChunk(file) && !isEntry(file)),
      ...chunks.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
      { path: `pagefind.${name}.pf_meta`, content },
      { path: entryFile.path, content: Buffer.from(JSON.stringify(entry)) },
    ],
  };
};
