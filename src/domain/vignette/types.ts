/** An option as it is shown. What reveals the answer stands in {@link VignetteRubric}, never here. */
export type VignetteOption = { id: string; text: string };

/** One sentence of a story. The id is a hash of its text, so editing one sentence leaves the others' ids alone. */
export type Sentence = { id: string; text: string };

/** What decides about an answer. A grey case has no key and is never scored. */
export type VignetteRubric =
  | {
      kind: 'scored';
      key: string;
      /** Ids of the sentences that decide together (two or more). */
      deciding: string[];
      decoy: { option: string; sentence: string };
      /** Option id → id of the misconception that makes it tempting. */
      misconceptions: Record<string, string>;
    }
  | {
      kind: 'grey';
      best: [string, string];
      deciding: string[];
      decoy: { option: string; sentence: string };
      misconceptions: Record<string, string>;
    };

/** How sure, as a chance: 1 is below 67 %, 2 is 67–80 %, 3 is above 80 % (the bands of Gardner-Medwin's certainty-based marking). */
export type Certainty = 1 | 2 | 3;

/** Ids of the sentences a learner pointed at; `'none'` is the honest answer that no single sentence decided. */
export type SentenceChoice = string[] | 'none';

/** A learner's answer as it is scored. */
export type VignetteResponse = {
  choice: string | null;
  certainty?: Certainty | undefined;
  sentences?: SentenceChoice | undefined;
};
