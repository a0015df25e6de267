import type { Answer, RollUp } from './measure.ts';
import type { Place } from './place.ts';
import type { Amount, Formula, Level } from './plan.ts';
import type { Rational } from './rational.ts';
import type { AppliedCorrection, Figure, IndicatorScore } from './scorecard.ts';

/** How an indicator's figure and judgement came about, as data; words are the caller's. */
export interface Explanation {
  readonly indicator: string;
  readonly label: string;
  readonly period: string;
  readonly formula: Formula;
  /** Labels and roll-ups of the measures that the formula names. */
  readonly measures: Readonly<
    Record<string, { readonly label: string; readonly unit: string; readonly rollUp: RollUp }>
  >;
  /** As judged: the plan's level, or the one that it implies. */
  readonly level: Level | null;
  readonly milestones: Readonly<Record<string, Amount>>;
  readonly units: readonly ExplainedUnit[];
  /** The figure that is judged, and its exact rate. */
  readonly figure: Figure;
  readonly rate: Rational | null;
  readonly verdict: Pick<
    IndicatorScore,
    | 'basis'
    | 'judgement'
    | 'why'
    | 'otherJudgement'
    | 'progress'
    | 'needed'
    | 'missing'
    | 'coverage'
    | 'notApplicable'
  >;
}

export interface ExplainedUnit {
  readonly unit: string;
  readonly name: string;
  /** `null` for a unit whose figures count for its successor only. */
  readonly figure: Figure | null;
  readonly inputs: readonly ExplainedInput[];
}

/** One place of the books: what was written there, where, and whether it was corrected since. */
export interface ExplainedInput {
  readonly measure: string;
  readonly quarter: string;
  readonly reporter: string;
  readonly state: 'answered' | 'missing' | 'not-applicable';
  readonly answer: Answer | null;
  readonly at: Place | null;
  readonly correction: AppliedCorrection | null;
  /** `không áp dụng` for this indicator, as claimed in that quarter. */
  readonly claim: 'accepted' | 'refused' | null;
}
