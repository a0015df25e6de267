import type { Finding } from '../../../diagnostics/diagnostic.ts';
import { finding } from '../../../diagnostics/finding.ts';
import { headOf, placeIn, type Source } from '../../../load/source.ts';
import { childOf, selectNodes, textOf } from '../select-nodes.ts';

const added = ['count', 'decimal'];

/** Which types of measure can stand where: only numbers are added, only documents have a date to keep. */
const uses: readonly (readonly [pattern: string, types: readonly string[]])[] = [
  ['totals.*.add.*', added],
  ['targets.*.indicators.*.ratio.*.*', added],
  ['targets.*.indicators.*.count.*', added],
  ['targets.*.indicators.*.document', ['document', 'date']],
  ['targets.*.indicators.*.share', ['yesNo', 'choice', 'document', 'date']],
  ['checks.*.equal.*.*', added],
  ['checks.*.within.*.*', added],
  ['checks.*.opening.*', added],
  ['checks.*.closing.*', added],
  ['checks.*.total.*', added],
  ['checks.*.equals', added],
  ['checks.*.reasonsFor', ['count']],
  ['checks.*.jump.*', added],
];

export function checkMeasureTypes(source: Source): readonly Finding[] {
  const measures = childOf(source.root, 'measures');
  const wrong = uses.flatMap(([pattern, types]) =>
    selectNodes(source.root, pattern).flatMap(({ node }) => {
      const id = textOf(node) ?? '';
      const measure = childOf(measures, id);
      const type = textOf(childOf(measure, 'type')) ?? 'count';
      if (!measure || types.includes(type)) return [];
      const label = textOf(childOf(measure, 'label')) ?? id;
      const values = { id, label, type, wanted: types.join(', ') };
      return [finding('plan-wrong-type', placeIn(source, node.range), { values })];
    }),
  );
  const choiceless = selectNodes(source.root, 'measures.*')
    .filter(({ node }) => textOf(childOf(node, 'type')) === 'choice' && !childOf(node, 'choices'))
    .map(({ node, key }) =>
      finding('plan-choices-missing', placeIn(source, headOf(node)), { values: { id: key } }),
    );
  return [...wrong, ...choiceless];
}
