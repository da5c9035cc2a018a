import { computed, type ReadableAtom } from 'nanostores';
import type { AgreementCaseResponse } from '../domain/agreement/types.ts';
import type { Spotting } from '../domain/dialogue/types.ts';
import {
  answerAgreementCase,
  answerPrequestion,
  answerVignette,
  followPath,
  hideColumns,
  judgeResponse,
  placeCells,
  placeChange,
  placeSituation,
  reopen,
  spotInDialogue,
  reopenStimulus,
  tellCell,
} from '../domain/progress/attempt.ts';
import {
  answerTestItem,
  estimateTest as estimate,
  handInTest as handIn,
  skipTest as skip,
} from '../domain/test/steps.ts';
import { toMinute } from '../domain/progress/clock.ts';
import { mergeAnswers, mergeLatest } from '../domain/progress/merge.ts';
import {
  answerCodec,
  lessonReadCodec,
  positionCodec,
  reviewCodec,
} from '../domain/progress/schema.ts';
import { exportProgress, parseImport } from '../domain/progress/transfer.ts';
import type {
  Answer,
  Answers,
  LessonRead,
  Position,
  TestItemAnswer,
} from '../domain/progress/types.ts';
import type { ResponseJudgement } from '../domain/response/types.ts';
import { mergeReview } from '../domain/review/merge.ts';
import { emptyReview, type Review } from '../domain/review/types.ts';
import type { SortingChoice } from '../domain/sorting/types.ts';
import type { VignetteResponse } from '../domain/vignette/types.ts';
import type { Environment } from '../environment/contract.ts';
import { environment } from '../environment/current.ts';
import { savedCollection } from './saved.ts';

/** What came of an import; the kinds that fail changed nothing, and are keys of the messages in `strings/nl/progress-file.ts`. */
export type ImportResult =
  /** How many answers were in the file, and whether review was. */
  | { kind: 'ok'; answers: number; review?: true | undefined }
  | { kind: 'broken' | 'newer' | 'other' };

type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

