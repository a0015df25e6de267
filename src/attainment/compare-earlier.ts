import { type Period, quarterBefore } from '../domain/period.ts';
import type { Indicator, Plan } from '../domain/plan.ts';
import type { Figure, IndicatorScore } from '../domain/scorecard.ts';
import { indicatorsOf } from '../domain/taking-part.ts';
import type { Workspace } from '../domain/workspace.ts';
import { indicatorFigures } from './figures/indicator-figures.ts';
import { isOtherYears } from './ledger/corrections.ts';
import { type Ledger, openLedger } from './ledger/ledger.ts';
import { quartersOfPlan, spansOf } from './ledger/span.ts';

export type Comparisons = Pick<IndicatorScore, 'periodBefore' | 'yearBefore'>;

/** Last year's books as they stand now, with what this year has corrected in them; `null` when out of reach. */
export function openPrevious(workspace: Workspace, ledger: Ledger): Ledger | null {
  const { previous } = workspace;
  const last = previous && quartersOfPlan(previous.plan).at(-1);
  if (!previous || !last) return null;
  const later = ledger.corrections.filter((one) => isOtherYears(workspace.plan, one));
  const view = { plan: previous.plan, period: last, asOf: null, excluded: new Map<string, string>() };
  return openLedger(previous, view, later);
}

export interface Books {
  readonly ledger: Ledger;
  readonly previous: Ledger | null;
}

/**
 * Earlier values of the basis that is judged. A quarter is compared with the quarter before it (across the year's end
 * only in the period: a to-date value begins anew), a year with the year before; half a year and nine months have no
 * period of their kind before them. The same period a year before is found by the indicator's concept.
 */
export function compareEarlier(
  { ledger, previous }: Books,
  indicator: Indicator,
  { period, basis }: { period: Period; basis: IndicatorScore['basis'] },
): Comparisons {
  const lastYears = previous && sameConcept(previous.plan, indicator);
  const inLastYear = (id: string) =>
    lastYears && previous ? figureOver(previous, lastYears, { id, basis }) : null;
  const yearBefore = inLastYear(period.id.replace(/^\d{4}/, `${period.year - 1}`));
  if (period.kind === 'year') return { periodBefore: yearBefore, yearBefore };
  if (period.kind !== 'quarter') return { periodBefore: null, yearBefore };
  const before = quarterBefore(period.id);
  const crosses = !before.startsWith(`${period.year}`);
  const periodBefore = crosses
    ? basis === 'period'
      ? inLastYear(before)
      : null
    : figureOver(ledger, indicator, { id: before, basis });
  return { periodBefore, yearBefore };
}

function figureOver(
  ledger: Ledger,
  indicator: Indicator,
  { id, basis }: { id: string; basis: IndicatorScore['basis'] },
): Figure | null {
  const period = ledger.plan.periods.find((one) => one.id === id);
  if (!period) return null;
  const spans = spansOf(ledger.plan, period);
  const { figure } = indicatorFigures(ledger, indicator, basis === 'period' ? spans.inPeriod : spans.toDate);
  return figure.state === 'value' || figure.state === 'no-activity' ? figure : null;
}

function sameConcept(plan: Plan, { concept }: Indicator): Indicator | null {
  if (concept === null) return null;
  return indicatorsOf(plan).find((other) => other.concept === concept) ?? null;
}
