import type { PeriodKind } from './period.ts';
import type { Agency, Indicator, Level, Plan, ReportSettings, SignoffStep } from './plan.ts';
import type { Figure, Judgement, Scorecard } from './scorecard.ts';

/** Several departments side by side in one period. */
export interface Rollup {
  readonly period: string;
  readonly kind: PeriodKind;
  readonly departments: readonly RollupDepartment[];
  /** In the order in which the departments' plans first name them. */
  readonly concepts: readonly ConceptScore[];
}

export interface RollupDepartment {
  readonly name: string;
  readonly figures: { readonly plan: Plan; readonly scorecard: Scorecard } | null;
  /** Why there are no figures; `null` where there are. */
  readonly absence: Absence | null;
}

/**
 * `no-folder`: expected, but no folder was given. `no-plan`: there is no plan in it. `broken-plan`. `no-period`: its plan
 * does not have the period. `faults`: what was handed in has errors. `nothing`: nobody has handed anything in.
 */
export type Absence = 'no-folder' | 'no-plan' | 'broken-plan' | 'no-period' | 'faults' | 'nothing';

/** One concept over all departments whose plans have it. */
export interface ConceptScore {
  readonly concept: string;
  readonly parts: readonly ConceptPart[];
  /** The sum of the parts; a rate is the ratio of their sums, never an average. `null` where they cannot be added. */
  readonly total: Figure | null;
  /** Why they cannot be added: other kinds of formula, things counted, or spans of time; or words, which do not add. */
  readonly apart: 'formula' | 'unit' | 'basis' | 'words' | null;
  /** The level that all parts share; `null` where they have none or differ. */
  readonly level: Level | null;
  readonly levelsDiffer: boolean;
  /** The total against the level that all share; `null` where there is no such level, or it is one of numbers. */
  readonly judgement: Judgement | null;
  /** Places in `departments` of those that have the concept, or may have it, and no figure for it. */
  readonly missing: readonly number[];
}

export interface ConceptPart {
  /** Place in `departments`. */
  readonly department: number;
  /** With the level that it is judged by, where that is implied too. */
  readonly indicator: Indicator;
  /** The figure that the department's own report judges. */
  readonly figure: Figure;
  readonly basis: 'period' | 'to-date';
  readonly judgement: Judgement;
  readonly coverage: { readonly reported: number; readonly expected: number };
}

/** How the report over several departments is headed, and which departments it expects. */
export interface RollupSettings {
  readonly agency: Omit<Agency, 'office'>;
  readonly report: ReportSettings;
  readonly signoff: readonly SignoffStep[];
  readonly departments: readonly { readonly name: string; readonly folder: string | null }[];
  readonly labels: Readonly<Record<string, string>>;
}
