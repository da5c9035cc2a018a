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
  category: string;
  grey: boolean;
  decisive: string;
  whatIf: Readonly<Record<string, string>>;
};
