import type { Day } from '../../domain/day.ts';
import type { Period } from '../../domain/period.ts';
import type { Indicator, Plan } from '../../domain/plan.ts';
import type { AppliedCorrection, UnitQuarter } from '../../domain/scorecard.ts';
import type { Submission } from '../../domain/submission.ts';
import { indicatorsOf, measuresOf } from '../../domain/taking-part.ts';
import type { Receipts, Workspace } from '../../domain/workspace.ts';
import type { Cell } from './books-cell.ts';
import { correctionsIn } from './corrections.ts';
import { quartersOfPlan } from './span.ts';
import { counts, standingOf } from './standing.ts';

/** From where one looks at a workspace. */
export interface View {
  readonly plan: Plan;
  readonly period: Period;
  /** `null`: from the end of time, as one looks back at a year that is over. */
  readonly asOf: Day | null;
  /** Units left out of this report, with the reason. */
  readonly excluded: ReadonlyMap<string, string>;
}

/** What counts in a report: submissions that are in, and answers as corrected up to its last quarter. */
export interface Ledger {
  readonly plan: Plan;
  /** Quarters of the year up to the report's last. */
  readonly quarters: readonly Period[];
  /** By `keyOf(quarter, unit)`. */
  readonly standings: ReadonlyMap<string, UnitQuarter>;
  /** Only those that count, by `keyOf(quarter, unit)`. */
  readonly submissions: ReadonlyMap<string, Submission>;
  readonly receipts: Readonly<Record<string, Receipts>>;
  readonly corrections: readonly AppliedCorrection[];
  /** The last correction of an answer, by `keyOf(quarter, unit, measure)`. */
  readonly amended: ReadonlyMap<string, AppliedCorrection>;
  /** Indicators by the measures they are made of. */
  readonly indicatorsWith: ReadonlyMap<string, readonly Indicator[]>;
  /** Cells once looked up, by measure: every figure is asked for many times over. Only `cellOf` writes here. */
  readonly looked: Map<string, Map<string, Cell>>;
}

export function keyOf(quarter: string, unit: string, measure?: string): string {
  return measure === undefined ? `${quarter}\n${unit}` : `${quarter}\n${unit}\n${measure}`;
}

/** Opens the books of a workspace as one report sees them. `later` are corrections that the next year carries. */
export function openLedger(
  workspace: Workspace,
  view: View,
  later: readonly AppliedCorrection[] = [],
): Ledger {
  const { plan } = workspace;
  const last = view.period.quarters.at(-1) ?? view.period.id;
  const quarters = quartersOfPlan(plan).filter((quarter) => quarter.id <= last);
  const standings = standingsOf(workspace, view, quarters);
  const submissions = new Map(
    workspace.submissions
      .map((submission) => [keyOf(submission.period, submission.unit), submission] as const)
      .filter(([key]) => {
        const standing = standings.get(key);
        return standing !== undefined && counts(standing);
      }),
  );
  const corrections = [...correctionsIn(plan, submissions), ...later];
  return {
    plan,
    quarters,
    standings,
    submissions,
    receipts: workspace.receipts,
    corrections,
    amended: new Map(corrections.map((one) => [keyOf(one.period, one.about, one.measure), one])),
    indicatorsWith: indicatorsByMeasure(plan),
    looked: new Map(),
  };
}

function standingsOf(
  workspace: Workspace,
  view: View,
  quarters: readonly Period[],
): ReadonlyMap<string, UnitQuarter> {
  const handedIn = new Map(workspace.submissions.map((one) => [keyOf(one.period, one.unit), one]));
  const standings = quarters.flatMap((quarter) =>
    workspace.plan.units.map((unit) => {
      const key = keyOf(quarter.id, unit.id);
      const submission = handedIn.get(key);
      const receipt = workspace.receipts[quarter.id]?.[unit.id];
      const excluded = exclusionOf(view, unit.id, { quarter, handedIn: submission !== undefined });
      const isFaulty = workspace.faulty?.has(`${quarter.id} ${unit.id}`) ?? false;
      const { asOf } = view;
      return [key, standingOf({ unit, quarter, submission, isFaulty, receipt, excluded, asOf })] as const;
    }),
  );
  return new Map(standings);
}

/**
 * A unit is left out of the report's last quarter, and of those earlier ones of a longer period for which it has no
 * report that can be used: what an earlier report has already shown stays in.
 */
function exclusionOf(
  view: View,
  unit: string,
  one: { quarter: Period; handedIn: boolean },
): string | undefined {
  const isLast = one.quarter.id === view.period.quarters.at(-1);
  const isUnusable = view.period.quarters.includes(one.quarter.id) && !one.handedIn;
  return isLast || isUnusable ? view.excluded.get(unit) : undefined;
}

function indicatorsByMeasure(plan: Plan): ReadonlyMap<string, readonly Indicator[]> {
  const found = new Map<string, Indicator[]>();
  for (const indicator of indicatorsOf(plan)) {
    for (const measure of measuresOf(indicator)) {
      found.set(measure, [...(found.get(measure) ?? []), indicator]);
    }
  }
  return found;
}
