import type { JsonSchema } from '../../forms/json-schema.ts';
import { type SchemaView, viewSchema } from './schema-view.ts';

/** More entries than these are written one a line. */
const most = 4;

/** `{ name: …, position: … }`: a mapping as its writer has to write it; `''` where its entries are many, or free. */
export function writeMapping({ required, properties = {} }: SchemaView): string {
  const keys = required ?? Object.keys(properties);
  const shown = keys.length > most ? [] : keys;
  return shown.length === 0 ? '' : `{ ${shown.map((key) => `${key}: …`).join(', ')} }`;
}

/** The first of its entries; `''` where any may be written. */
export function firstEntry({ required = [], properties = {} }: SchemaView): string {
  return required[0] ?? Object.keys(properties)[0] ?? '';
}

/** An item of a list of mappings; `''` where it is a single value, which needs no example. */
export function writeItem(root: JsonSchema, { items }: SchemaView): string {
  const item = items && viewSchema(root, items);
  return item?.type === 'object' ? writeMapping(item) : '';
}

/** Does the list take any text, so that one that stands alone is certainly one of its items? */
export function takesText(root: JsonSchema, { items }: SchemaView): boolean {
  const item = items && viewSchema(root, items);
  return [item, ...(item?.anyOf ?? [])].some(
    (branch) => branch !== undefined && viewSchema(root, branch as JsonSchema).pattern === '\\S',
  );
}
