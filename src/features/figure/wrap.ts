const greedy = (words: string[], most: number): string[] =>
  words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

/**
 * An author's label as lines of a drawing: SVG does not break text by itself.
 *
 * @param text the words of the label
 * @param most how many characters fit beside each other
 * @returns as few lines as fit, about equally long; a word that is too long stands on a line of its own
 */
export const wrap = (text: string, most: number): string[] => {
  const words = text.trim().split(/\s+/);
  const fewest = greedy(words, most).length;
  let width = most;
  while (width > 1 && greedy(words, width - 1).length === fewest) width -= 1;
  return greedy(words, width);
};
