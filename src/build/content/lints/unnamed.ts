import { checkStrings } from '../../../strings/nl/check.ts';
import { type Course, type Lesson, problemIn } from '../course.ts';
import type { Problem } from '../problem.ts';
import { isExercise } from '../references.ts';
import { isSound } from './lesson.ts';

/** Exercises that have a page of their own, so that a lesson can go without them, by the component that leads to one. */
const withOwnPage = (course: Course) =>
  Object.entries({
    Agreement: course.agreements,
    Comparison: course.comparisons,
    Dialogue: course.dialogues,
    Response: course.responses,
    Sorting: course.sorting,
  }).flatMap(([component, entries]) => entries.map((exercise) => ({ component, exercise })));

const exercisePage = /^\/oefening\/([^/?#]+)/;

const placedIn = ({ body }: Lesson) =>
  body.tags.filter(isExercise).map(({ attributes }) => attributes.get('id'));
const linkedIn = ({ body }: Lesson) => body.links.map(({ url }) => exercisePage.exec(url)?.[1]);

/**
 * L07: the lesson that an exercise belongs to leads to it, with its component or with a link to its page. An exercise
 * that another lesson places is reported there.
 */
export function* unnamedLints(course: Course): Generator<Problem> {
  const placed = new Set(course.lessons.flatMap(placedIn));
  for (const { component, exercise } of withOwnPage(course)) {
    const lesson = course.lessons.find(({ id }) => id === exercise.data.lesson);
    // A misspelt component is reported itself, and may well be the one that is missing.
    if (!lesson || placed.has(exercise.id) || !isSound(course, lesson)) continue;
    if (linkedIn(lesson).includes(exercise.id)) continue;
    const message = checkStrings.lesson.unnamed(lesson.id, component, exercise.id);
    yield problemIn(exercise, ['lesson'], message, { rule: 'L07', severity: 'warning' });
  }
}
