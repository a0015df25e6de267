import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One JSON Schema out of a folder with one for each unit: the unit that a submission names decides which holds. */
export function schemaForAnyUnit(folder) {
  const schemas = readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['unit'],
    allOf: schemas.map((schema) => ({
      if: { properties: { unit: schema.properties.unit } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: schema,
    })),
  };
}
