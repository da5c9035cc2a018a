/** A piece of an excerpt: words as they are read, and whether they are what was looked for. */
export type Piece = { text: string; marked: boolean };

/** The sign between the parts of a compound in the index; nobody reads it. */
const joint = /\|/g;

/** A text of the index as it is read. */
export const readable = (text: string): string =>
  text.replace(joint, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>');

/**
 * An excerpt of Pagefind as pieces of plain text. It comes as HTML in which only `<mark>` is markup; here it becomes
 * text, so that nothing from the index can ever be markup in the page.
 *
 * @example piecesOf('Een <mark>breuk</mark> &lt;i&gt;') // Een | breuk (marked) | <i>
 */
export const piecesOf = (excerpt: string): Piece[] => {
  const text = readable(excerpt.replace(/<\/?mark>/g, '')).trim();
  const pieces: Piece[] = [];
  let marked = false;
  for (const part of excerpt.split(/(<\/?mark>)/)) {
    if (part === '<mark>') marked = true;
    else if (part === '</mark>') marked = false;
    else if (part) pieces.push({ text: readable(part), marked });
  }
  // An excerpt that starts or ends in the middle of a sentence says so.
  if (/^[\p{Ll}(]/u.test(text)) pieces.unshift({ text: '… ', marked: false });
  if (/[\p{L}\p{N},;:]$/u.test(text)) pieces.push({ text: ' …', marked: false });
  return pieces;
};
