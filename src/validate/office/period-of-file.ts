import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { readPeriodId } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { SourceNode } from '../../load/node.ts';
import { nodeAt, placeIn, type Source } from '../../load/source.ts';
import { textOf } from '../plan/select-nodes.ts';

/** Plan and period of a file of the office against the plan and the file's own name. */
export function checkPlanAndPeriod(
  plan: Plan,
  source: Source,
  allowed: readonly string[],
): readonly Finding[] {
  return [...checkPlan(plan, source), ...checkPeriod(plan, source, allowed)];
}

/** Is the file about this plan? */
export function checkPlan(plan: Plan, source: Source): readonly Finding[] {
  const node = nodeAt(source.root, ['plan']) ?? undefined;
  const written = textOf(node);
  if (!node || written === null || written === plan.id) return [];
  const fix = { ...node.range, text: plan.id };
  return [finding('unknown-plan', placeIn(source, node.range), { values: { written, plan: plan.id }, fix })];
}

function checkPeriod(plan: Plan, source: Source, allowed: readonly string[]): readonly Finding[] {
  const node = nodeAt(source.root, ['period']) ?? undefined;
  const period = textOf(node);
  if (!node || period === null || !isPeriod(node)) return [];
  const at = placeIn(source, node.range);
  if (!allowed.includes(period)) {
    const values = { written: period, plan: plan.id, allowed: allowed.join(', ') };
    return [finding('unknown-report-period', at, { values })];
  }
  const name = (source.file.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
  if (name === period) return [];
  return [finding('period-file-differs', at, { values: { name: `${name}.yaml`, period } })];
}

/** Is it written like a period, whether the plan has it or not? */
export function isPeriod(node: SourceNode): boolean {
  return readPeriodId(textOf(node) ?? '') !== null;
}
