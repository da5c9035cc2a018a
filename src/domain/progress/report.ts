import { lessonProgress, objectiveEvidence, type ExerciseFacts } from './summary.ts';
import { isAnswered } from './state.ts';
import type { Answers, LessonRead, Minute } from './types.ts';

/** A lesson as the report needs it. */
export type ReportedLesson = {
  id: string;
  /** Exercises that stand in the lesson: of these the required ones count. */
  exercises: readonly string[];
  /** Exercises beside the lesson; practised all the same. */
  beside: readonly string[];
  objectives: readonly { id: string; text: string }[];
};

/** What was done in one lesson: nothing of it is a score. */
export type LessonReport = {
  lesson: string;
  read: boolean;
  /** Required exercises that were answered, of how many. */
  answered: number;
  required: number;
  /** The day of the last answer or mark; absent when there is none. */
  last: Minute | undefined;
  /** Per objective with at least one answered case: in how many, and in how many of them the choice was that of the key. */
  objectives: { id: string; text: string; answered: number; agreed: number }[];
  /** Exercises other than vignettes that were done, each with its last day. */
  done: { exercise: string; kind: ExerciseFacts['kind']; at: Minute }[];
};

/** Whether a report about this lesson would say anything. */
const isEmpty = ({ read, last }: LessonReport) => !read && last === undefined;

/**
 * What a learner did per lesson, in the order given, from the facts of the progress page; lessons in which nothing was done
 * are left out. Vignettes stand with their objectives; prequestions are left out, because they only open a lesson.
 */
export const practiceReport = (
  lessons: readonly ReportedLesson[],
  exercises: readonly ExerciseFacts[],
  answers: Answers,
  read: ReadonlyMap<string, LessonRead>,
): LessonReport[] => {
  const evidence = objectiveEvidence(exercises, answers);
  return lessons
    .map((lesson): LessonReport => {
      const among = (ids: readonly string[]) =>
        exercises.filter(({ exercise }) => ids.includes(exercise));
      const { answered, required } = lessonProgress(among(lesson.exercises), answers);
      const own = among([...lesson.exercises, ...lesson.beside]);
      const mark = read.get(lesson.id);
      const moments = own.flatMap(({ exercise }) => answers.get(exercise)?.at ?? []);
      return {
        lesson: lesson.id,
        read: mark !== undefined,
        answered,
        required,
        last: [...moments, ...(mark ? [mark.at] : [])].sort().at(-1),
        objectives: lesson.objectives.flatMap(({ id, text }) => {
          const found = evidence.find(({ objective }) => objective === id);
          return found && found.answered > 0
            ? [{ id, text, answered: found.answered, agreed: found.right }]
            : [];
        }),
        done: own.flatMap(({ exercise, kind, caseIds }) => {
          const answer = answers.get(exercise);
          if (!answer || kind === 'vignette' || kind === 'prequestion') return [];
          return isAnswered(answer, caseIds) ? [{ exercise, kind, at: answer.at }] : [];
        }),
      };
    })
    .filter((report) => !isEmpty(report));
};
