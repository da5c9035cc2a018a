import { getCollection } from 'astro:content';
import { exerciseMinutes } from '../../build/exercise-minutes.ts';

/** An exercise that is played on a page of its own; a lesson holds the way to it. */
export type OwnPageExercise = {
  id: string;
  kind: 'dialogue' | 'response' | 'sorting';
  title: string;
  /** What one does there, in a sentence or two. */
  invites: string;
  lesson: string;
  minutes: number;
  version: number;
  required: boolean;
  objectives: string[];
  /** Situations of a sorting set: it is done when each has its place. */
  caseIds?: string[];
};

/** Every conversation, say-it-yourself series and sorting set. */
export const ownPageExercises = async (): Promise<OwnPageExercise[]> => [
  ...(await getCollection('dialogues')).map(({ id, data }) => ({
    ...common(id, data),
    kind: 'dialogue' as const,
    invites: data.setting,
    minutes: exerciseMinutes.Dialogue,
  })),
  ...(await getCollection('responses')).map(({ id, data }) => ({
    ...common(id, data),
    kind: 'response' as const,
    invites: data.skill,
    minutes: exerciseMinutes.Response * data.stimuli.length,
  })),
  ...(await getCollection('sorting')).map(({ id, data }) => ({
    ...common(id, data),
    kind: 'sorting' as const,
    invites: data.intro,
    minutes: exerciseMinutes.Sorting,
    caseIds: data.situations.map((situation) => situation.id),
  })),
];

/** One of them; an id that is none stops the build. */
export const ownPageExercise = async (id: string): Promise<OwnPageExercise> => {
  const found = (await ownPageExercises()).find((exercise) => exercise.id === id);
  if (!found) throw new Error(`No exercise with a page of its own: ${id}`);
  return found;
};

type Data = {
  title: string;
  lesson: { id: string };
  version: number;
  required: boolean;
  objectives: string[];
};

const common = (id: string, { title, lesson, version, required, objectives }: Data) => ({
  id,
  title,
  lesson: lesson.id,
  version,
  required,
  objectives,
});
