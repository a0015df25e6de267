import { holderOn, lineageOn } from '../../domain/lineage.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Period } from '../../domain/period.ts';
import { add, type Rational, subtract, whole, zero } from '../../domain/rational.ts';
import { existsOn, type Unit } from '../../domain/register.ts';
import type { Cell } from './books-cell.ts';
import { cellOf, isAsked, isAskedIn } from './cell.ts';
import { holdingOf } from './holding.ts';
import type { Ledger } from './ledger.ts';
import type { Span } from './span.ts';

/** One unit's amount of one measure over a span; `missing` owes answers, without which there is no amount. */
export type Amount =
  | { readonly kind: 'not-asked' | 'not-applicable' | 'unplanned' }
  | { readonly kind: 'missing'; readonly owedBy: readonly string[] }
  /** `owedBy` here: some quarters are missing from it. */
  | { readonly kind: 'value'; readonly value: Rational; readonly owedBy: readonly string[] };

export interface Subject {
  readonly measure: Measure;
  readonly unit: Unit;
  /** Quarters that do not count, because the formula lacks an answer there, and who owes it. */
  readonly without: ReadonlyMap<string, readonly string[]>;
}

/** Is it added up quarter by quarter, so that one missing quarter leaves the others standing? */
export function isFlow(measure: Measure): boolean {
  return isNumeric(measure) && (measure.rollUp === 'sum' || measure.rollUp === 'toDate');
}

export function isNumeric(measure: Measure): boolean {
  return measure.type === 'count' || measure.type === 'decimal';
}

/**
 * Rolls one unit's answers up over a span, by the measure's own word. Answers that are not numbers amount to one
 * where the unit has what is asked for, else to zero.
 */
export function amountOf(ledger: Ledger, subject: Subject, span: Span): Amount {
  if (!isNumeric(subject.measure)) return holdingAmount(ledger, subject, span);
  switch (subject.measure.rollUp) {
    case 'sum':
      return flow(ledger, subject, span);
    case 'toDate':
      return runningDifference(ledger, subject, span);
    case 'first':
      return openingStock(ledger, subject, span);
    case 'last':
    case 'ever':
    case 'every':
      return closingStock(ledger, subject, span);
  }
}

function holdingAmount(ledger: Ledger, { measure, unit }: Subject, span: Span): Amount {
  if (!existsOn(unit, span.last.to)) return { kind: 'not-asked' };
  const holding = holdingOf(ledger, { measure, counts: [] }, unit, span);
  switch (holding.kind) {
    case 'yes':
    case 'no':
      return { kind: 'value', value: whole(holding.kind === 'yes' ? 1 : 0), owedBy: [] };
    case 'unknown':
      return holding.owedBy.length > 0 ? { kind: 'missing', owedBy: holding.owedBy } : { kind: 'unplanned' };
    case 'not-asked':
    case 'not-applicable':
      return { kind: holding.kind };
  }
}

function flow(ledger: Ledger, { measure, unit, without }: Subject, span: Span): Amount {
  return addCells(
    span.quarters
      .filter((quarter) => !without.has(quarter.id))
      .map((quarter) => cellOf(ledger, measure, unit, quarter)),
  );
}

/** The opening stock of a span is that of its first quarter; whoever begins later opens with what others held. */
function openingStock(ledger: Ledger, { measure, unit }: Subject, span: Span): Amount {
  const first = span.quarters.find((quarter) => isAskedIn(measure, quarter));
  return first ? addAll([cellOf(ledger, measure, unit, first)]) : { kind: 'not-asked' };
}

/**
 * The closing stock is that of the last quarter. A stock that the plan asks for less often stands until it is asked
 * again, and passes to the successor meanwhile.
 */
function closingStock(ledger: Ledger, { measure, unit }: Subject, span: Span): Amount {
  const latest = span.year.findLast((quarter) => isAskedIn(measure, quarter));
  if (!latest || !existsOn(unit, span.last.to)) return { kind: 'not-asked' };
  return addAll(membersAsked(ledger, measure, unit, { at: latest, on: span.last }).map(({ cell }) => cell));
}

/**
 * The unit writes the running total of the year; the span's amount is the difference to the quarter before the span.
 * A successor's total goes on from its own and its predecessors'. Where the last quarter is missing, the year's
 * total is the latest one known.
 */
function runningDifference(ledger: Ledger, subject: Subject, span: Span): Amount {
  if (holderOn(ledger.plan.units, subject.unit, span.last.to).id !== subject.unit.id)
    return { kind: 'not-asked' };
  const earlier = span.year.filter((quarter) => quarter.id < (span.quarters[0]?.id ?? ''));
  const closing = latestTotal(ledger, subject, { quarters: span.quarters, on: span.last });
  const opening = latestTotal(
    ledger,
    { ...subject, without: new Map() },
    { quarters: earlier, on: span.last },
  );
  if (closing.kind !== 'value' || opening.kind === 'not-asked') return closing;
  if (opening.kind !== 'value') return opening;
  if (opening.owedBy.length > 0) return { kind: 'missing', owedBy: opening.owedBy };
  return { ...closing, value: subtract(closing.value, opening.value) };
}

function latestTotal(
  ledger: Ledger,
  { measure, unit, without }: Subject,
  window: { quarters: readonly Period[]; on: Period },
): Amount {
  const owedBy: string[] = [];
  let asked = false;
  for (const quarter of window.quarters.toReversed()) {
    const members = membersAsked(ledger, measure, unit, { at: quarter, on: window.on });
    if (members.length === 0) continue;
    asked = true;
    const total = addAll(members.map(({ cell }) => cell));
    if (total.kind !== 'missing' && !without.has(quarter.id)) {
      return total.kind === 'value' ? { ...total, owedBy } : total;
    }
    owedBy.push(...(total.kind === 'missing' ? total.owedBy : (without.get(quarter.id) ?? [])));
  }
  return asked ? { kind: 'missing', owedBy } : { kind: 'not-asked' };
}

/** Of those whose accounts the unit holds on `on`, who was asked in the quarter `at`, and what they said. */
function membersAsked(
  ledger: Ledger,
  measure: Measure,
  unit: Unit,
  { at, on }: { at: Period; on: Period },
): readonly { readonly member: Unit; readonly cell: Cell }[] {
  return lineageOn(ledger.plan.units, unit, on.to)
    .filter((member) => isAsked(ledger, measure, member, at))
    .map((member) => ({ member, cell: cellOf(ledger, measure, member, at) }));
}

/** The sum of what is there. */
function addCells(cells: readonly Cell[]): Amount {
  const owedBy = cells.flatMap((cell) => (cell.kind === 'missing' ? [cell.owedBy] : []));
  const answers = cells.flatMap((cell) => (cell.kind === 'answered' ? [cell.answer] : []));
  if (answers.some((answer) => answer.kind === 'unplanned')) return { kind: 'unplanned' };
  if (answers.length > 0) {
    const value = answers.reduce((sum, one) => (one.kind === 'number' ? add(sum, one.value) : sum), zero);
    return { kind: 'value', value, owedBy };
  }
  if (owedBy.length > 0) return { kind: 'missing', owedBy };
  return { kind: cells.some((cell) => cell.kind === 'not-applicable') ? 'not-applicable' : 'not-asked' };
}

/** The sum where it is of use only with every part in it. */
function addAll(cells: readonly Cell[]): Amount {
  const sum = addCells(cells);
  return sum.kind === 'value' && sum.owedBy.length > 0 ? { kind: 'missing', owedBy: sum.owedBy } : sum;
}
