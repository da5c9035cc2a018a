import { readdirSync, readFileSync } from 'node:fs';
import { wordsOf } from '../../src/domain/search/fold.ts';
import {
  aroundReferences,
  keysOfAgreement,
  keysOfCase,
  keysOfSorting,
  read,
  readOf,
  sidesOfCase,
  type Agreement,
  type Family,
  type Sorting,
} from './content.ts';

/*
 * What must not be found: every text that explains, keys or models an answer, as the authors wrote it. And what may:
 * the text that stands open. Both come from the authors' files, so a new exercise is tested without a change here.
 */

type Comparison = {
  cells: Record<
    string,
    Record<
      string,
      {
        short: string;
        full: string;
        accept: string[];
        confusableWith?: Record<string, string>;
        more?: { why: string; confusableWith: Record<string, string> }[];
      }
    >
  >;
};

type Dialogue = {
  setting: string;
  nodes: Record<
    string,
    { text: string; choices: { text: string; reaction: string; why: string }[] }
  >;
  ends: Record<string, { text: string; debrief: string }>;
};

type Series = {
  skill: string;
  criteria: { text: string }[];
  stimuli: {
    who: string;
    text: string;
    nonVerbal: string;
    examples: { text: string; marks: Record<string, { why: string }> }[];
    notThis: string;
  }[];
};

const files = (folder: string): string[] =>
  readdirSync(`content/nl/${folder}`).map((file) =>
    readFileSync(`content/nl/${folder}/${file}`, 'utf8'),
  );

/** Blocks of a lesson that explain what the reader was first asked to think about. */
const answers =
  /<(PrequestionAnswer|Explain|Why|Same|Different|Principle)\b[^>]*>([\s\S]*?)<\/\1>/g;
const tags = /<[^>]*>|\]\([^)]*\)|[*_[\]]/g;

const vignettes = [...read<Family>('vignettes').values()];
const sortingSets = [...read<Sorting>('sorting').values()];
const agreements = [...read<Agreement>('agreements').values()];
const cells = [...read<Comparison>('comparisons').values()].flatMap((table) =>
  Object.values(table.cells).flatMap((row) => Object.values(row)),
);
const dialogues = [...read<Dialogue>('dialogues').values()];
const series = [...read<Series>('responses').values()];
const lessons = files('lessons');

/** Every text that explains. */
export const explanations = (): string[] => [
  ...vignettes.flatMap(({ cases }) =>
    cases.flatMap((item) => [...keysOfCase(item), ...sidesOfCase(item)]),
  ),
  ...agreements.flatMap(keysOfAgreement),
  ...sortingSets.flatMap(keysOfSorting),
  ...cells.flatMap(({ accept, confusableWith = {}, more = [] }) => [
    ...accept,
    ...Object.values(confusableWith),
    ...more.flatMap((sentence) => [sentence.why, ...Object.values(sentence.confusableWith)]),
  ]),
  // Among the lines is the best one, so they are as little to be found as what they lead to.
  ...dialogues.flatMap(({ nodes, ends }) => [
    ...Object.values(nodes).flatMap(({ choices }) =>
      choices.flatMap(({ text, reaction, why }) => [text, reaction, why]),
    ),
    ...Object.values(ends).flatMap(({ text, debrief }) => [text, debrief]),
  ]),
  ...series.flatMap(({ stimuli }) =>
    stimuli.flatMap(({ examples, notThis }) => [
      notThis,
      ...examples.flatMap(({ text, marks }) => [
        text,
        ...Object.values(marks).map(({ why }) => why),
      ]),
    ]),
  ),
  ...lessons.flatMap((text) =>
    [...text.matchAll(answers)].map(([, , body = '']) => body.replace(tags, ' ')),
  ),
];

/**
 * The questions of review cards, whole: a question that is found has been read before it is asked. Their answers say in
 * short what lessons say, so words of those prove nothing.
 */
export const cardQuestions = (): string[] =>
  [...read<{ cards: { front: string }[] }>('cards').values()].flatMap(({ cards }) =>
    cards.map(({ front }) => front),
  );

/** Every text that may be found: stories, questions, lessons without their answers, claims, terms, pages. */
export const openTexts = (): string[] => [
  ...vignettes.flatMap(({ question, cases }) => [question, ...cases.map(({ story }) => story)]),
  ...agreements.flatMap((agreement) => [
    ...readOf(agreement),
    ...agreement.cases.map(({ repair }) => repair.question),
  ]),
  ...dialogues.flatMap(({ setting, nodes }) => [
    setting,
    ...Object.values(nodes).map(({ text }) => text),
  ]),
  ...sortingSets.flatMap(({ intro, categories, factors, worked, situations }) => [
    intro,
    worked.text,
    ...categories.flatMap(({ label, means }) => [label, means]),
    ...factors.flatMap(({ label, asks }) => [label, asks]),
    ...situations.map(({ text }) => text),
  ]),
  ...lessons.map((text) => text.replace(answers, ' ').replace(tags, ' ')),
  ...cells.flatMap(({ short, full }) => [short, full]),
  ...series.flatMap(({ skill, criteria, stimuli }) => [
    skill,
    ...criteria.map(({ text }) => text),
    ...stimuli.flatMap(({ who, text, nonVerbal }) => [who, text, nonVerbal]),
  ]),
  ...['evidence', 'glossary', 'pages', 'modules'].flatMap(files),
];

/** How many words in a row make a place in a text recognisable. */
const run = 5;

/** All runs of words of a text; references to lines, `(t1a, t2a)`, break a run. */
export const runsOf = (text: string): string[] =>
  aroundReferences(text).flatMap((part) => {
    const words = wordsOf(part);
    return words
      .slice(0, Math.max(0, words.length - run + 1))
      .map((_, place) => words.slice(place, place + run).join(' '));
  });
