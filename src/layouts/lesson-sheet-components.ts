import Nothing from '../features/sheet/Nothing.astro';
import SheetAgreement from '../features/sheet/SheetAgreement.astro';
import SheetCite from '../features/sheet/SheetCite.astro';
import SheetComparison from '../features/sheet/SheetComparison.astro';
import SheetContrast from '../features/sheet/SheetContrast.astro';
import SheetDialogue from '../features/sheet/SheetDialogue.astro';
import SheetDifferent from '../features/sheet/SheetDifferent.astro';
import SheetEvidence from '../features/sheet/SheetEvidence.astro';
import SheetExplain from '../features/sheet/SheetExplain.astro';
import SheetJournal from '../features/sheet/SheetJournal.astro';
import SheetPrequestionAnswer from '../features/sheet/SheetPrequestionAnswer.astro';
import SheetPrinciple from '../features/sheet/SheetPrinciple.astro';
import SheetResponse from '../features/sheet/SheetResponse.astro';
import SheetSame from '../features/sheet/SheetSame.astro';
import SheetSorting from '../features/sheet/SheetSorting.astro';
import SheetStep from '../features/sheet/SheetStep.astro';
import SheetVignette from '../features/sheet/SheetVignette.astro';
import SheetWhy from '../features/sheet/SheetWhy.astro';
import SummaryPoints from '../features/sheet/SummaryPoints.astro';
import Words from '../features/sheet/Words.astro';
import { components } from './lesson-components.ts';

/** The components of a lesson as they stand on paper; what is not here looks on paper as it does on the screen. */
export const sheetComponents = {
  ...components,
  Agreement: SheetAgreement,
  Cite: SheetCite,
  Comparison: SheetComparison,
  Contrast: SheetContrast,
  Dialogue: SheetDialogue,
  Different: SheetDifferent,
  Evidence: SheetEvidence,
  Explain: SheetExplain,
  Journal: SheetJournal,
  PrequestionAnswer: SheetPrequestionAnswer,
  Principle: SheetPrinciple,
  Response: SheetResponse,
  Same: SheetSame,
  Sorting: SheetSorting,
  Step: SheetStep,
  Term: Words,
  Vignette: SheetVignette,
  Why: SheetWhy,
};

/** Words within a sentence. Every other component is a block of its own. */
const inSentences = new Set(['Cite', 'Term']);

/** For a summary of one page: only the points a lesson closes with, without the notes to their claims. */
export const summaryComponents = {
  ...Object.fromEntries(
    Object.entries(sheetComponents).map(([name, component]) => [
      name,
      inSentences.has(name) ? component : Nothing,
    ]),
  ),
  Evidence: Words,
  Summary: SummaryPoints,
};
