import { getCollection } from 'astro:content';
import type { ExerciseFacts } from '../../domain/progress/summary.ts';
import { cellsOf, comparisons } from '../comparison/entries.ts';
import { ownPageExercises } from '../exercise/entries.ts';
import { testVersion } from '../../domain/test/form.ts';
import { moduleTests } from '../test/entries.ts';
import { vignettes } from '../vignette/entries.ts';

/** What the progress page must know about today's exercises to say what a saved answer means. */
export const exerciseFacts = async (): Promise<ExerciseFacts[]> => [
  ...(await vignettes()).map(({ exercise, family, case: item, options, rubric }) => ({
    kind: 'vignette' as const,
    exercise,
    version: item.version,
    optionIds: options.map(({ id }) => id),
    objectives: family.objectives,
    required: family.required,
    rubric,
  })),
  ...(await getCollection('agreements')).map(({ id, data }) => ({
    kind: 'agreement' as const,
    exercise: id,
    version: data.version,
    optionIds: data.cases.flatMap(({ repair }) => Object.keys(repair.options)),
    caseIds: data.cases.map((item) => item.id),
    objectives: data.objectives,
    required: data.required,
  })),
  ...(await comparisons()).map(({ id, data }) => ({
    kind: 'comparison' as const,
    exercise: id,
    title: data.title,
    version: data.version,
    optionIds: [],
    caseIds: data.rows.map((row) => row.id),
    cells: cellsOf(data),
    objectives: data.objectives,
    required: data.required,
  })),
  ...(await ownPageExercises()).map(({ id, kind, version, caseIds, objectives, required }) => ({
    kind,
    exercise: id,
    version,
    optionIds: [],
    caseIds,
    objectives,
    required,
  })),
  ...(await moduleTests()).map(({ id, kind, module, items }) => ({
    kind,
    exercise: id,
    module: module.id,
    title: module.data.title,
    version: testVersion,
    optionIds: [],
    form: items.map(({ item }) => item.exercise),
    objectives: [],
    required: false,
  })),
  ...(await getCollection('lessons')).map(({ data: { prequestion } }) => ({
    kind: 'prequestion' as const,
    exercise: prequestion.id,
    version: prequestion.version,
    optionIds: Object.keys(prequestion.options),
    objectives: [],
    required: false,
    misconceptions: Object.fromEntries(
      Object.entries(prequestion.misconceptions).map(([option, { id }]) => [option, id]),
    ),
  })),
];
