import type { Finding } from '../../../diagnostics/diagnostic.ts';
import { finding } from '../../../diagnostics/finding.ts';
import { headOf, placeIn, type Source } from '../../../load/source.ts';
import { childOf, selectNodes, textOf } from '../select-nodes.ts';

const checks: readonly (readonly string[])[] = [
  ['equal'],
  ['within'],
  ['opening', 'closing'],
  ['total', 'equals'],
  ['reasonsFor'],
  ['jump', 'beyond'],
];

/** A check is one of its kinds, whole; a column adds figures or shows an indicator. */
export function checkChecksAndColumns(source: Source): readonly Finding[] {
  const unclear = selectNodes(source.root, 'checks.*')
    .filter(({ node }) => {
      const written = checks.flat().filter((key) => childOf(node, key));
      const kinds = checks.filter((keys) => keys.every((key) => written.includes(key)));
      return node.kind === 'map' && (kinds.length !== 1 || kinds.flat().length !== written.length);
    })
    .map(({ node }) => finding('plan-check-unclear', placeIn(source, headOf(node)), { values: {} }));
  const columns = selectNodes(source.root, 'appendices.*.tables.*.columns.*')
    .filter(({ node }) => node.kind === 'map' && !childOf(node, 'add') === !childOf(node, 'indicator'))
    .map(({ node }) => {
      const label = textOf(childOf(node, 'label')) ?? '';
      return finding('plan-column-unclear', placeIn(source, headOf(node)), { values: { label } });
    });
  return [...unclear, ...columns];
}
