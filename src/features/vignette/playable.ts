import { lineOrder } from '../../domain/vignette/order.ts';
import type { PlayableVignette } from '../../domain/vignette/playable.ts';
import { cellsWith } from '../comparison/entries.ts';
import { vignette } from './entries.ts';

/** One vignette as pages show it; throws when it does not exist. */
export const playable = async (id: string): Promise<PlayableVignette> => {
  const {
    exercise,
    family,
    case: item,
    options,
    sentences,
    rubric,
    answersLine,
  } = await vignette(id);
  return {
    exercise,
    version: item.version,
    lesson: family.lesson.id,
    title: family.title,
    question: family.question,
    sensitivity: item.sensitivity ?? family.sensitivity,
    options,
    story: item.story,
    sentences,
    rubric: { ...rubric, misconceptions: {} },
    feedback: item.feedback,
    keyFeature: item.keyFeature,
    deciding: item.deciding,
    decoy: { quote: item.decoy.quote, why: item.decoy.why },
    clientNext: item.clientNext,
    answersLine,
    lines: lineOrder(exercise, item.firstLine),
    grey: item.grey
      ? {
          arguments: item.best.flatMap((option) => item.arguments[option] ?? []),
          settles: item.settles,
        }
      : undefined,
    cells: await cellsWith(exercise),
  };
};
