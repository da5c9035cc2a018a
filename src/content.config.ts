import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { sources } from './build/bibliography-loader.ts';
import { site } from './build/site.ts';
import { agreementSchema } from './schemas/agreement.ts';
import { cardsSchema } from './schemas/card.ts';
import { comparisonSchema } from './schemas/comparison.ts';
import { courseSchema } from './schemas/course.ts';
import { dialogueSchema } from './schemas/dialogue.ts';
import { evidenceSchema } from './schemas/evidence.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { misconceptionSchema } from './schemas/misconception.ts';
import { moduleSchema } from './schemas/module.ts';
import { pageSchema } from './schemas/page.ts';
import { responseSchema } from './schemas/response.ts';
import { sortingSchema } from './schemas/sorting.ts';
import { termSchema } from './schemas/term.ts';
import { vignetteSchema } from './schemas/vignette.ts';

const folder = (name: string, pattern: string) =>
  glob({ base: `./${site.content}/nl/${name}`, pattern });
const lesson = reference('lessons');
const source = reference('sources');

export const collections = {
  course: defineCollection({
    loader: glob({ base: `./${site.content}`, pattern: 'course.yaml' }),
    schema: courseSchema(reference('modules')),
  }),
  modules: defineCollection({ loader: folder('modules', '*.yaml'), schema: moduleSchema(lesson) }),
  lessons: defineCollection({
    loader: folder('lessons', '*.mdx'),
    schema: lessonSchema(reference('misconceptions')),
  }),
  vignettes: defineCollection({
    loader: folder('vignettes', '*.yaml'),
    schema: vignetteSchema(lesson, source, reference('misconceptions')),
  }),
  agreements: defineCollection({
    loader: folder('agreements', '*.yaml'),
    schema: agreementSchema(lesson, source),
  }),
  comparisons: defineCollection({
    loader: folder('comparisons', '*.yaml'),
    schema: comparisonSchema(lesson, source),
  }),
  dialogues: defineCollection({
    loader: folder('dialogues', '*.yaml'),
    schema: dialogueSchema(lesson, source),
  }),
  responses: defineCollection({
    loader: folder('responses', '*.yaml'),
    schema: responseSchema(lesson, source),
  }),
  sorting: defineCollection({
    loader: folder('sorting', '*.yaml'),
    schema: sortingSchema(lesson, source),
  }),
  cards: defineCollection({ loader: folder('cards', '*.yaml'), schema: cardsSchema() }),
  misconceptions: defineCollection({
    loader: folder('misconceptions', '*.md'),
    schema: misconceptionSchema(lesson, source),
  }),
  evidence: defineCollection({
    loader: folder('evidence', '*.yaml'),
    schema: evidenceSchema(source),
  }),
  glossary: defineCollection({
    loader: folder('glossary', '*.md'),
    schema: termSchema(lesson, source, reference('glossary')),
  }),
  pages: defineCollection({ loader: folder('pages', '*.md'), schema: pageSchema() }),
  sources,
};
