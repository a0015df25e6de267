import type { JsonSchema } from '../../forms/json-schema.ts';
import type { SourceNode } from '../../load/node.ts';
import type { Source } from '../../load/source.ts';
import type { SchemaView } from './schema-view.ts';

/** What is being explained: the file, the whole schema, and the parts that others judge. */
export interface ShapeContext {
  readonly source: Source;
  readonly schema: JsonSchema;
  /** Parts that are judged elsewhere, in the words of the plan. */
  readonly skips: (path: readonly string[], node: SourceNode) => boolean;
}

/** What is wanted at a place, under which key, and where that is. */
export interface Expected {
  readonly view: SchemaView;
  readonly key: string;
  readonly path: readonly string[];
}

export function labelOf({ view, key }: Expected): string {
  return view.title ?? key;
}
