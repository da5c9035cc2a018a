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
