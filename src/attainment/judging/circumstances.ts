import type { Day } from '../../domain/day.ts';
import type { Period } from '../../domain/period.ts';
import type { Indicator, Plan } from '../../domain/plan.ts';
import { equals, one } from '../../domain/rational.ts';
import { quartersOfPlan } from '../ledger/span.ts';
import { levelOf } from './level.ts';

/**
 * Has the day from which it is judged not come? A year-end target is judged with the year's last quarter; the others
 * by the day from which the report looks.
 */
export function isPending(
  plan: Plan,
  indicator: Indicator,
  { period, asOf }: { period: Period; asOf: Day },
): boolean {
  const { judged, formula } = indicator;
  if (formula.kind === 'document' && asOf <= formula.by) return true;
  switch (judged.kind) {
    case 'each-period':
      return false;
    case 'by-year-end':
      return period.quarters.at(-1) !== quartersOfPlan(plan).at(-1)?.id;
    case 'from':
      return asOf < judged.from;
  }
}

/** Once reached, can it no longer be lost? */
export function isIrrevocable(plan: Plan, indicator: Indicator): boolean {
  const { formula } = indicator;
  const level = levelOf(indicator);
  const isMinimum =
    level?.compare === 'atLeast' ||
    (level?.compare === 'equal' && level.kind === 'ratio' && equals(level.value, one));
  if (!isMinimum) return false;
  if (formula.kind === 'share') return plan.measures[formula.measure]?.rollUp === 'ever';
  if (formula.kind === 'count') return formula.measures.every((id) => onlyGrows(plan, id));
  return formula.kind === 'document';
}

function onlyGrows(plan: Plan, measure: string): boolean {
  const rollUp = plan.measures[measure]?.rollUp;
  return rollUp === 'sum' || rollUp === 'toDate' || rollUp === 'ever';
}

/**
 * Is it a fact of the year so far, so that a quarter by itself has no verdict? What must be reached by the year's end,
 * what need be done only once, a document, a judgement in words.
 */
export function isOfTheYear(plan: Plan, { judged, formula }: Indicator): boolean {
  if (judged.kind === 'by-year-end') return true;
  if (formula.kind === 'share') return plan.measures[formula.measure]?.rollUp === 'ever';
  return formula.kind === 'document' || formula.kind === 'qualitative';
}

/** Which value a report judges: the plan's word, else the period's for a quarter and the year's for longer periods. */
export function basisOf(plan: Plan, indicator: Indicator, period: Period): 'period' | 'to-date' {
  if (indicator.basis !== null) return indicator.basis;
  return period.kind === 'quarter' && !isOfTheYear(plan, indicator) ? 'period' : 'to-date';
}
