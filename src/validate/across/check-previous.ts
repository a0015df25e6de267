import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { nodeAt, placeIn, type Source } from '../../load/source.ts';

/** A plan that names the year before, where that cannot be read: every comparison with it would vanish in silence. */
export function checkPrevious(source: Source, folder: string): readonly Finding[] {
  const node = nodeAt(source.root, ['previous']);
  return node ? [finding('plan-previous-missing', placeIn(source, node.range), { values: { folder } })] : [];
}
