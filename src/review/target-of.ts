import type { Plan } from '../domain/plan.ts';
import { indicatorsOf, measuresOf } from '../domain/taking-part.ts';

/** Id of the first indicator that a measure belongs to; `''` where it belongs to none. */
export function targetOf(plan: Plan, measure: string): string {
  return indicatorsOf(plan).find((indicator) => measuresOf(indicator).includes(measure))?.id ?? '';
}
