import type { Plan } from '../../domain/plan.ts';
import { decapitalise } from '../../domain/text.ts';

/** How a sum of measures is called: as the total of the plan that adds the same, else by its measures' labels. */
export function sumLabel(plan: Plan, measures: readonly string[]): string {
  const key = keyOf(measures);
  const total = Object.values(plan.totals).find((one) => keyOf(one.measures) === key);
  if (total) return total.label;
  const [first = '', ...others] = measures.map((id) => plan.measures[id]?.label ?? id);
  return [first, ...others.map(decapitalise)].join(', ');
}

function keyOf(measures: readonly string[]): string {
  return measures.toSorted().join(' ');
}
