import type { Rational } from './rational.ts';
import type { Figure, Judgement } from './scorecard.ts';

/** Two scorecards side by side, indicator by indicator in the order of the later one. */
export interface ScorecardComparison {
  readonly before: string;
  readonly after: string;
  readonly indicators: readonly IndicatorComparison[];
}

export interface IndicatorComparison extends ValueComparison {
  readonly indicator: string;
  readonly judgementBefore: Judgement | null;
  readonly judgementAfter: Judgement | null;
  /** Only units whose figure is not the same. */
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
