import { type Finding, isError } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { JsonSchema } from '../../forms/json-schema.ts';
import { locate, type Source } from '../../load/source.ts';
import { explainShape, type ShapeContext } from './explain-shape.ts';
import { judgeSchema } from './judge-schema.ts';
import { toValue } from './to-value.ts';

/** What others have judged, and found. */
interface Judged {
  readonly skips: ShapeContext['skips'];
  readonly findings: readonly Finding[];
}

const nothing: Judged = { skips: () => false, findings: [] };

/**
 * Is the document as its schema says? Two judge: the explanation, which knows where and why and what a pattern
 * cannot say (31/2), and a plain reading of the schema, so that what the explanation overlooks is still a finding.
 */
export function checkShape(source: Source, schema: JsonSchema, judged: Judged = nothing): readonly Finding[] {
  const context = { source, schema, skips: judged.skips };
  const findings = [...explainShape(context, source.root, schema), ...judged.findings];
  if (findings.some(isError)) return findings;
  const fault = judgeSchema(schema, toValue(source.root));
  if (fault === null) return findings;
  return [finding('structure-unclear', locate(source, fault), { values: { key: fault.join('/') } })];
}
