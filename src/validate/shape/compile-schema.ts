import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDay } from '../../domain/day.ts';
import { type JsonSchema, shared } from '../../forms/json-schema.ts';

/** `null` when the value is as the schema says; else the steps to the first place where it is not. */
export type Validator = (value: unknown) => readonly string[] | null;

const compiled = new WeakMap<JsonSchema, Validator>();

let judge: Ajv2020 | null = null;

/**
 * Compiles a schema once a process. The schemas themselves are checked strictly by a test, so that no command
 * pays for it; a format other than `date` is refused. The definitions that all submissions share are compiled
 * once for all of them.
 */
export function compileSchema(schema: JsonSchema): Validator {
  const known = compiled.get(schema);
  if (known) return known;
  judge ??= makeJudge();
  const validate = judge.compile(withoutShared(schema));
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

/** The same schema, its references to shared definitions leading to the ones compiled already. */
function withoutShared({ $id: _, ...schema }: JsonSchema): JsonSchema {
  if (schema.$defs !== shared) return schema;
  const { $defs: __, ...own } = schema;
  return JSON.parse(JSON.stringify(own).replaceAll('"#/$defs/', '"shared#/$defs/'));
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
