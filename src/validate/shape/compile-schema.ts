import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDay } from '../../domain/day.ts';
import type { JsonSchema } from '../../forms/json-schema.ts';

/** `null` when the value is as the schema says; else the steps to the first place where it is not. */
export type Validator = (value: unknown) => readonly string[] | null;

const compiled = new WeakMap<JsonSchema, Validator>();

/**
 * Compiles a schema once a process. The schemas themselves are checked strictly by a test, so that no command
 * pays for it; a format other than `date` is refused.
 */
export function compileSchema(schema: JsonSchema): Validator {
  const known = compiled.get(schema);
  if (known) return known;
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    meta: false,
    inlineRefs: false,
    messages: false,
    code: { optimize: false },
    formats: { date: (text: string) => /^\d{4}-/.test(text) && parseDay(text) !== null },
  });
  const validate = ajv.compile(schema);
  const validator: Validator = (value) =>
    validate(value) ? null : stepsOf(validate.errors?.[0]?.instancePath ?? '');
  compiled.set(schema, validator);
  return validator;
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
