import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { ScalarNode } from '../../load/node.ts';
import { placeIn, type Source } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';

/** A file named as evidence must lie inside the workspace: no absolute path, no drive, no way up. */
export function fileFault(source: Source, node: ScalarNode): readonly Finding[] {
  const written = cleanText(node.written);
  const steps = written.split(/[\\/]/);
  const outside = /^([\\/]|[A-Za-z]:|[a-z]+:\/\/|~)/.test(written) || steps.includes('..');
  return outside ? [finding('file-outside', placeIn(source, node.range), { values: { written } })] : [];
}
