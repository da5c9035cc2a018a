/**
 * `npm run schemas`: writes the schemas of the YAML files as JSON Schema, so that an editor shows their Dutch help.
 * In VS Code: `"yaml.schemas": { "./content/schemas/vignettes.json": "content/nl/vignettes/*.yaml" }`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { agreementSchema } from '../schemas/agreement.ts';
import { comparisonSchema } from '../schemas/comparison.ts';
import { courseSchema } from '../schemas/course.ts';
import { cardsSchema } from '../schemas/card.ts';
import { dialogueSchema } from '../schemas/dialogue.ts';
import { responseSchema } from '../schemas/response.ts';
import { sortingSchema } from '../schemas/sorting.ts';
import { evidenceSchema } from '../schemas/evidence.ts';
import { moduleSchema } from '../schemas/module.ts';
import { vignetteSchema } from '../schemas/vignette.ts';
import { checkStrings } from '../strings/nl/check.ts';

const folder = 'content/schemas';
const id = z.string();
const schemas = {
  course: courseSchema(id),
  modules: moduleSchema(id),
  vignettes: vignetteSchema(id, id, id),
  agreements: agreementSchema(id, id),
  comparisons: comparisonSchema(id, id),
  dialogues: dialogueSchema(id, id),
  responses: responseSchema(id, id),
  sorting: sortingSchema(id, id),
  cards: cardsSchema(),
  evidence: evidenceSchema(id),
};

/** Text of each file in `content/schemas`, by its path: what an editor must know of today's schemas. */
export const schemaFiles = new Map(
  Object.entries(schemas).map(([name, schema]) => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
    return [join(folder, `${name}.json`), `${JSON.stringify(json, null, 2)}\n`];
  }),
);

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of schemaFiles) writeFileSync(file, text);
  console.log(checkStrings.schemasWritten(folder, schemaFiles.size));
}
