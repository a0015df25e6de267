import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDay } from '../../domain/day.ts';
import { type JsonSchema, shared } from '../../forms/json-schema.ts';

/** `null` when the value is as the schema says; else the steps to the first place where it is not. */
export type Validator = (value: unknown) => readonly string[] | null;

const compiled = new WeakMap<JsonSchema, Validator>();

let judge: Ajv2020 | null = null;

/**
 * Compiles a schema once a process. The schemas themselves are checked strictly by a test, so that no command
 * pays for it; a format other than `date` is refused.
 */
export function compileSchema(schema: JsonSchema): Validator {
  const known = compiled.get(schema);
  if (known) return known;
  judge ??= makeJudge();
  const validate = judge.compile(withoutShared(judge, schema));
  const validator: Validator = (value) =>
    validate(value) ? null : stepsOf(validate.errors?.[0]?.instancePath ?? '');
  compiled.set(schema, validator);
  return validator;
}

function makeJudge(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    meta: false,
    inlineRefs: false,
    messages: false,
    addUsedSchema: false,
    code: { optimize: false },
    formats: { date: (text: string) => /^\d{4}-/.test(text) && parseDay(text) !== null },
  });
  return ajv.addSchema({ $defs: shared }, 'shared');
}

/**
 * The same schema with references to what is compiled already: the definitions that all submissions share, and every
 * part that other units' schemas say in the same words. Of hundreds of units' schemas little is then left.
 */
function withoutShared(ajv: Ajv2020, { $id: _, ...schema }: JsonSchema): JsonSchema {
  if (schema.$defs !== shared) return schema;
  const { $defs: __, ...own } = schema;
  const toShared: JsonSchema = JSON.parse(JSON.stringify(own).replaceAll('"#/$defs/', '"shared#/$defs/'));
  return withReferences(ajv, toShared);
}

function withReferences(ajv: Ajv2020, schema: JsonSchema): JsonSchema {
  const { properties, items } = schema;
  const parts = Object.entries((properties ?? {}) as Readonly<Record<string, JsonSchema>>);
  const entries = parts.map(([name, part]) => [name, referenceTo(ajv, part)]);
  return {
    ...schema,
    ...(properties !== undefined && { properties: Object.fromEntries(entries) }),
    ...(items !== undefined && { items: referenceTo(ajv, items as JsonSchema) }),
  };
}

const references = new Map<string, JsonSchema>();

/** Single values that are quickly compiled stay where they are. */
function referenceTo(ajv: Ajv2020, part: JsonSchema): JsonSchema {
  if (!('properties' in part || 'items' in part || 'enum' in part)) return part;
  const content = JSON.stringify(part);
  const known = references.get(content);
  if (known) return known;
  const reference = { $ref: `part-${references.size}` };
  references.set(content, reference);
  ajv.addSchema(withReferences(ajv, part), reference.$ref);
  return reference;
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
