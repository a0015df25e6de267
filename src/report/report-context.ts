import type { OfficeText } from '../domain/office-text.ts';
import type { Period } from '../domain/period.ts';
import type { Indicator, Plan } from '../domain/plan.ts';
import type { Figure, FigurePair, IndicatorScore, Scorecard } from '../domain/scorecard.ts';
import type { DocumentNumber } from '../domain/signoff.ts';
import type { Submission } from '../domain/submission.ts';
import { indicatorsOf } from '../domain/taking-part.ts';
import type { Workspace } from '../domain/workspace.ts';

/** What every part of the report is built from. */
export interface ReportContext {
  readonly plan: Plan;
  readonly period: Period;
  readonly scorecard: Scorecard;
  readonly office: OfficeText | null;
  /** Those of the period's quarters that count, in the plan's order of units, quarter by quarter. */
  readonly submissions: readonly Submission[];
  /** Which figures the report speaks of where no indicator says otherwise. */
  readonly basis: 'period' | 'to-date';
  /** Whether an appendix of charts is wanted. */
  readonly charts: boolean;
  /** What the names of their files begin with: those of an issued report are never overwritten. */
  readonly chartStem: string;
}

export interface ContextInput {
  readonly workspace: Workspace;
  readonly scorecard: Scorecard;
  readonly officeText: OfficeText | null;
  /** With charts or without, whatever the plan provides. */
  readonly charts?: boolean | undefined;
  /** The issued report that this one replaces; `null` for a period's first. */
  readonly replaces?: DocumentNumber | null;
}

export function contextOf({
  workspace,
  scorecard,
  officeText,
  charts,
  replaces = null,
}: ContextInput): ReportContext {
  const { period } = scorecard;
  return {
    plan: workspace.plan,
    period,
    scorecard,
    office: officeText,
    submissions: countedSubmissions(workspace.submissions, scorecard),
    basis: period.kind === 'quarter' ? 'period' : 'to-date',
    chartStem: replaces === null ? period.id : `${period.id}-thay-${replaces.number}`,
    charts: charts ?? workspace.plan.report.charts.includes(period.kind),
  };
}

export function figureOn(pair: FigurePair, basis: 'period' | 'to-date'): Figure {
  return basis === 'period' ? pair.inPeriod : pair.toDate;
}

/** An indicator of the plan with its figures. */
export interface ScoredIndicator {
  readonly indicator: Indicator;
  readonly score: IndicatorScore;
}

export function scoredIndicator(context: ReportContext, id: string): ScoredIndicator | null {
  const indicator = indicatorsOf(context.plan).find((one) => one.id === id);
  const score = context.scorecard.indicators[id];
  return indicator && score ? { indicator, score } : null;
}

export function unitName(plan: Plan, id: string): string {
  return plan.units.find((unit) => unit.id === id)?.name ?? id;
}

/** Quarters of the period for which the unit's figures are left out of the report. */
export function quartersLeftOut({ scorecard }: ReportContext, unit: string): readonly string[] {
  const own = scorecard.units.find((one) => one.unit === unit)?.quarters ?? [];
  return own.filter(({ status }) => status === 'excluded').map(({ quarter }) => quarter);
}

/** Does the report leave any unit's figures out? Then who is missing from it need not be who has not reported. */
export function leavesOut({ scorecard }: ReportContext): boolean {
  return scorecard.units.some(({ quarters }) => quarters.some(({ status }) => status === 'excluded'));
}

/** `Kế hoạch số 293/KH-SLĐTBXH`: a document named again, by type and number. */
export function planReference(plan: Plan): string {
  return `${plan.document.type} số ${plan.document.number}`;
}

function countedSubmissions(submissions: readonly Submission[], scorecard: Scorecard): readonly Submission[] {
  return scorecard.period.quarters.flatMap((quarter) =>
    scorecard.units.flatMap(({ unit, quarters }) => {
      const status = quarters.find((one) => one.quarter === quarter)?.status;
      const counted = status === 'handed-in' || status === 'late';
      return counted ? submissions.filter((one) => one.period === quarter && one.unit === unit) : [];
    }),
  );
}
