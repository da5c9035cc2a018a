/** A review card as it goes to another program. */
export type AnkiCard = {
  /** Stays the same for ever: by it Anki updates a card it already has, and keeps its dates. */
  id: string;
  /** Name of the deck, with `::` between a deck and one inside it. */
  deck: string;
  front: string;
  back: string;
  why: string;
  /** Words without spaces. */
  tags: readonly string[];
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as a field: no markup of its own, no tab, and a line break as Anki writes one. */
const field = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replace(/\r\n?|\n/g, '<br>')
    .replaceAll('\t', ' ');

/** A name in a column that is not read as HTML. */
const plain = (text: string): string => text.replace(/[\t\r\n"]+/g, ' ').trim();

const tag = (text: string): string => text.replace(/[\s"]+/g, '-');

/**
 * Cards as a text file that Anki imports (2.1.54 and later: the first lines say how to read it). The second field of the
 * note is the answer with the reason under it.
 */
export const ankiText = (cards: readonly AnkiCard[]): string =>
  [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
    ...cards.map(({ id, deck, front, back, why, tags }) =>
      [
        plain(id),
        plain(deck),
        field(front),
        `${field(back)}<br><br><i>${field(why)}</i>`,
        tags.map(tag).join(' '),
      ].join('\t'),
    ),
    '',
  ].join('\n');
