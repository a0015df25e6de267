import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { JsonSchema } from '../../src/forms/json-schema.ts';
import { submissionSchema } from '../../src/forms/submission-schema.ts';
import { samplePlan } from './sample-workspace.ts';

// Commands compile schemas without checking them, for speed; this is where they are checked, strictly.
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  formats: { date: true },
});

const written = readdirSync('schemas')
  .filter((name) => name.endsWith('.schema.json'))
  .map((name): [string, JsonSchema] => [name, JSON.parse(readFileSync(`schemas/${name}`, 'utf8'))]);
const generated = samplePlan().units.map((unit): [string, JsonSchema] => [
  unit.id,
  submissionSchema(samplePlan(), unit),
]);

test.each([...written, ...generated])('%s is a strict JSON Schema 2020-12', (_, schema) => {
  expect(ajv.validateSchema(schema)).toBe(true);
  expect(() => ajv.compile(schema)).not.toThrow();
});

test.each([...written, ...generated])('every property of %s says in words what it is', (name, schema) => {
  expect(untitled(schema, schema, name)).toEqual([]);
});

/** Properties without a title, by themselves or through what they refer to; a fixed value speaks for itself. */
function untitled(root: JsonSchema, schema: JsonSchema, path: string): readonly string[] {
  const properties = Object.entries(childrenOf(schema, 'properties'));
  const inside = [...properties, ...Object.entries(childrenOf(schema, '$defs'))].flatMap(([key, child]) =>
    untitled(root, child, `${path}/${key}`),
  );
  const items = schema.items === undefined ? [] : untitled(root, schema.items as JsonSchema, `${path}/items`);
  const bare = properties
    .filter(([, child]) => titleOf(root, child) === undefined)
    .map(([key]) => `${path}/${key}`);
  return [...bare, ...inside, ...items];
}

function childrenOf(schema: JsonSchema, keyword: string): Readonly<Record<string, JsonSchema>> {
  return (schema[keyword] ?? {}) as Readonly<Record<string, JsonSchema>>;
}

function titleOf(root: JsonSchema, schema: JsonSchema): unknown {
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/$defs/', '') : null;
  return schema.title ?? schema.const ?? (name === null ? undefined : childrenOf(root, '$defs')[name]?.title);
}
