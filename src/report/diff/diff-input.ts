import type { IndicatorComparison, ScorecardComparison } from '../../domain/comparison.ts';
import type { Indicator, Plan } from '../../domain/plan.ts';
import type { Scorecard } from '../../domain/scorecard.ts';

/** One of the two periods, under its own plan. */
export interface DiffSide {
  readonly plan: Plan;
  readonly scorecard: Scorecard;
}

export interface DiffInput {
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly comparison: ScorecardComparison;
}

/** An indicator as each plan has it; `null` where that plan has none. */
export interface ComparedIndicator {
  readonly before: Indicator | null;
  readonly after: Indicator | null;
  readonly comparison: IndicatorComparison;
}

export function isAcrossPlans({ before, after }: DiffInput): boolean {
  return before.plan.id !== after.plan.id || before.plan.year !== after.plan.year;
}
