/** What belongs to one task, for the appendix. */
export type Answered = { number: number; title: string; html: string[] };

export type Lifted = {
  /** The lesson with numbered tasks and without answers. */
  html: string;
  /** Tasks that have an answer, in order. */
  answers: Answered[];
  /** Ids of the claims, in the order of their numbers. */
  claims: string[];
};

const mark =
  /<sheet-task title="([^"]*)">([\s\S]*?)<\/sheet-task>|<sheet-answer>([\s\S]*?)<\/sheet-answer>|<sheet-claim id="([^"]*)"><\/sheet-claim>/g;

/**
 * Parts a lesson on paper: tasks get their number in the order of the text, answers go to the appendix under that number,
 * and claims become numbered notes. The components of the sheet write marks in place (`sheet-task` around a label,
 * `sheet-answer`, `sheet-claim`), because components of one page do not render in an order one could count in.
 *
 * @param html the lesson as rendered, with marks; an answer before any task is an error of ours and throws
 * @param label the words before a task: its number, and what stood in the mark
 */
export const liftAnswers = (
  html: string,
  label: (number: number, kind: string) => string,
): Lifted => {
  const tasks: Answered[] = [];
  const claims: string[] = [];
  const rest = html.replace(mark, (...match) => {
    const [, title, kind, answer, claim] = match as unknown as (string | undefined)[];
    if (claim !== undefined) {
      if (!claims.includes(claim)) claims.push(claim);
      return `<sup>${claims.indexOf(claim) + 1}</sup>`;
    }
    if (title !== undefined) {
      tasks.push({ number: tasks.length + 1, title, html: [] });
      return label(tasks.length, kind ?? '');
    }
    const task = tasks.at(-1);
    if (!task) throw new Error('An answer stands before the first task');
    task.html.push(answer ?? '');
    return '';
  });
  return { html: rest, answers: tasks.filter((task) => task.html.length > 0), claims };
};
