import { getCollection, type CollectionEntry } from 'astro:content';
import { splitSentences } from '../../domain/text/sentences.ts';
import { optionOrder } from '../../domain/vignette/order.ts';
import type { Sentence, VignetteOption, VignetteRubric } from '../../domain/vignette/types.ts';

type Family = CollectionEntry<'vignettes'>['data'];
type Case = Family['cases'][number];

/** One case of a family with everything a page needs: what is shown, and apart from it what decides. */
export type VignetteEntry = {
  /** Exercise id, `<family>-<case>`: the same string in the file, the address, the saved answer and the question bank. */
  exercise: string;
  familyId: string;
  family: Family;
  case: Case;
  options: VignetteOption[];
  sentences: Sentence[];
  rubric: VignetteRubric;
  /** Whether the client's reaction answers a model line: whoever reads it first knows already how a line lands. */
  answersLine: boolean;
};

/** Ids of the sentences that hold a quote, or that a quote holds (a quote may run over two sentences). */
const sentencesWith = (sentences: Sentence[], quote: string): string[] =>
  sentences.filter(({ text }) => text.includes(quote) || quote.includes(text)).map(({ id }) => id);

const entryOf = (familyId: string, family: Family, item: Case): VignetteEntry => {
  const exercise = `${familyId}-${item.id}`;
  const sentences = splitSentences(item.story);
  const shared = {
    deciding: [...new Set(item.deciding.flatMap((quote) => sentencesWith(sentences, quote)))],
    decoy: {
      option: item.decoy.option,
      sentence: sentencesWith(sentences, item.decoy.quote)[0] ?? '',
    },
    misconceptions: Object.fromEntries(
      Object.entries(item.misconceptions).map(([option, misconception]) => [
        option,
        misconception.id,
      ]),
    ),
  };
  return {
    exercise,
    familyId,
    family,
    case: item,
    options: optionOrder(exercise, Object.keys(family.options), 1).map((id) => ({
      id,
      text: family.options[id] ?? '',
    })),
    sentences,
    answersLine: family.linesFollow !== 'clientNext',
    rubric: item.grey
      ? { kind: 'grey', best: item.best, ...shared }
      : { kind: 'scored', key: item.key, ...shared },
  };
};

/** Every vignette of the course, in the order of the files. */
export const vignettes = async (): Promise<VignetteEntry[]> =>
  (await getCollection('vignettes')).flatMap((entry) =>
    entry.data.cases.map((item) => entryOf(entry.id, entry.data, item)),
  );

/** One vignette by its exercise id; throws when it does not exist (the content check says so earlier, in Dutch). */
export const vignette = async (exercise: string): Promise<VignetteEntry> => {
  const found = (await vignettes()).find((entry) => entry.exercise === exercise);
  if (!found) throw new Error(`No vignette ${exercise}`);
  return found;
};
