import { lessonProgress, objectiveEvidence, type ExerciseFacts } from './summary.ts';
import type { Day, Review } from '../review/types.ts';
import { handedInAt, isAnswered } from './state.ts';
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

/** A test that was handed in, and when. What it showed is no part of a report: it says what was done. */
export type TestMade = { exercise: string; kind: 'pretest' | 'posttest'; at: Minute };

/** The tests that were handed in, in the order of the facts; one that was skipped or left half-way is none of them. */
export const testsMade = (exercises: readonly ExerciseFacts[], answers: Answers): TestMade[] =>
  exercises.flatMap(({ exercise, kind }) => {
    const at = handedInAt(answers.get(exercise));
    return at !== undefined && (kind === 'pretest' || kind === 'posttest')
      ? [{ exercise, kind, at }]
      : [];
  });

/** What was reviewed: on how many days, the last of them, and how many cards and cases, each once. */
export type ReviewReport = { days: number; last: Day; cards: number; cases: number };

/** What was reviewed of today's course; what has left it says nothing, and without a single day there is nothing to tell. */
export const reviewReport = (
  { log }: Review,
  cards: readonly string[],
  exercises: readonly ExerciseFacts[],
): ReviewReport | undefined => {
  const cases = exercises.filter(({ kind }) => kind === 'vignette').map(({ exercise }) => exercise);
  const daysOf = (ids: readonly string[]) =>
    ids.map((id) => Object.keys(log[id] ?? {})).filter((days) => days.length > 0);
  const ofCards = daysOf(cards);
  const ofCases = daysOf(cases);
  const days = [...new Set([...ofCards, ...ofCases].flat())].sort();
  const last = days.at(-1);
  return last === undefined
    ? undefined
    : { days: days.length, last, cards: ofCards.length, cases: ofCases.length };
};
