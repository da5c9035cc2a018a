import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { wordsOf } from '../../src/domain/search/fold.ts';

/*
 * What must not be found: every text that explains, keys or models an answer, as the authors wrote it. And what may:
 * the text that stands open. Both come from the authors' files, so a new exercise is tested without a change here.
 */

type Family = {
  question: string;
  options: Record<string, string>;
  cases: {
    story: string;
    feedback: Record<string, string>;
    keyFeature: string;
    clientNext: string;
    decoy: { why: string };
    firstLine: { text: string; why: string }[];
    arguments?: Record<string, string>;
    settles?: string;
  }[];
};

type Agreement = {
  compareAnswer: string;
  cases: {
    intro: string;
    fragments: { heading: string; lines: { text: string }[] }[];
    ratings: Record<string, { why: string }>;
    friction: { why: string }[];
    repair: { question: string; options: Record<string, { why: string; clientNext: string }> };
  }[];
};

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
      }
    >
  >;
};

const files = (folder: string): string[] => {
  try {
    return readdirSync(`content/nl/${folder}`).map((file) =>
      readFileSync(`content/nl/${folder}/${file}`, 'utf8'),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};
const yaml = <T>(folder: string): T[] => files(folder).map((text) => parse(text) as T);

/** Blocks of a lesson that explain what the reader was first asked to think about. */
const answers =
  /<(PrequestionAnswer|Explain|Why|Same|Different|Principle)\b[^>]*>([\s\S]*?)<\/\1>/g;
const tags = /<[^>]*>|\]\([^)]*\)|[*_[\]]/g;

const vignettes = yaml<Family>('vignettes');
const agreements = yaml<Agreement>('agreements');
const cells = yaml<Comparison>('comparisons').flatMap((table) =>
  Object.values(table.cells).flatMap((row) => Object.values(row)),
);
const lessons = files('lessons');

/** Every text that explains. */
export const explanations = (): string[] => [
  ...vignettes.flatMap(({ cases }) =>
    cases.flatMap((item) => [
      ...Object.values(item.feedback),
      item.keyFeature,
      item.clientNext,
      item.decoy.why,
      ...item.firstLine.flatMap(({ text, why }) => [text, why]),
      ...Object.values(item.arguments ?? {}),
      item.settles ?? '',
    ]),
  ),
  ...agreements.flatMap(({ compareAnswer, cases }) => [
    compareAnswer,
    ...cases.flatMap(({ ratings, friction, repair }) => [
      ...Object.values(ratings).map(({ why }) => why),
      ...friction.map(({ why }) => why),
      ...Object.values(repair.options).flatMap(({ why, clientNext }) => [why, clientNext]),
    ]),
  ]),
  ...cells.flatMap(({ accept, confusableWith = {} }) => [
    ...accept,
    ...Object.values(confusableWith),
  ]),
  ...lessons.flatMap((text) =>
    [...text.matchAll(answers)].map(([, , body = '']) => body.replace(tags, ' ')),
  ),
];

/** Every text that may be found: stories, questions, lessons without their answers, claims, terms, pages. */
export const openTexts = (): string[] => [
  ...vignettes.flatMap(({ question, cases }) => [question, ...cases.map(({ story }) => story)]),
  ...agreements.flatMap(({ cases }) =>
    cases.flatMap(({ intro, fragments, repair }) => [
      intro,
      repair.question,
      ...fragments.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]),
    ]),
  ),
  ...lessons.map((text) => text.replace(answers, ' ').replace(tags, ' ')),
  ...cells.flatMap(({ short, full }) => [short, full]),
  ...['evidence', 'glossary', 'pages', 'modules'].flatMap(files),
];

/** How many words in a row make a place in a text recognisable. */
const run = 5;

/** All runs of words of a text; references to lines, `(t1a, t2a)`, break a run. */
export const runsOf = (text: string): string[] =>
  text.split(/\((?:[a-z]\d[a-z](?:,\s*|\s+en\s+)?)+\)/).flatMap((part) => {
    const words = wordsOf(part);
    return words
      .slice(0, Math.max(0, words.length - run + 1))
      .map((_, place) => words.slice(place, place + run).join(' '));
  });
