import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { JsonSchema } from '../../forms/json-schema.ts';
import type { Source } from '../../load/source.ts';
import { explainShape } from './explain-shape.ts';
import type { ShapeContext } from './shape-context.ts';

/** What others have judged, and found. */
interface Judged {
  readonly skips: ShapeContext['skips'];
  readonly findings: readonly Finding[];
}

const nothing: Judged = { skips: () => false, findings: [] };

/** Where and why a document is not as its schema says, or says what a pattern cannot refuse (31/2). */
export function checkShape(source: Source, schema: JsonSchema, judged: Judged = nothing): readonly Finding[] {
  const context = { source, schema, skips: judged.skips };
  return [...explainShape(context, source.root, schema), ...judged.findings];
}
