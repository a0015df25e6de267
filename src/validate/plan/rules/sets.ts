import type { Finding } from '../../../diagnostics/diagnostic.ts';
import { finding } from '../../../diagnostics/finding.ts';
import { headOf, placeIn, type Source } from '../../../load/source.ts';
import { childOf, selectNodes, textOf } from '../select-nodes.ts';

/** A set without a unit makes a share of nothing. A set whose words are wrong has its own findings. */
export function checkSets(source: Source): readonly Finding[] {
  const used = new Set(selectNodes(source.root, 'units.*').map(({ node }) => textOf(childOf(node, 'kind'))));
  return selectNodes(source.root, 'sets.*').flatMap(({ node, key }) => {
    const kinds = selectNodes(node, 'kinds.*').map((kind) => textOf(kind.node));
    const units = selectNodes(node, 'units.*');
    const known = new Set(selectNodes(source.root, 'kinds.*').map((kind) => kind.key));
    const doubtful = kinds.some((kind) => kind !== null && !known.has(kind));
    if (doubtful || units.length > 0 || kinds.some((kind) => used.has(kind))) return [];
    return [finding('plan-set-empty', placeIn(source, headOf(node)), { values: { id: key } })];
  });
}
