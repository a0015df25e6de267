import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Plan } from '../../domain/plan.ts';
import type { SourceNode } from '../../load/node.ts';
import { nodeAt, placeIn, type Source } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';
import { suggest } from '../suggest.ts';
import { askedOf } from './asked-measures.ts';
import { readCount } from './read-count.ts';

/** Reasons name a measure of the plan, and count in whole numbers written as such. */
export function checkReasons(plan: Plan, source: Source): readonly Finding[] {
  return reasonNodes(source.root).flatMap((reason) => {
    const measure = nodeAt(reason, ['measure']);
    const count = nodeAt(reason, ['count']);
    const id = measure?.kind === 'scalar' && measure.value !== null ? cleanText(measure.written) : null;
    const known = id !== null && Object.hasOwn(plan.measures, id) ? plan.measures[id] : undefined;
    if (measure && id !== null && !known) return [unknown(plan, source, { node: measure, id })];
    if (!known || count?.kind !== 'scalar' || count.value === null) return [];
    const reading = readCount({ source, asked: askedOf(plan, known, '') }, count);
    return 'finding' in reading && reading.finding ? [reading.finding] : [];
  });
}

function reasonNodes(root: SourceNode): readonly SourceNode[] {
  const indicators = nodeAt(root, ['indicators']);
  return [...(indicators?.kind === 'map' ? indicators.entries.values() : [])].flatMap((statement) => {
    const reasons = nodeAt(statement, ['reasons']);
    return reasons?.kind === 'seq' ? reasons.items : [];
  });
}

function unknown(plan: Plan, source: Source, { node, id }: { node: SourceNode; id: string }): Finding {
  const suggestion = suggest(id, Object.keys(plan.measures)) ?? '';
  const label = plan.measures[suggestion]?.label ?? '';
  const fix = suggestion === '' ? null : { ...node.range, text: suggestion };
  const values = { key: id, suggestion, label };
  return finding('unknown-measure', placeIn(source, node.range), { values, fix });
}
