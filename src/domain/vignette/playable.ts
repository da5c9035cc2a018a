import type { Sentence, VignetteOption, VignetteRubric } from './types.ts';

/** A sentence the therapist could say, as it stands on the page. */
export type ModelLine = { text: string; quality: 'sterk' | 'bruikbaar' | 'zwak'; why: string };

/**
 * One vignette with everything a page shows of it, explanations and all: what the built page draws, and what is fetched
 * where the next vignette is chosen in the browser (the mixed set, review).
 */
export type PlayableVignette = {
  exercise: string;
  version: number;
  lesson: string;
  title: string;
  question: string;
  sensitivity: string[];
  /** In the order of the build. */
  options: VignetteOption[];
  story: string;
  sentences: Sentence[];
  /** Without the misconceptions: those matter to the progress page and to review, which know them already. */
  rubric: VignetteRubric;
  /** By option id. */
  feedback: Record<string, string>;
  keyFeature: string;
  /** Quotes that decide, and the one that points elsewhere; each stands literally in the story. */
  deciding: string[];
  decoy: { quote: string; why: string };
  clientNext: string;
  /** Whether the client's reaction answers a model line: then it stands behind the lines. */
  answersLine: boolean;
  /** In the order of the page, in which their place says nothing. */
  lines: ModelLine[];
  /** Of a grey case: the argument for each defensible option, and the fact that would settle it. */
  grey?: { arguments: string[]; settles: string } | undefined;
  /** Cells of tables that this case practises. */
  cells: { path: string; name: string }[];
};
