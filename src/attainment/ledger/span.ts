import { type Period, quartersToDate } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';

/** The quarters that a figure covers. */
export interface Span {
  readonly quarters: readonly Period[];
  /** Quarters of the year up to `last`: where stocks and running totals are looked up. */
  readonly year: readonly Period[];
  readonly last: Period;
}

export interface SpanPair {
  readonly inPeriod: Span;
  readonly toDate: Span;
}

/**
 * What a period's figures cover: its own quarters, and the year's up to its last. One span where they are the same, as
 * in the first quarter and in all longer periods.
 */
export function spansOf(plan: Plan, period: Period): SpanPair {
  const year = quartersNamed(plan, quartersToDate(period));
  const quarters = quartersNamed(plan, period.quarters);
  const last = quarters.at(-1) ?? period;
  const toDate = { quarters: year, year, last };
  return { inPeriod: quarters.length === year.length ? toDate : { quarters, year, last }, toDate };
}

export function quartersOfPlan(plan: Plan): readonly Period[] {
  return plan.periods
    .filter((period) => period.kind === 'quarter')
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function quartersNamed(plan: Plan, ids: readonly string[]): readonly Period[] {
  return quartersOfPlan(plan).filter((quarter) => ids.includes(quarter.id));
}
