import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDay } from '../../domain/day.ts';
import { type JsonSchema, shared } from '../../forms/json-schema.ts';

/** `null` when the value is as the schema says; else the steps to the first place where it is not. */
type Validator = (value: unknown) => readonly string[] | null;

/**
 * Holds a value against a schema: `null` when it is as the schema says, else the steps to the first place where it is
 * not. The schemas themselves are checked strictly by a test, so that no command pays for it; a format other than
 * `date` is refused.
 *
 * Compiling is most of the work. A submission is right when it has the properties that it must and may have, and each
 * of them is right: so only what is said of properties that are there is compiled, and once for all units of which the
 * same is said.
 */
export function firstFault(schema: JsonSchema, value: unknown): readonly string[] | null {
  const { $schema: _, $id: __, title: ___, description: ____, $defs, properties, ...frame } = schema;
  if ($defs !== shared) return validatorOf({ ...frame, properties, $defs })(value);
  const parts = Object.entries(properties as Readonly<Record<string, JsonSchema>>);
  const free = Object.fromEntries(parts.map(([name]) => [name, true]));
  const misframed = validatorOf({ ...frame, properties: free })(value);
  if (misframed !== null) return misframed;
  const given = new Map<string, unknown>(Object.entries(Object(value)));
  for (const [name, part] of parts) {
    const steps = given.has(name) ? validatorOf(part)(given.get(name)) : null;
    if (steps !== null) return [name, ...steps];
  }
  return null;
}

const known = { byObject: new WeakMap<JsonSchema, Validator>(), byContent: new Map<string, Validator>() };

let judge: Ajv2020 | null = null;

/** Compiles once a process what is said in the same words, whoever says it. */
function validatorOf(schema: JsonSchema): Validator {
  const seen = known.byObject.get(schema);
  if (seen) return seen;
  const content = JSON.stringify(schema);
  const validator = known.byContent.get(content) ?? compile(content);
  known.byContent.set(content, validator);
  known.byObject.set(schema, validator);
  return validator;
}

function compile(content: string): Validator {
  judge ??= makeJudge();
  const schema: JsonSchema = JSON.parse(content);
  // A part of a submission's schema has no definitions of its own: those are compiled with the judge.
  const own = '$defs' in schema ? schema : JSON.parse(content.replaceAll('"#/$defs/', '"shared#/$defs/'));
  const validate = judge.compile(own);
  return (value) => (validate(value) ? null : stepsOf(validate.errors?.[0]?.instancePath ?? ''));
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

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
