import type { Measure } from '../../domain/measure.ts';
import type { Period } from '../../domain/period.ts';
import type { Indicator } from '../../domain/plan.ts';
import { reporterOf } from '../../domain/questions.ts';
import { belongsTo, existsOn, type Unit } from '../../domain/register.ts';
import type { Cell } from './books-cell.ts';
import { keyOf, type Ledger } from './ledger.ts';
import type { Span } from './span.ts';

export function isAsked(ledger: Ledger, measure: Measure, unit: Unit, quarter: Period): boolean {
  return (
    isAskedIn(measure, quarter) &&
    existsOn(unit, quarter.to) &&
    measure.askedOf.some((set) => belongsTo(ledger.plan, unit, set))
  );
}

export function isAskedIn(measure: Measure, quarter: Period): boolean {
  return measure.asked === null || measure.asked.includes(quarter.id);
}

export function cellOf(ledger: Ledger, measure: Measure, unit: Unit, quarter: Period): Cell {
  const ofMeasure = ledger.looked.get(measure.id) ?? new Map<string, Cell>();
  if (ofMeasure.size === 0) ledger.looked.set(measure.id, ofMeasure);
  const key = keyOf(quarter.id, unit.id);
  const known = ofMeasure.get(key);
  const cell = known ?? lookUp(ledger, measure, unit, quarter);
  if (known === undefined) ofMeasure.set(key, cell);
  return cell;
}

function lookUp(ledger: Ledger, measure: Measure, unit: Unit, quarter: Period): Cell {
  if (!isAsked(ledger, measure, unit, quarter)) return { kind: 'not-asked' };
  const reporter = reporterOf(ledger.plan, measure, { about: unit, day: quarter.to });
  const submission = ledger.submissions.get(keyOf(quarter.id, reporter));
  const written = submission?.answers[unit.id]?.[measure.id];
  const correction = ledger.amended.get(keyOf(quarter.id, unit.id, measure.id)) ?? null;
  if (submission && correction) {
    return { kind: 'answered', answer: correction.to, at: correction.at, correction };
  }
  if (written) return { kind: 'answered', ...written, correction: null };
  const accepted = ledger.indicatorsWith
    .get(measure.id)
    ?.some((indicator) => claimIn(ledger, indicator, unit, quarter) === 'accepted');
  return accepted ? { kind: 'not-applicable' } : { kind: 'missing', owedBy: reporter };
}

/**
 * `không áp dụng` as claimed by the unit for an indicator in one quarter. It holds only where the plan allows it and
 * the office has accepted it; `null` where the unit claims nothing.
 */
export function claimIn(
  ledger: Ledger,
  indicator: Indicator,
  unit: Unit,
  quarter: Period,
): 'accepted' | 'refused' | null {
  const submission = ledger.submissions.get(keyOf(quarter.id, unit.id));
  if (submission?.notApplicable[indicator.id] === undefined) return null;
  const receipt = ledger.receipts[quarter.id]?.[unit.id];
  const accepted = indicator.mayBeNotApplicable && receipt?.notApplicable.includes(indicator.id);
  return accepted ? 'accepted' : 'refused';
}

/** The claim in the unit's latest report of the span. */
export function claimOver(
  ledger: Ledger,
  indicator: Indicator,
  unit: Unit,
  span: Span,
): ReturnType<typeof claimIn> {
  const latest = span.quarters.findLast((quarter) => ledger.submissions.has(keyOf(quarter.id, unit.id)));
  return latest ? claimIn(ledger, indicator, unit, latest) : null;
}
