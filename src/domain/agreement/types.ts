/** The three components of the working alliance after Bordin (1979). */
export const components = ['goals', 'tasks', 'bond'] as const;
export type Component = (typeof components)[number];

/** A rating from 1 (barely) to 5 (solid), or `'unknown'` for ‘kan ik niet zeggen’. */
export type Rating = 1 | 2 | 3 | 4 | 5 | 'unknown';

/** The author's range for one component. Wider than two values is grey and takes part in no comparison. */
export type RatingKey = {
  /** Lowest and highest defensible rating, both inclusive, 1–5. */
  range: [number, number];
  grey: boolean;
  /** True when the author holds that the fragments do not let anyone say. */
  unknownDefensible: boolean;
};

/** Where it rubs: a component and the pairs of lines that show it together. */
export type Friction = { component: Component; pairs: [string, string][] };

/** The key of one case. */
export type AgreementRubric = {
  ratings: Record<Component, RatingKey>;
  friction: Friction[];
  /** Option id → 0 (goes past the client) to 2 (answers this client). */
  repair: Record<string, 0 | 1 | 2>;
};

/** A learner's answer to one case. What is not answered is absent. */
export type AgreementCaseResponse = {
  ratings: { [C in Component]?: Rating | undefined };
  friction?: { component: Component; lines: string[] } | undefined;
  repair?: string | undefined;
};
