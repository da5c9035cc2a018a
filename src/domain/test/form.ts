/** The two tests of a module: before its first lesson and after its last. */
export type TestKind = 'pretest' | 'posttest';

const names = { pretest: 'voortoets', posttest: 'natoets' } satisfies Record<TestKind, string>;

/**
 * The id of a test, in its address and in saved progress: `voortoets-werkalliantie`.
 *
 * @param module id of the module
 */
export const testId = (kind: TestKind, module: string): string => `${names[kind]}-${module}`;

/**
 * The version that is saved with a test. It never rises: a form is a list, and each item in it has a version of its own,
 * so that a form that changes leaves every answer that was given where it is.
 */
export const testVersion = 1;

/** An item of a form, as it is today. Grey cases are never in a form, so each has one key. */
export type TestItem = {
  /** Exercise id of the vignette. */
  exercise: string;
  version: number;
  optionIds: readonly string[];
  key: string;
  objectives: readonly string[];
};
