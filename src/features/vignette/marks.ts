/** A piece of a story: plain, or one of the quotes that decide or point elsewhere. */
export type Piece = { text: string; role: 'plain' | 'deciding' | 'decoy' };

/**
 * A story cut at the quotes that get a mark. Quotes stand literally in the story (lint V20); where two overlap the
 * earlier one wins.
 */
export const pieces = (story: string, deciding: string[], decoy: string): Piece[] => {
  const quotes = [
    ...deciding.map((quote) => ({ quote, role: 'deciding' as const })),
    { quote: decoy, role: 'decoy' as const },
  ]
    .map((item) => ({ ...item, at: story.indexOf(item.quote) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const result: Piece[] = [];
  let end = 0;
  for (const { quote, role, at } of quotes) {
    if (at < end) continue;
    if (at > end) result.push({ text: story.slice(end, at), role: 'plain' });
    result.push({ text: quote, role });
    end = at + quote.length;
  }
  if (end < story.length) result.push({ text: story.slice(end), role: 'plain' });
  return result;
};
