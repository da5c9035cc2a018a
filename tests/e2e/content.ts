import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What the content says must be readable, taken from the authors' files themselves. */

export type Family = {
  question: string;
  options: Record<string, string>;
  cases: {
    id: string;
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

type Fragment = { heading: string; lines: { text: string }[] };

export type Agreement = {
  shared?: { intro: string; fragments: Fragment[] };
  compare: string;
  compareAnswer: string;
  mirror: string;
  cases: {
    intro: string;
    fragments?: Fragment[];
    ratings: Record<string, { why: string }>;
    friction: { why: string }[];
    repair: {
      question: string;
      options: Record<string, { text: string; why: string; clientNext: string }>;
    };
  }[];
};

export type Sorting = {
  version?: number;
  intro: string;
  categories: { id: string; label: string; means: string }[];
  factors: { id: string; label: string; asks: string }[];
  worked: { text: string; why: string };
  situations: {
    id: string;
    text: string;
    category: string;
    grey?: boolean;
    arguments?: Record<string, string>;
    factors: Record<string, string>;
    decisive: string;
    why: string;
    countries?: { nl: string; be: string };
    whatIf: { id: string; text: string; category: string; why: string }[];
    consult?: string;
  }[];
};

/** The files of a folder as the authors wrote them, by id. */
export const read = <T>(folder: string): Map<string, T> =>
  new Map(
    readdirSync(`content/nl/${folder}`)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [
        file.replace('.yaml', ''),
        parse(readFileSync(`content/nl/${folder}/${file}`, 'utf8')) as T,
      ]),
  );

/** References to lines, `(t1a, t2a)`, are for authors; a page may show them another way. */
export const aroundReferences = (text: string): string[] =>
  text
    .split(/\s*\((?:[a-z]\d[a-z](?:,\s*|\s+en\s+)?)+\)/)
    .map((part) => part.replace(/^[.,;:]\s*/, ''));

/** What explains one case of a vignette family. */
export const keysOfCase = (item: Family['cases'][number]): string[] => [
  ...Object.values(item.feedback),
  item.keyFeature,
  item.clientNext,
  item.decoy.why,
  ...item.firstLine.flatMap(({ text, why }) => [text, why]),
];

/** Both sides of a grey case, and what would settle it. */
export const sidesOfCase = (item: Family['cases'][number]): string[] => [
  ...Object.values(item.arguments ?? {}),
  ...(item.settles ? [item.settles] : []),
];

/** What explains a goal/task agreement exercise. */
export const keysOfAgreement = ({ cases, compareAnswer }: Agreement): string[] => [
  compareAnswer,
  ...cases.flatMap(({ ratings, friction, repair }) => [
    ...Object.values(ratings).map(({ why }) => why),
    ...friction.map(({ why }) => why),
    ...Object.values(repair.options).flatMap(({ why, clientNext }) => [why, clientNext]),
  ]),
];

/** What is read in a goal/task agreement exercise before anything is asked. */
export const readOf = ({ shared, cases }: Agreement): string[] =>
  [...(shared ? [shared] : []), ...cases].flatMap(({ intro, fragments = [] }) => [
    intro,
    ...fragments.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]),
  ]);

/** What explains a sorting set, with the changed facts, which are asked only after the explanation. */
export const keysOfSorting = ({ worked, situations }: Sorting): string[] => [
  worked.why,
  ...situations.flatMap(({ why, factors, arguments: both = {}, whatIf, countries, consult }) => [
    why,
    ...Object.values(factors),
    ...Object.values(both),
    ...Object.values(countries ?? {}),
    ...whatIf.flatMap((change) => [change.text, change.why]),
    ...(consult ? [consult] : []),
  ]),
];

/** Every text that belongs to an exercise, by exercise id. */
export const exerciseTexts = (): Map<string, string[]> => {
  const texts = new Map<string, string[]>();
  for (const [family, { question, options, cases }] of read<Family>('vignettes'))
    for (const item of cases)
      texts.set(`${family}-${item.id}`, [
        question,
        ...Object.values(options),
        ...keysOfCase(item),
        ...sidesOfCase(item),
      ]);
  for (const [id, agreement] of read<Agreement>('agreements')) {
    const { cases, compare, mirror } = agreement;
    const all = [
      compare,
      mirror,
      ...keysOfAgreement(agreement),
      ...readOf(agreement),
      ...cases.flatMap(({ repair }) => [
        repair.question,
        ...Object.values(repair.options).map(({ text }) => text),
      ]),
    ];
    texts.set(id, all.flatMap(aroundReferences));
  }
  for (const [id, set] of read<Sorting>('sorting'))
    texts.set(id, [
      set.intro,
      set.worked.text,
      ...set.categories.flatMap(({ label, means }) => [label, means]),
      ...set.factors.flatMap(({ label, asks }) => [label, asks]),
      ...set.situations.map(({ text }) => text),
      ...keysOfSorting(set),
    ]);
  return texts;
};

/** What only belongs to the explanations of an exercise, by exercise id: none of it may stand beside a question on paper. */
export const exerciseKeys = (): Map<string, string[]> => {
  const keys = new Map<string, string[]>();
  for (const [family, { cases }] of read<Family>('vignettes'))
    for (const item of cases) keys.set(`${family}-${item.id}`, keysOfCase(item));
  for (const [id, agreement] of read<Agreement>('agreements'))
    keys.set(
      id,
      keysOfAgreement(agreement)
        .flatMap(aroundReferences)
        // What is left between two references may be a comma.
        .filter((text) => /\w+ \w+/.test(text)),
    );
  // The worked situation is there to be read first.
  for (const [id, set] of read<Sorting>('sorting'))
    keys.set(
      id,
      keysOfSorting(set).filter((text) => text !== set.worked.why),
    );
  return keys;
};

/** A text as it is compared: without differences of spacing. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
