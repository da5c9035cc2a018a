import { checkStrings } from '../../../strings/nl/check.ts';
import {
  claimFigures,
  objectiveVerbs,
  vagueVerbs,
} from '../../../strings/nl/check-words.ts';
import { type Course, exerciseId, type Lesson, ownFileExercises, problemAt, problemIn } from '../course.ts';
import { sentences, wordCount, words } from '../dutch.ts';
import type { Block, Tag } from '../mdx.ts';
import type { Problem } from '../problem.ts';
import { components, exerciseIds, isExercise } from '../references.ts';
import { exerciseMinutes } from '../../exercise-minutes.ts';
import { isBlock, isIn, invented, proseLints } from './prose.ts';
import { longSentences, rejectedForms, straightQuotes } from './text.ts';

const strings = checkStrings.lesson;

/** Opening question, objectives, one self-explanation and the close. */
const fixedMinutes = 3;
const wordsPerMinute = 200;
const minutesOf = new Map<string, number>(Object.entries(exerciseMinutes));
/** Where the learner does something, so where a stretch of reading ends. */
const interactions = new Set([...minutesOf.keys(), 'Explain']);
/** How long these take depends on what is in their file. */
const timedByFile = new Set(['Agreement', 'Dialogue', 'Response', 'Sorting']);
/** Their reading is in the minutes of the exercise or in the fixed ones. */
const timedApart = new Set(['Contrast', 'Worked', 'Explain', 'Journal', 'Summary']);

const levelNames = Object.keys(objectiveVerbs) as (keyof typeof objectiveVerbs)[];

/** Exercises with a page of their own. What is not required there is beside the lesson and takes none of its minutes. */
const ownPage = (course: Course) => [...course.dialogues, ...course.responses, ...course.sorting];

/** How long a lesson takes, and how much of that is doing. */
export const lessonMinutes = (course: Course, { body }: Pick<Lesson, 'body'>) => {
  const read = body.flow
    .filter(isBlock)
    .filter((block) => !isIn(block, timedApart))
    .reduce((sum, block) => sum + wordCount(block.text), 0);
  const times = (tag: Tag) => {
    const id = tag.attributes.get('id');
    const agreement = course.agreements.find((each) => each.id === id);
    if (agreement) return agreement.data.cases.length;
    const entry = ownPage(course).find((each) => each.id === id);
    if (entry && !entry.data.required) return 0;
    return entry && 'stimuli' in entry.data ? entry.data.stimuli.length : 1;
  };
  const exercises = body.tags.reduce(
    (sum, tag) => sum + (minutesOf.get(tag.name) ?? 0) * times(tag),
    0,
  );
  const explains = body.tags.filter(({ name }) => name === 'Explain').length;
  const moreExplains = Math.max(0, explains - 1);
  const prequestion = 1;
  return {
    words: read,
    exercises: exercises + moreExplains,
    total: fixedMinutes + read / wordsPerMinute + exercises + moreExplains,
    doing: prequestion + explains + exercises,
  };
};

/** L01–L06 and the language of the lesson (ITEMS.md). L06 and other markup are in `references.ts`. */
export function* lessonLints(course: Course): Generator<Problem> {
  for (const lesson of course.lessons) {
    yield* straightQuotes(lesson);
    yield* frontmatterLints(lesson);
    // With a component or exercise that is misspelt the sums would only repeat that message.
    const sound = isSound(course, lesson);
    if (sound && canBeTimed(course, lesson)) yield* timeLints(course, lesson);
    if (sound) yield* stretches(lesson);
    yield* objectiveLints(course, lesson, sound);
    yield* uncited(course, lesson);
    yield* proseLints(lesson);
  }
}

function* frontmatterLints(lesson: Lesson): Generator<Problem> {
  const { story, question, options } = lesson.data.prequestion;
  const path = ['prequestion', 'story'];
  const n = wordCount(story);
  if (n < 40 || n > 80) yield problemIn(lesson, path, strings.storyLength(n), { severity: 'warning' });
  yield* longSentences(lesson, path, story);
  yield* rejectedForms(lesson, path, story);
  if (!question.endsWith('?')) {
    yield problemIn(lesson, ['prequestion', 'question'], checkStrings.vignette.noQuestion);
  }
  const amount = Object.keys(options).length;
  if (amount < 2 || amount > 4) {
    yield problemIn(lesson, ['prequestion', 'options'], strings.prequestionOptions(amount));
  }
}

function* timeLints(course: Course, lesson: Lesson): Generator<Problem> {
  const { minutes } = lesson.data;
  const time = lessonMinutes(course, lesson);
  if (minutes < 10 || minutes > 25) {
    yield problemIn(lesson, ['minutes'], strings.minutesRange(minutes), { rule: 'L01' });
  }
  if (Math.abs(minutes - time.total) > 2) {
    const advice = time.total < 9.5 || time.total > 25.5 ? strings.otherLength : strings.setMinutes(time.total);
    const sum = strings.minutes(minutes, time.total, time.words, time.exercises);
    yield problemIn(lesson, ['minutes'], `${sum} ${advice}`, { rule: 'L01', severity: 'warning' });
  }
  const share = time.doing / time.total;
  if (share < 0.4) yield problemIn(lesson, ['minutes'], strings.doing(share), { rule: 'L03' });
}

