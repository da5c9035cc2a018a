/** A piece of a turn: told, or said between ‘ and ’ (the marks belong to it). */
export type Piece = { said: boolean; text: string };

/**
 * Parts what is said from what is told, so that a page can set them apart: `Hij knikt. ‘Prima.’` → told, said.
 * An apostrophe (’s ochtends, zo’n) opens and closes nothing.
 */
export const pieces = (text: string): Piece[] =>
  text
    .split(/(‘[^‘]*?’(?!\p{L}))/u)
    .map((part, place) => ({ said: place % 2 === 1, text: part }))
    .filter((piece) => piece.text !== '');
