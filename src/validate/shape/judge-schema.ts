import { isDeepStrictEqual } from 'node:util';
import { parseDay } from '../../domain/day.ts';
import type { JsonSchema } from '../../forms/json-schema.ts';

/** Steps from the top of a document to a place in it. */
type Steps = readonly string[];

/** What is judged: a value, where it stands, and the whole schema, which references point into. */
interface Judged {
  readonly root: JsonSchema;
  readonly value: unknown;
  readonly steps: Steps;
}

/** What one keyword says of a value that it applies to: the first place that is not as it says. */
type Keyword = (judged: Judged, argument: never, schema: JsonSchema) => Steps | null;

/**
 * The first place where a value is not as a JSON Schema (2020-12) says, `null` when all of it is. Knows the keywords
 * that this project's schemas use, and nothing of what they are for: it is to see what the explanation overlooks.
 * Reading a schema as it stands, it needs no compiling, which would take longer than judging a thousand documents.
 * @throws Error at a keyword that it does not know.
 */
export function judgeSchema(schema: JsonSchema, value: unknown): Steps | null {
  return judge({ root: schema, value, steps: [] }, schema);
}

function judge(judged: Judged, schema: JsonSchema): Steps | null {
  for (const keyword in schema) {
    const rule = keywords[keyword];
    if (rule === undefined) throw new Error(`the schema's keyword ${keyword} is not known`);
    const fault = rule(judged, schema[keyword] as never, schema);
    if (fault !== null) return fault;
  }
  return null;
}

const says: Keyword = () => null;
const unless = (holds: boolean, { steps }: Judged): Steps | null => (holds ? null : steps);

const keywords: Readonly<Record<string, Keyword>> = {
  $schema: says,
  $id: says,
  $defs: says,
  title: says,
  description: says,
  $ref: (judged, reference: string) => {
    const definitions = judged.root.$defs as Readonly<Record<string, JsonSchema>>;
    const schema = definitions[reference.replace('#/$defs/', '')];
    if (schema === undefined) throw new Error(`the schema has no ${reference}`);
    return judge(judged, schema);
  },
  anyOf: (judged, branches: readonly JsonSchema[]) => {
    const faults = branches.map((branch) => judge(judged, branch));
    return faults.includes(null) ? null : (faults[0] ?? judged.steps);
  },
  type: (judged, type: string | readonly string[]) =>
    unless(
      [type].flat().some((one) => isOfType(one, judged.value)),
      judged,
    ),
  const: (judged, only: unknown) => unless(isDeepStrictEqual(judged.value, only), judged),
  enum: (judged, allowed: readonly unknown[]) =>
    unless(
      allowed.some((one) => isDeepStrictEqual(judged.value, one)),
      judged,
    ),
  minimum: onNumbers((value, least) => value >= least),
  maximum: onNumbers((value, most) => value <= most),
  pattern: onTexts((value, pattern: string) => patternOf(pattern).test(value)),
  minLength: onTexts((value, least: number) => [...value].length >= least),
  format: onTexts((value, format: string) => {
    if (format !== 'date') throw new Error(`the schema's format ${format} is not known`);
    return /^\d{4}-/.test(value) && parseDay(value) !== null;
  }),
  minItems: onLists((items, least) => items.length >= least),
  maxItems: onLists((items, most) => items.length <= most),
  uniqueItems: onLists((items) =>
    items.every((item, index) => !items.slice(0, index).some((other) => isDeepStrictEqual(item, other))),
  ),
  items: (judged, schema: JsonSchema) => {
    if (!Array.isArray(judged.value)) return null;
    return firstOf(judged.value.entries(), ([index, item]) => below(judged, String(index), item, schema));
  },
  required: onMaps((map, names: readonly string[]) => names.every((name) => Object.hasOwn(map, name))),
  minProperties: onMaps((map, least: number) => Object.keys(map).length >= least),
  properties: (judged, schemas: Readonly<Record<string, JsonSchema>>) =>
    firstOf(entriesOf(judged.value), ([name, value]) => {
      const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
      return schema === undefined ? null : below(judged, name, value, schema);
    }),
  additionalProperties: (judged, others: boolean | JsonSchema, schema) => {
    const named = (schema.properties ?? {}) as object;
    return firstOf(entriesOf(judged.value), ([name, value]) => {
      if (others === true || Object.hasOwn(named, name)) return null;
      return others === false ? judged.steps : below(judged, name, value, others);
    });
  },
  propertyNames: (judged, schema: JsonSchema) =>
    firstOf(entriesOf(judged.value), ([name]) =>
      unless(judge({ ...judged, value: name }, schema) === null, judged),
    ),
};

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'object':
      return isMap(value);
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    case 'number':
      return Number.isFinite(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

type JsonMap = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isMap(value) ? Object.entries(value) : [];
}

function below({ root, steps }: Judged, step: string, value: unknown, schema: JsonSchema): Steps | null {
  return judge({ root, value, steps: [...steps, step] }, schema);
}

function firstOf<T>(all: Iterable<T>, judgeOne: (one: T) => Steps | null): Steps | null {
  for (const one of all) {
    const fault = judgeOne(one);
    if (fault !== null) return fault;
  }
  return null;
}

function onNumbers(holds: (value: number, argument: number) => boolean): Keyword {
  return (judged, argument: number) =>
    unless(typeof judged.value !== 'number' || holds(judged.value, argument), judged);
}

function onTexts<T>(holds: (value: string, argument: T) => boolean): Keyword {
  return (judged, argument: T) =>
    unless(typeof judged.value !== 'string' || holds(judged.value, argument), judged);
}

function onLists(holds: (items: readonly unknown[], argument: number) => boolean): Keyword {
  return (judged, argument: number) =>
    unless(!Array.isArray(judged.value) || holds(judged.value, argument), judged);
}

function onMaps<T>(holds: (map: JsonMap, argument: T) => boolean): Keyword {
  return (judged, argument: T) => unless(!isMap(judged.value) || holds(judged.value, argument), judged);
}

const patterns = new Map<string, RegExp>();

function patternOf(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known;
}