/** L02: more than 250 words between two things to do. */
function* stretches(lesson: Lesson): Generator<Problem> {
  let read = 0;
  let from: Block | undefined;
  const over = function* (): Generator<Problem> {
    if (read > 250 && from) {
      yield problemAt(lesson.file, from, strings.longStretch(read), { rule: 'L02' });
    }
    read = 0;
    from = undefined;
  };
  for (const item of lesson.body.flow) {
    if (!isBlock(item)) {
      if (interactions.has(item.name) || item.name === 'Summary') yield* over();
    } else if (!isIn(item, timedApart)) {
      from ??= item;
      read += wordCount(item.text);
    }
  }
  yield* over();
}

/** Whether each exercise can be read whose minutes depend on what is in its file. */
const canBeTimed = (course: Course, { body }: Lesson) => {
  const read = new Set([...ownPage(course), ...course.agreements].map(({ id }) => id));
  return body.tags.every(
    ({ name, attributes }) => !timedByFile.has(name) || read.has(String(attributes.get('id'))),
  );
};

/** Whether every component of a lesson exists, and every exercise that one of them names. */
export const isSound = ({ ids }: Course, { body }: Lesson): boolean =>
  body.tags.every(({ name, attributes }) => {
    const id = attributes.get('id');
    const kind = exerciseIds[name];
    if (kind) return typeof id === 'string' && ids[kind].has(id);
    return name in components;
  });

function* objectiveLints(course: Course, lesson: Lesson, sound: boolean): Generator<Problem> {
  const placed = new Set(
    lesson.body.tags.flatMap((tag) => (isExercise(tag) ? [tag.attributes.get('id')] : [])),
  );
  const measured = new Set(
    [
      ...ownFileExercises(course).filter(({ id }) => placed.has(id)),
      ...course.families.filter((family) =>
        family.data.cases.some((one) => placed.has(exerciseId(family, one))),
      ),
    ].flatMap(({ data }) => data.objectives),
  );
  for (const [i, objective] of lesson.data.objectives.entries()) {
    const path = ['objectives', i];
    const own = objectiveVerbs[objective.level];
    const found = words(objective.text).map((word) => word.toLowerCase());
    const levels = levelNames.filter((level) =>
      objectiveVerbs[level].some((verb) => found.includes(verb)),
    );
    const vague = vagueVerbs.exec(objective.text)?.[0];
    if (!levels.length) {
      const message = vague ? strings.vague(vague, own) : strings.noVerb(objective.level, own);
      yield problemIn(lesson, [...path, 'text'], message, { rule: 'L04', ...(vague && { part: vague }) });
    } else if (!levels.includes(objective.level)) {
      // Recall that calls itself more is an error; between the other levels one verb may serve two.
      const severity = levels.every((level) => level === 'onthouden') ? 'error' : 'warning';
      const message = strings.otherLevel(objective.level, levels);
      yield problemIn(lesson, [...path, 'level'], message, { rule: 'L04', severity });
    }
    if (objective.measured && !measured.has(objective.id) && sound && course.complete) {
      yield problemIn(lesson, [...path, 'id'], strings.notMeasured(objective.id), { rule: 'L04' });
    }
  }
}

const numbers = (text: string) =>
  (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.').replace(/^0?\./, ''));

/** Whether a component in a block touches the sentence, also when it stands just behind its full stop. */
const cites = (block: Block, sentence: { start: number; text: string }) => {
  const end = sentence.start + sentence.text.length;
  return block.inline.some(
    ({ tag, start, end: tagEnd }) =>
      (tag.name === 'Evidence' || tag.name === 'Cite') && start <= end + 1 && tagEnd >= sentence.start,
  );
};

/**
 * L05: a sentence with a figure from research has a citation. A sentence that explains a figure that is cited
 * elsewhere in the lesson, or stands in the evidence that the lesson uses, needs none of its own.
 */
function* uncited(course: Course, lesson: Lesson): Generator<Problem> {
  const used = new Set(
    lesson.body.tags.flatMap(({ name, attributes }) => (name === 'Evidence' ? [attributes.get('id')] : [])),
  );
  const sourced = new Set(
    course.evidence
      .filter(({ id }) => used.has(id))
      .flatMap(({ data }) => numbers([data.claim, data.figure, data.meaning, data.notThis].join(' '))),
  );
  const open: { block: Block; start: number; text: string; figure: string }[] = [];
  for (const block of lesson.body.flow.filter(isBlock)) {
    if (block.kind === 'heading' || isIn(block, invented)) continue;
    for (const sentence of sentences(block.text)) {
      const figure = claimFigures.exec(sentence.text)?.[0];
      if (block.within.includes('Evidence') || cites(block, sentence)) {
        for (const number of numbers(sentence.text)) sourced.add(number);
      } else if (figure) open.push({ block, ...sentence, figure });
    }
  }
  for (const { block, start, text, figure } of open) {
    const own = numbers(figure);
    // The close repeats what the lesson said; there a number in words needs no source again.
    if (own.length ? own.every((number) => sourced.has(number)) : block.within.includes('Summary')) {
      continue;
    }
    const place = block.at(start + text.indexOf(figure));
    yield problemAt(lesson.file, place, strings.uncited(figure), { rule: 'L05' });
  }
}
