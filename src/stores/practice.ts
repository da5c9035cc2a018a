import { computed, type ReadableAtom } from 'nanostores';
import type { Given } from '../domain/practice/begun.ts';
import { drawable, drawOne, drawSet, type Drawable, type Opened } from '../domain/practice/draw.ts';
import { toMinute } from '../domain/progress/clock.ts';
import { mergeLatest } from '../domain/progress/merge.ts';
import { begunSetCodec, openedCodec } from '../domain/progress/schema.ts';
import type { Answers, BegunSet } from '../domain/progress/types.ts';
import type { Environment } from '../environment/contract.ts';
import { environment } from '../environment/current.ts';
import { $answers } from './progress.ts';
import { savedCollection } from './saved.ts';

const remembered = 20;

/** What is drawn by chance in one environment, from the answers of its learner. */
export const createPractice = (environment: Environment, $answers: ReadableAtom<Answers>) => {
  // One key, `o`: what the learner opened by chance.
  const drawn = savedCollection<{ opened: Opened[] }>({
    storage: environment.storage,
    prefix: 'o',
    codec: openedCodec,
    // Only what could not be saved meets another list; either will do.
    merge: (mine) => mine,
  });
  // One key, `m`: the mixed set that is not handed in.
  const set = savedCollection<BegunSet>({
    storage: environment.storage,
    prefix: 'm',
    codec: begunSetCodec,
    merge: mergeLatest,
  });
  const chance = () => environment.random();
  const opened = () => drawn.$values.get().get('')?.opened ?? [];
  const now = () => toMinute(environment.now());

  return {
    /** What can be drawn into a set from these modules now. */
    drawableNow: (all: readonly Drawable[], modules: readonly string[]): Drawable[] =>
      drawable(all, $answers.get(), { modules, now: now(), opened: opened() }),

    /** Draws a set of at most `count` exercise ids. */
    drawFrom: (from: readonly Drawable[], count: number): string[] => drawSet(from, count, chance),

    /** Draws one vignette that was not just seen, and remembers it; `undefined` when there is none at all. */
    drawNext: (all: readonly Drawable[]): string | undefined => {
      const before = opened();
      const one = drawOne(all, $answers.get(), before, chance);
      if (one !== undefined)
        drawn.update('', () => ({
          opened: [
            { exercise: one, at: now() },
            ...before.filter(({ exercise }) => exercise !== one),
          ].slice(0, remembered),
        }));
      return one;
    },

    /** The mixed set that was begun and not handed in, also on an earlier visit. */
    $begun: computed(set.$values, (all) => all.get('')),

    /** Keeps a set with what was answered of it so far. */
    keepSet: (exercises: readonly string[], answers: ReadonlyMap<string, Given>): void =>
      set.update('', () => ({
        exercises: [...exercises],
        answers: Object.fromEntries(answers),
        at: now(),
      })),

    /** Lets go of that set: it was handed in or thrown away. */
    dropSet: (): void => set.erase(),

    /** Forgets what was drawn, with a set that was not handed in. */
    eraseDrawn: (): void => {
      drawn.erase();
      set.erase();
    },

    /** Opens another page of the site. @param path root-relative, with the base, as `href` gives it */
    openPage: (path: string): void => environment.address.open(path),
  };
};

export const { drawableNow, drawFrom, drawNext, $begun, keepSet, dropSet, eraseDrawn, openPage } =
  createPractice(environment, $answers);
