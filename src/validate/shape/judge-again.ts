import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { JsonSchema } from '../../forms/json-schema.ts';
import { locate, type Source } from '../../load/source.ts';
import { firstFault } from './compile-schema.ts';
import { toValue } from './to-value.ts';

/** What the schema's own validator refuses in a document that the explanation found no fault with. */
export function judgeAgain(source: Source, schema: JsonSchema): readonly Finding[] {
  const fault = firstFault(schema, toValue(source.root));
  if (fault === null) return [];
  return [finding('structure-unclear', locate(source, fault), { values: { key: fault.join('/') } })];
}
