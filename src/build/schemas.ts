/**
 * `npm run schemas`: writes the schemas of the YAML files as JSON Schema, so that an editor shows their Dutch help.
 * In VS Code: `"yaml.schemas": { "./content/schemas/vignettes.json": "content/nl/vignettes/*.yaml" }`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { agreementSchema } from '../schemas/agreement.ts';
import { courseSchema } from '../schemas/course.ts';
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
  evidence: evidenceSchema(id),
};

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
}
console.log(checkStrings.schemasWritten(folder, Object.keys(schemas).length));