/** A learner's progress in one environment: the stores and what can be done to them. */
export const createProgress = (environment: Environment) => {
  const { storage } = environment;
  const answers = savedCollection<Answer>({
    storage,
    prefix: 'a:',
    codec: answerCodec,
    merge: mergeAnswers,
  });
  const read = savedCollection<LessonRead>({
    storage,
    prefix: 'l:',
    codec: lessonReadCodec,
    merge: mergeLatest,
  });
  // One key, `p`: a collection of one value, with nothing after its prefix.
  const position = savedCollection<Position>({
    storage,
    prefix: 'p',
    codec: positionCodec,
    merge: mergeLatest,
  });
  // One key, `r`, for the same reason.
  const review = savedCollection<Review>({
    storage,
    prefix: 'r',
    codec: reviewCodec,
    merge: mergeReview,
  });
  const now = () => toMinute(environment.now());

  /** Every saved answer, by exercise id. */
  const $answers: ReadableAtom<Answers> = answers.$values;
  /** Lessons marked as read, by lesson id. */
  const $read: ReadableAtom<ReadonlyMap<string, LessonRead>> = read.$values;
  /** Where the learner was last. */
  const $position: ReadableAtom<Position | undefined> = computed(position.$values, (values) =>
    values.get(''),
  );

  /** What is saved about review; `stores/review.ts` says what it means today. */
  const $review: ReadableAtom<Review> = computed(
    review.$values,
    (values) => values.get('') ?? emptyReview,
  );

  /** Changes what is saved about review. Giving back the same object changes nothing. */
  const updateReview = (change: (before: Review) => Review): void =>
    review.update('', (before) => {
      const after = change(before ?? emptyReview);
      return after === emptyReview ? before : after;
    });

  const stores = new Map<string, ReadableAtom<Answer | undefined>>();
  /**
   * The store of the answer to one exercise, of one kind; `undefined` when there is none.
   *
   * @example const saved = useSaved(answerStore('te-laat-bilal', 'vignette'), undefined);
   */
  const answerStore = <K extends Answer['kind'] = Answer['kind']>(
    exercise: string,
    kind?: K,
  ): ReadableAtom<AnswerOf<K> | undefined> => {
    const name = `${exercise} ${kind ?? ''}`;
    const $answer =
      stores.get(name) ??
      computed($answers, (all) => {
        const answer = all.get(exercise);
        return kind === undefined || answer?.kind === kind ? answer : undefined;
      });
    stores.set(name, $answer);
    return $answer as ReadableAtom<AnswerOf<K> | undefined>;
  };

  const answer = (exercise: string, next: (before: Answer | undefined) => Answer) => {
    const isFirst = $answers.get().size === 0;
    answers.update(exercise, next);
    if (isFirst) environment.askToPersist();
  };

  /** Saves a committed answer to a vignette: a first attempt, or one more. */
  const commitVignette = (
    exercise: string,
    version: number,
    response: VignetteResponse & { choice: string },
  ): void =>
    answer(exercise, (before) =>
      answerVignette(before, { exercise, version, now: now() }, response),
    );

  /** Saves a committed case of an agreement exercise. */
  const commitAgreement = (
    exercise: string,
    version: number,
    caseId: string,
    response: AgreementCaseResponse,
  ): void =>
    answer(exercise, (before) =>
      answerAgreementCase(before, { exercise, version, now: now() }, caseId, response),
    );

  /** Saves the choice made in a prequestion. */
  const commitPrequestion = (exercise: string, version: number, choice: string): void =>
    answer(exercise, (before) =>
      answerPrequestion(before, { exercise, version, now: now() }, choice),
    );

  /** Saves how many a learner expects to have right in a test. */
  const estimateTest = (test: string, expected: number | undefined): void =>
    answer(test, (before) => estimate(before, { exercise: test, now: now() }, expected));

  /** Saves what is chosen in a pre-test. The vignette itself stays unanswered: nothing was explained. */
  const answerPretest = (test: string, item: string, given: Omit<TestItemAnswer, 'at'>): void =>
    answer(test, (before) => answerTestItem(before, { exercise: test, now: now() }, item, given));

  /** Saves an item of a post-test, and with it the vignette; the last open item hands the test in. */
  const commitPosttest = (
    test: { id: string; form: readonly string[] },
    item: string,
    version: number,
    response: VignetteResponse & { choice: string },
  ): void => {
    const occasion = { exercise: test.id, now: now() };
    const { choice, certainty } = response;
    answer(test.id, (before) => {
      const after = answerTestItem(before, occasion, item, { version, choice, certainty });
      return test.form.every((id) => after.items[id]) ? handIn(after, occasion) : after;
    });
    commitVignette(item, version, response);
  };

  /** Hands a test in. */
  const handInTest = (test: string): void =>
    answer(test, (before) => handIn(before, { exercise: test, now: now() }));

  /** Remembers that a learner does not want to make a test, so that nobody asks again. */
  const skipTest = (test: string): void =>
    answer(test, (before) => skip(before, { exercise: test, now: now() }));

  /** Saves that a cell of a table was told by heart, with how many of its key ideas. */
  const commitTold = (exercise: string, version: number, cell: string, named: number): void =>
    answer(exercise, (before) => tellCell(before, { exercise, version, now: now() }, cell, named));

  /** Saves to which rows a learner gave the cells of one round: row id by cell key. */
  const commitPlaced = (
    exercise: string,
    version: number,
    choices: Readonly<Record<string, string>>,
  ): void =>
    answer(exercise, (before) => placeCells(before, { exercise, version, now: now() }, choices));

  /** Saves which columns of a table a learner does not want to see. */
  const saveHidden = (exercise: string, version: number, columns: readonly string[]): void =>
    answer(exercise, (before) => hideColumns(before, { exercise, version, now: now() }, columns));

  /** Saves everything that was said in a conversation so far, and the end it reached; also after going back to a turn. */
  const savePath = (
    exercise: string,
    version: number,
    path: readonly string[],
    end?: string,
  ): void =>
    answer(exercise, (before) => followPath(before, { exercise, version, now: now() }, path, end));

  /** Saves what a learner saw happen in a turn of a conversation. */
  const saveSpotting = (
    exercise: string,
    version: number,
    turn: string,
    spotting: Spotting,
  ): void =>
    answer(exercise, (before) =>
      spotInDialogue(before, { exercise, version, now: now() }, turn, spotting),
    );

  /** Saves how a learner judged the own answer to one stimulus of a series: ids of criteria, never words. */
  const commitJudgement = (
    exercise: string,
    version: number,
    stimulus: string,
    judgement: ResponseJudgement,
  ): void =>
    answer(exercise, (before) =>
      judgeResponse(before, { exercise, version, now: now() }, stimulus, judgement),
    );

  /** Opens one stimulus of a series again; the others stay as they are. */
  const redoStimulus = (exercise: string, stimulus: string): void =>
    answers.update(exercise, (before) => reopenStimulus(before, stimulus, now()));

  /** Saves where a learner put one situation of a sorting set, and which factor decided. */
  const commitSituation = (
    exercise: string,
    version: number,
    situation: string,
    choice: Omit<SortingChoice, 'whatIf'>,
  ): void =>
    answer(exercise, (before) =>
      placeSituation(before, { exercise, version, now: now() }, situation, choice),
    );

  /** Saves where a placed situation belongs after one fact changed. */
  const commitChange = (
    exercise: string,
    version: number,
    situation: string,
    change: string,
    category: string,
  ): void =>
    answers.update(exercise, (before) =>
      placeChange(before, { exercise, version, now: now() }, situation, change, category),
    );

  /** Opens an exercise again for a new attempt. The first answer stays. */
  const redoExercise = (exercise: string): void =>
    answers.update(exercise, (before) => reopen(before, now()));

  /** The same for all exercises of a lesson; those without an answer stay as they are. */
  const redoLesson = (exercises: readonly string[]): void => exercises.forEach(redoExercise);

  /** Marks a lesson as read, or takes the mark away. */
  const markRead = (lesson: string, isRead = true): void =>
    read.update(lesson, (before) => (isRead ? (before ?? { lesson, at: now() }) : undefined));

  /** Remembers where the learner is, for ‘verder waar je was’. A deep link always goes before it. */
  const savePosition = ({ lesson, anchor }: { lesson: string; anchor: string }): void =>
    position.update('', () => ({ lesson, anchor, at: now() }));

  /** Removes answers, marks, position and review from this device, and what could not be read of them. Texts and settings stay. */
  const eraseAll = (): void => {
    answers.erase();
    read.erase();
    position.erase();
    review.erase();
  };

  /** The text of a progress file with everything {@link eraseAll} would remove. */
  const exportAll = (): string =>
    exportProgress(
      environment.site,
      {
        answers: [...$answers.get().values()],
        read: [...$read.get().values()],
        position: $position.get(),
        review: review.$values.get().get(''),
      },
      now(),
    );

  /** Merges a progress file into what is here: the latest answer wins, the earliest first answer stays. A file that cannot be read changes nothing. */
  const importFile = (text: string): ImportResult => {
    const file = parseImport(environment.site, text);
    if (file.kind !== 'ok') return file;
    // First: who listens to the answers then sees what was already done about them.
    const reviewed = file.review;
    if (reviewed) review.update('', (ours) => (ours ? mergeReview(ours, reviewed) : reviewed));
    for (const theirs of file.answers) {
      answers.update(theirs.exercise, (ours) => (ours ? mergeAnswers(ours, theirs) : theirs));
    }
    for (const theirs of file.read) {
      read.update(theirs.lesson, (ours) => (ours ? mergeLatest(ours, theirs) : theirs));
    }
    const there = file.position;
    if (there) position.update('', (ours) => (ours ? mergeLatest(ours, there) : there));
    return { kind: 'ok', answers: file.answers.length, review: reviewed && true };
  };

  $answers.listen((after, before) => {
    for (const [exercise, answer] of after) {
      if (before?.get(exercise) !== answer) environment.report(answer);
    }
  });

  return {
    $answers,
    $read,
    $position,
    $review,
    updateReview,
    answerStore,
    commitVignette,
    commitAgreement,
    commitPrequestion,
    estimateTest,
    answerPretest,
    commitPosttest,
    handInTest,
    skipTest,
    commitTold,
    commitPlaced,
    saveHidden,
    savePath,
    saveSpotting,
    commitJudgement,
    redoStimulus,
    commitSituation,
    commitChange,
    redoExercise,
    redoLesson,
    markRead,
    savePosition,
    eraseAll,
    exportAll,
    importFile,
  };
};

export const {
  $answers,
  $read,
  $position,
  $review,
  updateReview,
  answerStore,
  commitVignette,
  commitAgreement,
  commitPrequestion,
  estimateTest,
  answerPretest,
  commitPosttest,
  handInTest,
  skipTest,
  commitTold,
  commitPlaced,
  saveHidden,
  savePath,
  saveSpotting,
  commitJudgement,
  redoStimulus,
  commitSituation,
  commitChange,
  redoExercise,
  redoLesson,
  markRead,
  savePosition,
  eraseAll,
  exportAll,
  importFile,
} = createProgress(environment);
