import type { JsonSchema } from '../../forms/json-schema.ts';

type SchemaType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';

/** The keywords that this project's schemas use. */
export interface SchemaView {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  /** Of several, all are single values: `2020` and `2020-Q1` are ids of periods. */
  readonly type?: SchemaType | readonly SchemaType[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly $ref?: string;
}

/** A schema with its reference looked up; what stands beside the reference wins. */
export function viewSchema(root: JsonSchema, schema: JsonSchema): SchemaView {
  const view: SchemaView = schema;
  const name = view.$ref?.replace('#/$defs/', '');
  if (name === undefined) return view;
  const definitions = root.$defs as Readonly<Record<string, JsonSchema>>;
  const { $ref: _, ...beside } = view;
  return { ...viewSchema(root, definitions[name] ?? {}), ...beside };
}
