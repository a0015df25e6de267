import type { Rational } from './rational.ts';
import type { Figure, Judgement } from './scorecard.ts';

/** Two scorecards side by side, indicator by indicator in the order of the later one. */
export interface ScorecardComparison {
  readonly before: string;
  readonly after: string;
  readonly indicators: readonly IndicatorComparison[];
}

/**
 * Ids of one indicator in the two plans: the same within one plan, found by its concept across years; `null` where it
 * has no counterpart.
 */
export interface IndicatorPair {
  readonly before: string | null;
  readonly after: string | null;
}

export interface IndicatorComparison extends ValueComparison {
  /** Its id in the later plan, or in the earlier one where only that has it. */
  readonly indicator: string;
  readonly ids: IndicatorPair;
  readonly judgementBefore: Judgement | null;
  readonly judgementAfter: Judgement | null;
  /** Only units whose figure is not the same; a side on which the unit has no part is `null`. */
  readonly units: readonly (ValueComparison & { readonly unit: string })[];
}

/** Figures on the basis on which each is judged; `null` where the other side does not have it. */
export interface ValueComparison {
  readonly before: Figure | null;
  readonly after: Figure | null;
  /** After minus before, where both are values: of the numerators, and of the exact rates. */
  readonly change: Rational | null;
  readonly rateChange: Rational | null;
}
