import { atom, type ReadableAtom } from 'nanostores';
import type { PlayableVignette } from '../domain/vignette/playable.ts';
import type { Certainty } from '../domain/vignette/types.ts';
import { environment } from '../environment/current.ts';
import { fetchVignette } from '../environment/vignettes.ts';

/**
 * The vignette that is played outside a page of its own. With `feedback: 'now'` an answer is committed and explained at
 * once; with `'end'` it is only collected, and whoever set it here hands everything in later.
 */
export type Playing = { exercise: string; feedback: 'now' | 'end' };

/** An answer that was given and not committed yet. */
export type Collected = { version: number; choice: string; certainty?: Certainty | undefined };

/** What is known of the vignette that is played. */
export type PlayedVignette =
  | { kind: 'none' }
  | { kind: 'loading' }
  /** It did not arrive; {@link retryPlaying} asks again. */
  | { kind: 'failed' }
  | { kind: 'ready'; vignette: PlayableVignette };

/** The stores of what is played on a page, around one way to fetch a vignette. */
export const createPlaying = (fetchOne: (exercise: string) => Promise<PlayableVignette>) => {
  /** The vignette to show, or null for none. A feature that chooses vignettes sets it. */
  const $playing = atom<Playing | null>(null);
  const $vignette = atom<PlayedVignette>({ kind: 'none' });
  const $collected = atom<ReadonlyMap<string, Collected>>(new Map());
  const $explained = atom<readonly string[]>([]);
  const $fetched = atom<ReadonlyMap<string, PlayableVignette>>(new Map());
  const known = new Map<string, Promise<PlayableVignette>>();

  const get = (exercise: string): Promise<PlayableVignette> => {
    const vignette =
      known.get(exercise) ??
      fetchOne(exercise).then(
        (fetched) => {
          $fetched.set(new Map($fetched.get()).set(exercise, fetched));
          return fetched;
        },
        (error: unknown) => {
          known.delete(exercise);
          throw error;
        },
      );
    known.set(exercise, vignette);
    return vignette;
  };

  const load = async (exercise: string): Promise<void> => {
    const isAsked = () => $playing.get()?.exercise === exercise;
    $vignette.set({ kind: 'loading' });
    try {
      const vignette = await get(exercise);
      if (isAsked()) $vignette.set({ kind: 'ready', vignette });
    } catch {
      if (isAsked()) $vignette.set({ kind: 'failed' });
    }
  };

  $playing.listen((playing, before) => {
    if (!playing) $vignette.set({ kind: 'none' });
    else if (playing.exercise !== before?.exercise) void load(playing.exercise);
  });

  return {
    $playing,
    /** What came of fetching {@link $playing}. */
    $vignette: $vignette as ReadableAtom<PlayedVignette>,
    /** Answers with feedback at the end, by exercise id, until they are committed or dropped. */
    $collected: $collected as ReadableAtom<ReadonlyMap<string, Collected>>,

    /**
     * The vignettes that stand explained under each other, once a set was handed in. Whoever sets it committed their answers
     * before; they are in {@link $fetched} because they were played.
     */
    $explained,
    /** Every vignette that arrived, by exercise id. */
    $fetched: $fetched as ReadableAtom<ReadonlyMap<string, PlayableVignette>>,

    /** Keeps an answer aside; the same exercise again replaces it. */
    collect: (exercise: string, answer: Collected): void =>
      $collected.set(new Map($collected.get()).set(exercise, answer)),

    /** Forgets what was collected. */
    dropCollected: (): void => $collected.set(new Map()),

    /** Asks again for a vignette that did not arrive. */
    retryPlaying: (): void => {
      const playing = $playing.get();
      if (playing) void load(playing.exercise);
    },

    /** Fetches a vignette that will be played soon. Says nothing when that fails: it is asked for again when it is played. */
    prepareVignette: (exercise: string): void => void get(exercise).catch(() => undefined),
  };
};

export const {
  $playing,
  $vignette,
  $collected,
  $explained,
  $fetched,
  collect,
  dropCollected,
  retryPlaying,
  prepareVignette,
} = createPlaying((exercise) => fetchVignette(environment.base, exercise));
