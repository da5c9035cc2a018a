/** A learner's answer to one situation. */
export type SortingChoice = {
  /** Id of the category. */
  category: string;
  /** Id of the factor that decided. */
  factor: string;
  /** The learner was in doubt. */
  doubt?: true | undefined;
  /** Category per changed fact (‘wat als’), as far as answered. */
  whatIf: Record<string, string>;
};

/** What the key of one situation says. A grey one gives no score. */
export type SortingKey = {
  /** Where it belongs; of a grey one the place the editors choose. */
  category: string;
  grey: boolean;
  /** Of a grey one the categories that can be defended, in the order of the set; of a clear one its category alone. */
  band: readonly string[];
  decisive: string;
  /** Where it belongs after each changed fact. */
  whatIf: Readonly<Record<string, string>>;
};

/** One situation with its key, in the order of the set. */
export type SortingSituation = { id: string; key: SortingKey };
