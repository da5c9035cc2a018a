import { order } from '../text/order.ts';

/**
 * The order in which the options of a case stand. Attempt 1 is the order of the built page; another attempt shuffles again,
 * so that nobody learns a position instead of an answer.
 *
 * @param attempt 1 or higher.
 */
export const optionOrder = (
  exercise: string,
  optionIds: readonly string[],
  attempt: number,
): string[] => order(optionIds, attempt === 1 ? exercise : `${exercise} ${attempt}`);

/**
 * The model lines of a case in the order in which they stand on the page. An author writes them from strong to weak; on
 * the page their place says nothing.
 *
 * @param exercise exercise id, `<family>-<case>`
 */
export const lineOrder = <Line>(exercise: string, lines: readonly Line[]): Line[] =>
  order(
    lines.map((_, place) => String(place)),
    `${exercise} firstLine`,
  ).flatMap((place) => lines[Number(place)] ?? []);
